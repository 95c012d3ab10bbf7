/** Ids (UUID v7) that sort in the order they were made, also within one millisecond: ties in lists and figures go by them. */
import { randomBytes } from 'node:crypto';
import { v7 as uuid } from 'uuid';

/** The counter of UUID v7 has 32 bits; beginning in its lower half leaves room for what one millisecond can bring. */
const half = 0x7fff_ffff;

export class OrderedIds {
  private instant = -1;
  private count = 0;

  /** `instant` in milliseconds since 1970. */
  next(instant: number): string {
    this.count = instant === this.instant ? this.count + 1 : randomBytes(4).readUInt32BE() & half;
    this.instant = instant;
    return uuid({ msecs: instant, seq: this.count });
  }
}
