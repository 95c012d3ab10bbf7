/** Who may do what: each permission (`noun:verb`) names the smallest role that has it. */

export const roles = ['viewer', 'coordinator', 'manager', 'admin'] as const;
export type Role = (typeof roles)[number];

/** `anyone` needs no session; `reader` needs one unless PUBLIC_READ is on. */
export type Access = 'anyone' | 'reader' | Role;

export const permissions = {
  'session:start': 'anyone',
  'session:read': 'anyone',
  'session:end': 'anyone',
  'health:read': 'anyone',
  'openapi:read': 'anyone',
  'password:change': 'viewer',
  'token:read': 'viewer',
  'token:write': 'viewer',
  'feed-file:read': 'anyone',
  'feed:read': 'viewer',
  'feed:write': 'viewer',
  'chairmanship:read': 'reader',
  'chairmanship:write': 'manager',
  'priority:read': 'reader',
  'priority:write': 'manager',
  'measure:read': 'reader',
  'measure:write': 'manager',
  'progress-item:read': 'reader',
  'progress-item:write': 'coordinator',
  'progress-item:approve': 'manager',
  'event:read': 'reader',
  'event:write': 'coordinator',
  'body:read': 'reader',
  'body:write': 'coordinator',
  'organisation:read': 'reader',
  'organisation:write': 'coordinator',
  'person:read': 'reader',
  'person:write': 'coordinator',
  'file:read': 'reader',
  'file:write': 'coordinator',
  'dashboard:read': 'reader',
  'search:read': 'reader',
  'trash:read': 'coordinator',
  'sample:remove': 'admin',
  'user:read': 'viewer',
  'user:write': 'admin',
  'audit:read': 'admin',
} as const satisfies Record<string, Access>;

export type Permission = keyof typeof permissions;

/** Who asks: somebody signed in, or nobody (`role: null`). */
export interface Asker {
  role: Role | null;
}

/** True when the asker's role reaches the permission's. `publicRead` lets strangers have what readers have. */
export function may(asker: Asker, permission: Permission, publicRead = false): boolean {
  const needed: Access = permissions[permission];
  if (needed === 'anyone') return true;
  if (needed === 'reader') return asker.role !== null || publicRead;
  return asker.role !== null && roles.indexOf(asker.role) >= roles.indexOf(needed);
}
