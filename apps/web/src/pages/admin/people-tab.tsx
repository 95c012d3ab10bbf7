/** The administration's tab of people who take part in events. */
import { IconUsers } from '@tabler/icons-react';
import { useMemo } from 'react';
import { personRoutes, type Person } from '#contract/person';
import { otherNames } from './names-text.ts';
import { NounTab } from './noun-tab.tsx';
import type { Noun } from '../../nouns/noun.ts';
import { useOrganisations } from './organisation-options.ts';

export function PeopleTab() {
  const { options, nameOf } = useOrganisations();
  const noun = useMemo<Noun<Person>>(
    () => ({
      name: 'person',
      icon: IconUsers,
      routes: personRoutes,
      titleOf: (row) => row.name,
      alsoFound: otherNames,
      columns: [
        { key: 'name', label: 'admin.field.name', text: (row) => row.name },
        { key: 'position', label: 'admin.field.position', text: (row) => row.position ?? '' },
        { key: 'organisation', label: 'admin.field.organisation', text: (row) => nameOf(row.organisationId) },
        { key: 'email', label: 'admin.field.email', text: (row) => row.email ?? '' },
      ],
      fields: [
        { kind: 'line', name: 'name', label: 'admin.field.name', required: true },
        { kind: 'line', name: 'position', label: 'admin.field.position', nullable: true },
        { kind: 'choice', name: 'organisationId', label: 'admin.field.organisation', options, clearable: true },
        {
          kind: 'line',
          name: 'email',
          label: 'admin.field.email',
          description: 'admin.person.emailHint',
          nullable: true,
          type: 'email',
        },
        { kind: 'names', name: 'aliases', label: 'admin.field.aliases', description: 'admin.aliasesHint' },
      ],
    }),
    [options, nameOf],
  );
  return <NounTab noun={noun} order="name" />;
}
