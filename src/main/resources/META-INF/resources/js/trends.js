// Lines over the years. The page's own table is the data: its values, blanks, breaks and what was worked back from growth.
import * as echarts from '/_static/echarts/dist/echarts.esm.min.js';
import { chart as picture, font, lines, offer, tokens, widthOf } from './picture.js';

const number = (text) => (text === undefined || text === '' ? null : Number(text));

const colours = () => tokens('ink', 'ink2', 'ink3', 'edge', 'rule', 'bar', 'barmute', 'surface', 'warn');

/** The rows of the table, one a county, with their points by year and what lies between them. */
export const read = (table) => [...table.tBodies[0].rows].map((row) => ({
  county: row.dataset.county,
  focus: row.dataset.focus !== undefined,
  points: [...row.querySelectorAll('td.point')].map((cell) => ({
    year: Number(cell.dataset.year),
    value: number(cell.dataset.value),
    low: number(cell.dataset.low),
    high: number(cell.dataset.high),
    label: cell.dataset.label,
    caution: cell.dataset.caution !== undefined,
    blank: cell.dataset.blank,
    ring: cell.dataset.ringLow === undefined ? null : [Number(cell.dataset.ringLow), Number(cell.dataset.ringHigh)],
  })),
  betweens: [...row.querySelectorAll('td.between[data-from]')].map((cell) => ({
    from: Number(cell.dataset.from), to: Number(cell.dataset.to), why: cell.dataset.why,
  })),
}));

const tick = (value, unit) => {
  const chinese = document.documentElement.lang.startsWith('zh');
  const rounded = Number(value.toPrecision(10));
  const text = chinese && Math.abs(rounded) >= 10000 ? `${rounded / 10000}万` : rounded.toLocaleString('en', { useGrouping: !chinese });
  return text.replace('-', '−') + (unit === '%' ? '%' : '');
};

/** Places for labels that would overlap: pushed apart, within the given ends. */
const spread = (wanted, gap, top, bottom) => {
  const order = wanted.map((y, at) => ({ y, at })).sort((a, b) => a.y - b.y);
  order.forEach((one, at) => { one.y = Math.max(at === 0 ? top : order[at - 1].y + gap, one.y); });
  order.reverse().forEach((one, at) => { one.y = Math.min(at === 0 ? bottom : order[at - 1].y - gap, one.y); });
  const places = [];
  order.forEach((one) => { places[one.at] = one.y; });
  return places;
};

const shades = (rows, colour) => {
  let others = 0;
  return rows.map((row) => (row.focus ? colour.ink : [colour.bar, colour.edge, colour.bar, colour.edge, colour.bar][others++ % 5]));
};

/** Each county has a mark of its own besides its line, so that values that nothing joins are told apart without colour. */
const POINTS = [
  null,
  [[-3.6, -3.6], [3.6, -3.6], [3.6, 3.6], [-3.6, 3.6]],
  [[0, -5.4], [5.4, 0], [0, 5.4], [-5.4, 0]],
  [[-5.6, -1.9], [5.6, -1.9], [5.6, 1.9], [-5.6, 1.9]],
  [[-1.9, -5.6], [1.9, -5.6], [1.9, 5.6], [-1.9, 5.6]],
  [[-2.6, -4.6], [2.6, -4.6], [5.2, 0], [2.6, 4.6], [-2.6, 4.6], [-5.2, 0]],
];

const mark = (form, x, y, paint, surface, caution) => {
  const style = caution ? { fill: surface, stroke: paint, lineWidth: 1.6 } : { fill: paint, stroke: surface, lineWidth: 1 };
  const points = POINTS[form];
  if (!points) {
    const whole = { type: 'circle', shape: { cx: x, cy: y, r: 4.4 }, style };
    return caution ? [whole, { type: 'sector', shape: { cx: x, cy: y, r: 4.4, r0: 0, startAngle: Math.PI / 2, endAngle: Math.PI * 1.5 }, style: { fill: paint } }] : [whole];
  }
  const polygon = (some, look) => ({ type: 'polygon', shape: { points: some.map(([dx, dy]) => [x + dx, y + dy]) }, style: look });
  return caution ? [polygon(points, style), polygon(points.map(([dx, dy]) => [Math.min(dx, 0), dy]), { fill: paint })] : [polygon(points, style)];
};

/** The county in ink has the circle, the others the other marks in their order. */
const forms = (rows) => {
  let others = 0;
  return rows.map((row) => (row.focus || rows.length === 1 ? 0 : 1 + (others++ % 5)));
};

/** Breaks before the same year for the same reason share a flag. */
const flagsOf = (breaks) => {
  const flags = new Map();
  for (const one of breaks) {
    const key = `${one.to} ${one.why}`;
    if (!flags.has(key)) flags.set(key, { ...one, numbers: [], counties: [] });
    flags.get(key).numbers.push(one.number);
    flags.get(key).counties.push(one.county);
  }
  return [...flags.values()];
};

