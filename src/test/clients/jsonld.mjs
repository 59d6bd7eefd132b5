// Turns a document of JSON-LD into N-Quads.
import jsonld from 'jsonld';

const document = await (await fetch(process.argv[2])).json();
console.log(await jsonld.toRDF(document, { format: 'application/n-quads' }));
