// Walking the heat table by keys: one cell of it is in the tab order, arrows move it, and the table follows.
// Row −1 is the heads; column 0 is the county, then come the indicators shown, then the two totals.
export const walking = (scroller, table, state, draw, acts) => {
  const last = () => state.columns.length + 2;
  const rows = () => state.pins.length + state.order.length;
  const heads = [...table.querySelectorAll('.heads > th')];
  const headOf = (column) => {
    const shown = heads.filter((head) => !head.hidden);
    return shown[column]?.querySelector('button');
  };
  const elementOf = (cell) => (cell.row < 0 ? headOf(cell.column) : draw.elementOf(cell));

  let roved = null;
  const rove = () => {
    const element = elementOf(state.active);
    if (element === roved && element?.tabIndex === 0) return;
    if (roved) roved.tabIndex = -1;
    if (element) element.tabIndex = 0;
    roved = element;
    scroller.tabIndex = element ? -1 : 0;
  };

  const reveal = ({ row, column }) => {
    const { cell, county, top, height } = draw.sizes();
    const foot = table.querySelector('tfoot').offsetHeight;
    if (row >= state.pins.length) {
      const pins = state.pins.length * draw.rowHeight;
      const y = (row - state.pins.length) * draw.rowHeight + (draw.isStuck() ? 0 : pins);
      const room = height - top - foot - (draw.isStuck() ? pins : 0) - draw.rowHeight;
      if (y < scroller.scrollTop) scroller.scrollTop = y;
      if (y > scroller.scrollTop + room) scroller.scrollTop = y - room;
    } else if (row >= 0 && !draw.isStuck()) scroller.scrollTop = 0;
    if (column === 0 || column > state.columns.length) return;
    const x = draw.lefts()[column - 1] - county;
    const totals = table.querySelector('.heads .total');
    const right = getComputedStyle(totals).position === 'sticky' ? 2 * totals.offsetWidth : 0;
    const space = scroller.clientWidth - county - right - cell - 4;
    if (x < scroller.scrollLeft) scroller.scrollLeft = x;
    if (x > scroller.scrollLeft + space) scroller.scrollLeft = x - space;
  };

  /** Makes a cell the active one; it takes the focus as soon as it is drawn. */
  const go = (cell, focus = true) => {
    state.active = {
      row: Math.max(-1, Math.min(rows() - 1, cell.row)),
      column: Math.max(0, Math.min(last(), cell.column)),
    };
    if (focus) {
      reveal(state.active);
      state.adrift = true;
    }
    settle();
    draw.request();
  };

  /** After every drawing: the focus comes to the active cell if a key sent it there or a drawing took it away. */
  const settle = () => {
    const element = elementOf(state.active);
    const isParked = document.activeElement === scroller;
    if (state.adrift && (state.moved || isParked) && element) {
      state.adrift = false;
      state.moved = false;
      element.focus({ preventScroll: true });
    }
    rove();
    acts.told(state.active);
  };

  const page = () =>
    Math.max(
      1,
      Math.floor((draw.sizes().height - draw.sizes().top) / draw.rowHeight) - state.pins.length - 1,
    );
  const steps = {
    ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
    ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
    ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
    ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
    PageUp: ({ row, column }) => ({ row: row < 0 ? row : Math.max(0, row - page()), column }),
    PageDown: ({ row, column }) => ({ row: row + page(), column }),
    Home: ({ row }, far) => ({ row: far ? 0 : row, column: 0 }),
    End: ({ row }, far) => ({ row: far ? rows() - 1 : row, column: last() }),
  };

  scroller.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    const far = event.ctrlKey || event.metaKey;
    if (step && !event.altKey && (!far || event.key === 'Home' || event.key === 'End')) {
      event.preventDefault();
      state.moved = true;
      go(step(state.active, far));
    } else if (event.key === 'Enter' && state.active.row >= 0 && event.target.closest('tbody')) {
      if (event.target.tagName === 'A') return;
      event.preventDefault();
      event.target.querySelector('a[href]')?.click();
    } else if (event.key.toLowerCase() === 'p' && !far && !event.altKey && state.active.row >= 0) {
      event.preventDefault();
      acts.pin(state.active.row);
    }
  });

  scroller.addEventListener('focusin', (event) => {
    const cell = event.target.closest('[aria-rowindex] > *');
    if (event.target.tagName === 'BUTTON') {
      const column = heads.filter((head) => !head.hidden).indexOf(event.target.closest('th'));
      state.active = { row: -1, column };
    } else if (cell) {
      state.active = {
        row: Number(cell.parentElement.getAttribute('aria-rowindex')) - 3,
        column: Number(cell.getAttribute('aria-colindex')) - 1,
      };
    } else return;
    rove();
    acts.told(state.active);
  });

  return { go, settle, rove };
};
