/** Chooses what a feed holds, with a live count and a name that is proposed until somebody writes one. */
import { Button, Select, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { Msg, useText } from '../../text.tsx';
import { Failure } from '../../ui/failure.tsx';
import { KeptDraftNotice } from '../../ui/kept-draft-notice.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import type { FeedFormState } from './feed-form-state.ts';
import type { Subjects } from './feed-subjects.ts';
import { useScopeRows } from './scope-rows.tsx';
import { everything } from './feed-scope.ts';
import classes from './feed-form.module.css';

interface FeedFormProps {
  state: FeedFormState;
  subjects: Subjects;
  submitLabel: string;
  /** What stands above the choices: what changed since. */
  notice?: ReactNode;
  inDialog?: boolean;
}

export function FeedForm({ state, subjects, submitLabel, notice, inDialog = false }: FeedFormProps) {
  const t = useText();
  const { form, chairmanship, count, name, failure, isPending, submit } = state;
  const groups = useScopeRows(state, subjects);
  return (
    <form onSubmit={submit} noValidate className={inDialog ? `${classes.form} ${classes.inDialog}` : classes.form}>
      <KeptDraftNotice draft={state.draft} />
      {notice}
      {(subjects.chairmanships.length > 1 || chairmanship === null) && (
        <Select
          label={t('subscribe.chairmanship')}
          data={subjects.chairmanships.map((one) => ({ value: one.id, label: one.title }))}
          placeholder={t('subscribe.chairmanshipMissing')}
          value={form.values.chairmanship}
          onChange={(id) => id !== null && form.setValues({ ...everything, chairmanship: id })}
          error={form.errors['chairmanship']}
          allowDeselect={false}
          maw={480}
        />
      )}
      <div className={classes.groups}>
        {groups.map(({ list, ...group }) => (
          <ChoiceGroup
            key={list}
            {...group}
            chosen={form.values[list]}
            onToggle={(value) => state.toggle(list, value, group.rows)}
            onClear={() => form.setFieldValue(list, [])}
          />
        ))}
      </div>
      <div className={classes.foot}>
        <TextInput
          className={classes.name}
          label={t('subscribe.name')}
          description={t('subscribe.nameHint')}
          value={name}
          onChange={(event) => form.setFieldValue('name', event.currentTarget.value)}
          error={form.errors['name']}
        />
        <div className={classes.count} role="status">
          {count === null ? ' ' : <Msg id="subscribe.count" values={{ count, number: <strong key="n">{count}</strong> }} />}
        </div>
        <Button type="submit" loading={isPending}>
          {submitLabel}
        </Button>
      </div>
      <Failure>{failure}</Failure>
    </form>
  );
}
