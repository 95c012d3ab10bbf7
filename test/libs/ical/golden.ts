/** Compares what is written with the file that a person has looked at, byte for byte. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** To renew a golden file, delete it and run the test: it is written, and the test fails once, so that somebody looks at it. */
export function expectGolden(name: string, text: string): void {
  const path = join(import.meta.dirname, 'golden', name);
  if (!existsSync(path)) {
    writeFileSync(path, text);
    throw new Error(`golden/${name} was missing and is written now: look at it, then run the test again.`);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
}
