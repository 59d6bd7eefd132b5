// The map as a picture of its own; the page itself needs no script.
import { offer, standing } from '/page/picture.js';

const figure = document.querySelector('figure.map');
const tiles = figure?.querySelector('.map-scroll .tiles');

const trimmed = (element) => element.textContent.trim();

/** On a phone the page leaves the names out; a picture has room for them. */
const wholeMap = () => {
  tiles.classList.add('whole');
  const whole = standing(tiles);
  tiles.classList.remove('whole');
  return whole;
};

const keyParts = (key, x, y) => {
  const count = key.querySelector('b');
  return [
    { svg: key.querySelector('svg'), x, y: y - 17, width: 24, height: 24 },
    { text: trimmed(key.querySelector('span')), x: x + 34, y, size: 14, colour: 'ink' },
    ...(count
      ? [{ text: trimmed(count), x: x + 268, y, size: 14, weight: 600, colour: 'ink', end: true }]
      : []),
  ];
};

const picture = () => {
  const width = Number(tiles.dataset.width);
  const height = Number(tiles.dataset.height);
  const keys = [...figure.querySelectorAll('.map-keys li')];
  return {
    name: figure.dataset.title,
    title: figure.dataset.sentence,
    source: figure.dataset.source,
    notes: [...figure.querySelectorAll('.map-side .said')].map(trimmed),
    parts: [
      { standing: wholeMap(), x: 16, y: 0, width, height },
      ...keys.flatMap((key, at) => keyParts(key, width + 32, 30 + at * 32)),
    ],
    width: width + 316,
    height,
  };
};

if (tiles) offer(picture);
