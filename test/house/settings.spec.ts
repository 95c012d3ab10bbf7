/** Holds README's table of settings to the settings that there are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '#api/config';
import { root } from './source-files.ts';

interface Told {
  name: string;
  default: string;
  meaning: string;
}

/** The rows of the table below the heading `Settings`. */
function readTable(): Told[] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const section = /^## Settings$(.*?)(?=^## |$(?![\s\S]))/ms.exec(readme)?.[1] ?? '';
  const rows = [...section.matchAll(/^\| `([A-Z_]+)` *\| (.*?) *\| (.*?) *\|$/gm)];
  return rows.map(([, name = '', told = '', meaning = '']) => ({ name, default: told, meaning }));
}

const told = readTable();
const names = Object.keys(settings.shape);
/** What holds where the environment says nothing. */
const defaults = Object.entries(settings.parse({})).map(([name, value]) => [name, String(value)] as const);

test('every setting stands in the README once, in the order of config.ts', () => {
  expect(told.map(({ name }) => name)).toEqual(names);
});

test('the README tells the defaults that hold', () => {
  const wrong = defaults.filter(([name, value]) => value !== '' && told.find((row) => row.name === name)?.default !== `\`${value}\``);
  expect(wrong).toEqual([]);
});

test('the README says in words what holds where a setting has no default', () => {
  const plain = names.filter((name) => !defaults.some(([known, value]) => known === name && value !== ''));
  expect(plain.length).toBeGreaterThan(0);
  const silent = plain.filter((name) => !/^[a-z]/.test(told.find((row) => row.name === name)?.default ?? ''));
  expect(silent).toEqual([]);
});

test('every setting has its meaning in a sentence', () => {
  expect(told.filter(({ meaning }) => !meaning.endsWith('.')).map(({ name }) => name)).toEqual([]);
});
