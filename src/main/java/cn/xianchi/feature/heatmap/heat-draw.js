// Draws the part of the heat table that is in view: a fixed pool of rows and cells that take turns in showing
// counties and indicators, refilled a few rows at a time so that no frame is long.
const ROW = 33;
const SPARE_ROWS = 4;
const SPARE_COLUMNS = 2;
const MOST_CELLS = 110;
const FEW_CELLS = 20;
const MOST_TIME = 4;
const SLOW = 26;
const HEAD_ROWS = 2;
const MOST_STUCK = 4;
const narrow = matchMedia('(max-width: 719px)');
let ids = 0;

const make = (name, role, style) => {
  const element = document.createElement(name);
  if (role) element.setAttribute('role', role);
  if (style) element.className = style;
  return element;
};

/** The data in the words of a cell. */
export const reader = (data) => {
  const at = (county, column) => column * data.size + county;
  const number = (county, column) => {
    const cell = at(county, column);
    return String.fromCharCode.apply(null, data.letters.subarray(data.starts[cell], data.starts[cell + 1]));
  };
  const sign = (county, column) => String.fromCharCode(data.marks[at(county, column)]);
  const grading = (county, column) => data.gradings[data.grades[at(county, column)]];
  const blank = (mark) => mark === 'O' || mark === 'R';
  const label = (county, column) => {
    const mark = sign(county, column);
    const text = number(county, column);
    const whole = text && data.hedgeWords[data.hedges[at(county, column)]] + text + data.columns[column].unit;
    return [
      data.names[county],
      data.columns[column].name,
      data.words[mark],
      whole,
      blank(mark) ? '' : grading(county, column).said,
    ]
      .filter(Boolean)
      .join(data.separator);
  };
  return { number, sign, grading, blank, label, id: (county, column) => data.ids[at(county, column)] };
};

/**
 * @param scroller what scrolls, around the table
 * @param state what is shown: {@code order} of the counties below {@code pins}, {@code columns}, and the
 *   {@code active} cell
 * @param paths where a county, a pin and a computed number lead
 */
