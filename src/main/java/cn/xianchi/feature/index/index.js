// The basket of the composite index recounts at once who can be rated and, after a pause, fetches the page
// that its address names.
import { figures } from './indexchart.js';

const PAUSE = 350;
const LEAST = 2 / 3 - 1e-9;

const bits = (digits) =>
  [...digits].flatMap((digit) => [0, 1, 2, 3].map((bit) => (parseInt(digit, 16) >> bit) & 1));

const itemOf = (row) => ({
  row,
  code: row.dataset.item,
  theme: row.dataset.theme,
  out: row.dataset.out !== undefined,
  has: bits(row.dataset.has),
  tick: row.querySelector('input[type=checkbox]'),
  range: row.querySelector('input[type=range]'),
  number: row.querySelector('input[type=number]'),
  said: row.querySelector('[data-with-said]'),
});

const weightOf = (item) => (Number(item.number.value) > 0 ? Number(item.number.value) : 1);

/**
 * How many counties have two thirds of the weight in every theme and in all; the same rule as the server's.
 */
const rated = (items) => {
  const counted = items.filter((item) => !item.out);
  if (counted.length === 0) return 0;
  const all = new Map();
  const add = (sums, key, by) => sums.set(key, (sums.get(key) ?? 0) + by);
  for (const item of counted) {
    add(all, item.theme, weightOf(item));
    add(all, '', weightOf(item));
  }
  let count = 0;
  for (let county = 0; county < counted[0].has.length; county++) {
    const own = new Map();
    for (const item of counted)
      if (item.has[county]) {
        add(own, item.theme, weightOf(item));
        add(own, '', weightOf(item));
      }
    if ([...all].every(([key, sum]) => (own.get(key) ?? 0) >= LEAST * sum)) count++;
  }
  return count;
};

/**
 * The address of the basket: that of the page without one, with its weights behind the year and the group.
 */
const addressOf = (chosen, bare) => {
  if (chosen.length === 0) return bare;
  const weights = chosen.map((item) => `${item.code}:${Number(weightOf(item).toFixed(3))}`).join(',');
  const [path, query] = bare.split('?');
  const given = query.split('&');
  return `${path}?${[...given.slice(0, 2), `weights=${weights}`, ...given.slice(2)].join('&')}`;
};

const swap = (page) => {
  for (const part of document.querySelectorAll('[data-swap]')) {
    const fresh = page.querySelector(`[data-swap="${part.dataset.swap}"]`);
    part.replaceChildren(...document.importNode(fresh, true).childNodes);
  }
  const other = '.top-side a[rel=nofollow], .older a';
  const links = page.querySelectorAll(other);
  document.querySelectorAll(other).forEach((link, index) => {
    if (links[index]) link.href = links[index].getAttribute('href');
  });
};

const basket = (root) => {
  const items = [...root.querySelectorAll('[data-item]')].map(itemOf);
  const said = root.querySelector('[data-left-said]');
  const bare = root.querySelector('[data-bare]').getAttribute('href');
  const chosen = () => items.filter((item) => item.tick.checked);
  let timer;
  let request;

  const recount = () => {
    const now = chosen();
    said.textContent = now.length === 0 ? root.dataset.none : root.dataset.left.replace('#', rated(now));
    for (const item of items)
      if (item.said)
        item.said.textContent =
          item.tick.checked || now.length === 0 ? '' : root.dataset.with.replace('#', rated([...now, item]));
  };

  const ask = async () => {
    const address = addressOf(chosen(), bare);
    request?.abort();
    request = new AbortController();
    const result = document.getElementById('result');
    result.classList.add('stale');
    result.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(address, { signal: request.signal });
      if (!answer.ok) {
        location.assign(address);
        return;
      }
      swap(new DOMParser().parseFromString(await answer.text(), 'text/html'));
      history.replaceState(null, '', address);
      result.classList.remove('stale');
      result.removeAttribute('aria-busy');
      figures();
    } catch (failure) {
      if (failure.name !== 'AbortError') location.assign(address);
    }
  };

  const changed = () => {
    recount();
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  };

  for (const item of items) {
    item.range.hidden = false;
    item.tick.addEventListener('change', changed);
    item.range.addEventListener('input', () => {
      item.number.value = item.range.value;
      changed();
    });
    item.number.addEventListener('input', () => {
      if (!(Number(item.number.value) > 0)) return;
      item.range.value = item.number.value;
      changed();
    });
  }
  for (const button of root.querySelectorAll('[data-all]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const own = items.filter(
        (item) => button.closest('fieldset').contains(item.row) && !item.tick.disabled,
      );
      const on = !own.every((item) => item.tick.checked);
      for (const item of own) item.tick.checked = on;
      changed();
    });
  }
};

document.querySelectorAll('[data-basket]').forEach(basket);
figures();
