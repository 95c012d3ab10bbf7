/** The points of a measure's plan as a list: by when how much, what, and whether it was reached. */
import { IconCheck, IconCircleDashed, IconX, type Icon } from '@tabler/icons-react';
import type { CoursePoint, PointState } from '#domain/measure-course';
import { Msg, useText } from '../../text.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Percent } from '../../ui/figure.tsx';
import classes from './course-points.module.css';

const icons: Record<PointState, Icon> = { reached: IconCheck, reached_late: IconCheck, missed: IconX, ahead: IconCircleDashed };

export function CoursePoints({ points }: { points: readonly CoursePoint[] }) {
  const t = useText();
  return (
    <ol className={classes.points}>
      {points.map(({ on, percent, title, state, reachedOn }, index) => {
        const Sign = icons[state];
        return (
          <li key={index} className={classes.point}>
            <Sign size={16} stroke={1.75} aria-hidden className={classes.sign} data-state={state} />
            <span className={classes.date}>
              <DateText day={on} style="numeric" />
            </span>
            <span className={classes.percent}>
              <Percent value={percent} digits={0} />
            </span>
            <span className={classes.words}>
              {title ?? t('priorities.dueWhole')}
              <span className={classes.state}>
                {' '}
                {reachedOn === null ? (
                  t(`priorities.point.${state === 'missed' ? 'missed' : 'ahead'}`)
                ) : (
                  <Msg
                    id={state === 'reached' ? 'priorities.point.reached' : 'priorities.point.reached_late'}
                    values={{ day: <DateText day={reachedOn} style="numeric" /> }}
                  />
                )}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
