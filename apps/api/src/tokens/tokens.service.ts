/** Personal tokens for programs. */
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '#contract/problem';
import type { Token, tokenRoutes } from '#contract/token';
import { Database } from '#persistence/database';
import { Ledger } from '#persistence/ledger';
import { sql } from '#persistence/sql';
import { tokens } from '#persistence/stores/access.store';
import { actorOf, userOf, type Call } from '../platform/call.ts';
import { finished, type Finished } from '../platform/finished.ts';
import { byName, list } from '../platform/listing.ts';
import { hashOf, newSecret } from '../platform/secret.ts';

@Injectable()
export class TokensService {
  private readonly database: Database;
  private readonly ledger: Ledger;

  constructor(@Inject(Database) database: Database, @Inject(Ledger) ledger: Ledger) {
    this.database = database;
    this.ledger = ledger;
  }

  /** One's own; administrators may ask for anybody's. */
  async list(call: Call<typeof tokenRoutes.list>): Promise<Finished> {
    const asker = userOf(call);
    const owner = call.query.user ?? asker.id;
    if (owner !== asker.id && asker.role !== 'admin')
      throw new Problem('not_allowed', { detail: 'Only administrators see the tokens of others.' });
    const answer = await list(this.database, {
      projection: tokens.projection,
      where: [sql`t."userId" = ${owner}`],
      order: byName,
      paging: call.query,
    });
    return finished({ ...answer, keep: false });
  }

  async create(call: Call<typeof tokenRoutes.create>): Promise<Token> {
    const { id: userId } = userOf(call);
    const secret = newSecret();
    const { name, expiresOn } = call.body;
    const work = { userId, name, expiresOn, lastUsedAt: null };
    const token = await this.ledger.write(
      actorOf(call),
      'token.create',
      (tx) => tokens.insert(tx, work, { tokenHash: hashOf(secret) }),
      'access',
    );
    return { ...token, token: secret };
  }

  async remove(call: Call<typeof tokenRoutes.remove>): Promise<void> {
    const asker = userOf(call);
    await this.ledger.write(
      actorOf(call),
      'token.remove',
      async (tx) => {
        const { userId } = await tokens.get(tx, call.params.id);
        if (userId !== asker.id && asker.role !== 'admin')
          throw new Problem('not_found', { detail: `There is no token ${call.params.id}.` });
        await tokens.trash(tx, await tokens.expect(tx, call.params.id, call.versions));
      },
      'access',
    );
  }
}
