/** Uploads a file and says how far it is, which `fetch` cannot. */
import { fileRoutes, type StoredFile } from '#contract/file';
import { ApiProblem, problemFrom } from '../api-problem.ts';

export interface UploadOptions {
  file: File;
  /** From 0 to 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** @throws ApiProblem as every other call; status 0 where the server was not reached or the upload was stopped */
export function upload({ file, onProgress, signal }: UploadOptions): Promise<StoredFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(fileRoutes.create.method, fileRoutes.create.path);
    request.setRequestHeader('accept', 'application/json');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      if (request.status === 201) resolve(JSON.parse(request.responseText) as StoredFile);
      else void problemFrom(new Response(request.responseText, { status: request.status })).then(reject);
    };
    request.onerror = () => reject(new ApiProblem(0));
    request.onabort = () => reject(new ApiProblem(0));
    signal.addEventListener('abort', () => request.abort());
    const body = new FormData();
    body.append('file', file, file.name);
    request.send(body);
  });
}