export const drawing = (scroller, table, data, state, paths) => {
  const cells = reader(data);
  const pinned = make('tbody', 'rowgroup', 'pinned');
  const body = make('tbody', 'rowgroup', 'rows');
  const pool = { pinned: [], body: [] };
  let size = { cell: 64, county: 150, gap: 7, rows: 0, columns: 0, top: 0 };
  let lefts = [];
  let wanted = false;
  let version = 0;
  let resting;
  let before = 0;
  let most = MOST_CELLS / 2;
  table.querySelector('tfoot').before(pinned, body);

  const measure = () => {
    const style = getComputedStyle(scroller);
    const read = (name) => parseFloat(style.getPropertyValue(name));
    const [cell, county, gap, total] = ['--cell', '--county', '--gap', '--total'].map(read);
    let left = county;
    let theme = null;
    lefts = state.columns.map((column) => {
      if (data.columns[column].theme !== theme) left += gap;
      theme = data.columns[column].theme;
      left += cell;
      return left - cell;
    });
    size = {
      cell,
      county,
      gap,
      width: left + gap + 2 * total,
      height: scroller.clientHeight,
      rows: Math.ceil(scroller.clientHeight / ROW) + 2 * SPARE_ROWS,
      columns: Math.min(state.columns.length, Math.ceil(scroller.clientWidth / cell) + 2 * SPARE_COLUMNS),
      top: read('--families') + read('--heads') + 1.5,
    };
    table.style.setProperty('--columns', `${left - county}px`);
    table.style.width = `${size.width}px`;
    version++;
  };

  const slot = () => {
    const td = make('td', 'gridcell', 'c');
    const link = make('a', null, 'num w');
    const text = document.createTextNode('');
    td.id = `heat-${ids++}`;
    td.tabIndex = -1;
    link.tabIndex = -1;
    link.append(text);
    td.append(link);
    return { td, link, text, column: -1, style: '', shown: '', blank: null, id: 0, said: false, off: false };
  };

  const row = (group) => {
    const tr = make('tr', 'row', group === 'pinned' ? 'pinned' : '');
    const head = make('th', 'rowheader', 'county');
    const name = make('a', null, 'name');
    const pin = make('a', null, 'pin');
    const totals = ['leading', 'lagging'].map((total) => make('td', 'gridcell', `total ${total}`));
    for (const element of [head, name, pin, ...totals]) element.tabIndex = -1;
    for (const element of [tr, head, ...totals]) element.id = `heat-${ids++}`;
    head.append(name, pin);
    tr.append(head, ...totals);
    (group === 'pinned' ? pinned : body).append(tr);
    return { tr, head, name, pin, totals, slots: [], at: -1, county: -1, version: -1 };
  };

  const isActive = (at, column) => state.active.row === at && state.active.column === column;
  const rove = (element, on) => {
    if (element.tabIndex !== (on ? 0 : -1)) element.tabIndex = on ? 0 : -1;
  };

  /** A link that the drawer knows of must not become another's. */
  const release = (one) => {
    const fresh = one.link.cloneNode(true);
    fresh.classList.remove('on');
    one.style = fresh.className;
    one.link.replaceWith(fresh);
    one.link = fresh;
    one.text = fresh.firstChild ?? fresh.appendChild(document.createTextNode(''));
  };

  const put = (element, name, value) => {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  };

  const drawCell = (one, county, at, index) => {
    const column = state.columns[index];
    if (one.link.classList.contains('on')) release(one);
    if (one.link.nextSibling) one.link.nextSibling.remove();
    const mark = cells.sign(county, column);
    const id = cells.id(county, column);
    const grade = cells.grading(county, column).grade;
    const blank = cells.blank(mark);
    const graded = blank || grade === 'same' ? '' : ` ${grade}`;
    const opened = id > 0 && id === state.opened ? ' on' : '';
    const style = `num w ${data.styles[mark]}${graded}${opened}`;
    if (style !== one.style) one.link.className = style;
    one.style = style;
    const text = mark === 'S' ? data.words.S : cells.number(county, column);
    if (text !== one.shown) one.text.data = text;
    one.shown = text;
    if (blank !== one.blank || !blank)
      put(
        one.link,
        'href',
        blank ? null : id > 0 ? `/evidence/${id}` : paths.comparison(data.columns[column].code),
      );
    if (id > 0 || one.id > 0) put(one.link, 'data-evidence', id > 0 ? id : null);
    one.blank = blank;
    one.id = id;
    one.said = false;
    if (one.column !== index || one.left !== lefts[index]) {
      one.column = index;
      one.left = lefts[index];
      one.td.style.left = `${one.left}px`;
      one.td.setAttribute('aria-colindex', index + 2);
    }
    rove(one.td, isActive(at, index + 1));
  };

  const drawHead = (one, at, county, group) => {
    const name = data.names[county];
    one.tr.setAttribute('aria-rowindex', at + HEAD_ROWS + 1);
    if (group === 'body') one.tr.style.top = `${(at - state.pins.length) * ROW}px`;
    one.tr.hidden = false;
    one.name.textContent = name;
    one.name.href = paths.county(data.codes[county]);
    one.pin.textContent = group === 'pinned' ? paths.pinned : '';
    one.pin.href = paths.pin(data.codes[county]);
    one.pin.setAttribute('aria-label', group === 'pinned' ? paths.unpinName(name) : paths.pinName(name));
    one.head.setAttribute('aria-colindex', 1);
    rove(one.head, isActive(at, 0));
    one.totals.forEach((cell, i) => {
      const total = i === 0 ? data.leading : data.lagging;
      const blank = data.figures[county] === 0;
      const mark = cells.sign(county, state.columns[0]);
      if (blank) {
        const glyph = make('span', null, `w ${data.styles[mark]}`);
        cell.replaceChildren(glyph);
        cell.setAttribute('aria-label', data.words[mark]);
      } else {
        cell.textContent = total[county];
        cell.removeAttribute('aria-label');
      }
      cell.setAttribute('aria-colindex', state.columns.length + 2 + i);
      rove(cell, isActive(at, state.columns.length + 1 + i));
    });
  };

  const keepFocus = (element) => {
    if (element.contains(document.activeElement)) {
      state.adrift = true;
      scroller.focus({ preventScroll: true });
    }
  };

  /** What a row of the pool has to become; how many cells were drawn for it. */
  const drawRow = (one, at, county, group, first) => {
    const anew = one.county !== county || one.version !== version;
    let drawn = 0;
    if (anew) keepFocus(one.tr);
    if (anew || one.at !== at) {
      one.at = at;
      one.county = county;
      one.version = version;
      drawHead(one, at, county, group);
    }
    while (one.slots.length < size.columns) {
      const fresh = slot();
      one.slots.push(fresh);
      one.totals[0].before(fresh.td);
    }
    one.slots.forEach((own, k) => {
      const index =
        k >= size.columns ? -1 : first + ((((k - first) % size.columns) + size.columns) % size.columns);
      if (own.off !== index < 0) own.td.hidden = own.off = index < 0;
      if (index >= 0 && (anew || own.column !== index)) {
        if (!anew) keepFocus(own.td);
        drawCell(own, county, at, index);
        drawn++;
      }
    });
    return drawn;
  };

  /** Whether the pinned rows stay in view; on a phone and where there are many they would leave no room. */
  const isStuck = () => state.pins.length <= MOST_STUCK && !narrow.matches;

  const view = () => {
    const y = scroller.scrollTop - (isStuck() ? 0 : state.pins.length * ROW);
    const first = Math.max(0, Math.min(Math.floor(y / ROW) - SPARE_ROWS, state.order.length - size.rows));
    const x = Math.floor(scroller.scrollLeft / size.cell) - SPARE_COLUMNS;
    return { row: Math.max(0, first), column: Math.max(0, Math.min(x, state.columns.length - size.columns)) };
  };

  const rest = (rows, from) => {
    for (const one of rows.slice(from)) {
      if (!one.tr.hidden) {
        keepFocus(one.tr);
        one.tr.hidden = true;
        one.at = -1;
        one.county = -1;
      }
    }
  };

  /** Fewer cells a frame where frames come late: the machine is slow, or busy. */
  const pace = (now) => {
    const late = now - before > SLOW;
    before = now;
    most = Math.max(FEW_CELLS, Math.min(MOST_CELLS, late ? most / 2 : most * 1.3));
  };

  const frame = (now) => {
    wanted = false;
    pace(now);
    const begun = performance.now();
    const from = view();
    const count = Math.min(size.rows, state.order.length);
    let drawn = 0;
    const work = [];
    state.pins.forEach((county, i) => work.push([pool.pinned, i, i, county, 'pinned']));
    for (let i = 0; i < count; i++) {
      const position = from.row + i;
      work.push([pool.body, position % count, state.pins.length + position, state.order[position], 'body']);
    }
    const first = (one) => (one[2] === state.active.row ? -1 : Math.abs(one[2] - near));
    const near = scroller.scrollTop / ROW + size.height / ROW / 2 + state.pins.length;
    work.sort((a, b) =>
      a[4] === b[4] ? (a[4] === 'pinned' ? a[2] - b[2] : first(a) - first(b)) : a[4] === 'pinned' ? -1 : 1,
    );
    for (const [rows, index, at, county, group] of work) {
      rows[index] ??= row(group);
      drawn += drawRow(rows[index], at, county, group, from.column);
      if (drawn >= most || performance.now() - begun > MOST_TIME) {
        request();
        return;
      }
    }
    rest(pool.pinned, state.pins.length);
    rest(pool.body, count);
    table.dataset.drawn = state.sort;
    clearTimeout(resting);
    resting = setTimeout(arrange, 250);
    state.settled?.();
  };

  /** The words of cells that nobody is at can wait until the scrolling rests; a few at a time. */
  const say = (one, own) => {
    if (own.said || own.off) return false;
    own.said = true;
    own.td.setAttribute('aria-label', cells.label(one.county, state.columns[own.column]));
    return true;
  };
  const sayAll = () => {
    let left = FEW_CELLS * 3;
    for (const one of [...pool.pinned, ...pool.body]) {
      if (!one || one.tr.hidden || one.version !== version) continue;
      for (const own of one.slots)
        if (say(one, own) && --left === 0) {
          resting = setTimeout(sayAll, 30);
          return;
        }
    }
    table.dataset.said = state.sort;
  };

  /**
   * Rows and cells take turns, so that they do not stand in the order in which they are read: this says the
   * order.
   */
  const arrange = () => {
    const reading = (elements) => elements.map((element) => element.id).join(' ');
    const shown = pool.body.filter((one) => one && !one.tr.hidden).sort((a, b) => a.at - b.at);
    body.setAttribute('aria-owns', reading(shown.map((one) => one.tr)));
    sayAll();
    if (size.columns === state.columns.length) return;
    for (const one of [...pool.pinned, ...shown]) {
      const inOrder = one.slots.filter((own) => !own.off).sort((a, b) => a.column - b.column);
      one.tr.setAttribute('aria-owns', reading([one.head, ...inOrder.map((own) => own.td), ...one.totals]));
    }
  };

  const request = () => {
    if (wanted) return;
    wanted = true;
    if (table.dataset.said) delete table.dataset.said;
    requestAnimationFrame(frame);
  };

  const redraw = () => {
    version++;
    delete table.dataset.drawn;
    body.style.height = `${state.order.length * ROW}px`;
    pinned.hidden = state.pins.length === 0;
    pinned.classList.toggle('few', isStuck());
    request();
  };

  const elementOf = ({ row: at, column }) => {
    const own = [...pool.pinned, ...pool.body].find((one) => one?.at === at && !one.tr.hidden);
    if (!own || own.version !== version) return null;
    if (column === 0) return own.head;
    if (column > state.columns.length) return own.totals[column - state.columns.length - 1];
    const found = own.slots.find((one) => one.column === column - 1 && !one.off);
    if (found) say(own, found);
    return found?.td ?? null;
  };

  return {
    measure,
    request,
    redraw,
    elementOf,
    cells,
    sizes: () => size,
    lefts: () => lefts,
    isStuck,
    rowHeight: ROW,
  };
};
