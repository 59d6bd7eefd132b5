// Loads a data package by its descriptor, checks it and its tables with their keys, and prints the observations, one a line.
import datapackage from 'datapackage';

const { Package } = datapackage;
const pack = await Package.load(process.argv[2]);
if (!pack.valid) throw new Error(pack.errors.map((error) => error.message).join('\n'));
for (const resource of pack.resources) {
  const rows = await resource.read({ keyed: true, relations: resource.name === 'observations' });
  if (resource.name === 'observations') for (const row of rows) console.log(JSON.stringify(row));
  else console.error(`${resource.name} ${rows.length}`);
}
