/** The names of those who answer for a priority, as one text; who is not known is left out. */
export function ownerNames(ids: readonly string[], users: ReadonlyMap<string, { name: string }>): string {
  return ids.flatMap((id) => users.get(id)?.name ?? []).join(', ');
}
