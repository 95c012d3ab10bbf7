/** What lies behind a measure's row: its plan drawn and listed, its indicator, and its latest activities. */
import { Anchor, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { Measure } from '#contract/measure';
import type { ProgressItem } from '#contract/progress-item';
import { courseOf, lastStepOf } from '#domain/measure-course';
import type { Standing } from '#domain/measure-health';
import { useAddressParam } from '../../address.tsx';
import { useAsOf } from '../../as-of.ts';
import { useLogActivity } from '../../log-activity.tsx';
import { useText } from '../../text.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Num, percentWords } from '../../ui/figure.tsx';
import { Facts } from '../../ui/facts.tsx';
import type { Coloured } from '../../ui/priority-colours.ts';
import { KindIcon } from '../../progress/kind-icon.tsx';
import { CourseChart } from './course-chart.tsx';
import { CoursePoints } from './course-points.tsx';
import { useHealthSentence } from './health-why.tsx';
import classes from './measure-detail.module.css';

interface MeasureDetailProps {
  measure: Measure;
  priority: Coloured;
  /** The measure's own approved items up to the day, latest first. */
  items: readonly ProgressItem[];
  standing: Standing;
}

/** How many activities stand here; the log has all. */
const shown = 4;

export function MeasureDetail({ measure, priority, items, standing }: MeasureDetailProps) {
  const t = useText();
  const { day } = useAsOf();
  const why = useHealthSentence(measure.health, standing);
  const { points, steps } = courseOf(measure, items, day);
  return (
    <div className={classes.detail}>
      <div className={classes.plan}>
        {why !== null && !measure.dropped && <p className={classes.why}>{why}</p>}
        <h3 className={classes.title}>{t('priorities.course')}</h3>
        <CourseChart measure={measure} priority={priority} steps={steps} asOf={day} />
        <CoursePoints points={points} />
      </div>
      <div className={classes.side}>
        <IndicatorFacts measure={measure} items={items} />
        <LatestItems measure={measure} items={items} />
      </div>
    </div>
  );
}

function IndicatorFacts({ measure: { indicator }, items }: Pick<MeasureDetailProps, 'measure' | 'items'>) {
  const t = useText();
  if (indicator === null) return null;
  const last = lastStepOf(items, indicator)?.item.value ?? null;
  return (
    <div>
      <h3 className={classes.title}>{t('priorities.indicatorOf', { unit: indicator.unit })}</h3>
      <Facts
        rows={[
          [t('priorities.baseline'), <Num key="baseline" value={indicator.baseline} />],
          [t('priorities.current'), last === null ? t('priorities.notCounted') : <Num key="current" value={last} />],
          [t('priorities.target'), <Num key="target" value={indicator.target} />],
        ]}
      />
    </div>
  );
}

function LatestItems({ measure, items }: Pick<MeasureDetailProps, 'measure' | 'items'>) {
  const t = useText();
  const { locale } = useIntl();
  const log = useLogActivity();
  const [, setMeasure] = useAddressParam('measure');
  const toLog = () => {
    setMeasure(measure.id);
    document.getElementById('activity-log')?.scrollIntoView({ block: 'start' });
  };
  return (
    <div>
      <h3 className={classes.title}>{t('priorities.latest')}</h3>
      {items.length === 0 && <p className={classes.quiet}>{t('priorities.latestNone')}</p>}
      <ul className={classes.items}>
        {items.slice(0, shown).map((item) => {
          const step = lastStepOf([item], measure.indicator);
          return (
            <li key={item.id} className={classes.item}>
              <span className={classes.quiet}>
                <KindIcon kind={item.kind} />
              </span>
              <span className={classes.quiet}>
                <DateText day={item.occurredOn} style="numeric" />
              </span>
              <span className={classes.summary}>
                {item.summary}
                {step !== null && <strong> {t('progress.toPercent', { percent: percentWords(step.percent, locale) })}</strong>}
              </span>
            </li>
          );
        })}
      </ul>
      <div className={classes.actions}>
        {items.length > 0 && (
          <Anchor component="button" type="button" inherit onClick={toLog}>
            {t('priorities.showInLog', { count: items.length })}
          </Anchor>
        )}
        {log.allowed && !measure.dropped && (
          <Button
            variant="light"
            size="compact-sm"
            leftSection={<IconPlus size={14} stroke={1.75} aria-hidden />}
            onClick={() => log.open({ measureId: measure.id, priorityId: measure.priorityId })}
          >
            {t('shell.logActivity')}
          </Button>
        )}
      </div>
    </div>
  );
}
