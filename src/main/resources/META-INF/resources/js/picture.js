// A drawing of the page as a PNG of its own: title above, source below, and the mark of made-up figures where the page wears it.
const NS = 'http://www.w3.org/2000/svg';
const STYLES = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'paint-order', 'opacity'];

export const tokens = (...names) => {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
};

export const font = () => getComputedStyle(document.body).fontFamily;

/** How wide words are: Han characters are square, all others narrower. */
export const widthOf = (words, size) => [...words].reduce((width, character) => width + (character > '\u2e7f' ? size : size * 0.58), 0);

/** Words cut into lines that fit; Latin words and numbers stay whole. */
export const lines = (words, size, width) => {
  const all = [''];
  for (const part of words.match(/[\x21-\u2e7e]+|\s+|./gu) ?? []) {
    const hangs = '，、；：。,;:.'.includes(part);
    if (!hangs && all.at(-1) !== '' && widthOf(all.at(-1) + part, size) > width) all.push('');
    all[all.length - 1] += part;
  }
  return all;
};

export const shape = (name, attributes, text) => {
  const element = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text !== undefined) element.textContent = text;
  return element;
};

/** A copy that carries its style in attributes, with what it uses from elsewhere inside it. */
export const standing = (original) => {
  const style = getComputedStyle(original);
  if (style.display === 'none') return null;
  if (original.localName === 'use') {
    const symbol = document.querySelector(original.getAttribute('href'));
    const [, , wide] = (symbol.getAttribute('viewBox') ?? '0 0 14 14').split(' ').map(Number);
    const size = Number.parseFloat(original.getAttribute('width') ?? style.width) || wide;
    const moved = style.transform === 'none' ? '' : `${style.transform} `;
    const group = shape('g', { transform: `${moved}translate(${original.getAttribute('x') ?? 0} ${original.getAttribute('y') ?? 0}) scale(${size / wide})` });
    for (const child of symbol.children) {
      const copy = child.cloneNode(true);
      const own = getComputedStyle(child);
      const filled = child.matches('.solid, .fill, .ground, .sign');
      copy.setAttribute('fill', filled ? style.color : 'none');
      copy.setAttribute('stroke', filled ? 'none' : child.matches('.hatched, .outline') ? own.stroke : style.stroke);
      copy.setAttribute('stroke-width', style.strokeWidth);
      copy.removeAttribute('class');
      group.append(copy);
    }
    return group;
  }
  const copy = original.cloneNode(false);
  copy.removeAttribute('class');
  if (original.localName !== 'svg' && original.localName !== 'g' && original.localName !== 'a') {
    for (const name of STYLES) {
      const value = style.getPropertyValue(name);
      if (value) copy.setAttribute(name, value);
    }
  }
  if (original.localName === 'svg') copy.setAttribute('overflow', 'visible');
  else if (style.transform !== 'none') copy.setAttribute('transform', style.transform);
  for (const child of original.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) copy.append(child.cloneNode());
    else if (child.nodeType === Node.ELEMENT_NODE) {
      const inner = standing(child);
      if (inner) copy.append(inner);
    }
  }
  return copy;
};

const demo = (width, colour) => {
  const mark = document.querySelector('[data-demo]');
  if (!mark) return [];
  const [name, explained] = [...mark.children].map((part) => part.textContent);
  const wide = Math.max(widthOf(name, 17), widthOf(explained, 12)) + 28;
  const left = width - wide - 16;
  return [
    shape('rect', { x: left, y: 10, width: wide, height: 54, fill: colour.surface, stroke: colour.warn, 'stroke-width': 2 }),
    shape('text', { x: left + 14, y: 34, 'font-size': 17, 'font-weight': 600, fill: colour.warn }, name),
    shape('text', { x: left + 14, y: 54, 'font-size': 12, fill: colour.warn }, explained),
  ];
};

/** The mark of made-up figures as part of a file name, where the page wears it. */
export const marked = (name) => `xianchi-${document.querySelector('[data-demo]') ? 'demo-' : ''}${name}`;

/** A chart of ECharts drawn beside the page, as a part of a picture. */
export const chart = (echarts, option, size) => {
  const stage = document.createElement('div');
  stage.className = 'offstage';
  stage.style.cssText = `width:${size.width}px;height:${size.height}px`;
  document.body.append(stage);
  const own = echarts.init(stage, null, { renderer: 'svg', ...size });
  own.setOption(option);
  const svg = standing(stage.querySelector('svg'));
  own.dispose();
  stage.remove();
  return { standing: svg, x: 0, y: 0, ...size };
};

/**
 * A picture: `parts` are `{ svg, x, y, width, height }` with drawings of the page, or `{ text, x, y, size, weight, colour, end }`
 * with words, below the title; `notes` are lines under them.
 */
const compose = ({ name, title, source, notes = [], parts, width, height }) => {
  const colour = tokens('ink', 'ink2', 'ink3', 'surface', 'warn');
  const made = document.querySelector('[data-demo]') !== null;
  const head = lines(title, 20, width - 32 - (made ? 290 : 0));
  const top = Math.max(made ? 86 : 62, 36 + head.length * 26);
  const foot = [...notes, source].flatMap((line) => lines(line, 13, width - 32));
  const tall = top + height + 28 + foot.length * 20;
  const sheet = shape('svg', { xmlns: NS, width, height: tall, viewBox: `0 0 ${width} ${tall}`, 'font-family': font() });
  sheet.append(shape('title', {}, title));
  sheet.append(shape('rect', { width, height: tall, fill: colour.surface }));
  head.forEach((line, at) => sheet.append(shape('text', { x: 16, y: 34 + at * 26, 'font-size': 20, 'font-weight': 600, fill: colour.ink }, line)));
  sheet.append(...demo(width, colour));
  for (const part of parts) {
    if (part.svg || part.standing) {
      const copy = part.standing ?? standing(part.svg);
      copy.setAttribute('x', part.x);
      copy.setAttribute('y', part.y + top);
      copy.setAttribute('width', part.width);
      copy.setAttribute('height', part.height);
      sheet.append(copy);
    } else {
      sheet.append(shape('text', { x: part.x, y: part.y + top, 'font-size': part.size ?? 12, 'font-weight': part.weight ?? 400, fill: colour[part.colour ?? 'ink2'], 'text-anchor': part.end ? 'end' : 'start' }, part.text));
    }
  }
  foot.forEach((line, at) => sheet.append(shape('text', { x: 16, y: top + height + 26 + at * 20, 'font-size': 13, fill: colour.ink3 }, line)));
  return { name, sheet, width, height: tall };
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

const hand = async ({ name, sheet, width, height }, format) => {
  const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(sheet))}`;
  const link = document.createElement('a');
  link.href = format === 'png' ? await bitmap(address, width, height) : address;
  link.download = `${marked(name)}.${format}`;
  link.click();
};

/** The buttons PNG and SVG hand over what `make` describes when they are pressed, a sheet of its own or what to compose. */
export const offer = (make) => {
  for (const button of document.querySelectorAll('[data-take]')) {
    button.hidden = false;
    button.onclick = async () => {
      const made = await make();
      await hand(made.sheet ? made : compose(made), button.dataset.take);
    };
  }
};
