// The folds of the profile, but those of its rows, are open on paper, and its position rulers can be taken along as one picture.
import { lines, offer, shape } from './picture.js';

const folds = () => document.querySelectorAll('main details.fold:not(.folds .fold)');
let opened = [];
addEventListener('beforeprint', () => {
  opened = [...folds()].filter((fold) => !fold.open);
  for (const fold of opened) fold.open = true;
});
addEventListener('afterprint', () => { for (const fold of opened) fold.open = false; });

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 1400;
const NAME = { x: 32, width: 250 };
const VALUE = 372;
const RULER = { x: 430, width: 440 };
const SAID = { x: 940, width: 380 };
const LINE = 20;
const GLYPHS = { leading: '▲', middle: '●', lagging: '▼', undetermined: '△▽' };
const DRAWN = ['fill', 'stroke', 'stroke-width', 'stroke-opacity', 'paint-order', 'font-size', 'font-weight', 'text-anchor'];

/** A copy that looks the same where no style sheet reaches; what is not shown is left out. */
const copy = (element) => {
  const clone = element.cloneNode(false);
  const style = getComputedStyle(element);
  if (style.display === 'none') return null;
  clone.removeAttribute('class');
  for (const property of DRAWN) clone.setAttribute(property, style.getPropertyValue(property));
  for (const child of element.childNodes) {
    const copied = child.nodeType === Node.ELEMENT_NODE ? copy(child) : child.cloneNode();
    if (copied) clone.append(copied);
  }
  return clone;
};

const textOf = (element) => element.textContent.replace(/\s+/g, ' ').trim();

/** What a cell says beside its folds: the band with its glyph first. */
const saidIn = (cell) => {
  const bare = cell.cloneNode(true);
  for (const fold of bare.querySelectorAll('.folds')) fold.remove();
  const band = bare.querySelector('.band');
  band?.remove();
  const glyph = Object.keys(GLYPHS).find((name) => band?.classList.contains(name));
  return [band ? `${GLYPHS[glyph]} ${textOf(band)}` : '', textOf(bare)].filter(Boolean).join(' ');
};

const sheetOf = (section) => {
  const paint = getComputedStyle(document.documentElement);
  const colour = (name) => paint.getPropertyValue(`--${name}`).trim();
  const picture = shape('svg', { xmlns: SVG, 'font-family': getComputedStyle(document.body).fontFamily });
  const words = (x, y, text, size, more = {}) => picture.append(shape('text', { x, y, 'font-size': size, fill: colour('ink'), ...more }, text));
  const rule = (y, width = 1) => picture.append(shape('path', { d: `M32 ${y}H${WIDTH - 32}`, stroke: colour(width > 1 ? 'ink' : 'rule'), 'stroke-width': width }));
  picture.append(copy(document.querySelector('.defs:has(#m-own)')));
  words(32, 46, section.dataset.title, 24, { 'font-weight': 600 });
  if (section.dataset.demo) words(WIDTH - 32, 46, `［${section.dataset.demo}］`, 18, { 'font-weight': 600, fill: colour('warn'), 'text-anchor': 'end' });
  let y = 64;
  const ends = section.querySelectorAll('thead .ends span');
  ends.forEach((end, i) => words(RULER.x + (RULER.width * i) / 2, y + 18, textOf(end), 13, { fill: colour('ink2'), 'text-anchor': ['start', 'middle', 'end'][i] }));
  y += ends.length > 0 ? 28 : 0;
  rule(y, 1.5);
  for (const row of section.querySelectorAll('tr.group, tr.family, tr.spine-row')) {
    if (!row.classList.contains('spine-row')) {
      const large = row.classList.contains('group');
      words(32, y + (large ? 28 : 24), textOf(row), large ? 15 : 13, { 'font-weight': large ? 600 : 400 });
      y += large ? 42 : 34;
      rule(y);
      continue;
    }
    const [value, ruler, said, n] = row.querySelectorAll('td');
    const name = lines(textOf(row.querySelector('th')), 15, NAME.width);
    const verdict = lines(saidIn(said), 14, SAID.width);
    const drawn = ruler.querySelector('svg');
    const tall = Math.max(drawn ? Number(drawn.getAttribute('height')) : 0, Math.max(name.length, verdict.length) * LINE) + 14;
    const middle = y + tall / 2;
    const block = (some, x, size, more) => some.forEach((text, i) => words(x, middle + 5 + (i - (some.length - 1) / 2) * LINE, text, size, more));
    block(name, NAME.x, 15);
    block([textOf(value.querySelector('.what .line') ?? value.querySelector('.what'))], VALUE, 15, { 'text-anchor': 'end', 'font-weight': 600 });
    block(verdict, SAID.x, 14, { fill: colour('ink2') });
    block([textOf(n)], WIDTH - 32, 13, { 'text-anchor': 'end', fill: colour('ink2') });
    if (drawn) {
      const placed = copy(drawn);
      for (const [key, one] of Object.entries({ x: RULER.x, y: y + 7, width: RULER.width, overflow: 'visible' })) placed.setAttribute(key, one);
      picture.append(placed);
    } else {
      words(RULER.x + RULER.width / 2, middle + 5, textOf(ruler), 12, { 'text-anchor': 'middle', fill: colour('ink3') });
    }
    y += tall;
    rule(y);
  }
  const source = lines(section.dataset.source, 13, WIDTH - 64);
  source.forEach((text, i) => words(32, y + 32 + i * LINE, text, 13, { fill: colour('ink3') }));
  y += 44 + source.length * LINE;
  for (const [key, value] of Object.entries({ width: WIDTH, height: y, viewBox: `0 0 ${WIDTH} ${y}` })) picture.setAttribute(key, value);
  picture.prepend(shape('rect', { width: WIDTH, height: y, fill: colour('surface') }));
  return { name: section.dataset.title, sheet: picture, width: WIDTH, height: y };
};

const section = document.querySelector('[data-picture]');
if (section) offer(() => sheetOf(section));
