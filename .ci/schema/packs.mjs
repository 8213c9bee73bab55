// Finds the rule packs of samples/ and reads them as the engine does: comments and trailing commas are allowed.
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { parse } from 'jsonc-parser';

const isPack = name => name === 'pack.json' || name.endsWith('.pack.json');

export function findPacks(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(e => e.isFile() && isPack(e.name))
    .map(e => join(e.parentPath ?? e.path, e.name))
    .sort();
}

export function readPack(file) {
  const errors = [];
  const pack = parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true });
  if (errors.length > 0) throw new Error(`not JSON, at character ${errors[0].offset}`);
  return pack;
}

// What stands beside a broken pack: { "codes": [...], "schemaCatches": true, "why": "..." }
export const readExpectation = file => JSON.parse(readFileSync(join(dirname(file), 'expected.json'), 'utf8'));
