// Lines over the years. The page's own table is the data: its values, blanks, breaks and what was worked back
// from growth.
import * as echarts from '/_static/echarts/dist/echarts.esm.min.js';
import { colours, keepPainted } from '/page/chart-kit.js';
import { chart as chartPart, offer } from '/page/picture.js';
import { heightOf, option } from './trend-chart.js';

const PICTURE_WIDTH = 1200;

const paintbox = () => colours('ink', 'ink2', 'ink3', 'edge', 'rule', 'bar', 'barmute', 'surface', 'warn');

const number = (text) => (text === undefined || text === '' ? null : Number(text));

const pointOf = ({ dataset }) => ({
  year: Number(dataset.year),
  value: number(dataset.value),
  low: number(dataset.low),
  high: number(dataset.high),
  label: dataset.label,
  caution: dataset.caution !== undefined,
  blank: dataset.blank,
  ring: dataset.ringLow === undefined ? null : [Number(dataset.ringLow), Number(dataset.ringHigh)],
});

const betweenOf = ({ dataset }) => ({ from: Number(dataset.from), to: Number(dataset.to), why: dataset.why });

/** The rows of the table, one a county, with their points by year and what lies between them. */
const read = (table) =>
  [...table.tBodies[0].rows].map((row) => ({
    county: row.dataset.county,
    focus: row.dataset.focus !== undefined,
    points: [...row.querySelectorAll('td.point')].map(pointOf),
    betweens: [...row.querySelectorAll('td.between[data-from]')].map(betweenOf),
  }));

const textOf = (figure) => ({
  description: figure.getAttribute('aria-label'),
  low: Number(figure.dataset.low),
  high: Number(figure.dataset.high),
  step: Number(figure.dataset.step),
  unit: figure.dataset.unit,
  cut: figure.dataset.cut !== undefined,
});

const readBreaks = () =>
  [...document.querySelectorAll('.breaks li')].map(({ dataset }) => ({
    number: dataset.break,
    county: dataset.county,
    from: Number(dataset.from),
    to: Number(dataset.to),
    why: dataset.why,
  }));

const frameOf = (figure) => ({
  name: figure.dataset.title,
  title: figure.getAttribute('aria-label'),
  source: figure.dataset.source,
  notes: [`${figure.dataset.unit}；${figure.dataset.axis}`],
});

const picture = (figure, rows, breaks) => {
  const size = { width: PICTURE_WIDTH, height: heightOf(rows, breaks, PICTURE_WIDTH) };
  const frame = frameOf(figure);
  const why = breaks
    .map((one) => `${one.number} ${one.county} ${one.from} → ${one.to}：${one.why}`)
    .join('；');
  const drawn = option(rows, breaks, textOf(figure), paintbox(), size.width);
  return {
    ...frame,
    notes: why ? [...frame.notes, why] : frame.notes,
    parts: [chartPart(echarts, drawn, size)],
    ...size,
  };
};

const draw = (figure, table) => {
  const rows = read(table);
  const breaks = readBreaks();
  const plot = figure.querySelector('[data-plot]');
  const height = () => heightOf(rows, breaks, plot.clientWidth);
  figure.classList.add('drawn');
  const chart = echarts.init(plot, null, { renderer: 'svg', height: height() });
  keepPainted(figure, () => {
    chart.resize({ height: height() });
    chart.clear();
    chart.setOption(option(rows, breaks, textOf(figure), paintbox(), plot.clientWidth));
  });
  offer(() => picture(figure, rows, breaks));
};

const PANEL = { width: 190, height: 132, gap: 20, across: 6 };
const MARGIN = 16;

const trimmed = (element) => element.textContent.trim();

/** A panel of the page with its county, change, drawing, ends and words. */
const panelParts = (panel, x, y) => {
  const right = x + PANEL.width;
  const change = panel.querySelector('.panel-change');
  const [first, last] = [...panel.querySelectorAll('.panel-ends span')].map(trimmed);
  const changed = change && {
    text: trimmed(change),
    x: right,
    y: y + 16,
    size: 14,
    weight: 600,
    colour: 'ink',
    end: true,
  };
  return [
    { text: panel.dataset.county, x, y: y + 16, size: 14, colour: 'ink' },
    ...(changed ? [changed] : []),
    { svg: panel.querySelector('svg'), x, y: y + 26, width: PANEL.width, height: 60 },
    { text: first, x, y: y + 100 },
    { text: last, x: right, y: y + 100, end: true },
    { text: trimmed(panel.querySelector('.panel-said')), x, y: y + 116, colour: 'ink3' },
  ];
};

const headPart = (head, y) => ({
  text: trimmed(head),
  x: MARGIN,
  y: y + 22,
  size: 14,
  weight: 600,
  colour: 'ink',
});

/** All panels of the page as one picture. */
const panelsPicture = (figure) => {
  const parts = [];
  let y = 0;
  for (const list of figure.querySelectorAll('.panels')) {
    const head = list.previousElementSibling;
    if (head?.matches('.panels-head')) {
      parts.push(headPart(head, y));
      y += 36;
    }
    [...list.children].forEach((panel, at) => {
      const x = MARGIN + (at % PANEL.across) * (PANEL.width + PANEL.gap);
      parts.push(...panelParts(panel, x, y + Math.floor(at / PANEL.across) * PANEL.height));
    });
    y += Math.ceil(list.children.length / PANEL.across) * PANEL.height;
  }
  const width = 2 * MARGIN + PANEL.across * (PANEL.width + PANEL.gap) - PANEL.gap;
  return { ...frameOf(figure), parts, width, height: y };
};

const figure = document.querySelector('figure.trends');
if (figure?.classList.contains('many')) offer(() => panelsPicture(figure));
else if (figure) draw(figure, document.querySelector('.trend-table'));
