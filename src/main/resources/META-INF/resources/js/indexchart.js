// The chart of the composite index: it draws the page's own table.
import * as echarts from '/_static/echarts/dist/echarts.esm.min.js';
import { chart, offer } from './picture.js';

const GLYPHS = { leading: '▲', middle: '●', lagging: '▼', undetermined: '△▽' };
const GROUND = { leading: ['leadbg', 'leadink'], middle: ['midbg', 'midink'], lagging: ['lagbg', 'lagink'], undetermined: ['surface', 'ink2'] };

const colours = () => {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(['ink', 'ink2', 'ink3', 'edge', 'rule', 'bar', 'surface', 'warn', 'leadbg', 'leadink', 'midbg', 'midink', 'lagbg', 'lagink'].map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
};

const read = () => [...document.querySelectorAll('table.ranked tbody tr')].map((row) => ({
  county: row.dataset.county,
  band: row.dataset.band,
  label: row.dataset.score,
  score: Number(row.dataset.score),
  best: Number(row.dataset.best),
  median: Number(row.dataset.median),
  worst: Number(row.dataset.worst),
  hatched: row.dataset.hatched !== undefined,
  link: row.querySelector('th a').href,
}));

const hatch = (colour) => ({ color: colour.surface, borderColor: colour.bar, borderWidth: 1.2, decal: { symbol: 'rect', color: colour.bar, dashArrayX: [1, 0], dashArrayY: [2, 3], rotation: -Math.PI / 4 } });

const whisker = (rows, colour, bandsOnly) => (params, api) => {
  const row = rows[api.value(0)];
  const [from, y] = api.coord([row.worst, api.value(0)]);
  const to = api.coord([row.best, api.value(0)])[0];
  const at = api.coord([row.median, api.value(0)])[0];
  const stroke = (x1, y1, x2, y2) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke: colour.ink, lineWidth: 1.6 } });
  const ends = from === to ? [stroke(from, y - 6, from, y + 6)] : [stroke(from, y, to, y), stroke(from, y - 5, from, y + 5), stroke(to, y - 5, to, y + 5)];
  const dot = { type: 'circle', shape: { cx: at, cy: y, r: 4 }, style: { fill: row.hatched ? colour.surface : colour.ink, stroke: colour.ink, lineWidth: 1.6 } };
  return { type: 'group', children: bandsOnly ? ends : [...ends, dot] };
};

const widthOf = (words) => [...words].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 14 : 8), 0);

/** Band glyph, name and, where there is no room for bars, the score; each in a column of its own. */
const labels = (rows, colour, withScore) => {
  const widest = Math.max(...rows.map((row) => widthOf(row.county)));
  const band = rows.some((row) => row.band) ? 34 : 0;
  const width = 12 + band + widest + (withScore ? 46 : 0);
  const ground = (name) => ({ backgroundColor: colour[GROUND[name][0]], color: colour[GROUND[name][1]], borderColor: name === 'undetermined' ? colour.edge : colour[GROUND[name][0]], borderWidth: 1, fontSize: 11, lineHeight: 16, width: 26, align: 'center' });
  return {
    width,
    axisLabel: {
      interval: 0, align: 'left', margin: width - 2,
      formatter: (name, index) => `${rows[index].band ? `{${rows[index].band}|${GLYPHS[rows[index].band]}}{gap|}` : ''}{c|${name}${'\u3000'.repeat(Math.round((widest - widthOf(name)) / 14))}}${withScore ? `{v|${rows[index].label}}` : ''}`,
      rich: {
        c: { fontSize: 14, color: colour.ink, fontWeight: 600, width: widest },
        v: { fontSize: 13, color: colour.ink, width: 42, align: 'right' },
        gap: { width: 6 },
        ...Object.fromEntries(Object.keys(GROUND).map((name) => [name, ground(name)])),
      },
    },
  };
};

/**
 * Panels that share their rows: scores from 0 to 100 as bars, and ranks with the better ones at the right. One county has no
 * rank; on a narrow page the scores stand as numbers beside the names.
 */
