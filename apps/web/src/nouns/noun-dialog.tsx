/** Adding or changing one entity: a drawer with a field a row, which keeps what was typed and shows both states of a conflict. */
import { Button, Drawer, Group } from '@mantine/core';
import type { Entity } from '#contract/page';
import { useText } from '../text.tsx';
import { Failure } from '../ui/failure.tsx';
import { KeptDraftNotice } from '../ui/kept-draft-notice.tsx';
import { NounConflict } from './noun-conflict.tsx';
import { NounField } from './noun-field.tsx';
import { useNounForm, type NounFormProps } from './noun-form.ts';
import classes from './noun-dialog.module.css';

interface NounDialogProps<T extends Entity> extends NounFormProps<T> {
  opened: boolean;
  /** Raised by each opening, so that the form starts afresh; the drawer stays, since it gives the focus back. */
  turn: number;
}

export function NounDialog<T extends Entity>({ opened, turn, ...props }: NounDialogProps<T>) {
  const t = useText();
  const { noun, row, onClose } = props;
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={480}
      title={row === null ? t(`admin.${noun.name}.add`) : t(`admin.${noun.name}.edit`)}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
      classNames={{ content: classes.drawer, body: classes.body, title: classes.heading }}
    >
      <NounFormBody key={turn} {...props} />
    </Drawer>
  );
}

function NounFormBody<T extends Entity>(props: NounFormProps<T>) {
  const t = useText();
  const { noun, row, onClose } = props;
  const { form, fields, draft, failure, save, submit } = useNounForm(props);
  return (
    <form onSubmit={submit} noValidate className={classes.form}>
      <div className={classes.fields}>
        <KeptDraftNotice draft={draft} />
        {fields.map((field, index) => (
          <NounField key={field.name} field={field} form={form} isFirst={index === 0} />
        ))}
      </div>
      <div className={classes.foot}>
        <NounConflict fields={fields} {...save} values={form.values} />
        <Failure>{failure}</Failure>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {row === null ? t(`admin.${noun.name}.addNow`) : t('ui.save')}
          </Button>
        </Group>
      </div>
    </form>
  );
}
