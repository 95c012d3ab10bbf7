/** Holds what package.json says to what others say of the same thing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '#api/version';
import { root } from './source-files.ts';

interface Manifest {
  version: string;
  engines: { node: string };
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;

test('the version that the software tells is that of the package', () => {
  expect(version).toBe(manifest.version);
});

test('every dependency is named at one exact version', () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(all.filter(([, wanted]) => !/^\d+\.\d+\.\d+(-[a-z0-9.]+)?$/.test(wanted))).toEqual([]);
});

test('the image runs a Node that the package allows', () => {
  const [, most] = /^>=(\d+)/.exec(manifest.engines.node) ?? [];
  const images = [...read('Dockerfile').matchAll(/^FROM node:(\d+)/gm)].map(([, major]) => Number(major));
  expect(images.length).toBeGreaterThan(0);
  expect(images.every((major) => major >= Number(most))).toBe(true);
});