const option = (rows, text, colour, narrow) => {
  const ranks = text.n > 1;
  const bars = !ranks || !narrow;
  const long = rows.length > 15;
  const line = { show: true, lineStyle: { color: colour.edge } };
  const label = labels(rows, colour, !bars);
  const tall = { top: long ? 46 : 10, bottom: 46 };
  const room = text.width - label.width - 30;
  const split = label.width + Math.round(room * (ranks ? 0.5 : 1));
  const sides = long ? ['bottom', 'top'] : ['bottom'];
  const axis = (grid, more) => sides.map((position) => ({
    type: 'value', gridIndex: grid, position, splitLine: { show: false }, axisLine: line, axisTick: { show: true, length: 6 },
    axisLabel: { color: colour.ink3, fontSize: 12, hideOverlap: true },
    nameLocation: 'middle', nameGap: 22, nameTextStyle: { color: colour.ink2, fontSize: 12 }, ...more,
  }));
  const scores = (grid) => axis(grid, { min: 0, max: 100, interval: narrow ? 50 : 20, name: text.score, minorTick: { show: true, splitNumber: 5, length: 3 } });
  const places = (grid) => axis(grid, { min: 1, max: text.n, inverse: true, name: text.rank, minInterval: 1, splitNumber: narrow ? 3 : 6 });
  const category = (grid, more) => ({ type: 'category', gridIndex: grid, inverse: true, data: rows.map((row) => row.county), axisTick: { show: false }, axisLine: line, ...more });
  const named = { axisLabel: label.axisLabel };
  const bare = { axisLabel: { show: false }, axisLine: { show: false } };
  const grids = [
    ...(bars ? [{ ...tall, left: label.width, right: text.width - split + (ranks ? 56 : 44) }] : []),
    ...(ranks ? [{ ...tall, left: bars ? split + 16 : label.width + 16, right: 18 }] : []),
  ];
  const rankGrid = bars ? 1 : 0;
  // a second axis at the top is drawn only where something refers to it
  const tops = (first) => (long ? [{ type: 'scatter', xAxisIndex: first + 1, yAxisIndex: first / 2, data: [], silent: true }] : []);
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    aria: { enabled: true, label: { description: text.description } },
    grid: grids,
    xAxis: [...(bars ? scores(0) : []), ...(ranks ? places(rankGrid) : [])],
    yAxis: [...(bars ? [category(0, named)] : []), ...(ranks ? [category(rankGrid, bars ? bare : named)] : [])],
    series: [
      ...(bars ? [{
        type: 'bar', xAxisIndex: 0, yAxisIndex: 0, barWidth: 12,
        label: { show: true, position: 'right', distance: 6, color: colour.ink, fontSize: 13, fontWeight: 600, formatter: ({ dataIndex }) => rows[dataIndex].label },
        data: rows.map((row) => ({ value: row.score, itemStyle: row.hatched ? hatch(colour) : { color: colour.bar } })),
      }, ...tops(0)] : []),
      ...(ranks ? [{
        type: 'custom', xAxisIndex: rankGrid * sides.length, yAxisIndex: rankGrid, z: 10, clip: false,
        data: rows.map((row, index) => [index, row.best, row.worst]), encode: { x: [1, 2], y: 0 },
        renderItem: whisker(rows, colour, text.bandsOnly),
      }, ...tops(rankGrid * sides.length)] : []),
    ],
  };
};

const textOf = (figure) => ({
  n: Number(figure.dataset.n),
  score: figure.dataset.score,
  rank: figure.dataset.rank,
  bandsOnly: figure.dataset.bandsOnly !== undefined,
  description: figure.getAttribute('aria-label'),
});

const heightOf = (rows) => rows.length * 26 + (rows.length > 15 ? 92 : 62);

/** The figure as a picture of its own. */
const picture = (figure, rows) => {
  const size = { width: 1200, height: heightOf(rows) };
  return {
    name: 'index', title: figure.dataset.title, source: figure.dataset.source,
    parts: [chart(echarts, option(rows, { ...textOf(figure), width: size.width }, colours(), false), size)], ...size,
  };
};

let drawing = null;

/** Draws the figure of the page as it is now; what was drawn before it goes. */
export const figures = () => {
  drawing?.end();
  drawing = null;
  const figure = document.querySelector('figure[data-chart="index"]');
  const rows = read();
  if (!figure || rows.length === 0) return;
  const plot = figure.querySelector('[data-plot]');
  plot.style.height = `${heightOf(rows)}px`;
  const own = echarts.init(plot, null, { renderer: 'svg' });
  const paint = () => {
    const width = plot.clientWidth;
    const narrow = width < 640;
    own.setOption(option(rows, { ...textOf(figure), width }, colours(), narrow), true);
  };
  paint();
  own.on('click', ({ dataIndex }) => { location.href = rows[dataIndex].link; });
  const watch = new ResizeObserver(() => { own.resize(); paint(); });
  watch.observe(plot);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  document.addEventListener('themechange', paint);
  dark.addEventListener('change', paint);
  offer(() => picture(figure, rows));
  drawing = {
    end: () => {
      watch.disconnect();
      document.removeEventListener('themechange', paint);
      dark.removeEventListener('change', paint);
      own.dispose();
    },
  };
};
