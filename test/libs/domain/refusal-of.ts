/** Catches what a rule throws, to look at its code and fields. */
import { Problem } from '#contract/problem';

/** The problem that a call throws; null where it throws nothing. Other errors go on. */
export function refusalOf(call: () => unknown): Problem | null {
  try {
    call();
    return null;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** The paths of the fields that a call refuses. */
export function refusedPaths(call: () => unknown): string[] {
  return refusalOf(call)?.details.errors?.map(({ path }) => path) ?? [];
}
