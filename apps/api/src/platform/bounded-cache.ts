/** A map that forgets what was used longest ago once it holds too much. */

export class BoundedCache<V> {
  private readonly entries = new Map<string, { value: V; size: number }>();
  private readonly limit: number;
  private held = 0;

  /** `limit` in the unit of the sizes given to {@link set}: bytes, or entries. */
  constructor(limit: number) {
    this.limit = limit;
  }

  get size(): number {
    return this.held;
  }

  get(key: string): V | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.value;
  }

  set(key: string, value: V, size = 1): void {
    this.delete(key);
    if (size > this.limit) return;
    this.entries.set(key, { value, size });
    this.held += size;
    for (const oldest of this.entries.keys()) {
      if (this.held <= this.limit) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.held -= this.entries.get(key)?.size ?? 0;
    this.entries.delete(key);
  }
}