const GLYPH = {
  O: (x, y, colour) => [{ type: 'circle', shape: { cx: x, cy: y, r: 4.6 }, style: { fill: 'none', stroke: colour, lineWidth: 1.4 } }],
  NR: (x, y, colour) => [{ type: 'polyline', shape: { points: [[x + 1.2, y - 5.2], [x - 4, y - 5.2], [x - 4, y + 5.2], [x + 4, y + 5.2], [x + 4, y - 2.4], [x + 1.2, y - 5.2], [x + 1.2, y - 2.4], [x + 4, y - 2.4]] }, style: { fill: 'none', stroke: colour, lineWidth: 1.3, lineDash: [1.6, 1.4] } }],
};

const FLAG = 12;

/** What the flags say in the width of a step; without room their numbers alone, which the list below explains. */
const flagLines = (flags, step, many) => flags.map((flag) => {
  const named = many && flag.counties.length < 3 ? `：${flag.counties.join('、')}` : '';
  const words = `${flag.numbers.join('、')} ${flag.why}${named}`;
  const wrapped = step < 96 ? lines(flag.numbers.join('、'), FLAG, step - 6) : lines(words, FLAG, step - 18);
  return { ...flag, wrapped };
});

export const option = (rows, breaks, text, colour, width) => {
  const years = rows[0].points.map((point) => point.year);
  const narrow = width < 640;
  const blanks = rows.filter((row) => row.points.some((point) => point.blank));
  const right = Math.max(...rows.map((row) => widthOf(row.county, row.focus ? 14 : 13))) + 46;
  const left = Math.max(widthOf(tick(text.high, text.unit), 12), widthOf(tick(text.low, text.unit), 12), 24) + 18;
  const step = (width - left - right) / years.length;
  const stacks = new Map();
  for (const flag of flagLines(flagsOf(breaks), step, rows.length > 1)) {
    const at = flag.to - 0.5;
    if (!stacks.has(at)) stacks.set(at, []);
    stacks.get(at).push(flag);
  }
  const flagHeight = (flag) => flag.wrapped.length * 16 + 6;
  const top = 16 + Math.max(0, ...[...stacks.values()].map((stack) => stack.reduce((sum, flag) => sum + flagHeight(flag) + 4, 0)));
  const bottom = 34 + blanks.length * 19;
  const ink = shades(rows, colour);
  const form = forms(rows);
  const family = font();

  const item = (params, api) => {
    const at = (year, value) => api.coord([year, value]);
    const foot = params.coordSys.y + params.coordSys.height;
    const children = [];
    taken = [];
    const stroke = (x1, y1, x2, y2, style) => children.push({ type: 'line', shape: { x1, y1, x2, y2 }, style });
    // poles and flags first, so that lines lie over them
    for (const [year, stack] of stacks) {
      const x = at(year, text.low)[0];
      let y = 4;
      for (const flag of stack) {
        const tall = flagHeight(flag);
        children.push({ type: 'text', x: x + 4, y: y + 4, style: { text: flag.wrapped.join('\n'), fill: colour.warn, font: `${FLAG}px ${family}`, lineHeight: 16, fontSize: FLAG } });
        y += tall + 4;
      }
      stroke(x, 4, x, foot, { stroke: colour.edge, lineWidth: 1, lineDash: [2, 3] });
    }
    rows.forEach((row, index) => {
      if (row.focus) return;
      drawRow(row, ink[index], form[index], at, children);
    });
    rows.forEach((row, index) => { if (row.focus) drawRow(row, ink[index], form[index], at, children); });
    // names at the ends of the lines, pushed apart
    const ends = rows.map((row) => row.points.filter((point) => point.value !== null).at(-1));
    const places = spread(ends.map((end) => (end ? at(end.year, end.value)[1] : foot)), 19, params.coordSys.y + 4, foot - 6);
    const x = params.coordSys.x + params.coordSys.width + 8;
    rows.forEach((row, index) => {
      const end = ends[index];
      if (!end) return;
      const [px, py] = at(end.year, end.value);
      if (x - px > 14 || Math.abs(places[index] - py) > 4) stroke(px + 6, py, x - 2, places[index], { stroke: colour.edge, lineWidth: 1, lineDash: [2, 2] });
      if (rows.length > 1) children.push(...mark(form[index], x + 6, places[index], ink[index], colour.surface, false));
      children.push({ type: 'text', x: x + (rows.length > 1 ? 16 : 0), y: places[index], style: { text: row.county, fill: row.focus ? colour.ink : colour.ink2, font: `${row.focus ? 600 : 400} ${row.focus ? 14 : 13}px ${family}`, verticalAlign: 'middle', backgroundColor: colour.surface, padding: [1, 2] } });
    });
    // blanks stand under the axis, a line a county
    blanks.forEach((row, index) => {
      const y = foot + 40 + index * 19;
      for (const point of row.points) if (point.blank) children.push(...GLYPH[point.blank](at(point.year, text.low)[0], y, colour.ink3));
      children.push({ type: 'text', x, y, style: { text: row.county, fill: colour.ink3, font: `12px ${family}`, verticalAlign: 'middle' } });
    });
    if (text.cut) {
      const zero = params.coordSys.x;
      children.push({ type: 'polyline', shape: { points: [[zero, foot], [zero - 5, foot - 4], [zero + 5, foot - 9], [zero, foot - 13]] }, style: { fill: 'none', stroke: colour.ink, lineWidth: 1.4 } });
    }
    return { type: 'group', children };
  };

  const drawRow = (row, paint, form, at, children) => {
    const line = (one, other, style) => {
      const [x1, y1] = at(one.year, one.value);
      const [x2, y2] = at(other.year, other.value);
      children.push({ type: 'line', shape: { x1, y1, x2, y2 }, style });
    };
    const of = (year) => row.points.find((point) => point.year === year);
    for (const between of row.betweens) {
      if (between.why !== undefined) continue;
      const far = between.to - between.from > 1;
      line(of(between.from), of(between.to), far ? { stroke: paint, lineWidth: 1.6, lineDash: [1.5, 5], lineCap: 'round' } : { stroke: paint, lineWidth: row.focus ? 3 : 2 });
    }
    for (const point of row.points) {
      if (point.ring) {
        const [x, low] = at(point.year, point.ring[0]);
        const high = at(point.year, point.ring[1])[1];
        children.push({ type: 'circle', shape: { cx: x, cy: (low + high) / 2, r: 7 }, style: { fill: 'none', stroke: paint, lineWidth: 1.4 } });
        if (low - high > 14) children.push({ type: 'line', shape: { x1: x, y1: low, x2: x, y2: high }, style: { stroke: paint, lineWidth: 1 } });
      }
      if (point.value === null) continue;
      const [x, y] = at(point.year, point.value);
      whisker(point, x, y, at, children);
      children.push(...mark(form, x, y, paint, colour.surface, point.caution));
      if (row.focus && (widthOf(point.label, 13) + 6 < step || point === row.points.findLast((one) => one.value !== null))) label(point, x, y, children);
    }
  };

  // above its mark, else below it; where both would lie on another label, or there is no room, the table alone says the value
  let taken = [];
  const label = (point, x, y, children) => {
    const half = widthOf(point.label, 13) / 2 + 3;
    for (const middle of [y - 18, y + 18]) {
      if (taken.some((other) => Math.abs(other.x - x) < other.half + half && Math.abs(other.middle - middle) < 18)) continue;
      taken.push({ x, middle, half });
      children.push({ type: 'text', x, y: middle, style: { text: point.label, fill: colour.ink, font: `600 13px ${family}`, align: 'center', verticalAlign: 'middle', backgroundColor: colour.surface, padding: [1, 2] }, z2: 5 });
      return;
    }
  };

  const whisker = (point, x, y, at, children) => {
    if (point.low === point.value && point.high === point.value) return;
    const low = point.low === null ? y + 22 : at(point.year, Math.max(point.low, text.low))[1];
    const high = point.high === null ? y - 22 : at(point.year, Math.min(point.high, text.high))[1];
    if (low - high < 12) return;
    const paint = { stroke: colour.ink, lineWidth: 1.6, fill: 'none' };
    children.push({ type: 'line', shape: { x1: x, y1: low, x2: x, y2: high }, style: paint });
    const cap = (end, unbounded, way) => children.push({ type: 'polyline', shape: { points: unbounded ? [[x - 4, end + 5 * way], [x, end], [x + 4, end + 5 * way]] : [[x - 6, end], [x + 6, end]] }, style: paint });
    cap(low, point.low === null, -1);
    cap(high, point.high === null, 1);
  };

  return {
    animation: false,
    textStyle: { fontFamily: family },
    aria: { enabled: true, label: { description: text.description } },
    grid: { left, right, top, bottom },
    xAxis: {
      type: 'value', min: years[0] - 0.5, max: years.at(-1) + 0.5, interval: 0.5, splitLine: { show: false },
      axisLine: { lineStyle: { color: colour.edge }, onZero: false }, axisTick: { show: false },
      axisLabel: { color: colour.ink3, fontSize: 12, formatter: (year) => (Number.isInteger(year) && (years.at(-1) - year) % Math.ceil(40 / step) === 0 ? `${year}` : '') },
    },
    yAxis: {
      type: 'value', min: text.low, max: text.high, interval: text.step, splitLine: { show: false }, minorTick: { show: true, splitNumber: 5 },
      axisLine: { show: true, lineStyle: { color: colour.edge } }, axisTick: { show: true, length: 8 },
      axisLabel: { color: colour.ink3, fontSize: 12, formatter: (value) => tick(value, text.unit) },
    },
    series: [
      // the lines themselves as series, so that the chart knows what it shows; drawn by the item below
      ...rows.map((row) => ({ type: 'line', name: row.county, silent: true, showSymbol: false, lineStyle: { opacity: 0 }, data: row.points.map((point) => [point.year, point.value]) })),
      { type: 'custom', silent: true, clip: false, z: 10, data: [[years[0], text.low]], renderItem: item },
    ],
  };
};

