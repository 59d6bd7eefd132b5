// What the charts share: colours and font of the page, the width of words, marks, axes, and repainting.

/** Colours of the page by the names of their CSS variables. */
export const colours = (...names) => {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
};

export const font = () => getComputedStyle(document.body).fontFamily;

/** The glyphs of the bands, as on the page. */
export const BAND_GLYPHS = { leading: '▲', middle: '●', lagging: '▼', undetermined: '△▽' };

/** Han characters are square, all others narrower. */
export const widthOf = (words, size) =>
  [...words].reduce((width, character) => width + (character > '\u2e7f' ? size : size * 0.58), 0);

/**
 * Words cut into lines that fit; Latin words and numbers stay whole, punctuation stays with what it follows.
 */
export const wrap = (words, size, width) => {
  const lines = [''];
  for (const part of words.match(/[\x21-\u2e7e]+|\s+|./gu) ?? []) {
    const hangs = '，、；：。,;:.'.includes(part);
    if (!hangs && lines.at(-1) !== '' && widthOf(lines.at(-1) + part, size) > width) lines.push('');
    lines[lines.length - 1] += part;
  }
  return lines;
};

const isChinese = () => document.documentElement.lang.startsWith('zh');

/** The label of a tick: in Chinese by ten thousands, with a true minus sign. */
export const tick = (value, grouped = true) => {
  const exact = Number(value.toPrecision(10));
  const large = isChinese() && Math.abs(exact) >= 10000;
  const text = large
    ? `${exact / 10000}万`
    : exact.toLocaleString('en', { useGrouping: grouped || !isChinese() });
  return text.replace('-', '−');
};

/** Places for labels that would overlap: pushed apart, within the given ends. */
export const spread = (wanted, gap, top, bottom) => {
  const order = wanted.map((y, at) => ({ y, at })).sort((a, b) => a.y - b.y);
  order.forEach((one, at) => {
    one.y = Math.max(at === 0 ? top : order[at - 1].y + gap, one.y);
  });
  order.reverse().forEach((one, at) => {
    one.y = Math.min(at === 0 ? bottom : order[at - 1].y - gap, one.y);
  });
  const places = [];
  order.forEach((one) => {
    places[one.at] = one.y;
  });
  return places;
};

/** Shapes of a custom series. */
export const line = (x1, y1, x2, y2, style) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style });
export const polyline = (points, style) => ({
  type: 'polyline',
  shape: { points },
  style: { fill: 'none', ...style },
});
export const circle = (cx, cy, r, style) => ({ type: 'circle', shape: { cx, cy, r }, style });
export const words = (text, x, y, style) => ({ type: 'text', x, y, style: { text, ...style } });

/** The ends of a whisker: a cap, or an arrow where nothing bounds the value on that side. */
export const cap = (x, y, half, style) => line(x, y - half, x, y + half, style);
const arrow = (x, y, style) => [line(x - 7, y - 5, x, y, style), line(x - 7, y + 5, x, y, style)];

/** A whisker along x from low to high; one cap alone where both are the same. */
export const whisker = (low, high, y, half, colour, unbounded = false) => {
  const style = { stroke: colour, lineWidth: 1.6 };
  const end = unbounded ? arrow(high, y, style) : [cap(high, y, half, style)];
  return [line(low, y, high, y, style), cap(low, y, half, style), ...end];
};

/** A hatched bar: its value is compared with caution. */
export const hatch = (colour, borderWidth, gap) => ({
  color: colour.surface,
  borderColor: colour.bar,
  borderWidth,
  decal: {
    symbol: 'rect',
    color: colour.bar,
    dashArrayX: [1, 0],
    dashArrayY: [2, gap],
    rotation: -Math.PI / 4,
  },
});

/** What every chart sets alike. */
export const chartBase = (description) => ({
  animation: false,
  textStyle: { fontFamily: font() },
  aria: { enabled: true, label: { description } },
});

export const axisLine = (colour) => ({ show: true, lineStyle: { color: colour.edge } });

/** Paints now, and again when the place gets another size or the theme changes; returns what ends that. */
export const keepPainted = (place, paint) => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const watch = new ResizeObserver(paint);
  paint();
  watch.observe(place);
  document.addEventListener('themechange', paint);
  dark.addEventListener('change', paint);
  return () => {
    watch.disconnect();
    document.removeEventListener('themechange', paint);
    dark.removeEventListener('change', paint);
  };
};
