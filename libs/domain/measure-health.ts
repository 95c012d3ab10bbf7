/** Health: one word for how earned stands to planned, read off figures that nobody can type. */
import type { Health } from '#contract/measure';
import { spiOf } from './earned-value.ts';

/** Percents at the end of the day `asOf`, before rounding; `dueOn` is null for priorities and chairmanships, which are never past due. */
export interface Standing {
  earned: number;
  planned: number;
  dueOn: string | null;
  asOf: string;
}

/** Below this SPI it is at risk, below that off track. */
export const atRiskBelow = 0.9;
export const offTrackBelow = 0.7;

/** Sums of fractions miss by a few last digits: 0.89999999999999991 out of a weighted mean was 0.9 and is on track. */
const noise = 1e-9;

/** The first that fits: done, not started, off track (past due, or SPI < 0.7), at risk (SPI < 0.9), on track. 0.8996 shows as 0.90 and is at risk. */
export function healthOf({ earned, planned, dueOn, asOf }: Standing): Health {
  if (earned >= 100) return 'done';
  if (planned === 0 && earned === 0) return 'not_started';
  const spi = spiOf(earned, planned);
  if (dueOn !== null && asOf > dueOn) return 'off_track';
  if (spi !== null && spi < offTrackBelow - noise) return 'off_track';
  if (spi !== null && spi < atRiskBelow - noise) return 'at_risk';
  return 'on_track';
}
