// Horizontal bars with whiskers. The figure's own table is the data, so that chart and table cannot differ.
import * as echarts from '/_static/echarts/dist/echarts.esm.min.js';
import { chart, offer, widthOf } from './picture.js';

const ROW = 40;
const THICK = 18;

const tableOf = (figure) => figure.querySelector('tbody') ?? figure.ownerDocument.querySelector('.twin-of tbody');

export const read = (figure) => [...(tableOf(figure)?.rows ?? [])].filter((row) => row.dataset.value !== '').map((row) => ({
  county: row.dataset.county ?? row.cells[0].textContent.trim(),
  city: row.dataset.city,
  band: row.dataset.band,
  bandName: row.dataset.bandName,
  window: row.dataset.window,
  reason: row.dataset.reason,
  link: row.querySelector('th a')?.href,
  label: row.dataset.label ?? row.cells[1].textContent.trim(),
  value: Number(row.dataset.value),
  low: row.dataset.low === '' ? null : Number(row.dataset.low),
  high: row.dataset.high === '' ? null : Number(row.dataset.high),
  grade: row.dataset.grade,
}));

const GLYPHS = { leading: '▲', middle: '●', lagging: '▼', undetermined: '△▽' };

const colours = () => {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(['ink', 'ink2', 'ink3', 'edge', 'bar', 'surface', 'warn'].map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
};

/** Ranked rows first; where there are others, a line of words and then these. A null row is that line. */
const arrange = (rows) => {
  const ranked = rows.filter((row) => row.grade !== 'none');
  const apart = rows.filter((row) => row.grade === 'none');
  return apart.length === 0 || ranked.length === 0 ? rows : [...ranked, null, ...apart];
};

/**
 * Without two counties to compare there is no picture, but of a share, which has its own scale; beside an order, a figure
 * that would more than halve its bars stands without one.
 */
const isDrawn = (row, rows, percent) => {
  if (row === null) return false;
  const ranked = rows.filter((other) => other.grade !== 'none').map((other) => Math.abs(other.value));
  if (ranked.length < 2) return percent;
  return row.grade !== 'none' || Math.abs(row.value) <= 2 * Math.max(...ranked);
};

const style = (grade, colour) => {
  if (grade === 'caution') return { color: colour.surface, borderColor: colour.bar, borderWidth: 1.5, decal: { symbol: 'rect', color: colour.bar, dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 } };
  if (grade === 'none') return { color: 'transparent', borderColor: colour.ink3, borderWidth: 1.2, borderType: [4, 3] };
  return { color: colour.bar };
};

/** The number, the days it is about and why it is no plain figure; on a narrow page each on a line of its own. */
const label = (row, narrow) => [
  `{v|${row.label}}`,
  row.window ? `{w|${row.window}}` : '',
  row.grade !== 'same' && row.reason ? `{r|${row.reason}}` : '',
].filter(Boolean).join(narrow ? '\n' : '');

const roomFor = (rows, narrow) => Math.max(...rows.map((row) => {
  const parts = [widthOf(row.label, 14), widthOf(row.window ?? '', 12), row.grade === 'same' ? 0 : widthOf(row.reason ?? '', 12)];
  return narrow ? Math.max(...parts) : parts.reduce((sum, part) => sum + part + 8, 0);
})) + 24;

const tick = (value) => {
  const chinese = document.documentElement.lang.startsWith('zh');
  const text = chinese && Math.abs(value) >= 10000 ? `${value / 10000}万` : value.toLocaleString('en');
  return text.replace('-', '−');
};

export const option = (rows, colour, text, narrow) => {
  const lines = arrange(rows);
  const signed = rows.some((row) => row.value < 0);
  const picture = rows.some((row) => isDrawn(row, rows, text.percent));
  const symmetric = (range) => Math.max(Math.abs(range.min), Math.abs(range.max), text.percent ? 100 : 0);
  const font = getComputedStyle(document.body).fontFamily;
  return {
    animation: false,
    textStyle: { fontFamily: font },
    aria: { enabled: true, label: { description: text.description } },
    grid: { left: 14, right: text.room ?? 70, top: text.median === undefined ? 6 : 38, bottom: 4, containLabel: true },
    xAxis: {
      type: 'value', show: picture, min: signed ? (range) => -symmetric(range) : 0, max: signed ? symmetric : text.percent ? 100 : picture ? null : 1, interval: text.percent ? (narrow || signed ? 50 : 20) : null, minorTick: { show: true, splitNumber: 5 }, splitLine: { show: false }, splitNumber: narrow ? 3 : 6,
      axisLine: { show: true, lineStyle: { color: colour.edge } }, axisTick: { show: true, length: 8 },
      axisLabel: { color: colour.ink3, fontSize: 12, hideOverlap: true, formatter: tick },
    },
    yAxis: {
      type: 'category', inverse: true, data: lines.map((row) => row?.county ?? text.apart),
      axisTick: { show: false }, axisLine: { lineStyle: { color: colour.edge } },
      axisLabel: {
        interval: 0, color: colour.ink,
        formatter: (name, index) => {
          const row = lines[index];
          if (row === null) return `{a|${name}}`;
          if (row.city === undefined) return `{c|${name}}`;
          const under = [row.bandName, narrow ? '' : row.city].filter(Boolean).join(' · ');
          return `${row.band ? `{g|${GLYPHS[row.band]}} ` : ''}{c|${name}}\n{s|${under}}`;
        },
        rich: { c: { fontSize: 14, fontWeight: 600, color: colour.ink }, s: { fontSize: 12, lineHeight: 18, color: colour.ink3 }, a: { fontSize: 12, color: colour.ink3 }, g: { fontSize: 12, color: colour.ink } },
      },
    },
    series: [{
      type: 'bar', barWidth: text.thick,
      data: lines.map((row) => ({
        value: isDrawn(row, rows, text.percent) ? row.value : null,
        itemStyle: style(row?.grade, colour),
      })),
      markLine: text.median === undefined ? undefined : {
        silent: true, symbol: ['none', 'none'],
        lineStyle: { color: colour.ink, width: 1.5, type: 'dashed' },
        label: { formatter: `${text.medianLabel}\n▼`, align: 'center', lineHeight: 14, color: colour.ink, fontSize: 13, fontWeight: 600, position: 'start', distance: 0 },
        data: [{ xAxis: text.median }],
      },
    }, {
      type: 'custom', silent: true, z: 10, clip: false,
      data: lines.map((row, index) => [index, row?.low ?? row?.value ?? 0, row?.high ?? row?.value ?? 0]),
      encode: { x: [1, 2], y: 0 },
      renderItem: (params, api) => {
        const row = lines[api.value(0)];
        if (row === null) return null;
        const drawn = isDrawn(row, rows, text.percent);
        const [zero, y] = api.coord([0, api.value(0)]);
        const low = drawn ? api.coord([api.value(1), api.value(0)])[0] : zero;
        const open = drawn && row.high === null;
        const high = !drawn ? zero : open ? api.coord([row.value, api.value(0)])[0] + 36 : api.coord([api.value(2), api.value(0)])[0];
        const stroke = (x1, y1, x2, y2) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke: colour.ink, lineWidth: 1.6 } });
        const half = text.thick / 2 + 2;
        const words = {
          type: 'text', x: Math.max(zero, low, high) + 8, y,
          style: {
            text: label(row, narrow), verticalAlign: 'middle', fontFamily: font, backgroundColor: colour.surface, padding: [6, 3],
            rich: {
              v: { fontSize: 14, fontWeight: 600, fill: colour.ink, fontFamily: font },
              w: { fontSize: 12, lineHeight: 17, fill: colour.ink3, padding: narrow ? 0 : [0, 0, 0, 6], fontFamily: font },
              r: { fontSize: 12, fill: row.grade === 'caution' ? colour.warn : colour.ink3, lineHeight: 17, padding: narrow ? 0 : [0, 0, 0, 6], fontFamily: font },
            },
          },
        };
        return { type: 'group', children: drawn ? [stroke(low, y, high, y), stroke(low, y - half, low, y + half), ...(open ? [stroke(high - 7, y - 5, high, y), stroke(high - 7, y + 5, high, y)] : [stroke(high, y - half, high, y + half)]), words] : [words] };
      },
    }],
  };
};

