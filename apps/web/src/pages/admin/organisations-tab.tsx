/** The administration's tab of organisations: international ones, states and agencies. */
import { IconBuildingBank } from '@tabler/icons-react';
import { useMemo } from 'react';
import { organisationKinds, organisationRoutes, type Organisation } from '#contract/organisation';
import { useLocaleTag, useText, type Translate } from '../../text.tsx';
import { countryName, countryOptions } from './countries.ts';
import { otherNames } from './names-text.ts';
import { NounTab } from './noun-tab.tsx';
import type { Field, Noun } from '../../nouns/noun.ts';

function fieldsOf(t: Translate, locale: string): Field[] {
  const kinds = organisationKinds.map((value) => ({ value, label: t(`words.organisation.${value}`) }));
  return [
    { kind: 'line', name: 'name', label: 'admin.field.name', required: true },
    { kind: 'line', name: 'acronym', label: 'admin.field.acronym', nullable: true },
    { kind: 'choice', name: 'kind', label: 'admin.field.kind', options: kinds, initial: 'organisation' },
    {
      kind: 'choice',
      name: 'country',
      label: 'admin.field.country',
      description: 'admin.organisation.countryHint',
      options: countryOptions(locale),
      clearable: true,
    },
    { kind: 'names', name: 'aliases', label: 'admin.field.aliases', description: 'admin.aliasesHint' },
    {
      kind: 'translations',
      name: 'translations',
      label: 'admin.field.translations',
      parts: [
        { name: 'name', label: 'admin.field.name' },
        { name: 'acronym', label: 'admin.field.acronym' },
      ],
    },
  ];
}

export function OrganisationsTab() {
  const t = useText();
  const locale = useLocaleTag();
  const noun = useMemo<Noun<Organisation>>(
    () => ({
      name: 'organisation',
      icon: IconBuildingBank,
      routes: organisationRoutes,
      titleOf: (row) => row.name,
      alsoFound: otherNames,
      columns: [
        { key: 'name', label: 'admin.field.name', text: (row) => row.name },
        { key: 'acronym', label: 'admin.field.acronym', text: (row) => row.acronym ?? '', narrow: true },
        { key: 'kind', label: 'admin.field.kind', text: (row) => t(`words.organisation.${row.kind}`), narrow: true },
        { key: 'country', label: 'admin.field.country', text: (row) => (row.country === null ? '' : countryName(row.country, locale)) },
      ],
      fields: fieldsOf(t, locale),
    }),
    [t, locale],
  );
  return <NounTab noun={noun} order="name" />;
}
