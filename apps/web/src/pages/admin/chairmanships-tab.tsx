/** The administration's tab of chairmanships, with the way to be rid of the sample. */
import { Badge } from '@mantine/core';
import { IconArrowRight, IconFlag } from '@tabler/icons-react';
import { useMemo } from 'react';
import { chairmanshipRoutes, type Chairmanship } from '#contract/chairmanship';
import { useChairmanships } from '../../chairmanship.tsx';
import { useLocaleTag, useText } from '../../text.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { otherNames } from './names-text.ts';
import { useRows } from '../../nouns/noun-calls.ts';
import { NounTab } from './noun-tab.tsx';
import type { Column, Field, Noun } from '../../nouns/noun.ts';
import { useOrganisations } from './organisation-options.ts';
import { RemoveSample } from './remove-sample.tsx';
import { proposeSlug } from './slug.ts';
import { zoneOptions } from './zones.ts';
import classes from './chairmanships-tab.module.css';

const zoneHere = Intl.DateTimeFormat().resolvedOptions().timeZone;

function Title({ row }: { row: Chairmanship }) {
  const t = useText();
  if (!row.sample) return row.title;
  return (
    <span className={classes.title}>
      <span>{row.title}</span>
      <Badge variant="default" size="sm">
        {t('admin.sample.badge')}
      </Badge>
    </span>
  );
}

const columns: Column<Chairmanship>[] = [
  { key: 'title', label: 'admin.field.title', text: (row) => row.title, show: (row) => <Title row={row} /> },
  { key: 'organisation', label: 'admin.field.organisation', text: (row) => row.organisation },
  { key: 'chair', label: 'admin.field.chair', text: (row) => row.chair },
  {
    key: 'startsOn',
    label: 'admin.field.startsOn',
    text: (row) => row.startsOn,
    show: (row) => <DateText day={row.startsOn} style="numeric" />,
    narrow: true,
  },
  {
    key: 'endsOn',
    label: 'admin.field.endsOn',
    text: (row) => row.endsOn,
    show: (row) => <DateText day={row.endsOn} style="numeric" />,
    narrow: true,
  },
];

const translations: Field = {
  kind: 'translations',
  name: 'translations',
  label: 'admin.field.translations',
  parts: [
    { name: 'title', label: 'admin.field.title' },
    { name: 'organisation', label: 'admin.field.organisation' },
    { name: 'chair', label: 'admin.field.chair' },
  ],
};

interface Known {
  taken: ReadonlySet<string>;
  organisations: string[];
  states: string[];
  zones: string[];
  locale: string;
}

function fieldsOf({ taken, organisations, states, zones, locale }: Known): Field[] {
  return [
    { kind: 'line', name: 'title', label: 'admin.field.title', description: 'admin.chairmanship.titleHint', required: true },
    {
      kind: 'line',
      name: 'slug',
      label: 'admin.field.slug',
      description: 'admin.chairmanship.slugHint',
      required: true,
      propose: (values) => proposeSlug(typeof values['title'] === 'string' ? values['title'] : '', taken),
    },
    { kind: 'suggest', name: 'organisation', label: 'admin.field.organisation', options: organisations, required: true },
    {
      kind: 'suggest',
      name: 'chair',
      label: 'admin.field.chair',
      description: 'admin.chairmanship.chairHint',
      options: states,
      required: true,
    },
    { kind: 'day', name: 'startsOn', label: 'admin.field.startsOn', required: true },
    {
      kind: 'day',
      name: 'endsOn',
      label: 'admin.field.endsOn',
      required: true,
      notBefore: { name: 'startsOn', message: 'admin.chairmanship.endsEarly' },
    },
    {
      kind: 'choice',
      name: 'timeZone',
      label: 'admin.field.timeZone',
      description: 'admin.chairmanship.zoneHint',
      options: zoneOptions(locale, zones),
      initial: zoneHere,
      required: true,
    },
    translations,
  ];
}

export function ChairmanshipsTab() {
  const t = useText();
  const { choose } = useChairmanships();
  const locale = useLocaleTag();
  const { all } = useOrganisations();
  const { data } = useRows<Chairmanship>(chairmanshipRoutes.list);
  const noun = useMemo<Noun<Chairmanship>>(() => {
    const rows = data ?? [];
    const named = (kinds: string[]) => [
      ...new Set(all.filter(({ kind }) => kinds.includes(kind)).map(({ acronym, name }) => acronym ?? name)),
    ];
    return {
      name: 'chairmanship',
      icon: IconFlag,
      routes: chairmanshipRoutes,
      titleOf: (row) => row.title,
      alsoFound: (row) => `${otherNames(row)}\n${row.slug}`,
      columns,
      fields: fieldsOf({
        taken: new Set(rows.map(({ slug }) => slug)),
        organisations: named(['organisation']),
        states: named(['state']),
        zones: rows.map(({ timeZone }) => timeZone),
        locale,
      }),
    };
  }, [all, data, locale]);
  const sample = data?.find((one) => one.sample) ?? null;
  return (
    <NounTab
      noun={noun}
      order="-startsOn"
      tools={sample === null ? null : <RemoveSample sample={sample} />}
      moreActions={(row) => [{ label: t('admin.chairmanship.open'), icon: IconArrowRight, onClick: () => choose(row.slug) }]}
      removeText={() => t('admin.chairmanship.removeText')}
    />
  );
}
