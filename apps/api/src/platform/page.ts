/** Serves the built page, its hashed files for ever and its entry always fresh, and the API's browsable description. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '#contract/problem';
import { sendProblem } from './problem.filter.ts';

const oneYear = 'public, max-age=31536000, immutable';

/** The page as it is told what to do: swagger-ui from our own files, no inline script. */
const docsPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Chairboard API</title>
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
  </head>
  <body>
    <main id="swagger-ui"></main>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;
const docsScript = `window.ui = SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#swagger-ui', deepLinking: true, validatorUrl: null });\n`;

async function serveDocs(server: FastifyInstance): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  server.get('/api/docs', (_request, reply) => reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(docsPage));
  server.get('/api/docs/start.js', (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('text/javascript; charset=utf-8').send(docsScript),
  );
  await server.register(fastifyStatic, {
    root: folder,
    prefix: '/api/docs/',
    decorateReply: false,
    wildcard: false,
    allowedPath: (path) => /^\/swagger-ui(-bundle\.js|\.css)$/.test(path),
    globIgnore: ['**/*.map', '**/*.html', '**/index.*', '**/package.json', '**/*.md'],
  });
}

/** Addresses of the page's own screens get the page; everything else that is unknown is a problem. */
function isScreen(request: FastifyRequest): boolean {
  const [path = ''] = request.url.split('?');
  return !/^\/(api|ical|caldav|assets|metrics)(\/|$)/.test(path) && !/\.[a-z0-9]{2,5}$/i.test(path);
}

export async function servePage(server: FastifyInstance, folder: string): Promise<void> {
  await serveDocs(server);
  const entry = join(folder, 'index.html');
  if (!existsSync(entry)) return;
  const html = readFileSync(entry, 'utf8');
  await server.register(fastifyStatic, {
    root: folder,
    prefix: '/',
    index: false,
    wildcard: false,
    preCompressed: true,
    // Its own header would come after ours.
    cacheControl: false,
    setHeaders: (reply, path) => void reply.setHeader('cache-control', path.includes('/assets/') ? oneYear : 'no-cache'),
  });
  const sendEntry = (reply: FastifyReply) => reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(html);
  server.get('/*', (request, reply) => (isScreen(request) ? sendEntry(reply) : sendProblem(request, reply, new Problem('not_found'))));
}
