/** Uploads a file and tells how far it is, which fetch cannot. */
import { fileRoutes, type StoredFile } from '#contract/file';
import { ApiProblem } from '../../api-problem.ts';

function problemOf(request: XMLHttpRequest): ApiProblem {
  try {
    return new ApiProblem(request.status, JSON.parse(request.responseText) as object);
  } catch {
    return new ApiProblem(request.status);
  }
}

/** `onProgress` is told the share that was sent, 0 to 1. @throws ApiProblem */
export function uploadWithProgress(file: File, onProgress: (share: number) => void): Promise<StoredFile> {
  const body = new FormData();
  body.append('file', file, file.name);
  const request = new XMLHttpRequest();
  return new Promise((resolve, reject) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total));
    request.addEventListener('error', () => reject(new ApiProblem(0)));
    request.addEventListener('load', () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText) as StoredFile);
      else reject(problemOf(request));
    });
    request.open(fileRoutes.create.method, fileRoutes.create.path);
    request.setRequestHeader('accept', 'application/json');
    request.send(body);
  });
}
