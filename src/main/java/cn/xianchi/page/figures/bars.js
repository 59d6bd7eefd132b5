// Horizontal bars with whiskers. The figure's own table is the data, so that chart and table cannot differ.
import * as echarts from '/_static/echarts/dist/echarts.esm.min.js';
import {
  axisLine,
  BAND_GLYPHS,
  chartBase,
  colours,
  font,
  hatch,
  keepPainted,
  tick,
  whisker,
  widthOf,
  words,
} from '/page/chart-kit.js';
import { chart, offer } from '/page/picture.js';

const ROW = { plain: 40, large: 58, picture: 56 };
const THICK = { plain: 18, large: 26 };
const PICTURE_WIDTH = 1200;

const paintbox = () => colours('ink', 'ink2', 'ink3', 'edge', 'bar', 'surface', 'warn');

const tableOf = (figure) =>
  figure.querySelector('tbody') ?? figure.ownerDocument.querySelector('.twin-of tbody');

const bound = (text) => (text === '' ? null : Number(text));

const rowOf = (row) => ({
  county: row.dataset.county ?? row.cells[0].textContent.trim(),
  city: row.dataset.city,
  band: row.dataset.band,
  bandName: row.dataset.bandName,
  window: row.dataset.window,
  reason: row.dataset.reason,
  link: row.querySelector('th a')?.href,
  label: row.dataset.label ?? row.cells[1].textContent.trim(),
  value: Number(row.dataset.value),
  low: bound(row.dataset.low),
  high: bound(row.dataset.high),
  grade: row.dataset.grade,
});

const read = (figure) =>
  [...(tableOf(figure)?.rows ?? [])].filter((row) => row.dataset.value !== '').map(rowOf);

/** Ranked rows first; where there are others, a line of words and then these. A null row is that line. */
const arrange = (rows) => {
  const ranked = rows.filter((row) => row.grade !== 'none');
  const apart = rows.filter((row) => row.grade === 'none');
  return apart.length === 0 || ranked.length === 0 ? rows : [...ranked, null, ...apart];
};

/**
 * Without two counties to compare there is no picture, but of a share, which has its own scale; beside an
 * order, a figure that would more than halve its bars stands without one.
 */
const isDrawn = (row, rows, percent) => {
  if (row === null) return false;
  const ranked = rows.filter((other) => other.grade !== 'none').map((other) => Math.abs(other.value));
  if (ranked.length < 2) return percent;
  return row.grade !== 'none' || Math.abs(row.value) <= 2 * Math.max(...ranked);
};

const styleOf = (grade, colour) => {
  if (grade === 'caution') return hatch(colour, 1.5, 4);
  if (grade === 'none') {
    return { color: 'transparent', borderColor: colour.ink3, borderWidth: 1.2, borderType: [4, 3] };
  }
  return { color: colour.bar };
};

/**
 * The number, the days it is about and why it is no plain figure; on a narrow page each on a line of its own.
 */
const label = (row, narrow) => {
  const parts = [
    `{v|${row.label}}`,
    row.window ? `{w|${row.window}}` : '',
    row.grade !== 'same' && row.reason ? `{r|${row.reason}}` : '',
  ];
  return parts.filter(Boolean).join(narrow ? '\n' : '');
};

const roomOf = (row, narrow) => {
  const parts = [
    widthOf(row.label, 14),
    widthOf(row.window ?? '', 12),
    row.grade === 'same' ? 0 : widthOf(row.reason ?? '', 12),
  ];
  return narrow ? Math.max(...parts) : parts.reduce((sum, part) => sum + part + 8, 0);
};

/** How wide the words beside the bars are. */
const roomFor = (rows, narrow) => Math.max(...rows.map((row) => roomOf(row, narrow))) + 24;

/** From zero, or as far to the left as to the right where there are negative values. */
const valueAxis = (rows, colour, text, narrow) => {
  const signed = rows.some((row) => row.value < 0);
  const picture = rows.some((row) => isDrawn(row, rows, text.percent));
  const farthest = ({ min, max }) => Math.max(Math.abs(min), Math.abs(max), text.percent ? 100 : 0);
  const most = text.percent ? 100 : picture ? null : 1;
  return {
    type: 'value',
    show: picture,
    min: signed ? (range) => -farthest(range) : 0,
    max: signed ? farthest : most,
    interval: text.percent ? (narrow || signed ? 50 : 20) : null,
    minorTick: { show: true, splitNumber: 5 },
    splitLine: { show: false },
    splitNumber: narrow ? 3 : 6,
    axisLine: axisLine(colour),
    axisTick: { show: true, length: 8 },
    axisLabel: { color: colour.ink3, fontSize: 12, hideOverlap: true, formatter: (value) => tick(value) },
  };
};

/** A county with its band and its city under it. */
const nameOf = (row, name, narrow) => {
  if (row === null) return `{a|${name}}`;
  if (row.city === undefined) return `{c|${name}}`;
  const under = [row.bandName, narrow ? '' : row.city].filter(Boolean).join(' · ');
  return `${row.band ? `{g|${BAND_GLYPHS[row.band]}} ` : ''}{c|${name}}\n{s|${under}}`;
};

const countyAxis = (lines, colour, text, narrow) => ({
  type: 'category',
  inverse: true,
  data: lines.map((row) => row?.county ?? text.apart),
  axisTick: { show: false },
  axisLine: { lineStyle: { color: colour.edge } },
  axisLabel: {
    interval: 0,
    color: colour.ink,
    formatter: (name, index) => nameOf(lines[index], name, narrow),
    rich: {
      c: { fontSize: 14, fontWeight: 600, color: colour.ink },
      s: { fontSize: 12, lineHeight: 18, color: colour.ink3 },
      a: { fontSize: 12, color: colour.ink3 },
      g: { fontSize: 12, color: colour.ink },
    },
  },
});

