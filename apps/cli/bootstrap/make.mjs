// `npm run build`: puts server and page into dist, with the data that the server reads beside its code.
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';

await ensureInstalled();
await ensureBuilt();
