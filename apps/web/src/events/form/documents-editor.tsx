/** Documents: links to other sites, and files that are uploaded while the rest is typed. */
import { Anchor, Button, FileButton, Progress, TextInput } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { IconFile, IconUpload } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { fileLimit, fileRoutes } from '#contract/file';
import { addressOf } from '../../api.ts';
import { usePermission } from '../../session.tsx';
import { useText } from '../../text.tsx';
import { Failure } from '../../ui/failure.tsx';
import { problemWords } from '../../ui/problem-words.ts';
import { newRow, type DocumentRow } from './event-draft.ts';
import type { SectionProps } from './event-form-api.ts';
import { ListEditor } from './list-editor.tsx';
import { uploadWithProgress } from './upload-file.ts';
import classes from './event-form.module.css';

interface Upload {
  key: string;
  name: string;
  share: number;
}

function titleOf(fileName: string): string {
  return (
    fileName
      .replace(/\.\w{1,5}$/, '')
      .replaceAll('_', ' ')
      .slice(0, 300) || fileName
  );
}

/** Files on their way; each becomes a row when it has arrived. */
function useUploads(onArrived: (row: Omit<DocumentRow, 'key'>) => void) {
  const t = useText();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const upload = async (file: File) => {
    if (file.size > fileLimit) {
      setFailure(t('events.form.fileTooLarge', { name: file.name, limit: fileLimit / 1024 / 1024 }));
      return;
    }
    const key = randomId('upload-');
    setUploads((before) => [...before, { key, name: file.name, share: 0 }]);
    const tell = (share: number) => setUploads((before) => before.map((one) => (one.key === key ? { ...one, share } : one)));
    try {
      const { id } = await uploadWithProgress(file, tell);
      onArrived({ title: titleOf(file.name), url: '', fileId: id });
    } catch (error) {
      setFailure(t('events.form.uploadFailed', { name: file.name, why: problemWords(error, t) }));
    }
    setUploads((before) => before.filter((one) => one.key !== key));
  };
  const start = (files: File[]) => {
    setFailure(null);
    files.forEach((file) => void upload(file));
  };
  return { uploads, failure, start };
}

function Uploading({ uploads, failure }: { uploads: Upload[]; failure: string | null }) {
  const t = useText();
  return (
    <>
      {uploads.map(({ key, name, share }) => (
        <div key={key} className={classes.upload}>
          <span>{t('events.form.uploading', { name })}</span>
          <Progress value={share * 100} aria-label={t('events.form.uploading', { name })} transitionDuration={100} />
        </div>
      ))}
      <Failure>{failure}</Failure>
    </>
  );
}

/** A file's row has a link to look at it where a link's row has its address. */
function Target({ form, row, index, name }: SectionProps & { row: DocumentRow; index: number; name: string }) {
  const t = useText();
  if (row.fileId === null) {
    return (
      <TextInput
        type="url"
        placeholder="https://"
        aria-label={t('events.form.documentUrl', { name })}
        {...form.getInputProps(`documents.${index}.url`)}
      />
    );
  }
  return (
    <Anchor href={addressOf(fileRoutes.read, { id: row.fileId })} target="_blank" rel="noopener noreferrer" className={classes.file}>
      <IconFile size={16} stroke={1.5} aria-hidden />
      {t('events.form.uploadedFile')}
    </Anchor>
  );
}

export function DocumentsEditor({ form, onUploading }: SectionProps & { onUploading: (count: number) => void }) {
  const t = useText();
  const mayUpload = usePermission('file:write');
  const add = (document: Omit<DocumentRow, 'key'>) => {
    const row = newRow(document);
    form.insertListItem('documents', row);
    return row.key;
  };
  const { uploads, failure, start } = useUploads(add);
  const count = uploads.length;
  useEffect(() => onUploading(count), [onUploading, count]);
  const nameOf = (index: number) => t('events.form.document', { number: index + 1 });
  const uploader = mayUpload && (
    <FileButton multiple onChange={start}>
      {(props) => (
        <Button variant="default" size="compact-md" leftSection={<IconUpload size={14} stroke={1.75} aria-hidden />} {...props}>
          {t('events.form.upload')}
        </Button>
      )}
    </FileButton>
  );
  return (
    <>
      <ListEditor
        rows={form.values.documents}
        addLabel={t('events.form.addLink')}
        onAdd={() => add({ title: '', url: '', fileId: null })}
        onRemove={(index) => form.removeListItem('documents', index)}
        onMove={(from, to) => form.reorderListItem('documents', { from, to })}
        nameOf={nameOf}
        beside={uploader}
      >
        {(row, index) => (
          <div className={classes.half}>
            <TextInput
              aria-label={t('events.form.documentTitle', { name: nameOf(index) })}
              placeholder={t('events.form.documentTitleHint')}
              {...form.getInputProps(`documents.${index}.title`)}
            />
            <Target form={form} row={row} index={index} name={nameOf(index)} />
          </div>
        )}
      </ListEditor>
      <Uploading uploads={uploads} failure={failure} />
    </>
  );
}
