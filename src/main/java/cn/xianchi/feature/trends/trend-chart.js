// The chart of the page of trends: lines over the years, flags where they break, blanks under the axis.
import {
  axisLine,
  chartBase,
  circle,
  font,
  line,
  polyline,
  spread,
  tick,
  widthOf,
  words,
  wrap,
} from '/page/chart-kit.js';

const NARROW = 640;
const FLAG_SIZE = 12;
const FLAG_LINE = 16;
const BLANK_LINE = 19;
const NAME_LINE = 19;
const LABEL_SIZE = 13;

/** Corners as in the attribute `points` of SVG. */
const corners = (text) => text.split(' ').map((corner) => corner.split(',').map(Number));

/** Outlines of the marks, around their middle; the first of them is a circle. */
const OUTLINES = [
  null,
  corners('-3.6,-3.6 3.6,-3.6 3.6,3.6 -3.6,3.6'),
  corners('0,-5.4 5.4,0 0,5.4 -5.4,0'),
  corners('-5.6,-1.9 5.6,-1.9 5.6,1.9 -5.6,1.9'),
  corners('-1.9,-5.6 1.9,-5.6 1.9,5.6 -1.9,5.6'),
  corners('-2.6,-4.6 2.6,-4.6 5.2,0 2.6,4.6 -2.6,4.6 -5.2,0'),
];

/** The outline of a sheet with a turned corner: there is no report. */
const SHEET = corners('1.2,-5.2 -4,-5.2 -4,5.2 4,5.2 4,-2.4 1.2,-5.2 1.2,-2.4 4,-2.4');

/** The ends of a whisker. */
const CAP = corners('-6,0 6,0');
const ARROW_UP = corners('-4,5 0,0 4,5');
const ARROW_DOWN = corners('-4,-5 0,0 4,-5');

/** Where the axis does not begin at zero. */
const CUT = corners('0,0 -5,-4 5,-9 0,-13');

const moved = (outline, x, y) => outline.map(([dx, dy]) => [x + dx, y + dy]);

const polygon = (points, style) => ({ type: 'polygon', shape: { points }, style });

const circleMark = (x, y, style, paint, caution) => {
  const whole = circle(x, y, 4.4, style);
  if (!caution) return [whole];
  const half = { cx: x, cy: y, r: 4.4, r0: 0, startAngle: Math.PI / 2, endAngle: Math.PI * 1.5 };
  return [whole, { type: 'sector', shape: half, style: { fill: paint } }];
};

/** The mark of a value: full, or half full where it is compared with caution. */
const mark = (outline, x, y, paint, surface, caution) => {
  const style = caution
    ? { fill: surface, stroke: paint, lineWidth: 1.6 }
    : { fill: paint, stroke: surface, lineWidth: 1 };
  if (!outline) return circleMark(x, y, style, paint, caution);
  const whole = polygon(moved(outline, x, y), style);
  if (!caution) return [whole];
  const half = outline.map(([dx, dy]) => [Math.min(dx, 0), dy]);
  return [whole, polygon(moved(half, x, y), { fill: paint })];
};

const blankMark = (blank, x, y, colour) =>
  blank === 'O'
    ? circle(x, y, 4.6, { fill: 'none', stroke: colour, lineWidth: 1.4 })
    : polyline(moved(SHEET, x, y), { stroke: colour, lineWidth: 1.3, lineDash: [1.6, 1.4] });

/** The county in focus is drawn in ink, the others in turns. */
const shadesOf = (rows, colour) => {
  const turns = [colour.bar, colour.edge, colour.bar, colour.edge, colour.bar];
  let others = 0;
  return rows.map((row) => (row.focus ? colour.ink : turns[others++ % 5]));
};

/**
 * The county in focus has the circle, the others the other marks in turns: values are told apart without
 * colour.
 */
