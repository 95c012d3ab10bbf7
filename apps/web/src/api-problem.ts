/** What went wrong with a request, as the server says it (RFC 9457), or that it could not be reached. */
import type { FieldError } from '#contract/problem';

interface ProblemBody {
  title?: string;
  detail?: string;
  errors?: FieldError[];
  current?: unknown;
  retryAfter?: number;
}

export class ApiProblem extends Error {
  /** The HTTP status; 0 where no answer came at all. */
  readonly status: number;
  readonly title: string;
  readonly detail: string | null;
  readonly errors: FieldError[];
  /** The state that the server holds, where a write came too late (412). */
  readonly current: unknown;
  /** Seconds until another attempt makes sense (429). */
  readonly retryAfter: number | null;

  constructor(status: number, body: ProblemBody = {}) {
    super(body.detail ?? body.title ?? `status ${status}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.title = body.title ?? '';
    this.detail = body.detail ?? null;
    this.errors = body.errors ?? [];
    this.current = body.current;
    this.retryAfter = body.retryAfter ?? null;
  }
}

/** Reads the problem from an answer that is not 2xx; anything but problem+json keeps its status alone. */
export async function problemFrom(answer: Response): Promise<ApiProblem> {
  const body = await readBody(answer);
  const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
  return new ApiProblem(answer.status, Number.isFinite(seconds) ? { retryAfter: seconds, ...body } : body);
}

async function readBody(answer: Response): Promise<ProblemBody> {
  try {
    const body: unknown = await answer.json();
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}
