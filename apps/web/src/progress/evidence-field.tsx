/** Evidence: links that are pasted and files that are dropped or chosen, each with a title that can be changed. */
import { ActionIcon, Anchor, FileButton, Input, Progress, TextInput } from '@mantine/core';
import { IconLink, IconPaperclip, IconX } from '@tabler/icons-react';
import { useState, type ClipboardEvent, type DragEvent, type KeyboardEvent } from 'react';
import { fileLimit } from '#contract/file';
import { Msg, useText } from '../text.tsx';
import type { FormOf } from '../ui/form.ts';
import { webLink, type ActivityValues } from './activity-values.ts';
import type { Upload, Uploads } from './use-uploads.ts';
import classes from './evidence-field.module.css';

interface EvidenceFieldProps {
  form: FormOf<ActivityValues>;
  uploads: Uploads;
}

export function EvidenceField({ form, uploads }: EvidenceFieldProps) {
  const [dragging, setDragging] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    uploads.add([...event.dataTransfer.files]);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setDragging(true);
  };
  const listError = form.errors['evidence'];
  return (
    <div
      className={classes.field}
      data-dragging={dragging || undefined}
      onDrop={drop}
      onDragOver={over}
      onDragLeave={() => setDragging(false)}
    >
      <LinkInput form={form} uploads={uploads} />
      {listError !== undefined && <Input.Error>{listError}</Input.Error>}
      <EvidenceRows form={form} />
      {uploads.list.map((one) => (
        <UploadRow key={one.key} one={one} uploads={uploads} />
      ))}
    </div>
  );
}

function LinkInput({ form, uploads }: EvidenceFieldProps) {
  const t = useText();
  /** Adds what is an address; gives back whether it was one. */
  const add = (typed: string): boolean => {
    const link = webLink(typed);
    if (link === null) return false;
    form.setFieldValue('evidence', (before) => [...before, link]);
    form.setFieldValue('link', '');
    return true;
  };
  const paste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    if (files.length > 0) uploads.add(files);
    if (files.length > 0 || add(event.clipboardData.getData('text'))) event.preventDefault();
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || form.values.link.trim() === '') return;
    event.preventDefault();
    if (!add(form.values.link)) form.setFieldError('link', t('progress.linkWrong'));
  };
  const choose = (
    <FileButton onChange={(files) => uploads.add(files)} multiple inputProps={{ 'aria-label': t('progress.chooseFiles'), tabIndex: -1 }}>
      {(props) => (
        <Anchor component="button" type="button" inherit underline="always" {...props}>
          {t('progress.chooseFiles')}
        </Anchor>
      )}
    </FileButton>
  );
  return (
    <TextInput
      label={t('progress.evidence')}
      placeholder={t('progress.linkPlaceholder')}
      description={<Msg id="progress.evidenceHint" values={{ choose, limit: fileLimit / 1024 / 1024 }} />}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      leftSection={<IconLink size={16} stroke={1.5} aria-hidden />}
      type="url"
      inputMode="url"
      onPaste={paste}
      onKeyDown={key}
      {...form.getInputProps('link')}
    />
  );
}

function EvidenceRows({ form }: Pick<EvidenceFieldProps, 'form'>) {
  const t = useText();
  const { evidence } = form.values;
  if (evidence.length === 0) return null;
  return (
    <ul className={classes.list}>
      {evidence.map((piece, index) => {
        const Sign = 'url' in piece ? IconLink : IconPaperclip;
        const errors = ['url', 'fileId', ''].map((part) => form.errors[`evidence.${index}${part === '' ? '' : `.${part}`}`]);
        return (
          <li key={'url' in piece ? `${piece.url}#${index}` : piece.fileId} className={classes.row}>
            <TextInput
              className={classes.title}
              aria-label={t('progress.evidenceTitle', { number: index + 1 })}
              title={'url' in piece ? piece.url : piece.title}
              leftSection={<Sign size={16} stroke={1.5} aria-hidden />}
              {...form.getInputProps(`evidence.${index}.title`)}
              error={form.errors[`evidence.${index}.title`] ?? errors.find((one) => one !== undefined)}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t('progress.evidenceRemove', { title: piece.title })}
              onClick={() => form.removeListItem('evidence', index)}
            >
              <IconX size={16} stroke={1.5} aria-hidden />
            </ActionIcon>
          </li>
        );
      })}
    </ul>
  );
}

function UploadRow({ one, uploads }: { one: Upload; uploads: Uploads }) {
  const t = useText();
  const { file, share, failure } = one;
  return (
    <div className={classes.row}>
      <div className={classes.upload}>
        <span className={classes.name}>{file.name}</span>
        {failure === null ? (
          <Progress value={share * 100} size="sm" aria-label={t('progress.uploading', { name: file.name })} />
        ) : (
          <Input.Error role="alert">{failure}</Input.Error>
        )}
      </div>
      {failure !== null && file.size <= fileLimit && (
        <Anchor component="button" type="button" size="sm" onClick={() => uploads.retry(one)} children={t('ui.retry')} />
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('progress.evidenceRemove', { title: file.name })}
        onClick={() => uploads.drop(one)}
      >
        <IconX size={16} stroke={1.5} aria-hidden />
      </ActionIcon>
    </div>
  );
}
