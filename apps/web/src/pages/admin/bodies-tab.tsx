/** The administration's tab of bodies: who meets. */
import { IconUsersGroup } from '@tabler/icons-react';
import { useMemo } from 'react';
import { bodyRoutes, type Body } from '#contract/body';
import { otherNames } from './names-text.ts';
import { NounTab } from './noun-tab.tsx';
import type { Noun } from '../../nouns/noun.ts';
import { useOrganisations } from './organisation-options.ts';

export function BodiesTab() {
  const { options, nameOf } = useOrganisations();
  const noun = useMemo<Noun<Body>>(
    () => ({
      name: 'body',
      icon: IconUsersGroup,
      routes: bodyRoutes,
      titleOf: (row) => row.name,
      alsoFound: otherNames,
      columns: [
        { key: 'name', label: 'admin.field.name', text: (row) => row.name },
        { key: 'acronym', label: 'admin.field.acronym', text: (row) => row.acronym ?? '', narrow: true },
        { key: 'organisation', label: 'admin.field.organisation', text: (row) => nameOf(row.organisationId) },
      ],
      fields: [
        { kind: 'line', name: 'name', label: 'admin.field.name', required: true },
        { kind: 'line', name: 'acronym', label: 'admin.field.acronym', nullable: true },
        { kind: 'choice', name: 'organisationId', label: 'admin.field.organisation', options, clearable: true },
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
      ],
    }),
    [options, nameOf],
  );
  return <NounTab noun={noun} order="name" />;
}
