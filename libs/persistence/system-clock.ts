/** The clock on the wall. */
import type { Clock } from './ledger.ts';

export const systemClock: Clock = { now: () => new Date() };