const outlinesOf = (rows) => {
  let others = 0;
  return rows.map((row) => OUTLINES[row.focus || rows.length === 1 ? 0 : 1 + (others++ % 5)]);
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

/** What a flag says in the width of a step; without room its numbers alone, which the list below explains. */
const linesOf = (flag, step, many) => {
  const numbers = flag.numbers.join('、');
  if (step < 96) return wrap(numbers, FLAG_SIZE, step - 6);
  const named = many && flag.counties.length < 3 ? `：${flag.counties.join('、')}` : '';
  return wrap(`${numbers} ${flag.why}${named}`, FLAG_SIZE, step - 18);
};

const flagHeight = (flag) => flag.lines.length * FLAG_LINE + 6;

/** The flags by where they stand, between two years. */
const stacksOf = (breaks, step, many) => {
  const stacks = new Map();
  for (const flag of flagsOf(breaks)) {
    const at = flag.to - 0.5;
    stacks.set(at, [...(stacks.get(at) ?? []), { ...flag, lines: linesOf(flag, step, many) }]);
  }
  return stacks;
};

const isBlank = (row) => row.points.some((point) => point.blank);

const tickOf = (value, text) => tick(value, false) + (text.unit === '%' ? '%' : '');

/** Where everything goes that does not depend on the coordinates of the chart. */
const layOut = (rows, breaks, text, width) => {
  const years = rows[0].points.map((point) => point.year);
  const right = Math.max(...rows.map((row) => widthOf(row.county, row.focus ? 14 : 13))) + 46;
  const left = Math.max(widthOf(tickOf(text.high, text), 12), widthOf(tickOf(text.low, text), 12), 24) + 18;
  const step = (width - left - right) / years.length;
  const stacks = stacksOf(breaks, step, rows.length > 1);
  const stackHeight = (stack) => stack.reduce((sum, flag) => sum + flagHeight(flag) + 4, 0);
  const blanks = rows.filter(isBlank);
  return {
    years,
    step,
    stacks,
    blanks,
    grid: {
      left,
      right,
      top: 16 + Math.max(0, ...[...stacks.values()].map(stackHeight)),
      bottom: 34 + blanks.length * BLANK_LINE,
    },
  };
};

/** Poles between the years, with what broke the lines there. */
const flagShapes = ({ stacks, at, text, foot, colour, family }) =>
  [...stacks].flatMap(([year, stack]) => {
    const x = at(year, text.low)[0];
    let y = 4;
    const flags = stack.map((flag) => {
      const style = {
        fill: colour.warn,
        font: `${FLAG_SIZE}px ${family}`,
        lineHeight: FLAG_LINE,
        fontSize: FLAG_SIZE,
      };
      const shape = words(flag.lines.join('\n'), x + 4, y + 4, style);
      y += flagHeight(flag) + 4;
      return shape;
    });
    return [...flags, line(x, 4, x, foot, { stroke: colour.edge, lineWidth: 1, lineDash: [2, 3] })];
  });

/** What joins two values: a line, or dots across years without one. */
const joinShapes = ({ at }, row, paint) => {
  const end = (year) => at(year, row.points.find((point) => point.year === year).value);
  return row.betweens
    .filter((between) => between.why === undefined)
    .map(({ from, to }) => {
      const style =
        to - from > 1
          ? { stroke: paint, lineWidth: 1.6, lineDash: [1.5, 5], lineCap: 'round' }
          : { stroke: paint, lineWidth: row.focus ? 3 : 2 };
      return line(...end(from), ...end(to), style);
    });
};

/** The ring of a value worked back from the growth of the year after. */
const ringShapes = ({ at }, point, paint) => {
  if (!point.ring) return [];
  const [x, low] = at(point.year, point.ring[0]);
  const high = at(point.year, point.ring[1])[1];
  const ring = circle(x, (low + high) / 2, 7, { fill: 'none', stroke: paint, lineWidth: 1.4 });
  return low - high > 14 ? [ring, line(x, low, x, high, { stroke: paint, lineWidth: 1 })] : [ring];
};

/**
 * The interval of a value as a whisker, where it is long enough to be seen; an arrow where it has no bound.
 */
const whiskerShapes = ({ at, text, colour }, point, x, y) => {
  if (point.low === point.value && point.high === point.value) return [];
  const low = point.low === null ? y + 22 : at(point.year, Math.max(point.low, text.low))[1];
  const high = point.high === null ? y - 22 : at(point.year, Math.min(point.high, text.high))[1];
  if (low - high < 12) return [];
  const style = { stroke: colour.ink, lineWidth: 1.6, fill: 'none' };
  return [
    line(x, low, x, high, style),
    polyline(moved(point.low === null ? ARROW_DOWN : CAP, x, low), style),
    polyline(moved(point.high === null ? ARROW_UP : CAP, x, high), style),
  ];
};

/** A value above its mark, else below it; where both would lie on another label the table alone says it. */
const labelShapes = ({ labels, colour, family }, point, x, y) => {
  const half = widthOf(point.label, LABEL_SIZE) / 2 + 3;
  const isFree = (middle) =>
    labels.every(
      (other) => Math.abs(other.x - x) >= other.half + half || Math.abs(other.middle - middle) >= 18,
    );
  const middle = [y - 18, y + 18].find(isFree);
  if (middle === undefined) return [];
  labels.push({ x, middle, half });
  const style = {
    fill: colour.ink,
    font: `600 ${LABEL_SIZE}px ${family}`,
    align: 'center',
    verticalAlign: 'middle',
    backgroundColor: colour.surface,
    padding: [1, 2],
  };
  return [{ ...words(point.label, x, middle, style), z2: 5 }];
};

/** Only the county in focus has labels: where they fit between the years, and at its last value. */
const isLabelled = ({ step }, row, point) => {
  if (!row.focus) return false;
  if (widthOf(point.label, LABEL_SIZE) + 6 < step) return true;
  return point === row.points.findLast((one) => one.value !== null);
};

const pointShapes = (stage, row, point, paint, outline) => {
  const ring = ringShapes(stage, point, paint);
  if (point.value === null) return ring;
  const [x, y] = stage.at(point.year, point.value);
  return [
    ...ring,
    ...whiskerShapes(stage, point, x, y),
    ...mark(outline, x, y, paint, stage.colour.surface, point.caution),
    ...(isLabelled(stage, row, point) ? labelShapes(stage, point, x, y) : []),
  ];
};

const rowShapes = (stage, row) => {
  const index = stage.rows.indexOf(row);
  const paint = stage.shades[index];
  return [
    ...joinShapes(stage, row, paint),
    ...row.points.flatMap((point) => pointShapes(stage, row, point, paint, stage.outlines[index])),
  ];
};

const nameShape = ({ rows, colour, family, side }, row, y) =>
  words(row.county, side + (rows.length > 1 ? 16 : 0), y, {
    fill: row.focus ? colour.ink : colour.ink2,
    font: `${row.focus ? 600 : 400} ${row.focus ? 14 : 13}px ${family}`,
    verticalAlign: 'middle',
    backgroundColor: colour.surface,
    padding: [1, 2],
  });

/** Names at the ends of the lines, pushed apart and led to where they belong. */
const nameShapes = (stage) => {
  const { rows, at, colour, top, foot, side } = stage;
  const ends = rows.map((row) => row.points.findLast((point) => point.value !== null));
  const wanted = ends.map((end) => (end ? at(end.year, end.value)[1] : foot));
  const places = spread(wanted, NAME_LINE, top + 4, foot - 6);
  return rows.flatMap((row, index) => {
    if (!ends[index]) return [];
    const y = places[index];
    const [endX, endY] = at(ends[index].year, ends[index].value);
    const style = { stroke: colour.edge, lineWidth: 1, lineDash: [2, 2] };
    const isAway = side - endX > 14 || Math.abs(y - endY) > 4;
    return [
      ...(isAway ? [line(endX + 6, endY, side - 2, y, style)] : []),
      ...(rows.length > 1
        ? mark(stage.outlines[index], side + 6, y, stage.shades[index], colour.surface, false)
        : []),
      nameShape(stage, row, y),
    ];
  });
};

/** Blanks stand under the axis, a line a county. */
const blankShapes = ({ blanks, at, text, foot, side, colour, family }) =>
  blanks.flatMap((row, index) => {
    const y = foot + 40 + index * BLANK_LINE;
    const marks = row.points
      .filter((point) => point.blank)
      .map((point) => blankMark(point.blank, at(point.year, text.low)[0], y, colour.ink3));
    const style = { fill: colour.ink3, font: `12px ${family}`, verticalAlign: 'middle' };
    return [...marks, words(row.county, side, y, style)];
  });

const cutShapes = ({ text, start, foot, colour }) =>
  text.cut ? [polyline(moved(CUT, start, foot), { stroke: colour.ink, lineWidth: 1.4 })] : [];

/**
 * Everything that is drawn; poles and flags first, so that lines lie over them, and the county in focus last.
 */
const shapesOf = (stage) => [
  ...flagShapes(stage),
  ...stage.rows.filter((row) => !row.focus).flatMap((row) => rowShapes(stage, row)),
  ...stage.rows.filter((row) => row.focus).flatMap((row) => rowShapes(stage, row)),
  ...nameShapes(stage),
  ...blankShapes(stage),
  ...cutShapes(stage),
];

const drawnSeries = (scene) => ({
  type: 'custom',
  silent: true,
  clip: false,
  z: 10,
  data: [[scene.years[0], scene.text.low]],
  renderItem: ({ coordSys }, api) => {
    const stage = {
      ...scene,
      at: (year, value) => api.coord([year, value]),
      start: coordSys.x,
      side: coordSys.x + coordSys.width + 8,
      top: coordSys.y,
      foot: coordSys.y + coordSys.height,
      labels: [],
    };
    return { type: 'group', children: shapesOf(stage) };
  },
});

/** The values as a series of their own, so that the chart knows what it shows; the shapes above draw them. */
const valueSeries = (row) => ({
  type: 'line',
  name: row.county,
  silent: true,
  showSymbol: false,
  lineStyle: { opacity: 0 },
  data: row.points.map((point) => [point.year, point.value]),
});

const yearAxis = (years, step, colour) => {
  const last = years.at(-1);
  const every = Math.ceil(40 / step);
  const label = (year) => (Number.isInteger(year) && (last - year) % every === 0 ? `${year}` : '');
  return {
    type: 'value',
    min: years[0] - 0.5,
    max: last + 0.5,
    interval: 0.5,
    splitLine: { show: false },
    axisLine: { lineStyle: { color: colour.edge }, onZero: false },
    axisTick: { show: false },
    axisLabel: { color: colour.ink3, fontSize: 12, formatter: label },
  };
};

const valueAxis = (text, colour) => ({
  type: 'value',
  min: text.low,
  max: text.high,
  interval: text.step,
  splitLine: { show: false },
  minorTick: { show: true, splitNumber: 5 },
  axisLine: axisLine(colour),
  axisTick: { show: true, length: 8 },
  axisLabel: { color: colour.ink3, fontSize: 12, formatter: (value) => tickOf(value, text) },
});

export const option = (rows, breaks, text, colour, width) => {
  const layout = layOut(rows, breaks, text, width);
  const looks = { shades: shadesOf(rows, colour), outlines: outlinesOf(rows), colour, family: font() };
  return {
    ...chartBase(text.description),
    grid: layout.grid,
    xAxis: yearAxis(layout.years, layout.step, colour),
    yAxis: valueAxis(text, colour),
    series: [...rows.map(valueSeries), drawnSeries({ ...layout, ...looks, rows, text })],
  };
};

export const heightOf = (rows, breaks, width) => {
  const flags = new Map();
  for (const { from, to } of flagsOf(breaks))
    flags.set(`${from} ${to}`, (flags.get(`${from} ${to}`) ?? 0) + 1);
  const most = Math.max(0, ...flags.values());
  const blanks = rows.filter(isBlank).length * BLANK_LINE;
  return width < NARROW ? 280 + blanks + most * 22 : 340 + blanks + most * 40;
};
