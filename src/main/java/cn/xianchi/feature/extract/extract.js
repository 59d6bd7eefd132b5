// The page that reads a report: a dropped file fills its field; a figure and the characters it was read from
// lead to each other. Without script the same links lead there by their addresses.
const narrow = matchMedia('(max-width: 899px)');
const still = matchMedia('(prefers-reduced-motion: reduce)');

const reveal = (root) =>
  root.querySelectorAll('.by-script').forEach((part) => {
    part.hidden = false;
  });

export const dropping = (form) => {
  const field = form.querySelector('input[type=file]');
  const check = () => {
    const large = field.files[0]?.size > Number(field.dataset.most);
    field.setCustomValidity(large ? field.dataset.tooLarge : '');
    if (large) field.reportValidity();
  };
  const isFile = (event) => event.dataTransfer?.types.includes('Files');
  reveal(form);
  field.addEventListener('change', check);
  document.addEventListener('dragover', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    form.classList.add('over');
  });
  document.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) form.classList.remove('over');
  });
  document.addEventListener('drop', (event) => {
    form.classList.remove('over');
    if (!isFile(event) || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    field.files = event.dataTransfer.files;
    check();
    field.focus();
  });
};

// In which pane something scrolls: its own where that is cut off, else the page's.
const show = (part) => {
  const pane = part.closest('.pane');
  const behavior = still.matches ? 'auto' : 'smooth';
  if (pane.scrollHeight > pane.clientHeight + 1) {
    const from = part.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    pane.scrollTo({ top: pane.scrollTop + from - pane.clientHeight / 3, behavior });
    pane.scrollIntoView({ block: 'nearest', behavior });
  } else {
    part.scrollIntoView({ block: narrow.matches ? 'start' : 'nearest', behavior });
  }
};

export const pairing = (root, form) => {
  const segments = [...root.querySelectorAll('.seg[data-items]')];
  const heads = new Map([...root.querySelectorAll('[data-item]')].map((head) => [head.dataset.item, head]));
  const itemsOf = (segment) => segment.dataset.items.split(' ');
  const marks = new Map();
  for (const segment of segments)
    for (const item of itemsOf(segment)) marks.set(item, [...(marks.get(item) ?? []), segment]);
  const byText = [...marks.keys()];
  const byList = [...heads.keys()];
  let chosen = null;

  const light = (item, on) => {
    const head = heads.get(item);
    head?.closest('li').classList.toggle('on', on);
    if (item?.startsWith('c')) head?.setAttribute('aria-expanded', String(on));
    for (const segment of marks.get(item) ?? []) {
      segment.classList.toggle('on', on);
      if (on) segment.setAttribute('aria-current', 'true');
      else segment.removeAttribute('aria-current');
    }
  };
  const choose = (item) => {
    light(chosen, false);
    chosen = item;
    light(chosen, true);
  };
  const focus = (part) => part?.focus({ preventScroll: true });
  const toText = (item) => {
    const segment = marks.get(item)?.[0];
    if (segment) {
      show(segment);
      focus(segment);
    }
  };
  // On a narrow screen a candidate is a sheet above the text, and is in view already.
  const toList = (item) => {
    const head = heads.get(item);
    if (!narrow.matches) show(head);
    focus(head);
  };
  // Characters that belong to several figures lead to each in turn.
  const next = (items) => items[(items.indexOf(chosen) + 1) % items.length];

  const step = (from, by) => {
    const inText = from.matches('.seg');
    const order = inText ? byText : byList;
    const own = inText ? itemsOf(from) : [from.dataset.item];
    const at = order.indexOf(own.includes(chosen) ? chosen : own[0]);
    const item = order[Math.min(order.length - 1, Math.max(0, at + by))];
    choose(item);
    if (inText) {
      toText(item);
      if (!narrow.matches) show(heads.get(item));
    } else {
      toList(item);
      if (marks.has(item)) show(marks.get(item)[0]);
    }
  };

  root.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const segment = event.target.closest('.seg[data-items]');
    const head = event.target.closest('[data-item]');
    const back = event.target.closest('[data-back]');
    if (event.target.closest('[data-shut]')) {
      const item = chosen;
      choose(null);
      toText(item);
    } else if (segment) {
      choose(next(itemsOf(segment)));
      toList(chosen);
      if (narrow.matches) show(segment);
    } else if (head) {
      choose(head.dataset.item);
      if (event.detail === 0) toText(chosen);
      else if (marks.has(chosen)) show(marks.get(chosen)[0]);
    } else if (back) {
      toText(chosen);
      if (narrow.matches) choose(null);
    } else return;
    event.preventDefault();
  });
  root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = event.target.closest('.seg[data-items], [data-item]');
    const by = { j: 1, J: 1, ArrowDown: 1, k: -1, K: -1, ArrowUp: -1 }[event.key];
    if (from && by) {
      event.preventDefault();
      step(from, by);
    } else if (event.key === 'Escape' && chosen) {
      const item = chosen;
      choose(null);
      toText(item);
    }
  });

  root.classList.add('live');
  reveal(root);
  for (const [item, head] of heads) {
    const body = head.closest('li').querySelector('.cand-body');
    if (!body) continue;
    body.id = `${item}-body`;
    head.setAttribute('aria-controls', body.id);
    head.setAttribute('aria-expanded', 'false');
  }
  if (!narrow.matches && heads.has('c1')) choose('c1');

  // The other language reads the same text again: an address alone could not carry it.
  const language = document.querySelector('.top-side a[rel=nofollow]');
  language?.addEventListener('click', (event) => {
    event.preventDefault();
    form.action = language.href;
    form.requestSubmit();
  });
};
