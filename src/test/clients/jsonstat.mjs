// Reads every dataset of an answer in JSON-stat and prints its cells, one a line: the category of each dimension, value, status.
import JSONstat from 'jsonstat-toolkit';

const answer = JSONstat(await (await fetch(process.argv[2])).json());
const datasets = answer.class === 'collection' ? Array.from({ length: answer.length }, (_, i) => answer.Dataset(i)) : [answer];
for (const dataset of datasets) {
  for (const cell of dataset.toTable({ type: 'arrobj', field: 'id', content: 'id', status: true })) {
    if (cell.value !== null || cell.status) console.log(JSON.stringify(cell));
  }
}
