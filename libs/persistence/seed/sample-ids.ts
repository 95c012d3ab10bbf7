/** The ids of the sample: the same on every machine and at every loading. */
import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';

const begun = Date.parse('2023-12-20T09:00:00.000Z');

/** A UUID v7 whose chance comes from the key. `sampleId('event', 'pc-first-2024')` */
export function sampleId(noun: string, key: string): string {
  const random = createHash('sha256').update(`chairboard sample ${noun} ${key}`).digest().subarray(0, 16);
  return uuid({ msecs: begun, random, seq: random.readUInt32BE(0) & 0x7fffffff });
}
