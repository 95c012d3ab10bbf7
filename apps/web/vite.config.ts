// How Vite builds the page into dist/web, and how it serves it while developing.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { colourSchemeScript } from './colour-scheme-script.ts';

const server = process.env['CHAIRBOARD_API'] ?? 'http://127.0.0.1:3001';

/** What the server answers itself; everything else is the page. */
const serverPaths = ['/api', '/ical', '/sign-in/once', '/caldav', '/.well-known', '/metrics'];

/** Writes a `.br` and a `.gz` beside each text file, so that the server never compresses the page while somebody waits. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      const names = await readdir(dir, { recursive: true });
      await Promise.all(
        names.filter((name) => /\.(js|css|html|svg|json|webmanifest)$/.test(name)).map((name) => compress(join(dir, name))),
      );
    },
  };
}

async function compress(path: string): Promise<void> {
  const text = await readFile(path);
  if (text.length < 1024) return;
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(text, brotli));
  await writeFile(`${path}.gz`, await promisify(gzip)(text, { level: 9 }));
}

export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ['source', ...defaultClientConditions] },
  plugins: [colourSchemeScript(), precompress()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // The page's Content-Security-Policy allows no data: addresses in scripts or fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      // Mantine marks its modules 'use client' for servers that render; here every module is the client's.
      onwarn: (warning, report) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') report(warning);
      },
    },
  },
  server: { proxy: Object.fromEntries(serverPaths.map((path) => [path, server])) },
});
