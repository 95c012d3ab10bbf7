/** Where the lines of a measure's course lie in a drawing: days across, percents up. */
import type { Measure } from '#contract/measure';
import { plannedLine, type EarnedStep } from '#domain/earned-value';
import { dayNumber } from '#domain/schedule';

export interface CourseFrame {
  /** The drawing's plain area, in pixels. */
  width: number;
  height: number;
}

export interface CourseDrawing {
  /** Of the planned line, as an SVG path. */
  planned: string;
  /** Of the delivered steps: their line, and the area below it. Empty where nothing is delivered. */
  delivered: string;
  area: string;
  milestones: { x: number; y: number }[];
  steps: { x: number; y: number }[];
  /** The day asked for. */
  asOf: number;
}

type Point = readonly [x: number, y: number];

function pathThrough(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join(' ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The days that the drawing shows: from the day before the start to the due date or the day asked for, whichever is later. */
export function daysShown({ startsOn, dueOn }: Pick<Measure, 'startsOn' | 'dueOn'>, asOf: string): [from: number, to: number] {
  return [dayNumber(startsOn) - 1, Math.max(dayNumber(dueOn), dayNumber(asOf))];
}

export function drawCourse(
  measure: Pick<Measure, 'startsOn' | 'dueOn' | 'milestones'>,
  steps: readonly EarnedStep[],
  asOf: string,
  { width, height }: CourseFrame,
): CourseDrawing {
  const [from, to] = daysShown(measure, asOf);
  const x = (day: number) => ((Math.min(to, Math.max(from, day)) - from) / (to - from)) * width;
  const y = (percent: number) => height - (percent / 100) * height;
  const planned = plannedLine(measure).map(({ day, percent }): Point => [x(day), y(percent)]);
  const end = x(dayNumber(asOf));
  const stairs = steps.flatMap((step, index): Point[] => {
    const at = x(dayNumber(step.on));
    return [
      [at, y(steps[index - 1]?.percent ?? 0)],
      [at, y(step.percent)],
    ];
  });
  const last = steps.at(-1);
  const line: Point[] = last === undefined ? [] : [...stairs, [end, y(last.percent)]];
  const delivered = pathThrough(line);
  return {
    planned: pathThrough([...planned, [width, y(100)]]),
    delivered,
    area: delivered === '' ? '' : `${delivered} L${round(end)} ${height} Z`,
    milestones: measure.milestones.map(({ on, percent }) => ({ x: x(dayNumber(on)), y: y(percent) })),
    steps: steps.map(({ on, percent }) => ({ x: x(dayNumber(on)), y: y(percent) })),
    asOf: end,
  };
}
