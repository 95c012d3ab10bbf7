/** Who takes part and as what: organisations and people, those not known yet made on the way. */
import { Select } from '@mantine/core';
import { participationRoles, type ParticipationRole } from '#contract/event';
import { organisationRoutes } from '#contract/organisation';
import { personRoutes } from '#contract/person';
import type { Lookups } from '../../lookups.ts';
import { useChange } from '../../queries.ts';
import { usePermission } from '../../session.tsx';
import { useText } from '../../text.tsx';
import { CreatableSelect, type Creation } from './creatable-select.tsx';
import { newRow, type ParticipantRow } from './event-draft.ts';
import type { SectionProps } from './event-form-api.ts';
import { ListEditor } from './list-editor.tsx';
import classes from './event-form.module.css';

type Known = Pick<Lookups, 'organisations' | 'people'>;
type Who = Pick<ParticipantRow, 'organisationId' | 'personId'>;

/** One value for the list: a person where there is one, else the organisation. */
function valueOf({ organisationId, personId }: Who): string | null {
  if (personId !== null) return `person ${personId}`;
  return organisationId === null ? null : `organisation ${organisationId}`;
}

function whoOf(value: string | null): Who {
  const [noun, id = null] = (value ?? '').split(' ');
  return { organisationId: noun === 'organisation' ? id : null, personId: noun === 'person' ? id : null };
}

function useOptions({ organisations, people }: Known) {
  const t = useText();
  return [
    {
      group: t('events.form.organisations'),
      items: organisations.items.map(({ id, name, acronym }) => ({
        value: `organisation ${id}`,
        label: acronym === null ? name : `${name} (${acronym})`,
      })),
    },
    {
      group: t('events.form.people'),
      items: people.items.map(({ id, name, position }) => ({
        value: `person ${id}`,
        label: position === null ? name : `${name}, ${position}`,
      })),
    },
  ];
}

function useNewParticipants(): Creation[] {
  const t = useText();
  const mayAddOrganisation = usePermission('organisation:write');
  const mayAddPerson = usePermission('person:write');
  const organisation = useChange(organisationRoutes.create);
  const person = useChange(personRoutes.create);
  const creations: (Creation & { may: boolean })[] = [
    {
      name: 'organisation',
      may: mayAddOrganisation,
      label: (typed) => t('events.form.addOrganisation', { name: typed }),
      create: async (name) => `organisation ${(await organisation.mutateAsync({ body: { name } })).id}`,
    },
    {
      name: 'person',
      may: mayAddPerson,
      label: (typed) => t('events.form.addPerson', { name: typed }),
      create: async (name) => `person ${(await person.mutateAsync({ body: { name } })).id}`,
    },
  ];
  return creations.filter(({ may }) => may);
}

export function ParticipantsEditor({ form, organisations, people }: SectionProps & Known) {
  const t = useText();
  const options = useOptions({ organisations, people });
  const creations = useNewParticipants();
  const nameOf = (index: number) => t('events.form.participant', { number: index + 1 });
  const add = () => {
    const row = newRow({ organisationId: null, personId: null, role: form.values.participations.at(-1)?.role ?? 'delegate' });
    form.insertListItem('participations', row);
    return row.key;
  };
  return (
    <ListEditor
      rows={form.values.participations}
      addLabel={t('events.form.addParticipant')}
      onAdd={add}
      onRemove={(index) => form.removeListItem('participations', index)}
      nameOf={nameOf}
    >
      {(row, index) => (
        <div className={classes.participant}>
          <CreatableSelect
            aria-label={t('events.form.participantName', { name: nameOf(index) })}
            placeholder={t('events.form.participantHint')}
            data={options}
            creations={creations}
            nothingFoundMessage={t('events.form.nothingFound')}
            value={valueOf(row)}
            onChange={(value) => {
              form.setFieldValue(`participations.${index}`, { ...row, ...whoOf(value) });
              form.clearFieldError(`participations.${index}.who`);
            }}
            error={form.errors[`participations.${index}.who`]}
          />
          <Select
            aria-label={t('events.form.participantRole', { name: nameOf(index) })}
            data={participationRoles.map((role: ParticipationRole) => ({ value: role, label: t(`words.participation.${role}`) }))}
            allowDeselect={false}
            {...form.getInputProps(`participations.${index}.role`)}
          />
        </div>
      )}
    </ListEditor>
  );
}
