/** Who is asking, as the session, token or feed address tells. */
import type { Role } from '#contract/permissions';
import { visibilityOf, type Visibility } from '#domain/access';

export interface Principal {
  id: string | null;
  name: string;
  email: string | null;
  role: Role | null;
  /** True when a session cookie told it, which a browser sends by itself. */
  byCookie: boolean;
  /** The session or token. */
  credentialId: string | null;
  visibility: Visibility;
}

export const stranger: Principal = {
  id: null,
  name: 'Nobody',
  email: null,
  role: null,
  byCookie: false,
  credentialId: null,
  visibility: visibilityOf(null),
};

/** A principal with a user behind it. */
export type SignedIn = Principal & { id: string; role: Role };

export function isSignedIn(principal: Principal): principal is SignedIn {
  return principal.id !== null && principal.role !== null;
}
