// The chart of the composite index: it draws the page's own table.
import * as echarts from '/_static/echarts/dist/echarts.esm.min.js';
import {
  axisLine,
  BAND_GLYPHS,
  cap,
  chartBase,
  circle,
  colours,
  hatch,
  keepPainted,
  whisker,
  widthOf,
} from '/page/chart-kit.js';
import { chart, offer } from '/page/picture.js';

const PICTURE_WIDTH = 1200;
const NARROW = 640;
const NAME_SIZE = 14;

/** Background and text of the bands. */
const BAND_COLOURS = {
  leading: ['leadbg', 'leadink'],
  middle: ['midbg', 'midink'],
  lagging: ['lagbg', 'lagink'],
  undetermined: ['surface', 'ink2'],
};

const paintbox = () =>
  colours('ink', 'ink2', 'ink3', 'edge', 'rule', 'bar', 'warn', ...Object.values(BAND_COLOURS).flat());

const rowOf = (row) => ({
  county: row.dataset.county,
  band: row.dataset.band,
  label: row.dataset.score,
  score: Number(row.dataset.score),
  best: Number(row.dataset.best),
  median: Number(row.dataset.median),
  worst: Number(row.dataset.worst),
  hatched: row.dataset.hatched !== undefined,
  link: row.querySelector('th a').href,
});

const read = () => [...document.querySelectorAll('table.ranked tbody tr')].map(rowOf);

/** From the worst rank to the best, with the median rank as a dot where it may be shown. */
const rankShapes = (row, place, colour, bandsOnly) => {
  const [from, y] = place(row.worst);
  const to = place(row.best)[0];
  const style = { stroke: colour.ink, lineWidth: 1.6 };
  const ends = from === to ? [cap(from, y, 6, style)] : whisker(from, to, y, 5, colour.ink);
  const fill = row.hatched ? colour.surface : colour.ink;
  return bandsOnly ? ends : [...ends, circle(place(row.median)[0], y, 4, { fill, ...style })];
};

const bandStyle = (name, colour) => {
  const [ground, ink] = BAND_COLOURS[name].map((token) => colour[token]);
  return {
    backgroundColor: ground,
    color: ink,
    borderColor: name === 'undetermined' ? colour.edge : ground,
    borderWidth: 1,
    fontSize: 11,
    lineHeight: 16,
    width: 26,
    align: 'center',
  };
};

/** Band glyph, name and, where there is no room for bars, the score; each in a column of its own. */
const labelsOf = (rows, colour, withScore) => {
  const widest = Math.max(...rows.map((row) => widthOf(row.county, NAME_SIZE)));
  const band = rows.some((row) => row.band) ? 34 : 0;
  const width = 12 + band + widest + (withScore ? 46 : 0);
  const formatter = (name, index) => {
    const row = rows[index];
    const glyph = row.band ? `{${row.band}|${BAND_GLYPHS[row.band]}}{gap|}` : '';
    const filler = '\u3000'.repeat(Math.round((widest - widthOf(name, NAME_SIZE)) / NAME_SIZE));
    return `${glyph}{c|${name}${filler}}${withScore ? `{v|${row.label}}` : ''}`;
  };
  const rich = {
    c: { fontSize: NAME_SIZE, color: colour.ink, fontWeight: 600, width: widest },
    v: { fontSize: 13, color: colour.ink, width: 42, align: 'right' },
    gap: { width: 6 },
    ...Object.fromEntries(Object.keys(BAND_COLOURS).map((name) => [name, bandStyle(name, colour)])),
  };
  return { width, axisLabel: { interval: 0, align: 'left', margin: width - 2, formatter, rich } };
};

/** An axis at the bottom of a panel, and another at its top where there are many rows. */
const valueAxes = (gridIndex, sides, colour, more) =>
  sides.map((position) => ({
    type: 'value',
    gridIndex,
    position,
    splitLine: { show: false },
    axisLine: axisLine(colour),
    axisTick: { show: true, length: 6 },
    axisLabel: { color: colour.ink3, fontSize: 12, hideOverlap: true },
    nameLocation: 'middle',
    nameGap: 22,
    nameTextStyle: { color: colour.ink2, fontSize: 12 },
    ...more,
  }));

const countyAxis = (gridIndex, rows, colour, more) => ({
  type: 'category',
  gridIndex,
  inverse: true,
  data: rows.map((row) => row.county),
  axisTick: { show: false },
  axisLine: axisLine(colour),
  ...more,
});

/** A second axis is drawn only where something refers to it. */
const secondAxis = ({ sides }, first, panel) =>
  sides.length > 1
    ? [{ type: 'scatter', xAxisIndex: first + 1, yAxisIndex: panel, data: [], silent: true }]
    : [];

