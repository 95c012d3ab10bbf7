/** Why a health is what it is: the first rule that fits, and how many digits of the SPI it takes to see it. */
import type { Health } from '#contract/measure';
import { spiOf } from './earned-value.ts';
import { atRiskBelow, healthOf, offTrackBelow, type Standing } from './measure-health.ts';

export type HealthCause = 'complete' | 'nothing_planned' | 'past_due' | 'far_behind' | 'behind' | 'on_plan' | 'before_plan';

export interface HealthReason {
  health: Health;
  cause: HealthCause;
  /** Earned / planned, not rounded; null where nothing is planned. */
  spi: number | null;
  /** How many decimals of the SPI to write, so that it reads on the side of the bound on which it lies: 2, or more. */
  digits: number;
}

/** The reason for `healthOf` of the same figures, which are those before rounding: 0.8996 needs four digits to be seen below 0.9. */
export function healthReasonOf(standing: Standing): HealthReason {
  const health = healthOf(standing);
  const spi = spiOf(standing.earned, standing.planned);
  return { health, cause: causeOf(health, standing, spi), spi, digits: spi === null ? 2 : digitsOf(spi) };
}

function causeOf(health: Health, { dueOn, asOf }: Standing, spi: number | null): HealthCause {
  if (health === 'done') return 'complete';
  if (health === 'not_started') return 'nothing_planned';
  if (health === 'at_risk') return 'behind';
  if (health === 'off_track') return dueOn !== null && asOf > dueOn ? 'past_due' : 'far_behind';
  return spi === null ? 'before_plan' : 'on_plan';
}

/** Beyond ten decimals doubles say nothing more. */
const mostDigits = 10;

function digitsOf(spi: number): number {
  for (let digits = 2; digits < mostDigits; digits += 1) {
    const shown = Number(spi.toFixed(digits));
    if ([offTrackBelow, atRiskBelow].every((bound) => shown < bound === spi < bound)) return digits;
  }
  return 2;
}