const PICTURE = 1200;

/** The figure as a picture of its own, wide enough for all words beside the bars. */
const picture = (figure, rows, text) => {
  const room = Math.min(roomFor(rows, false), PICTURE / 2);
  const size = { width: PICTURE, height: arrange(rows).length * 56 + (text.median === undefined ? 40 : 74) };
  const head = figure.querySelector('figcaption')?.textContent.replace(/\s+/g, ' ').trim();
  return {
    name: figure.dataset.title, title: figure.dataset.title, source: figure.dataset.source, notes: head ? [head] : [],
    parts: [chart(echarts, option(rows, colours(), { ...text, room }, false), size)], ...size,
  };
};

export const draw = (figure) => {
  const rows = read(figure);
  if (rows.length === 0) return;
  const large = figure.classList.contains('comparing');
  const text = {
    description: figure.getAttribute('aria-label'),
    apart: figure.dataset.apart,
    median: figure.dataset.median === undefined ? undefined : Number(figure.dataset.median),
    medianLabel: figure.dataset.medianLabel,
    percent: figure.dataset.percent !== undefined,
    thick: large ? 26 : THICK,
  };
  const plot = figure.querySelector('[data-plot]');
  plot.style.height = `${arrange(rows).length * (large ? 58 : ROW) + (text.median === undefined ? 40 : 74)}px`;
  const drawing = echarts.init(plot, null, { renderer: 'svg' });
  const paint = () => {
    const wide = plot.clientWidth >= 640 && roomFor(rows, false) < plot.clientWidth * 0.45;
    const room = large ? Math.min(roomFor(rows, !wide), plot.clientWidth * 0.5) : undefined;
    drawing.setOption(option(rows, colours(), { ...text, room }, !wide), true);
  };
  paint();
  figure.classList.add('drawn');
  drawing.on('click', ({ name }) => {
    const row = rows.find((one) => one.county === name);
    if (row?.link) location.href = row.link;
  });
  new ResizeObserver(() => { drawing.resize(); paint(); }).observe(plot);
  document.addEventListener('themechange', paint);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
  if (large) offer(() => picture(figure, rows, text));
};
