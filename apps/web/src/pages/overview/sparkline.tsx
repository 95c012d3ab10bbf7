/** The course of a priority in a few pixels: delivered as a line, planned dashed, from month to month up to the day shown. */
import type { BurnUpPoint } from '#contract/dashboard';
import { dayNumber } from '#domain/schedule';
import { usePriorityColour, type Coloured } from '../../ui/priority-colours.ts';
import classes from './priority-cards.module.css';

const wide = 120;
const high = 32;

/** From 0 to 100 percent, with room for the thickness of the line. */
function path(trend: readonly BurnUpPoint[], valueOf: (point: BurnUpPoint) => number | null): string {
  const first = dayNumber(trend[0]?.on ?? '1970-01-01');
  const days = Math.max(1, dayNumber(trend.at(-1)?.on ?? '1970-01-01') - first);
  return trend
    .flatMap((point) => {
      const value = valueOf(point);
      return value === null
        ? []
        : [`${round(((dayNumber(point.on) - first) / days) * wide)},${round(high - 2 - (value / 100) * (high - 4))}`];
    })
    .join(' ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The bullet bar says the numbers; the line is for the eye alone. */
export function Sparkline({ trend, priority }: { trend: readonly BurnUpPoint[]; priority: Coloured }) {
  const { fill } = usePriorityColour()(priority);
  if (trend.length < 2) return <span />;
  return (
    <svg className={classes.sparkline} viewBox={`0 0 ${wide} ${high}`} preserveAspectRatio="none" height={high} aria-hidden>
      <polyline points={path(trend, ({ planned }) => planned)} className={classes.plan} />
      <polyline
        points={path(trend, ({ delivered }) => delivered)}
        fill="none"
        stroke={fill}
        strokeWidth={2}
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
