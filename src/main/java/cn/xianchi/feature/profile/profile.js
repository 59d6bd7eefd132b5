// The folds of the profile are open on paper, but for those of its rows; its position rulers can be taken
// along as one picture.
import { BAND_GLYPHS, colours, font, wrap } from '/page/chart-kit.js';
import { assign, offer, shape, standing } from '/page/picture.js';

const folds = () => document.querySelectorAll('main details.fold:not(.folds .fold)');
let opened = [];
addEventListener('beforeprint', () => {
  opened = [...folds()].filter((fold) => !fold.open);
  for (const fold of opened) fold.open = true;
});
addEventListener('afterprint', () => {
  for (const fold of opened) fold.open = false;
});

const WIDTH = 1400;
const MARGIN = 32;
const NAME = { x: MARGIN, width: 250 };
const VALUE = 372;
const RULER = { x: 430, width: 440 };
const SAID = { x: 940, width: 380 };
const END = WIDTH - MARGIN;
const LINE = 20;

const textOf = (element) => element.textContent.replace(/\s+/g, ' ').trim();

/** What a cell says beside its folds: the band with its glyph first. */
const saidIn = (cell) => {
  const bare = cell.cloneNode(true);
  for (const fold of bare.querySelectorAll('.folds')) fold.remove();
  const band = bare.querySelector('.band');
  band?.remove();
  const glyph = Object.keys(BAND_GLYPHS).find((name) => band?.classList.contains(name));
  return [band ? `${BAND_GLYPHS[glyph]} ${textOf(band)}` : '', textOf(bare)].filter(Boolean).join(' ');
};

/** Draws on a sheet that is as long as it has to be. */
const pen = () => {
  const colour = colours('ink', 'ink2', 'ink3', 'rule', 'surface', 'warn');
  const sheet = shape('svg', { xmlns: 'http://www.w3.org/2000/svg', 'font-family': font() });
  const words = (x, y, text, size, style = {}) =>
    sheet.append(shape('text', { x, y, 'font-size': size, fill: colour.ink, ...style }, text));
  /** Lines around a middle. */
  const block = (lines, x, middle, size, style) =>
    lines.forEach((text, i) => words(x, middle + 5 + (i - (lines.length - 1) / 2) * LINE, text, size, style));
  const rule = (y, stroke = colour.rule, width = 1) =>
    sheet.append(shape('path', { d: `M${MARGIN} ${y}H${END}`, stroke, 'stroke-width': width }));
  return { sheet, colour, words, block, rule };
};

const drawTitle = ({ words, colour }, section) => {
  words(MARGIN, 46, section.dataset.title, 24, { 'font-weight': 600 });
  if (!section.dataset.demo) return;
  const style = { 'font-weight': 600, fill: colour.warn, 'text-anchor': 'end' };
  words(END, 46, `［${section.dataset.demo}］`, 18, style);
};

/** Which end of the rulers is the better one; returns where the rows begin. */
const drawEnds = ({ words, rule, colour }, section, y) => {
  const ends = section.querySelectorAll('thead .ends span');
  ends.forEach((end, i) => {
    const style = { fill: colour.ink2, 'text-anchor': ['start', 'middle', 'end'][i] };
    words(RULER.x + (RULER.width * i) / 2, y + 18, textOf(end), 13, style);
  });
  const foot = ends.length > 0 ? y + 28 : y;
  rule(foot, colour.ink, 1.5);
  return foot;
};

const drawHead = ({ words, rule }, row, y) => {
  const large = row.classList.contains('group');
  words(MARGIN, y + (large ? 28 : 24), textOf(row), large ? 15 : 13, { 'font-weight': large ? 600 : 400 });
  const foot = y + (large ? 42 : 34);
  rule(foot);
  return foot;
};

const drawRuler = ({ sheet, words, colour }, cell, y, middle) => {
  const drawn = cell.querySelector('svg');
  if (drawn) {
    sheet.append(assign(standing(drawn), { x: RULER.x, y: y + 7, width: RULER.width }));
  } else {
    const style = { 'text-anchor': 'middle', fill: colour.ink3 };
    words(RULER.x + RULER.width / 2, middle + 5, textOf(cell), 12, style);
  }
};

const drawRow = (tools, row, y) => {
  const { block, rule, colour } = tools;
  const [value, ruler, said, n] = row.querySelectorAll('td');
  const name = wrap(textOf(row.querySelector('th')), 15, NAME.width);
  const verdict = wrap(saidIn(said), 14, SAID.width);
  const rulerHeight = Number(ruler.querySelector('svg')?.getAttribute('height') ?? 0);
  const tall = Math.max(rulerHeight, Math.max(name.length, verdict.length) * LINE) + 14;
  const middle = y + tall / 2;
  const number = textOf(value.querySelector('.what .line') ?? value.querySelector('.what'));
  block(name, NAME.x, middle, 15);
  block([number], VALUE, middle, 15, { 'text-anchor': 'end', 'font-weight': 600 });
  block(verdict, SAID.x, middle, 14, { fill: colour.ink2 });
  block([textOf(n)], END, middle, 13, { 'text-anchor': 'end', fill: colour.ink2 });
  drawRuler(tools, ruler, y, middle);
  rule(y + tall);
  return y + tall;
};

const drawSource = ({ words, colour }, section, y) => {
  const source = wrap(section.dataset.source, 13, WIDTH - 2 * MARGIN);
  source.forEach((text, i) => words(MARGIN, y + 32 + i * LINE, text, 13, { fill: colour.ink3 }));
  return y + 44 + source.length * LINE;
};

const picture = (section) => {
  const tools = pen();
  // patterns that the rulers refer to
  tools.sheet.append(standing(document.querySelector('.defs:has(#m-own)')));
  drawTitle(tools, section);
  let y = drawEnds(tools, section, 64);
  for (const row of section.querySelectorAll('tr.group, tr.family, tr.spine-row')) {
    y = row.classList.contains('spine-row') ? drawRow(tools, row, y) : drawHead(tools, row, y);
  }
  const height = drawSource(tools, section, y);
  const size = { width: WIDTH, height };
  const sheet = assign(tools.sheet, { ...size, viewBox: `0 0 ${WIDTH} ${height}` });
  sheet.prepend(shape('rect', { ...size, fill: tools.colour.surface }));
  return { name: section.dataset.title, sheet, ...size };
};

const section = document.querySelector('[data-picture]');
if (section) offer(() => picture(section));
