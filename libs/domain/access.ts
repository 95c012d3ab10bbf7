/** Who sees what of the same answer: three kinds of readers, and so three sets of finished bytes. */
import type { Role } from '#contract/permissions';

/** `reader` sees no drafts and no e-mail addresses, `staff` no addresses of users, `admin` everything. */
export type Visibility = 'reader' | 'staff' | 'admin';

const visibilities = { viewer: 'reader', coordinator: 'staff', manager: 'staff', admin: 'admin' } as const satisfies Record<
  Role,
  Visibility
>;

/** A role's visibility; `null` is a stranger where reading is public. */
export function visibilityOf(role: Role | null): Visibility {
  return role === null ? 'reader' : visibilities[role];
}
