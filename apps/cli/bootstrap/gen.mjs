// `npm run gen`: writes the generated files (docs/openapi.json) anew from the sources.
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';

await ensureInstalled();
await ensureBuilt(['server']);
await import('../../../dist/apps/cli/src/gen.js');
