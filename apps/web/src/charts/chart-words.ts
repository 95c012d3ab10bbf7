/** The words of charts: titles, categories, series, and the line that says what a picture or file was made from. */
import { useMemo } from 'react';
import type { Body } from '#contract/body';
import type { ChartId, ChartRow, Quantity } from '#contract/charts';
import type { EventKind } from '#contract/event';
import type { Measure } from '#contract/measure';
import { chartTable, type Series } from '#domain/charts/chart-table';
import type { Category } from '#domain/charts/chart-records';
import { shortName, type Lookup } from '../lookups.ts';
import type { MessageId } from '../text.tsx';
import { dayWords, type Wording } from '../ui/date-words.ts';
import { useWording } from '../ui/date-text.tsx';
import type { CategoryWords, ChartSpec, SeriesWords, SourceWords } from './chart-spec.ts';
import { cutWords, markWords } from './number-words.ts';
import type { View } from './view.ts';

export interface Names {
  view: View;
  bodies: Lookup<Body>;
}

/** `April 2024`, or `Apr` and `Jan 2025` on an axis. */
export function monthWords(month: string, locale: string, style: 'full' | 'short' = 'full'): string {
  const options = style === 'full' ? ({ month: 'long', year: 'numeric' } as const) : ({ month: 'short' } as const);
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
}

const across: Record<Category['dimension'], MessageId> = {
  priority: 'words.entity.priority',
  measure: 'words.entity.measure',
  day: 'charts.across.day',
  month: 'charts.across.month',
  kind: 'charts.across.kind',
  body: 'words.entity.body',
};

const quantities: Record<Quantity, MessageId> = {
  delivered: 'ui.delivered',
  planned: 'ui.planned',
  activities: 'charts.activities',
  events: 'charts.events',
  held: 'charts.held',
  ahead: 'charts.ahead',
  done: 'words.health.done',
  on_track: 'words.health.on_track',
  at_risk: 'words.health.at_risk',
  off_track: 'words.health.off_track',
  not_started: 'words.health.not_started',
};

/** `2.1` of the second priority's first measure. */
export function measureNumber(measure: Measure, view: View): string {
  const priority = view.whole.priorities.find(({ id }) => id === measure.priorityId);
  return `${priority?.number ?? '?'}.${measure.number}`;
}

function categoryWords({ dimension, key }: Category, { view, bodies }: Names, wording: Wording): CategoryWords {
  const { t, locale } = wording;
  const id = key ?? '';
  switch (dimension) {
    case 'priority': {
      const priority = view.dashboard.priorities.find((one) => one.id === id);
      if (priority === undefined) return { short: '', full: '' };
      const named = `${priority.number} ${priority.title}`;
      return { short: named, full: named, priority, parts: partsOf(id, view, wording) };
    }
    case 'measure': {
      const measure = view.measures.find((one) => one.id === id);
      if (measure === undefined) return { short: '', full: '' };
      const named = `${measureNumber(measure, view)} ${measure.text}`;
      const priority = view.dashboard.priorities.find((one) => one.id === measure.priorityId);
      return { short: named, full: named, ...(priority === undefined ? {} : { priority }) };
    }
    case 'day':
      return { short: dayWords(id, { locale, year: null }, 'numeric'), full: dayWords(id, { locale, year: null }, 'long') };
    case 'month':
      return { short: monthWords(id, locale, 'short'), full: monthWords(id, locale) };
    case 'kind': {
      const kind = t(`words.kind.${id as EventKind}`);
      return { short: kind, full: kind };
    }
    case 'body': {
      const body = bodies.byId.get(id);
      if (key === null || body === undefined) return { short: t('charts.noBody'), full: t('charts.noBody') };
      return { short: shortName(body), full: body.name };
    }
  }
}

/** The measures that a priority's figures are the mean of: `2.1: 40.0%, weight 2, Exercises of the …`. */
function partsOf(priorityId: string, view: View, { t, locale }: Wording): string[] {
  return view.measures
    .filter((measure) => measure.priorityId === priorityId && !measure.dropped)
    .map((measure) => {
      const values = {
        number: measureNumber(measure, view),
        percent: markWords(measure.percent, 'percent', locale),
        weight: measure.weight,
      };
      return t('charts.part', { ...values, text: cutWords(measure.text, 36) });
    });
}

function seriesWords({ quantity, priorityId }: Series, { view }: Names, { t }: Wording): SeriesWords {
  const priority = view.dashboard.priorities.find(({ id }) => id === priorityId);
  const [only, ...others] = view.dashboard.priorities;
  if (priority === undefined) return { name: t(quantities[quantity]), quantity, ...(only && others.length === 0 ? { tint: only } : {}) };
  return { name: `${priority.number} ${priority.title}`, quantity, priority };
}

/** The filters that are set, as people say them. */
export function filterWords({ view, bodies }: Names, { t, locale }: Wording): string {
  const { priorityIds, bodyId, fromMonth, toMonth } = view.filters;
  const numbers = view.whole.priorities.filter(({ id }) => priorityIds.includes(id)).map(({ number }) => number);
  const body = bodyId === null ? undefined : bodies.byId.get(bodyId)?.name;
  const months = [fromMonth, toMonth].map((month) => (month === null ? null : monthWords(month, locale)));
  return [
    numbers.length === 0 ? '' : t('charts.filter.priorities', { count: numbers.length, numbers: numbers.join(', ') }),
    body ?? '',
    months[0] && months[1] ? (fromMonth === toMonth ? months[0] : t('dates.range', { from: months[0], to: months[1] })) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function sourceWords(names: Names, wording: Wording): SourceWords {
  const { t, locale } = wording;
  const { chairmanship, whole } = names.view;
  const { title, timeZone } = chairmanship;
  const filters = filterWords(names, wording);
  const asOf = dayWords(whole.asOf, { locale, year: null }, 'long');
  const { revision } = whole;
  const scope = filters === '' ? title : t('charts.sourceFiltered', { title, filters });
  return { title, asOf: whole.asOf, timeZone, revision, filters, line: t('charts.source', { scope, asOf, timeZone, revision }) };
}

/** Makes charts of the view: `const specOf = useChartSpecs(names); specOf(row)`. */
export function useChartSpecs(names: Names): (row: ChartRow & { id: ChartId }) => ChartSpec {
  const { t, locale, year } = useWording();
  return useMemo(() => {
    const wording = { t, locale, year };
    const { asOf } = names.view.dashboard;
    const day = dayWords(asOf, { locale, year: null }, 'long');
    const source = sourceWords(names, wording);
    return (row) => {
      const table = chartTable(row, names.view);
      return {
        id: row.id,
        form: row.form,
        title: t(`charts.${row.id}.title`),
        subtitle: t(`charts.${row.id}.subtitle`, { day }),
        across: t(across[table.dimension]),
        table,
        categories: table.categories.map((category) => categoryWords(category, names, wording)),
        series: table.series.map((series) => seriesWords(series, names, wording)),
        asOf,
        asOfWords: t('charts.asOf', { day: dayWords(asOf, { locale, year: null }, 'numeric') }),
        source,
      };
    };
  }, [names, t, locale, year]);
}
