// Checks the published JSON Schema of rule packs (draft 2020-12) against the samples, with a validator that is not ours:
// every sample pack is accepted, and every broken pack that a schema can catch is refused.
import { readFileSync, existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { findPacks, readPack, readExpectation } from './packs.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const schema = JSON.parse(readFileSync(join(root, 'docs/schema/rule-pack.schema.json'), 'utf8'));
const accepts = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }).compile(schema);
const problems = [];
const count = { accepted: 0, refused: 0, left: 0 };

// A schema that accepts anything, or nothing, would pass on an empty folder.
const least = {
  language: 1, id: 'a', version: '1', effective: { from: '2025-08-01' },
  scale: { levels: ['Low', 'High'], proficient: 'High' },
};
if (!accepts(least)) problems.push(`the least pack is refused: ${why()}`);
if (accepts({ ...least, effectiv: {} })) problems.push('an unknown key is accepted');
if (accepts({ ...least, language: 'one' })) problems.push('a language version that is no number is accepted');

const broken = join(root, 'samples', 'packs', 'broken') + sep;
for (const file of findPacks(join(root, 'samples'))) {
  const name = relative(root, file);
  try {
    file.startsWith(broken) ? checkBroken(file, name) : checkSample(file, name);
  } catch (error) {
    problems.push(`${name}: ${error.message}`);
  }
}

// Scenario files beside the packs, by their own schema.
const scenarios = JSON.parse(readFileSync(join(root, 'docs/schema/scenarios.schema.json'), 'utf8'));
const acceptsScenarios = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }).compile(scenarios);
let scenarioFiles = 0;
for (const file of findPacks(join(root, 'samples')).map(f => join(dirname(f), 'scenarios.json')).filter(f => existsSync(f))) {
  const name = relative(root, file);
  if (acceptsScenarios(readPack(file))) scenarioFiles++;
  else problems.push(`${name} is refused: ${acceptsScenarios.errors.slice(0, 5).map(e => `${e.instancePath || '/'} ${e.message} ${JSON.stringify(e.params)}`).join('; ')}`);
}
if (acceptsScenarios({ asOf: '2026-01-31', cases: [{ name: 'a', expect: { levle: 'High' } }] })) problems.push('a scenario with an unknown key is accepted');

const found = count.accepted + count.refused + count.left + problems.length;
if (existsSync(join(root, 'samples', 'packs')) && found === 0) problems.push('samples/packs is there, but no pack was found');
for (const problem of problems) console.error(`schema: ${problem}`);
console.log(`schema: ${count.accepted} sample packs accepted, ${count.refused} broken packs refused, ${count.left} broken packs that a schema cannot catch, ${scenarioFiles} scenario files accepted`);
process.exitCode = problems.length === 0 ? 0 : 1;

function checkSample(file, name) {
  if (accepts(readPack(file))) count.accepted++;
  else problems.push(`${name} is refused: ${why()}`);
}

function checkBroken(file, name) {
  if (readExpectation(file).schemaCatches !== true) count.left++;
  else if (accepts(readPack(file))) problems.push(`${name} is accepted, but its expectation says that the schema catches it`);
  else count.refused++;
}

function why() {
  return accepts.errors.slice(0, 5).map(e => `${e.instancePath || '/'} ${e.message} ${JSON.stringify(e.params)}`).join('; ');
}
