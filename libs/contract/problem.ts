/** What can go wrong, in words: every refusal of the API is one of these codes (RFC 9457). */

export const problems = {
  invalid_input: { status: 400, title: 'The request is not valid' },
  not_signed_in: { status: 401, title: 'Sign in first' },
  wrong_credentials: { status: 401, title: 'The e-mail address or the password is wrong' },
  not_allowed: { status: 403, title: 'Your role does not allow this' },
  foreign_origin: { status: 403, title: 'Requests from other sites may not change anything' },
  not_found: { status: 404, title: 'There is nothing here' },
  method_not_allowed: { status: 405, title: 'This address does not take that method' },
  not_acceptable: { status: 406, title: 'This address does not answer in that form' },
  conflict: { status: 409, title: 'This does not fit what is stored' },
  version_stale: { status: 412, title: 'Somebody changed this in the meantime' },
  too_large: { status: 413, title: 'The request is too large' },
  wrong_content_type: { status: 415, title: 'This content type is not understood' },
  version_required: { status: 428, title: 'Say which version you are changing' },
  too_many_attempts: { status: 429, title: 'Too many attempts' },
  internal: { status: 500, title: 'Something went wrong on our side' },
  not_ready: { status: 503, title: 'Chairboard is not ready' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problems;

/** One thing that is wrong with the input: where, and what is allowed there. */
export interface FieldError {
  path: string;
  message: string;
}

export interface ProblemDetails {
  detail?: string;
  errors?: FieldError[];
  /** The current state of what could not be changed (412). */
  current?: unknown;
  /** Seconds until another attempt makes sense (429). */
  retryAfter?: number;
}

/** The only error that rules and stores throw on purpose; one filter turns it into `application/problem+json`. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(details.detail ?? details.errors?.map((error) => `${error.path}: ${error.message}`).join('; ') ?? problems[code].title);
    this.name = 'Problem';
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return problems[this.code].status;
  }
}

/** A refusal of one field: `fieldProblem('dueOn', 'must not be before startsOn (2024-01-01)')`. */
export function fieldProblem(path: string, message: string): Problem {
  return new Problem('invalid_input', { errors: [{ path, message }] });
}
