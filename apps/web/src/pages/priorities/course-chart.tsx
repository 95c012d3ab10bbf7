/** The course of a measure, drawn small: planned as a dashed line with its milestones, delivered as filled steps. */
import { useElementSize } from '@mantine/hooks';
import { useIntl } from 'react-intl';
import type { Measure } from '#contract/measure';
import type { EarnedStep } from '#domain/earned-value';
import { useText } from '../../text.tsx';
import { useWording } from '../../ui/date-text.tsx';
import { dayWords } from '../../ui/date-words.ts';
import { percentWords } from '../../ui/figure.tsx';
import { usePriorityColour, type Coloured } from '../../ui/priority-colours.ts';
import { drawCourse } from './course-geometry.ts';
import classes from './course-chart.module.css';

interface CourseChartProps {
  measure: Measure;
  priority: Coloured;
  steps: readonly EarnedStep[];
  asOf: string;
}

const height = 132;
const margin = { top: 18, right: 8, bottom: 20, left: 40 };

export function CourseChart({ measure, priority, steps, asOf }: CourseChartProps) {
  const t = useText();
  const { locale } = useIntl();
  const wording = useWording();
  const { ref, width } = useElementSize();
  const { fill } = usePriorityColour()(priority);
  const frame = { width: Math.max(0, width - margin.left - margin.right), height: height - margin.top - margin.bottom };
  const drawing = drawCourse(measure, steps, asOf, frame);
  const said = t('priorities.courseSaid', {
    delivered: percentWords(measure.percent, locale),
    planned: percentWords(measure.planned, locale),
    day: dayWords(asOf, wording, 'long'),
  });
  return (
    <div ref={ref} className={classes.chart}>
      <svg width={width} height={height} role="img" aria-label={said}>
        <g transform={`translate(${margin.left} ${margin.top})`}>
          {[0, 50, 100].map((percent) => {
            const y = frame.height * (1 - percent / 100);
            return (
              <g key={percent}>
                <line className={classes.grid} x1={0} x2={frame.width} y1={y} y2={y} />
                <text className={classes.text} x={-8} y={y} dy="0.32em" textAnchor="end">
                  {percentWords(percent, locale, 0)}
                </text>
              </g>
            );
          })}
          <path d={drawing.area} fill={fill} opacity={0.18} />
          <path d={drawing.delivered} fill="none" stroke={fill} strokeWidth={2} />
          <path d={drawing.planned} className={classes.planned} />
          {drawing.milestones.map(({ x, y }, index) => (
            <circle key={index} cx={x} cy={y} r={3.5} className={classes.milestone} />
          ))}
          {drawing.steps.map(({ x, y }, index) => (
            <circle key={index} cx={x} cy={y} r={3} fill={fill} />
          ))}
          <AsOf x={drawing.asOf} frame={frame} words={dayWords(asOf, wording, 'numeric')} />
          <text className={classes.text} y={frame.height + 15}>
            {dayWords(measure.startsOn, wording, 'numeric')}
          </text>
          <text className={classes.text} x={frame.width} y={frame.height + 15} textAnchor="end">
            {dayWords(asOf > measure.dueOn ? asOf : measure.dueOn, wording, 'numeric')}
          </text>
        </g>
      </svg>
    </div>
  );
}

/** The day asked for, its word turned inwards where the edge is near. */
function AsOf({ x, frame, words }: { x: number; frame: { width: number; height: number }; words: string }) {
  const t = useText();
  const anchor = x < 60 ? 'start' : x > frame.width - 60 ? 'end' : 'middle';
  return (
    <g>
      <line className={classes.asOf} x1={x} x2={x} y1={-4} y2={frame.height} />
      <text className={classes.text} x={x} y={-8} textAnchor={anchor}>
        {t('ui.asOfDay', { day: words })}
      </text>
    </g>
  );
}
