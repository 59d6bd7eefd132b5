// Fetches, parses, packs and sorts the heat table beside the page, so that the page itself never waits for
// it.
let places;
let totals;
let size;

/** Columns one after another in flat arrays, which change hands without being copied. */
const pack = (rows) => {
  size = rows.codes.length;
  const cells = size * rows.columns.length;
  const marks = new Uint8Array(cells);
  const grades = new Uint8Array(cells);
  const hedges = new Uint8Array(cells);
  const ids = new Float64Array(cells);
  const starts = new Uint32Array(cells + 1);
  const text = rows.columns.map((column) => column.numbers.join('')).join('');
  const letters = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) letters[i] = text.charCodeAt(i);
  places = new Map();
  totals = { leading: new Uint16Array(size), lagging: new Uint16Array(size), figures: new Uint16Array(size) };
  let cell = 0;
  for (const column of rows.columns) {
    places.set(column.code, column.places);
    for (let row = 0; row < size; row++, cell++) {
      const mark = column.marks[row];
      marks[cell] = mark.charCodeAt(0);
      grades[cell] = column.grades.charCodeAt(row) - 48;
      hedges[cell] = column.hedges.charCodeAt(row) - 48;
      ids[cell] = column.ids[row];
      starts[cell + 1] = starts[cell] + column.numbers[row].length;
      if (mark === 'L') totals.leading[row]++;
      if (mark === 'G') totals.lagging[row]++;
      if (mark !== 'O' && mark !== 'R') totals.figures[row]++;
    }
  }
  return {
    size,
    marks,
    grades,
    hedges,
    ids,
    starts,
    letters,
    leading: totals.leading.slice(),
    lagging: totals.lagging.slice(),
    figures: totals.figures.slice(),
    codes: rows.codes,
    names: rows.names,
    gradings: rows.gradings,
    hedgeWords: rows.hedges,
    words: rows.words,
    styles: rows.styles,
    separator: rows.separator,
    columns: rows.columns.map(({ code, theme, name, unit }) => ({ code, theme, name, unit })),
  };
};

/** What has nothing to be sorted by comes last, by code among equals: as the server does it. */
const keyOf = (sort) => {
  const sign = sort.startsWith('-') ? -1 : 1;
  const by = sort.replace('-', '');
  if (by === 'code') return (row) => (totals.figures[row] === 0 ? Infinity : 0);
  if (by === 'leading' || by === 'lagging')
    return (row) => (totals.figures[row] === 0 ? Infinity : sign * totals[by][row]);
  const own = places.get(by);
  return (row) => (own[row] === 0 ? Infinity : sign * own[row]);
};

const order = (sort) => {
  const key = keyOf(sort);
  const keys = Float64Array.from({ length: size }, (_, row) => key(row));
  return Uint32Array.from({ length: size }, (_, row) => row).sort((a, b) =>
    keys[a] === keys[b] ? a - b : keys[a] < keys[b] ? -1 : 1,
  );
};

onmessage = async ({ data }) => {
  if (data.address) {
    try {
      const answer = await fetch(data.address);
      if (!answer.ok) throw new Error(String(answer.status));
      const packed = pack(await answer.json());
      const buffers = Object.values(packed)
        .filter(ArrayBuffer.isView)
        .map((array) => array.buffer);
      postMessage({ packed }, buffers);
    } catch (problem) {
      postMessage({ failed: problem.message });
    }
  } else {
    const rows = order(data.sort);
    postMessage({ rows, sort: data.sort }, [rows.buffer]);
  }
};
