// Oxigraph, the build for npm, behind node's own HTTP server: node serve.cjs PORT FILE.ttl
const http = require('http');
const fs = require('fs');
const { Store } = require('oxigraph');

const store = new Store();
store.load(fs.readFileSync(process.argv[3], 'utf8'), { format: 'text/turtle', unchecked: true, no_transaction: true });
http.createServer((request, response) => {
  try {
    const query = new URL(request.url, 'http://127.0.0.1').searchParams.get('query');
    const answer = store.query(query, { results_format: 'json' });
    response.writeHead(200, { 'Content-Type': 'application/sparql-results+json', 'Content-Length': Buffer.byteLength(answer) });
    response.end(answer);
  } catch (failure) {
    response.writeHead(500);
    response.end(String(failure));
  }
}).listen(Number(process.argv[2]), '127.0.0.1');
