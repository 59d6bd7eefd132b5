// The map as a picture of its own; the page itself needs no script.
import { offer, standing } from './picture.js';

const figure = document.querySelector('figure.map');
const tiles = figure?.querySelector('.map-scroll .tiles');
if (tiles) {
  offer(() => {
    const width = Number(tiles.dataset.width);
    const height = Number(tiles.dataset.height);
    // on a phone the page leaves the names out, a picture has room for them
    tiles.classList.add('whole');
    const parts = [{ standing: standing(tiles), x: 16, y: 0, width, height }];
    tiles.classList.remove('whole');
    [...figure.querySelectorAll('.map-keys li')].forEach((key, at) => {
      const y = 30 + at * 32;
      parts.push({ svg: key.querySelector('svg'), x: width + 32, y: y - 17, width: 24, height: 24 });
      parts.push({ text: key.querySelector('span').textContent, x: width + 66, y, size: 14, colour: 'ink' });
      const count = key.querySelector('b');
      if (count) parts.push({ text: count.textContent, x: width + 300, y, size: 14, weight: 600, colour: 'ink', end: true });
    });
    return {
      name: figure.dataset.title, title: figure.dataset.sentence, source: figure.dataset.source,
      notes: [...figure.querySelectorAll('.map-side .said')].map((note) => note.textContent), parts, width: width + 316, height,
    };
  });
}
