// The evidence of a number beside the page: the same words as the page /evidence/{id}, fetched when they are
// asked for.
const PREFIX = '#e';

const chipOf = (link) =>
  link.closest('td, li')?.querySelector('.chip') ?? link.closest('tr')?.querySelector('td > .chip');

export const drawer = (panel, enliven) => {
  const body = panel.querySelector('.drawer-body');
  let opener = null;

  const unmark = () => document.querySelectorAll('.num.on').forEach((link) => link.classList.remove('on'));

  const close = () => {
    if (panel.hidden) return;
    panel.hidden = true;
    unmark();
    history.replaceState(null, '', location.pathname + location.search);
    opener?.focus();
    document.dispatchEvent(new CustomEvent('evidenceclose', { detail: opener }));
    opener = null;
  };

  const open = async (link) => {
    unmark();
    link.classList.add('on');
    opener = link;
    panel.hidden = false;
    body.innerHTML = '<div class="wait"><span></span><span></span><span></span></div>';
    const answer = await fetch(link.href);
    if (opener !== link) return;
    if (!answer.ok) {
      location.href = link.href;
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    body.replaceChildren(document.importNode(page.getElementById('evidence'), true));
    const chip = chipOf(link);
    if (chip) {
      for (const part of body.querySelectorAll('.graded')) part.hidden = false;
      body.querySelector('dd.graded').append(chip.cloneNode(true));
    }
    enliven(body);
    body.focus({ preventScroll: true });
    history.replaceState(null, '', PREFIX + link.dataset.evidence);
  };

  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[data-evidence]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    if (link === opener) close();
    else open(link);
  });
  panel.querySelector('[data-close]').addEventListener('click', close);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });

  if (location.hash.startsWith(PREFIX)) {
    const link = document.querySelector(
      `a[data-evidence="${CSS.escape(location.hash.slice(PREFIX.length))}"]`,
    );
    if (link) open(link);
  }
};
