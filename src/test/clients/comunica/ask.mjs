// Comunica asks the endpoint given as argument; prints one line for each thing that held, ends with 1 when one did not.
import { QueryEngine } from '@comunica/query-sparql';

const endpoint = process.argv[2];
const PREFIX = 'PREFIX cg: <https://w3id.org/claimgraph/ontology#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ';
const ROUNDS = `${PREFIX}SELECT ?round ?label { ?round a cg:FundingRound ; rdfs:label ?label } ORDER BY ?round`;
let failed = false;

function logger(lines) {
  const take = (level, message) => lines.push(`${level}: ${message}`);
  const quiet = () => {};
  return { trace: quiet, debug: quiet, info: quiet, warn: m => take('warn', m), error: m => take('error', m), fatal: m => take('fatal', m) };
}

async function check(name, ask) {
  const warnings = [];
  try {
    const answer = await ask(logger(warnings));
    if (warnings.length > 0) throw new Error(warnings.join('\n'));
    if (!answer) throw new Error('an empty or wrong answer');
    console.log(`${name} ... ok`);
  } catch (error) {
    failed = true;
    console.log(`${name} ... FAILED: ${error.message}`);
  }
}

const rows = async (query, sources, log) => (await new QueryEngine().queryBindings(query, { sources, log })).toArray();
const sparql = { type: 'sparql', value: endpoint };
const known = (await rows(ROUNDS, [sparql], logger([]))).map(row => row.get('round').value);

await check('SELECT', async log => known.length > 3 && (await rows(ROUNDS, [sparql], log))[0].get('label').language === 'en');
await check('CONSTRUCT', async log => {
  const query = `${PREFIX}CONSTRUCT { ?s rdfs:label ?l } WHERE { ?s a cg:FundingRound ; rdfs:label ?l }`;
  return (await (await new QueryEngine().queryQuads(query, { sources: [sparql], log })).toArray()).length === known.length;
});
await check('ASK', async log => new QueryEngine().queryBoolean(`${PREFIX}ASK { ?s a cg:FundingRound }`, { sources: [sparql], log }));
await check('detected without being told that it is SPARQL', async log => (await rows(ROUNDS, [endpoint], log)).length === known.length);
await check('federated with itself: two sources', async log => {
  const query = `${PREFIX}SELECT DISTINCT ?round ?name { ?round cg:investor ?who . ?who rdfs:label ?name }`;
  const once = await rows(query, [sparql], log);
  const twice = await rows(query, [sparql, { ...sparql }], log);
  return once.length > 10 && twice.length === once.length;
});
await check('federated with itself: two SERVICE parts, joined here', async log => {
  const query = `${PREFIX}SELECT ?round ?label { SERVICE <${endpoint}> { ?round a cg:FundingRound } SERVICE <${endpoint}> { ?round rdfs:label ?label } }`;
  const nothing = { type: 'serialized', value: '', mediaType: 'text/turtle', baseIRI: endpoint };
  return (await rows(query, [nothing], log)).length === known.length;
});
process.exit(failed ? 1 : 0);
