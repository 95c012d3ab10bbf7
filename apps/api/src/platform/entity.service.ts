/** The story that every noun's writes tell: load, decide, save. The rooms say what is decided. */
import type { Entity } from '#contract/page';
import type { Database } from '#persistence/database';
import type { Ledger, Tx } from '#persistence/ledger';
import type { Draft, Store } from '#persistence/store';
import { actorOf, type AnyCall, type CallForOne } from './call.ts';

/** `T` the entity, `C` the body of its POST, `U` that of its PATCH. */
export abstract class EntityService<T extends Entity, C, U> {
  protected abstract readonly store: Store<T>;
  protected readonly database: Database;
  protected readonly ledger: Ledger;

  constructor(database: Database, ledger: Ledger) {
    this.database = database;
    this.ledger = ledger;
  }

  /** A new entity from a checked body. @throws Problem */
  protected abstract draft(tx: Tx, body: C, call: AnyCall): Promise<Draft<T>>;

  /** What becomes of an entity under the changes that were sent. @throws Problem */
  protected abstract revise(tx: Tx, before: T, changes: U, call: AnyCall): Promise<T>;

  /** Whether this caller may remove or restore this entity. @throws Problem */
  protected mayRemove(_entity: T, _call: AnyCall): void {
    // The route's permission is enough unless a room says otherwise.
  }

  /** Whether it may come back as it is. @throws Problem `conflict` */
  protected mayReturn(_tx: Tx, _entity: T): Promise<void> {
    return Promise.resolve();
  }

  create(call: AnyCall): Promise<T> {
    return this.ledger.write(actorOf(call), `${this.store.noun}.create`, async (tx) =>
      this.store.insert(tx, await this.draft(tx, call.body as C, call)),
    );
  }

  update(call: CallForOne): Promise<T> {
    return this.ledger.write(actorOf(call), `${this.store.noun}.update`, async (tx) => {
      const before = await this.store.expect(tx, call.params.id, call.versions);
      return this.store.save(tx, before, await this.revise(tx, before, call.body as U, call));
    });
  }

  remove(call: CallForOne): Promise<void> {
    return this.ledger.write(actorOf(call), `${this.store.noun}.remove`, async (tx) => {
      const before = await this.store.expect(tx, call.params.id, call.versions);
      this.mayRemove(before, call);
      await this.store.trash(tx, before);
    });
  }

  restore(call: CallForOne): Promise<T> {
    return this.ledger.write(actorOf(call), `${this.store.noun}.restore`, async (tx) => {
      const restored = await this.store.restore(tx, call.params.id);
      this.mayRemove(restored, call);
      await this.mayReturn(tx, restored);
      return restored;
    });
  }
}