const height = (rows, breaks, width) => {
  const blanks = rows.filter((row) => row.points.some((point) => point.blank)).length;
  const perPair = new Map();
  for (const flag of flagsOf(breaks)) perPair.set(`${flag.from} ${flag.to}`, (perPair.get(`${flag.from} ${flag.to}`) ?? 0) + 1);
  return (width < 640 ? 280 : 340) + blanks * 19 + Math.max(0, ...perPair.values()) * (width < 640 ? 22 : 40);
};

const textOf = (figure) => ({
  description: figure.getAttribute('aria-label'),
  low: Number(figure.dataset.low),
  high: Number(figure.dataset.high),
  step: Number(figure.dataset.step),
  unit: figure.dataset.unit,
  cut: figure.dataset.cut !== undefined,
});

const breaksOf = () => [...document.querySelectorAll('.breaks li')].map((one) => ({
  number: one.dataset.break, county: one.dataset.county, from: Number(one.dataset.from), to: Number(one.dataset.to), why: one.dataset.why,
}));

const notes = (figure) => [`${figure.dataset.unit}；${figure.dataset.axis}`];

const draw = (figure, table) => {
  const rows = read(table);
  const breaks = breaksOf();
  const text = textOf(figure);
  const plot = figure.querySelector('[data-plot]');
  figure.classList.add('drawn');
  const chart = echarts.init(plot, null, { renderer: 'svg', height: height(rows, breaks, plot.clientWidth) });
  const paint = () => {
    chart.resize({ height: height(rows, breaks, plot.clientWidth) });
    chart.clear();
    chart.setOption(option(rows, breaks, text, colours(), plot.clientWidth));
  };
  paint();
  new ResizeObserver(paint).observe(figure);
  document.addEventListener('themechange', paint);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
  offer(() => {
    const size = { width: 1200, height: height(rows, breaks, 1200) };
    const why = breaks.map((one) => `${one.number} ${one.county} ${one.from} → ${one.to}：${one.why}`).join('；');
    return {
      name: figure.dataset.title, title: figure.getAttribute('aria-label'), source: figure.dataset.source,
      notes: [...notes(figure), ...(why ? [why] : [])], parts: [picture(echarts, option(rows, breaks, text, colours(), size.width), size)], ...size,
    };
  });
};

