/** The files on their way to the server: how far each is, and what went wrong. */
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { fileLimit, type StoredFile } from '#contract/file';
import type { ApiProblem } from '../api-problem.ts';
import { useText } from '../text.tsx';
import { problemWords } from '../ui/problem-words.ts';
import { upload, type UploadOptions } from './upload.ts';

export interface Upload {
  key: number;
  file: File;
  /** From 0 to 1. */
  share: number;
  /** Why it failed; null while it goes on. */
  failure: string | null;
}

export interface Uploads {
  list: Upload[];
  /** True while one is under way: saving has to wait. */
  busy: boolean;
  add: (files: readonly File[]) => void;
  retry: (one: Upload) => void;
  /** Stops it, or takes the failed one away. */
  drop: (one: Upload) => void;
}

/** The list, and the ways to stop what runs; all stop when the form goes. */
function useUploadList() {
  const [list, setList] = useState<Upload[]>([]);
  const stops = useRef(new Map<number, AbortController>());
  useEffect(() => {
    const running = stops.current;
    return () => running.forEach((stop) => stop.abort());
  }, []);
  const patch = (key: number, change: Partial<Upload>) =>
    setList((before) => before.map((one) => (one.key === key ? { ...one, ...change } : one)));
  const drop = ({ key }: Pick<Upload, 'key'>) => {
    stops.current.get(key)?.abort();
    stops.current.delete(key);
    setList((before) => before.filter((one) => one.key !== key));
  };
  const stoppable = (key: number): AbortSignal => {
    const stop = new AbortController();
    stops.current.set(key, stop);
    return stop.signal;
  };
  return { list, append: (more: Upload[]) => setList((before) => [...before, ...more]), patch, drop, stoppable };
}

export function useUploads(onStored: (file: StoredFile) => void): Uploads {
  const t = useText();
  const { list, append, patch, drop, stoppable } = useUploadList();
  const last = useRef(0);
  const { mutateAsync } = useMutation<StoredFile, ApiProblem, UploadOptions>({ mutationKey: ['file', 'file.create'], mutationFn: upload });
  const start = ({ key, file }: Pick<Upload, 'key' | 'file'>) => {
    mutateAsync({ file, onProgress: (share) => patch(key, { share }), signal: stoppable(key) }).then(
      (stored) => {
        drop({ key });
        onStored(stored);
      },
      (error: unknown) => patch(key, { failure: problemWords(error, t) }),
    );
  };
  const add = (files: readonly File[]) => {
    const fresh = files.map((file): Upload => {
      last.current += 1;
      return { key: last.current, file, share: 0, failure: file.size > fileLimit ? t('progress.fileTooLarge') : null };
    });
    append(fresh);
    fresh.filter((one) => one.failure === null).forEach(start);
  };
  const retry = (one: Upload) => {
    patch(one.key, { failure: null, share: 0 });
    start(one);
  };
  return { list, busy: list.some((one) => one.failure === null), add, retry, drop };
}
