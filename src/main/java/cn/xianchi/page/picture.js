// A drawing of the page as a file of its own: title above, source below, and the mark of made-up figures
// where the page wears it.
import { colours, font, widthOf, wrap } from './chart-kit.js';

const NS = 'http://www.w3.org/2000/svg';
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'opacity',
];
const MARGIN = 16;
const HEAD = { size: 20, line: 26 };
const FOOT = { size: 13, line: 20 };
const MARK_ROOM = 290;

export const assign = (element, attributes) => {
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

export const shape = (name, attributes, text) => {
  const element = assign(document.createElementNS(NS, name), attributes);
  if (text !== undefined) element.textContent = text;
  return element;
};

/** A part of a symbol in the colours of the place that uses it. */
const symbolPart = (part, place) => {
  const filled = part.matches('.solid, .fill, .ground, .sign');
  const { stroke } = part.matches('.hatched, .outline') ? getComputedStyle(part) : place;
  const copy = part.cloneNode(true);
  copy.removeAttribute('class');
  return assign(copy, {
    fill: filled ? place.color : 'none',
    stroke: filled ? 'none' : stroke,
    'stroke-width': place.strokeWidth,
  });
};

/** What is drawn elsewhere, drawn here: symbols scaled to their place, other drawings as they are. */
const usedCopy = (use, style) => {
  const used = document.querySelector(use.getAttribute('href'));
  const x = use.getAttribute('x') ?? 0;
  const y = use.getAttribute('y') ?? 0;
  if (used.localName !== 'symbol') {
    const place = shape('svg', { x, y, overflow: 'visible' });
    place.append(...[...used.children].map(standing));
    return place;
  }
  const [, , wide] = (used.getAttribute('viewBox') ?? '0 0 14 14').split(' ').map(Number);
  const size = Number.parseFloat(use.getAttribute('width') ?? style.width) || wide;
  const moved = style.transform === 'none' ? '' : `${style.transform} `;
  const group = shape('g', { transform: `${moved}translate(${x} ${y}) scale(${size / wide})` });
  group.append(...[...used.children].map((part) => symbolPart(part, style)));
  return group;
};

/** A copy that carries its style in attributes, with what it uses from elsewhere inside it. */
export const standing = (original) => {
  const style = getComputedStyle(original);
  if (style.display === 'none') return '';
  if (original.localName === 'use') return usedCopy(original, style);
  const copy = original.cloneNode(false);
  copy.removeAttribute('class');
  if (!['svg', 'g', 'a'].includes(original.localName)) {
    const values = STYLES.map((name) => [name, style.getPropertyValue(name)]);
    assign(copy, Object.fromEntries(values.filter(([, value]) => value)));
  }
  if (original.localName === 'svg') copy.setAttribute('overflow', 'visible');
  else if (style.transform !== 'none') copy.setAttribute('transform', style.transform);
  for (const child of original.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) copy.append(child.cloneNode());
    else if (child.nodeType === Node.ELEMENT_NODE) copy.append(standing(child));
  }
  return copy;
};

/** A chart of ECharts as a part of a picture; it carries its style, so that nobody needs to see it. */
export const chart = (echarts, option, size) => {
  const stage = document.createElement('div');
  const own = echarts.init(stage, null, { renderer: 'svg', ...size });
  own.setOption(option);
  const drawn = stage.querySelector('svg').cloneNode(true);
  own.dispose();
  return { standing: drawn, x: 0, y: 0, ...size };
};

const isDemo = () => document.querySelector('[data-demo]') !== null;

/** The mark of made-up figures, as the page wears it. */
const demoMark = (width, colour) => {
  if (!isDemo()) return [];
  const [name, explained] = [...document.querySelector('[data-demo]').children].map(
    (part) => part.textContent,
  );
  const wide = Math.max(widthOf(name, 17), widthOf(explained, 12)) + 28;
  const x = width - wide - MARGIN;
  const frame = {
    x,
    y: 10,
    width: wide,
    height: 54,
    fill: colour.surface,
    stroke: colour.warn,
    'stroke-width': 2,
  };
  const words = { x: x + 14, fill: colour.warn };
  return [
    shape('rect', frame),
    shape('text', { ...words, y: 34, 'font-size': 17, 'font-weight': 600 }, name),
    shape('text', { ...words, y: 54, 'font-size': 12 }, explained),
  ];
};

/** A part below the head, as `compose` describes it. */
const placed = (part, top, colour) => {
  const { x, width, height } = part;
  const y = part.y + top;
  if (part.text === undefined) return assign(part.standing ?? standing(part.svg), { x, y, width, height });
  const style = {
    'font-size': part.size ?? 12,
    'font-weight': part.weight ?? 400,
    fill: colour[part.colour ?? 'ink2'],
    'text-anchor': part.end ? 'end' : 'start',
  };
  return shape('text', { x, y, ...style }, part.text);
};

/** Lines of words one below the other. */
const lines = (texts, y, { size, line }, style) =>
  texts.map((text, at) => shape('text', { x: MARGIN, y: y + at * line, 'font-size': size, ...style }, text));

/**
 * A picture: `parts` below the title are `{ svg, x, y, width, height }` with drawings of the page, `{
 * standing, … }` with drawings that need nothing of it, or `{ text, x, y, size, weight, colour, end }` with
 * words; `notes` are lines under them.
 */
const compose = ({ name, title, source, notes = [], parts, width, height }) => {
  const colour = colours('ink', 'ink2', 'ink3', 'surface', 'warn');
  const head = wrap(title, HEAD.size, width - 2 * MARGIN - (isDemo() ? MARK_ROOM : 0));
  const foot = [...notes, source].flatMap((note) => wrap(note, FOOT.size, width - 2 * MARGIN));
  const top = Math.max(isDemo() ? 86 : 62, 36 + head.length * HEAD.line);
  const tall = top + height + 28 + foot.length * FOOT.line;
  const size = { width, height: tall };
  const sheet = shape('svg', { xmlns: NS, ...size, viewBox: `0 0 ${width} ${tall}`, 'font-family': font() });
  sheet.append(
    shape('title', {}, title),
    shape('rect', { ...size, fill: colour.surface }),
    ...lines(head, 34, HEAD, { 'font-weight': 600, fill: colour.ink }),
    ...demoMark(width, colour),
    ...parts.map((part) => placed(part, top, colour)),
    ...lines(foot, top + height + 26, FOOT, { fill: colour.ink3 }),
  );
  return { name, sheet, ...size };
};

const bitmap = async (address, width, height) => {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  const scale = Math.min(2, 16000 / height);
  canvas.width = width * scale;
  canvas.height = height * scale;
  const pen = canvas.getContext('2d');
  pen.scale(scale, scale);
  pen.drawImage(image, 0, 0);
  return canvas.toDataURL('image/png');
};

/** Hands a sheet over as a file; its name says where the figures are made up. */
const save = async ({ name, sheet, width, height }, format) => {
  const source = new XMLSerializer().serializeToString(sheet);
  const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  const link = document.createElement('a');
  link.href = format === 'png' ? await bitmap(address, width, height) : address;
  link.download = `xianchi-${isDemo() ? 'demo-' : ''}${name}.${format}`;
  link.click();
};

/**
 * The buttons PNG and SVG hand over what `make` describes when pressed: a sheet of its own, or what to
 * compose.
 */
export const offer = (make) => {
  for (const button of document.querySelectorAll('[data-take]')) {
    button.hidden = false;
    button.onclick = async () => {
      const made = await make();
      await save(made.sheet ? made : compose(made), button.dataset.take);
    };
  }
};
