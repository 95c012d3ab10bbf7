/** `npm run gen`: writes docs/openapi.json anew. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { openApiText } from '#api/docs/openapi';

mkdirSync('docs', { recursive: true });
writeFileSync('docs/openapi.json', openApiText());
