/** The chairmanship, how far it has come, and its headline figures; each number that counts rows opens them. */
import type { ReactNode } from 'react';
import type { RowsBehind } from '#contract/charts';
import { termProgress, type TermProgress } from '#domain/charts/term-progress';
import { addDays } from '#domain/schedule';
import { AppLink } from '../../address.tsx';
import type { Names } from '../../charts/chart-words.ts';
import { useRowsQuestion } from '../../charts/rows-question.ts';
import { useText, type Translate } from '../../text.tsx';
import { DateSpan, useWording } from '../../ui/date-text.tsx';
import { dayWords } from '../../ui/date-words.ts';
import { Figure, Num, Percent } from '../../ui/figure.tsx';
import { HealthBadge } from '../../ui/health-badge.tsx';
import { Surface } from '../../ui/section.tsx';
import classes from './headline.module.css';

export function Headline({ names }: { names: Names }) {
  const t = useText();
  const { chairmanship, dashboard } = names.view;
  return (
    <Surface>
      <Term
        title={chairmanship.title}
        progress={termProgress(chairmanship, dashboard.asOf)}
        startsOn={chairmanship.startsOn}
        endsOn={chairmanship.endsOn}
      />
      <Figures names={names} />
      <p className={classes.explained}>{t('overview.explained')}</p>
    </Surface>
  );
}

function dayWordsOf({ day, days }: TermProgress, t: Translate): string {
  if (day < 1) return t('overview.termAhead', { days: 1 - day });
  return day > days ? t('overview.termOver', { days: day - days }) : t('overview.termDay', { day, days });
}

function Term({ title, progress, startsOn, endsOn }: { title: string; progress: TermProgress; startsOn: string; endsOn: string }) {
  const t = useText();
  const { locale } = useWording();
  const words = dayWordsOf(progress, t);
  const edge = (day: string) => dayWords(day, { locale, year: null }, 'numeric');
  return (
    <div className={classes.term}>
      <h2 className={classes.title}>{title}</h2>
      <div className={classes.day}>{words}</div>
      <div className={classes.bar} role="img" aria-label={`${words}, ${t('dates.range', { from: edge(startsOn), to: edge(endsOn) })}`}>
        <div style={{ width: `${progress.percent}%` }} />
      </div>
      <div className={classes.edges} aria-hidden>
        <span>{edge(startsOn)}</span>
        <span>{edge(endsOn)}</span>
      </div>
    </div>
  );
}

function Figures({ names }: { names: Names }) {
  const t = useText();
  const { asOf, figures, nextEvents } = names.view.dashboard;
  const change = figures.activitiesLast30 - figures.activitiesPrevious30;
  const [next] = nextEvents;
  return (
    <div className={classes.figures}>
      <Figure label={t('ui.delivered')}>
        <Percent value={figures.delivered} />
      </Figure>
      <Figure label={t('ui.planned')}>
        <Percent value={figures.planned} />
      </Figure>
      <Figure label={t('words.spi')} explain={t('words.spiExplain')} beside={<HealthBadge health={figures.health} />}>
        <Num value={figures.spi} digits={2} />
      </Figure>
      <Figure
        label={t('overview.activities30')}
        beside={
          <span title={t('overview.activitiesBefore', { count: figures.activitiesPrevious30 })}>
            {t('overview.change', { by: change, change: signed(change) })}
          </span>
        }
      >
        <Opens
          behind={{ rows: 'activities', from: addDays(asOf, -29) }}
          count={figures.activitiesLast30}
          what={t('overview.activities30')}
        />
      </Figure>
      <Figure label={t('overview.overdue')}>
        <Opens behind={{ rows: 'measures', only: 'overdue' }} count={figures.overdueMeasures} what={t('overview.overdue')} />
      </Figure>
      <Figure label={t('overview.evidenced')} beside={t('overview.ofMeasures', { count: figures.measures })}>
        <Opens behind={{ rows: 'measures', only: 'evidenced' }} count={figures.measuresWithEvidence} what={t('overview.evidenced')} />
      </Figure>
      <div className={classes.next}>
        <div className={classes.label}>{t('overview.nextMeeting')}</div>
        {next === undefined ? (
          <div className={classes.none}>{t('overview.noNext')}</div>
        ) : (
          <>
            <div className={classes.when}>
              <DateSpan span={next} place={null} />
            </div>
            <AppLink path={`/events/${next.id}`} className={classes.event} title={next.title}>
              {next.title}
            </AppLink>
          </>
        )}
      </div>
    </div>
  );
}

function signed(change: number): string {
  return new Intl.NumberFormat('en', { signDisplay: 'exceptZero' }).format(change);
}

/** A number that opens the rows that it counts; zero opens nothing. */
function Opens({ behind, count, what }: { behind: RowsBehind; count: number; what: string }): ReactNode {
  const t = useText();
  const [, ask] = useRowsQuestion();
  if (count === 0) return <Num value={0} />;
  return (
    <button
      type="button"
      className={classes.opens}
      onClick={() => ask(behind)}
      aria-label={t('charts.open', { what: `${what}: ${count}` })}
    >
      <Num value={count} />
    </button>
  );
}