const PANEL = 190;
const GUTTER = 20;

/** All panels of the page as one picture. */
const panels = (figure) => {
  offer(() => {
    const across = 6;
    const parts = [];
    let y = 0;
    for (const list of figure.querySelectorAll('.panels')) {
      const name = list.previousElementSibling;
      if (name?.matches('.panels-head')) {
        parts.push({ text: name.textContent, x: 16, y: y + 22, size: 14, weight: 600, colour: 'ink' });
        y += 36;
      }
      [...list.children].forEach((panel, at) => {
        const x = 16 + (at % across) * (PANEL + GUTTER);
        const top = y + Math.floor(at / across) * 132;
        const [first, last] = [...panel.querySelectorAll('.panel-ends span')].map((end) => end.textContent.trim());
        parts.push({ text: panel.dataset.county, x, y: top + 16, size: 14, colour: 'ink' });
        const change = panel.querySelector('.panel-change');
        if (change) parts.push({ text: change.textContent, x: x + PANEL, y: top + 16, size: 14, weight: 600, colour: 'ink', end: true });
        parts.push({ svg: panel.querySelector('svg'), x, y: top + 26, width: PANEL, height: 60 });
        parts.push({ text: first, x, y: top + 100 }, { text: last, x: x + PANEL, y: top + 100, end: true });
        parts.push({ text: panel.querySelector('.panel-said').textContent.trim(), x, y: top + 116, colour: 'ink3' });
      });
      y += Math.ceil(list.children.length / across) * 132;
    }
    return {
      name: figure.dataset.title, title: figure.getAttribute('aria-label'), source: figure.dataset.source, notes: notes(figure),
      parts, width: 32 + across * (PANEL + GUTTER) - GUTTER, height: y,
    };
  });
};

const figure = document.querySelector('figure.trends');
if (figure) {
  if (figure.classList.contains('many')) panels(figure); else draw(figure, document.querySelector('.trend-table'));
}