/** The scores from 0 to 100 as bars. */
const scorePanel = (rows, text, colour, layout, named) => ({
  grid: layout.scores,
  xAxis: valueAxes(0, layout.sides, colour, {
    min: 0,
    max: 100,
    interval: layout.narrow ? 50 : 20,
    name: text.score,
    minorTick: { show: true, splitNumber: 5, length: 3 },
  }),
  yAxis: countyAxis(0, rows, colour, named),
  series: [
    {
      type: 'bar',
      xAxisIndex: 0,
      yAxisIndex: 0,
      barWidth: 12,
      label: {
        show: true,
        position: 'right',
        distance: 6,
        color: colour.ink,
        fontSize: 13,
        fontWeight: 600,
        formatter: ({ dataIndex }) => rows[dataIndex].label,
      },
      data: rows.map((row) => ({
        value: row.score,
        itemStyle: row.hatched ? hatch(colour, 1.2, 3) : { color: colour.bar },
      })),
    },
    ...secondAxis(layout, 0, 0),
  ],
});

/** The ranks as whiskers, with the better ones at the right. */
const rankPanel = (rows, text, colour, layout, named) => {
  const panel = layout.scores ? 1 : 0;
  const first = panel * layout.sides.length;
  return {
    grid: layout.ranks,
    xAxis: valueAxes(panel, layout.sides, colour, {
      min: 1,
      max: text.n,
      inverse: true,
      name: text.rank,
      minInterval: 1,
      splitNumber: layout.narrow ? 3 : 6,
    }),
    yAxis: countyAxis(panel, rows, colour, named),
    series: [
      {
        type: 'custom',
        xAxisIndex: first,
        yAxisIndex: panel,
        z: 10,
        clip: false,
        data: rows.map((row, index) => [index, row.best, row.worst]),
        encode: { x: [1, 2], y: 0 },
        renderItem: (params, api) => {
          const index = api.value(0);
          const place = (rank) => api.coord([rank, index]);
          return { type: 'group', children: rankShapes(rows[index], place, colour, text.bandsOnly) };
        },
      },
      ...secondAxis(layout, first, panel),
    ],
  };
};

/** Which panels there are and where: one county has no rank, and a narrow page no room for bars. */
const layOut = (rows, text, label, narrow) => {
  const long = rows.length > 15;
  const ranks = text.n > 1;
  const bars = !ranks || !narrow;
  const tall = { top: long ? 46 : 10, bottom: 46 };
  const split = label + Math.round((text.width - label - 30) * (ranks ? 0.5 : 1));
  return {
    narrow,
    sides: long ? ['bottom', 'top'] : ['bottom'],
    scores: bars ? { ...tall, left: label, right: text.width - split + (ranks ? 56 : 44) } : null,
    ranks: ranks ? { ...tall, left: bars ? split + 16 : label + 16, right: 18 } : null,
  };
};

/** Panels that share their rows; on a narrow page the scores stand as numbers beside the names. */
const option = (rows, text, colour, narrow) => {
  const label = labelsOf(rows, colour, text.n > 1 && narrow);
  const layout = layOut(rows, text, label.width, narrow);
  const named = { axisLabel: label.axisLabel };
  const bare = { axisLabel: { show: false }, axisLine: { show: false } };
  const panels = [
    ...(layout.scores ? [scorePanel(rows, text, colour, layout, named)] : []),
    ...(layout.ranks ? [rankPanel(rows, text, colour, layout, layout.scores ? bare : named)] : []),
  ];
  return {
    ...chartBase(text.description),
    grid: panels.map((panel) => panel.grid),
    xAxis: panels.flatMap((panel) => panel.xAxis),
    yAxis: panels.map((panel) => panel.yAxis),
    series: panels.flatMap((panel) => panel.series),
  };
};

const textOf = (figure, width) => ({
  n: Number(figure.dataset.n),
  score: figure.dataset.score,
  rank: figure.dataset.rank,
  bandsOnly: figure.dataset.bandsOnly !== undefined,
  description: figure.getAttribute('aria-label'),
  width,
});

const heightOf = (rows) => rows.length * 26 + (rows.length > 15 ? 92 : 62);

/** The figure as a picture of its own. */
const picture = (figure, rows) => {
  const size = { width: PICTURE_WIDTH, height: heightOf(rows) };
  return {
    name: 'index',
    title: figure.dataset.title,
    source: figure.dataset.source,
    parts: [chart(echarts, option(rows, textOf(figure, size.width), paintbox(), false), size)],
    ...size,
  };
};

let end = () => {};

/** Draws the figure of the page as it is now; what was drawn before it goes. */
export const figures = () => {
  end();
  end = () => {};
  const figure = document.querySelector('figure[data-chart="index"]');
  const rows = read();
  if (!figure || rows.length === 0) return;
  const plot = figure.querySelector('[data-plot]');
  plot.style.height = `${heightOf(rows)}px`;
  const own = echarts.init(plot, null, { renderer: 'svg' });
  const stop = keepPainted(plot, () => {
    own.resize();
    const width = plot.clientWidth;
    own.setOption(option(rows, textOf(figure, width), paintbox(), width < NARROW), true);
  });
  own.on('click', ({ dataIndex }) => {
    location.href = rows[dataIndex].link;
  });
  offer(() => picture(figure, rows));
  end = () => {
    stop();
    own.dispose();
  };
};