const medianLine = (colour, text) => ({
  silent: true,
  symbol: ['none', 'none'],
  lineStyle: { color: colour.ink, width: 1.5, type: 'dashed' },
  label: {
    formatter: `${text.medianLabel}\n▼`,
    align: 'center',
    lineHeight: 14,
    color: colour.ink,
    fontSize: 13,
    fontWeight: 600,
    position: 'start',
    distance: 0,
  },
  data: [{ xAxis: text.median }],
});

const barSeries = (lines, rows, colour, text) => ({
  type: 'bar',
  barWidth: text.thick,
  data: lines.map((row) => ({
    value: isDrawn(row, rows, text.percent) ? row.value : null,
    itemStyle: styleOf(row?.grade, colour),
  })),
  markLine: text.median === undefined ? undefined : medianLine(colour, text),
});

/** What stands beside a bar. */
const besideBar = (row, x, y, colour, narrow) => {
  const fontFamily = font();
  const small = { fontSize: 12, lineHeight: 17, padding: narrow ? 0 : [0, 0, 0, 6], fontFamily };
  return words(label(row, narrow), x, y, {
    verticalAlign: 'middle',
    fontFamily,
    backgroundColor: colour.surface,
    padding: [6, 3],
    rich: {
      v: { fontSize: 14, fontWeight: 600, fill: colour.ink, fontFamily },
      w: { ...small, fill: colour.ink3 },
      r: { ...small, fill: row.grade === 'caution' ? colour.warn : colour.ink3 },
    },
  });
};

/** The whisker of a row where it has a bar, and the words beside it. */
const rowItem = (row, index, drawn, place, colour, text, narrow) => {
  const [zero, y] = place(0, index);
  if (!drawn) return [besideBar(row, zero + 8, y, colour, narrow)];
  const unbounded = row.high === null;
  const low = place(row.low ?? row.value, index)[0];
  const high = unbounded ? place(row.value, index)[0] + 36 : place(row.high, index)[0];
  return [
    ...whisker(low, high, y, text.thick / 2 + 2, colour.ink, unbounded),
    besideBar(row, Math.max(zero, low, high) + 8, y, colour, narrow),
  ];
};

const whiskerSeries = (lines, rows, colour, text, narrow) => ({
  type: 'custom',
  silent: true,
  z: 10,
  clip: false,
  data: lines.map((row, index) => [index, row?.low ?? row?.value ?? 0, row?.high ?? row?.value ?? 0]),
  encode: { x: [1, 2], y: 0 },
  renderItem: (params, api) => {
    const index = api.value(0);
    const row = lines[index];
    if (row === null) return null;
    const place = (value, at) => api.coord([value, at]);
    const drawn = isDrawn(row, rows, text.percent);
    return { type: 'group', children: rowItem(row, index, drawn, place, colour, text, narrow) };
  },
});

const option = (rows, colour, text, narrow) => {
  const lines = arrange(rows);
  const top = text.median === undefined ? 6 : 38;
  return {
    ...chartBase(text.description),
    grid: { left: 14, right: text.room ?? 70, top, bottom: 4, containLabel: true },
    xAxis: valueAxis(rows, colour, text, narrow),
    yAxis: countyAxis(lines, colour, text, narrow),
    series: [barSeries(lines, rows, colour, text), whiskerSeries(lines, rows, colour, text, narrow)],
  };
};

const heightOf = (rows, text, row) => arrange(rows).length * row + (text.median === undefined ? 40 : 74);

/** The figure as a picture of its own, wide enough for all words beside the bars. */
const picture = (figure, rows, text) => {
  const room = Math.min(roomFor(rows, false), PICTURE_WIDTH / 2);
  const size = { width: PICTURE_WIDTH, height: heightOf(rows, text, ROW.picture) };
  const head = figure.querySelector('figcaption')?.textContent.replace(/\s+/g, ' ').trim();
  return {
    name: figure.dataset.title,
    title: figure.dataset.title,
    source: figure.dataset.source,
    notes: head ? [head] : [],
    parts: [chart(echarts, option(rows, paintbox(), { ...text, room }, false), size)],
    ...size,
  };
};

const textOf = (figure, large) => ({
  description: figure.getAttribute('aria-label'),
  apart: figure.dataset.apart,
  median: figure.dataset.median === undefined ? undefined : Number(figure.dataset.median),
  medianLabel: figure.dataset.medianLabel,
  percent: figure.dataset.percent !== undefined,
  thick: large ? THICK.large : THICK.plain,
});

export const draw = (figure) => {
  const rows = read(figure);
  if (rows.length === 0) return;
  const large = figure.classList.contains('comparing');
  const text = textOf(figure, large);
  const plot = figure.querySelector('[data-plot]');
  plot.style.height = `${heightOf(rows, text, large ? ROW.large : ROW.plain)}px`;
  const drawing = echarts.init(plot, null, { renderer: 'svg' });
  keepPainted(plot, () => {
    drawing.resize();
    const width = plot.clientWidth;
    const wide = width >= 640 && roomFor(rows, false) < width * 0.45;
    const room = large ? Math.min(roomFor(rows, !wide), width * 0.5) : undefined;
    drawing.setOption(option(rows, paintbox(), { ...text, room }, !wide), true);
  });
  figure.classList.add('drawn');
  drawing.on('click', ({ name }) => {
    const row = rows.find((one) => one.county === name);
    if (row?.link) location.href = row.link;
  });
  if (large) offer(() => picture(figure, rows, text));
};
