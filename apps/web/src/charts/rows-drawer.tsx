/** The list behind a mark, in a drawer: as many rows as the number on the mark. */
import { Drawer } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import type { RowsBehind } from '#contract/charts';
import { useText, type Translate } from '../text.tsx';
import { dayWords } from '../ui/date-words.ts';
import { useWording } from '../ui/date-text.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { filterWords, monthWords, type Names } from './chart-words.ts';
import { ActivityRow, EventRow, MeasureRow } from './row-views.tsx';
import { useRowsBehind, type BehindRows } from './rows-answer.ts';
import { useRowsQuestion } from './rows-question.ts';
import classes from './rows-drawer.module.css';

/** Opens by the address (`?behind=…`), wherever charts are shown. */
export function RowsDrawer({ names }: { names: Names }) {
  const t = useText();
  const [question, ask] = useRowsQuestion();
  return (
    <Drawer
      opened={question !== null}
      onClose={() => ask(null)}
      position="right"
      size="lg"
      title={question === null ? '' : t(`charts.behind.${question.rows}`)}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
      classNames={{ title: classes.title ?? '' }}
    >
      {question !== null && <Rows question={question} names={names} />}
    </Drawer>
  );
}

function Rows({ question, names }: { question: RowsBehind; names: Names }) {
  const t = useText();
  const wording = useWording();
  const { answer, error, retry } = useRowsBehind(question, names.view);
  if (error !== null && answer === null) return <ErrorState error={error} onRetry={retry} compact />;
  if (answer === null) return <LoadingState rows={5} height={64} />;
  const said = [...partsOf(question, names, wording.locale, t), filterWords(names, wording)].filter((part) => part !== '');
  const day = dayWords(question.day ?? names.view.dashboard.asOf, { ...wording, year: null }, 'long');
  return (
    <>
      <p className={classes.about} role="status">
        <strong>{t(`charts.behind.count.${answer.rows}`, { count: answer.items.length })}</strong>{' '}
        {[...said, t('charts.asOf', { day })].join(', ')}
      </p>
      {answer.items.length === 0 ? (
        <EmptyState compact icon={IconListSearch} title={t('charts.behind.none')} text={t('charts.behind.noneText')} />
      ) : (
        <List answer={answer} names={names} day={question.day ?? null} />
      )}
    </>
  );
}

function List({ answer, names, day }: { answer: BehindRows; names: Names; day: string | null }) {
  const { view } = names;
  return (
    <ul className={classes.list}>
      {answer.rows === 'activities' && answer.items.map((item) => <ActivityRow key={item.id} item={item} view={view} />)}
      {answer.rows === 'events' && answer.items.map((event) => <EventRow key={event.id} event={event} names={names} />)}
      {answer.rows === 'measures' &&
        answer.items.map((measure) => (
          <MeasureRow key={measure.id} measure={measure} view={view} plannedOnly={day !== null && day > view.dashboard.asOf} />
        ))}
    </ul>
  );
}

/** What narrows the rows down, as people say it. */
function partsOf(
  { priority, month, kind, body, state, health, only, from }: RowsBehind,
  { view, bodies }: Names,
  locale: string,
  t: Translate,
): string[] {
  const named = view.whole.priorities.find(({ id }) => id === priority);
  return [
    named === undefined ? '' : t('ui.priorityTitled', { number: named.number, title: named.title }),
    month === undefined ? '' : monthWords(month, locale),
    from === undefined ? '' : t('charts.behind.from', { day: dayWords(from, { locale, year: null }, 'long') }),
    kind === undefined ? '' : t(`words.kind.${kind}`),
    body === undefined ? '' : body === 'none' ? t('charts.noBody') : (bodies.byId.get(body)?.name ?? ''),
    state === undefined ? '' : t(`charts.${state}`),
    health === undefined ? '' : t(`words.health.${health}`),
    only === undefined ? '' : t(`charts.behind.${only}`),
  ];
}
