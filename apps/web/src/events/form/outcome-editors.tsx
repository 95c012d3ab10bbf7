/** What is planned for a meeting and what came of it: agenda, decisions, follow-ups. */
import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import type { Measure } from '#contract/measure';
import type { Priority } from '#contract/priority';
import { useText } from '../../text.tsx';
import { DayField } from './day-field.tsx';
import { newRow, type AgendaRow, type DecisionRow, type FollowUpRow } from './event-draft.ts';
import type { EventFormApi, SectionProps } from './event-form-api.ts';
import { ListEditor } from './list-editor.tsx';
import { TimeInput } from './time-input.tsx';
import classes from './event-form.module.css';

type OutcomeList = 'agenda' | 'decisions' | 'followUps';
type Blank = Omit<AgendaRow, 'key'> | Omit<DecisionRow, 'key'> | Omit<FollowUpRow, 'key'>;

/** Adding, moving and removing rows of one of the form's lists. */
function editing(form: EventFormApi, name: OutcomeList, blank: Blank) {
  return {
    onAdd: () => {
      const row = newRow(blank);
      form.insertListItem(name, row);
      return row.key;
    },
    onRemove: (index: number) => form.removeListItem(name, index),
    onMove: (from: number, to: number) => form.reorderListItem(name, { from, to }),
  };
}

export function AgendaEditor({ form }: SectionProps) {
  const t = useText();
  const nameOf = (index: number) => t('events.form.agendaItem', { number: index + 1 });
  return (
    <ListEditor
      rows={form.values.agenda}
      addLabel={t('events.form.addAgendaItem')}
      nameOf={nameOf}
      {...editing(form, 'agenda', { startsAt: '', title: '', speaker: '' })}
    >
      {(_, index) => (
        <div className={classes.agendaItem}>
          <TimeInput
            optional
            aria-label={t('events.form.agendaTime', { name: nameOf(index) })}
            {...form.getInputProps(`agenda.${index}.startsAt`)}
          />
          <TextInput
            aria-label={t('events.form.agendaTitle', { name: nameOf(index) })}
            placeholder={t('events.form.agendaTitleHint')}
            {...form.getInputProps(`agenda.${index}.title`)}
          />
          <TextInput
            aria-label={t('events.form.agendaSpeaker', { name: nameOf(index) })}
            placeholder={t('events.form.agendaSpeakerHint')}
            {...form.getInputProps(`agenda.${index}.speaker`)}
          />
        </div>
      )}
    </ListEditor>
  );
}

export function DecisionsEditor({ form }: SectionProps) {
  const t = useText();
  const nameOf = (index: number) => t('events.form.decision', { number: index + 1 });
  return (
    <ListEditor
      rows={form.values.decisions}
      addLabel={t('events.form.addDecision')}
      nameOf={nameOf}
      {...editing(form, 'decisions', { text: '' })}
    >
      {(_, index) => (
        <Textarea
          autosize
          minRows={1}
          aria-label={nameOf(index)}
          placeholder={t('events.form.decisionHint')}
          {...form.getInputProps(`decisions.${index}.text`)}
        />
      )}
    </ListEditor>
  );
}

interface FollowUpsEditorProps extends SectionProps {
  priorities: Priority[];
  measures: Measure[];
}

export function FollowUpsEditor({ form, priorities, measures }: FollowUpsEditorProps) {
  const t = useText();
  const nameOf = (index: number) => t('events.form.followUp', { number: index + 1 });
  const ofPriorities = priorities.map(({ id, number, title }) => ({
    group: `${number} ${title}`,
    items: measures.filter(({ priorityId }) => priorityId === id).map((one) => ({ value: one.id, label: one.text })),
  }));
  return (
    <ListEditor
      rows={form.values.followUps}
      addLabel={t('events.form.addFollowUp')}
      nameOf={nameOf}
      {...editing(form, 'followUps', { text: '', dueOn: null, responsible: '', done: false, measureId: null })}
    >
      {(_, index) => {
        const path = `followUps.${index}` as const;
        return (
          <div className={classes.followUp}>
            <Textarea
              autosize
              minRows={1}
              aria-label={nameOf(index)}
              placeholder={t('events.form.followUpHint')}
              {...form.getInputProps(`${path}.text`)}
            />
            <div className={classes.pair}>
              <DayField clearable label={t('events.form.due')} {...form.getInputProps(`${path}.dueOn`)} />
              <TextInput label={t('events.form.responsible')} {...form.getInputProps(`${path}.responsible`)} />
            </div>
            <Select
              searchable
              clearable
              label={t('events.form.measure')}
              data={ofPriorities}
              nothingFoundMessage={t('events.form.nothingFound')}
              {...form.getInputProps(`${path}.measureId`)}
            />
            <Checkbox label={t('events.done')} {...form.getInputProps(`${path}.done`, { type: 'checkbox' })} />
          </div>
        );
      }}
    </ListEditor>
  );
}
