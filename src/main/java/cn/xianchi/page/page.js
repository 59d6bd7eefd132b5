// What every page gains by script: theme choice, copying, printing, the evidence drawer and the charts.
import { drawer } from './drawer.js';

const THEMES = ['auto', 'light', 'dark'];

const themeSwitch = (button) => {
  const root = document.documentElement;
  const current = () => root.dataset.theme ?? 'auto';
  const label = () => {
    button.textContent = button.dataset[current()];
  };
  button.hidden = false;
  label();
  button.addEventListener('click', () => {
    const next = THEMES[(THEMES.indexOf(current()) + 1) % THEMES.length];
    if (next === 'auto') delete root.dataset.theme;
    else root.dataset.theme = next;
    try {
      localStorage.setItem('xianchi-theme', next);
    } catch {
      /* not remembered, still shown */
    }
    label();
    document.dispatchEvent(new Event('themechange'));
  });
};

/**
 * What a button copies; code to embed a figure gets the height that the figure has here, and some for its
 * title.
 */
const copied = (button) => {
  if (button.dataset.measured === undefined) return button.dataset.copy;
  const parts = [...document.querySelectorAll('.lede, [data-embed]')];
  const height = parts.reduce((sum, part) => sum + part.offsetHeight, 40);
  return button.dataset.copy.replace(
    /height="\d+"/,
    `height="${Math.min(1600, Math.ceil(height / 20) * 20)}"`,
  );
};

const copier = (root) => {
  for (const button of root.querySelectorAll('[data-copy-link], [data-copy]')) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const before = button.textContent;
      await navigator.clipboard.writeText(copied(button) ?? location.href);
      button.textContent = button.dataset.done;
      setTimeout(() => {
        button.textContent = before;
      }, 1600);
    });
  }
};

document.querySelectorAll('[data-theme-switch]').forEach(themeSwitch);
copier(document);
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

const fold = document.querySelector('.nav-fold');
if (fold && matchMedia('(max-width: 1099px)').matches) fold.open = false;

for (const pick of document.querySelectorAll('details.pick, details.nav-more')) {
  pick.addEventListener('toggle', () => {
    if (!pick.open) return;
    for (const other of document.querySelectorAll('details.pick[open], details.nav-more[open]'))
      if (other !== pick) other.open = false;
  });
}
document.addEventListener('click', (event) => {
  for (const pick of document.querySelectorAll('details.pick[open], details.nav-more[open]'))
    if (!pick.contains(event.target)) pick.open = false;
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const pick of document.querySelectorAll('details.pick[open], details.nav-more[open]')) {
    pick.open = false;
    pick.querySelector('summary').focus();
  }
});

const aside = document.getElementById('drawer');
if (aside) drawer(aside, copier);

const figures = document.querySelectorAll('figure[data-chart="bars"]');
if (figures.length > 0) {
  const { draw } = await import('/page/figures/bars.js');
  figures.forEach(draw);
}

const form = document.querySelector('form.hand-in');
const reading = document.querySelector('.reading');
if (form || reading) {
  const { dropping, pairing } = await import('/feature/extract/extract.js');
  if (form) dropping(form);
  if (reading) pairing(reading, document.querySelector('form.read-as'));
}
