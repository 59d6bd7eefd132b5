// The heat table by script: every county at once, drawn as it comes into view, sorted without a new page,
// walked by keys. What it shows is what the page without script shows; the address always says the view.
import { drawing } from './heat-draw.js';
import { walking } from './heat-keys.js';

const table = document.querySelector('table.heat');
const scroller = table.closest('.heat-scroll');
const form = document.getElementById('heat-form');
const narrow = matchMedia('(max-width: 719px)');
const MOST_PINS = 12;

const start = (data, worker) => {
  const address = new URL(location.href);
  const words = table.dataset;
  const rowOf = new Map(data.codes.map((code, row) => [code, row]));
  const state = {
    sort: words.sort,
    all: [],
    order: [],
    pins: [],
    columns: [],
    family: 0,
    wordsSought: '',
    active: { row: 0, column: 0 },
    adrift: false,
    moved: false,
    opened: 0,
    toOpen: false,
  };
  state.pins = address.searchParams
    .getAll('pin')
    .filter((code) => rowOf.has(code))
    .map((code) => rowOf.get(code));
  const status = document.querySelector('[data-status]');
  const told = document.querySelector('[data-cell]');
  const find = document.querySelector('[data-find]');
  const tabs = [...document.querySelectorAll('.family-tabs a')];
  const heads = [...table.querySelectorAll('.heads .head:not(.total)')];

  const pinAddress = (code) => {
    const url = new URL(location.href);
    const pins = url.searchParams.getAll('pin');
    url.searchParams.delete('pin');
    for (const pin of pins.includes(code) ? pins.filter((one) => one !== code) : [...pins, code])
      url.searchParams.append('pin', pin);
    return url;
  };
  const version = words.release ? `&release=${words.release}` : '';
  const draw = drawing(scroller, table, data, state, {
    county: (code) => `/regions/${code}?year=${words.year}`,
    comparison: (code) =>
      `/compare?indicator=${code}&year=${words.year}&peers=${encodeURIComponent(words.peers)}${version}`,
    pin: (code) => pinAddress(code).href,
    pinned: words.pinned,
    pinName: (county) => words.pin.replace('%c', county),
    unpinName: (county) => words.unpin.replace('%c', county),
  });

  const countyOf = (row) =>
    row < state.pins.length ? state.pins[row] : state.order[row - state.pins.length];

  /** Which cell the keys stand on, in words for everybody. */
  const tell = ({ row, column }) => {
    const county = row < 0 ? undefined : countyOf(row);
    const text =
      county === undefined || column === 0 || column > state.columns.length
        ? ''
        : draw.cells.label(county, state.columns[column - 1]);
    if (told.textContent !== text) told.textContent = text;
  };

  /** An address with the evidence of a number opens it, wherever the number stands. */
  const seek = () => {
    const cell = data.ids.indexOf(Number(location.hash.replace('#e', '')) || -1);
    const county = cell % data.size;
    const column = state.columns.indexOf(Math.floor(cell / data.size));
    if (cell < 0 || column < 0) return;
    const place = state.pins.indexOf(county);
    state.toOpen = true;
    state.moved = true;
    walk.go({ row: place < 0 ? state.order.indexOf(county) + state.pins.length : place, column: column + 1 });
  };
  const open = () => {
    const link = state.toOpen && draw.elementOf(state.active)?.querySelector('a[data-evidence]');
    if (!link) return;
    state.toOpen = false;
    if (document.getElementById('drawer').hidden) link.click();
    else link.classList.add('on');
  };

  const walk = walking(scroller, table, state, draw, {
    told: tell,
    pin: (row) => pin(data.codes[countyOf(row)]),
  });
  state.settled = () => {
    walk.settle();
    open();
  };

  /** Pinned counties and those that are not sought leave the order. */
  const choose = () => {
    const pins = new Set(state.pins);
    state.order = Array.from(state.all).filter(
      (row) => !pins.has(row) && data.names[row].includes(state.wordsSought),
    );
    table.setAttribute('aria-rowcount', state.pins.length + state.order.length + 3);
    state.active.row = Math.min(state.active.row, state.pins.length + state.order.length - 1);
    draw.redraw();
  };

  const remember = (url) => {
    history.replaceState(null, '', url.pathname + url.search + location.hash);
    form.querySelectorAll('input[name=pin]').forEach((input) => input.remove());
    for (const code of url.searchParams.getAll('pin')) {
      const input = document.createElement('input');
      input.type = 'hidden';
      input.name = 'pin';
      input.value = code;
      form.append(input);
    }
    const language = document.querySelector('.top-side a[rel=nofollow]');
    if (language) {
      const other = new URL(language.href);
      const tag = other.searchParams.get('lang');
      other.search = url.search;
      other.searchParams.set('lang', tag);
      language.href = other.href;
    }
  };
  const set = (name, value, usual) => {
    const url = new URL(location.href);
    if (value === usual) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
    url.searchParams.delete('page');
    remember(url);
  };

  const pin = (code) => {
    const url = pinAddress(code);
    const pins = url.searchParams.getAll('pin');
    if (pins.length > MOST_PINS) {
      status.textContent = words.pinMost;
      return;
    }
    const county = countyOf(state.active.row);
    remember(url);
    state.pins = pins.filter((one) => rowOf.has(one)).map((one) => rowOf.get(one));
    choose();
    const place = state.pins.indexOf(county);
    const row = place >= 0 ? place : state.order.indexOf(county) + state.pins.length;
    state.moved = scroller.contains(document.activeElement);
    walk.go({ row, column: state.active.column }, state.moved);
    status.textContent = state.pins.includes(rowOf.get(code))
      ? `${data.names[rowOf.get(code)]} ${words.pinned}`
      : words.unpin.replace('%c', data.names[rowOf.get(code)]);
  };

  const next = (code) => {
    const total = code === 'leading' || code === 'lagging';
    const [first, second] = total ? [`-${code}`, code] : [code, `-${code}`];
    return state.sort === first ? second : state.sort === second ? 'code' : first;
  };
  const sortBy = (sort) => {
    state.sort = sort;
    delete table.dataset.drawn;
    worker.postMessage({ sort });
    set('sort', sort, 'code');
  };
  const sorted = (rows, sort) => {
    if (sort !== state.sort) return;
    state.all = rows;
    const by = sort.replace('-', '');
    for (const head of table.querySelectorAll('.heads th')) {
      const own = head.dataset.code ?? 'code';
      if (own === by)
        head.setAttribute('aria-sort', ascending(by, sort.startsWith('-')) ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    }
    const select = form.querySelector('[data-sort]');
    if (![...select.options].some((option) => option.value === sort))
      select.add(new Option(table.querySelector(`[data-code="${by}"] button`).textContent, sort));
    select.value = sort;
    scroller.scrollTop = 0;
    choose();
  };
  const ascending = (by, reversed) => {
    if (by === 'code') return true;
    if (by === 'leading' || by === 'lagging') return !reversed;
    return table.querySelector(`[data-code="${by}"]`).dataset.good === 'lower' ? !reversed : reversed;
  };

  /** On a small screen one family at a time. */
  const fold = () => {
    const one = narrow.matches && tabs.length > 0;
    const isShown = (column) => !one || Number(heads[column].dataset.family) === state.family;
    state.columns = data.columns.map((_, column) => column).filter(isShown);
    heads.forEach((head, column) => {
      head.hidden = !isShown(column);
    });
    table.querySelectorAll('tfoot .n:not(.total)').forEach((cell, column) => {
      cell.hidden = !isShown(column);
    });
    table.querySelectorAll('.families [data-family]').forEach((head) => {
      head.hidden = one && Number(head.dataset.family) !== state.family;
    });
    tabs.forEach((tab) => {
      if (Number(tab.dataset.family) === state.family) tab.setAttribute('aria-current', 'true');
      else tab.removeAttribute('aria-current');
    });
    table.setAttribute('aria-colcount', state.columns.length + 3);
    state.active.column = Math.min(state.active.column, state.columns.length + 2);
  };
  const lay = () => {
    fold();
    draw.measure();
    draw.redraw();
  };

  const live = () => {
    table.setAttribute('role', 'grid');
    table.classList.add('live');
    table.closest('.sheet').classList.add('live-table');
    table.querySelectorAll('thead tr').forEach((row, i) => row.setAttribute('aria-rowindex', i + 1));
    table.querySelectorAll('thead button, .served a').forEach((element) => {
      element.tabIndex = -1;
    });
    told.hidden = false;
    find.parentElement.hidden = false;
    table.querySelector('.hint').hidden = false;
  };

  const placeOf = (cell) => ({
    row: Number(cell.parentElement.getAttribute('aria-rowindex')) - 3,
    column: Number(cell.getAttribute('aria-colindex')) - 1,
  });
  table.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const button = event.target.closest('thead button');
    const pinLink = event.target.closest('a.pin');
    const link = event.target.closest('a[data-evidence]');
    const cell = event.target.closest('[aria-rowindex] > *');
    if (button) {
      event.preventDefault();
      sortBy(button.closest('th').dataset.code ? next(button.closest('th').dataset.code) : 'code');
    } else if (pinLink) {
      event.preventDefault();
      state.active = placeOf(cell);
      pin(data.codes[countyOf(state.active.row)]);
    } else if (link) {
      const { row, column } = placeOf(cell);
      state.active = { row, column };
      state.opened = Number(link.dataset.evidence);
      grade(link, countyOf(row), state.columns[column - 1]);
    } else if (cell && !event.target.closest('a[href]')) cell.focus({ preventScroll: true });
  });
  /** What the drawer says of comparability it takes from the chip beside the number. */
  const grade = (link, county, column) => {
    const { grade: code, said } = draw.cells.grading(county, column);
    if (!said) return;
    const chip = document.createElement('span');
    chip.className = `chip ${code}`;
    chip.textContent = said;
    link.closest('td').append(chip);
  };
  document.addEventListener('evidenceclose', ({ detail: opener }) => {
    state.opened = 0;
    if (opener && !opener.isConnected && opener.matches('.w')) {
      state.moved = true;
      walk.go(state.active);
    }
  });

  form.querySelector('[data-sort]').addEventListener('change', (event) => sortBy(event.target.value));
  for (const radio of form.querySelectorAll('input[name=show]')) {
    radio.addEventListener('change', () => {
      scroller.classList.toggle('glyphs', radio.value === 'glyphs');
      set('show', radio.value, 'values');
      lay();
    });
  }
  find.addEventListener('input', () => {
    state.wordsSought = find.value.trim();
    scroller.scrollTop = 0;
    choose();
    const n = state.order.length + state.pins.length;
    status.textContent = n === 0 ? words.foundNone : words.found.replace('%n', n).replace('%m', data.size);
  });
  tabs.forEach((tab) =>
    tab.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      state.family = Number(tab.dataset.family);
      scroller.scrollLeft = 0;
      lay();
    }),
  );
  narrow.addEventListener('change', lay);
  new ResizeObserver(() => {
    draw.measure();
    draw.redraw();
  }).observe(scroller);
  scroller.addEventListener('scroll', draw.request, { passive: true });

  fold();
  draw.measure();
  return { sorted, live, seek, rove: walk.rove };
};

const worker = new Worker('/feature/heatmap/heat-worker.js', { type: 'module' });
let view;
worker.addEventListener('message', ({ data: answer }) => {
  if (answer.failed) {
    const status = document.querySelector('[data-status]');
    status.classList.remove('vh');
    status.textContent = table.dataset.failed;
  } else if (answer.packed) {
    view = start(answer.packed, worker);
    worker.postMessage({ sort: table.dataset.sort });
  } else {
    const first = !table.classList.contains('live');
    if (first) view.live();
    view.sorted(answer.rows, answer.sort);
    if (first) {
      view.rove();
      view.seek();
    }
  }
});
worker.postMessage({ address: table.dataset.rows });
