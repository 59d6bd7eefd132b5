// Horizontal bars with whiskers. The figure's own table is the data, so that chart and table cannot differ.
import * as echarts from '/_static/echarts/dist/echarts.esm.min.js';

const ROW = 40;
const THICK = 18;

export const read = (figure) => [...figure.querySelectorAll('tbody tr')].map((row) => ({
  county: row.cells[0].textContent.trim(),
  label: row.cells[1].textContent.trim(),
  value: Number(row.dataset.value),
  low: row.dataset.low === '' ? null : Number(row.dataset.low),
  high: row.dataset.high === '' ? null : Number(row.dataset.high),
  grade: row.dataset.grade,
}));

const colours = () => {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(['ink', 'ink3', 'edge', 'bar', 'surface'].map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
};

export const option = (rows, colour, description) => ({
  animation: false,
  textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
  aria: { enabled: true, label: { description } },
  grid: { left: 4, right: 64, top: 6, bottom: 4, containLabel: true },
  xAxis: {
    type: 'value', min: 0, minorTick: { show: true, splitNumber: 5 }, splitLine: { show: false },
    axisLine: { show: true, lineStyle: { color: colour.edge } }, axisTick: { show: true, length: 8 },
    axisLabel: { color: colour.ink3, fontSize: 12, hideOverlap: true },
  },
  yAxis: {
    type: 'category', inverse: true, data: rows.map((row) => row.county),
    axisTick: { show: false }, axisLine: { lineStyle: { color: colour.edge } },
    axisLabel: { color: colour.ink, fontSize: 14 },
  },
  series: [{
    type: 'bar', barWidth: THICK,
    data: rows.map((row) => ({
      value: row.value,
      itemStyle: row.grade === 'caution'
        ? { color: colour.surface, borderColor: colour.bar, borderWidth: 1.5, decal: { symbol: 'rect', color: colour.bar, dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 } }
        : { color: colour.bar },
      label: { show: true, position: 'right', distance: 8, formatter: row.label, color: colour.ink, fontSize: 14, fontWeight: 600 },
    })),
  }, {
    type: 'custom', silent: true, z: 3,
    data: rows.map((row, index) => [index, row.low ?? 0, row.high ?? row.value]),
    encode: { x: [1, 2], y: 0 },
    renderItem: (params, api) => {
      const [low, y] = api.coord([api.value(1), api.value(0)]);
      const [high] = api.coord([api.value(2), api.value(0)]);
      const style = { stroke: colour.ink, lineWidth: 1.6 };
      const stroke = (x1, y1, x2, y2) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style });
      const half = THICK / 2 + 2;
      return { type: 'group', children: [stroke(low, y, high, y), stroke(low, y - half, low, y + half), stroke(high, y - half, high, y + half)] };
    },
  }],
});

export const draw = (figure) => {
  const rows = read(figure);
  if (rows.length === 0) return;
  const plot = figure.querySelector('[data-plot]');
  plot.style.height = `${rows.length * ROW + 40}px`;
  const chart = echarts.init(plot, null, { renderer: 'svg' });
  const paint = () => chart.setOption(option(rows, colours(), figure.getAttribute('aria-label')), true);
  paint();
  figure.classList.add('drawn');
  new ResizeObserver(() => chart.resize()).observe(plot);
  document.addEventListener('themechange', paint);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
};
