// Sets light or dark before anything is painted: a tiny script of its own in the head, since the CSP allows none inline.
import type { HtmlTagDescriptor, Plugin } from 'vite';

const name = 'colour-scheme.js';

/** What Mantine's ColorSchemeScript does, for the default `auto`. */
const source = `try {
  var chosen = localStorage.getItem('mantine-color-scheme-value');
  var scheme = chosen === 'light' || chosen === 'dark' ? chosen : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
  document.documentElement.style.colorScheme = scheme;
} catch (error) {}
`;

function scriptTag(src: string): HtmlTagDescriptor[] {
  return [{ tag: 'script', attrs: { src }, injectTo: 'head-prepend' }];
}

export function colourSchemeScript(): Plugin {
  return {
    name: 'colour-scheme-script',
    buildStart() {
      if (this.environment.mode === 'build') this.emitFile({ type: 'asset', name, source });
    },
    configureServer(server) {
      server.middlewares.use(`/${name}`, (_request, response) => {
        response.setHeader('content-type', 'text/javascript').end(source);
      });
    },
    transformIndexHtml(_html, { bundle }) {
      if (bundle === undefined) return scriptTag(`/${name}`);
      const file = Object.values(bundle).find((one) => one.type === 'asset' && one.names.includes(name));
      if (file === undefined) throw new Error(`${name} is not in the bundle`);
      return scriptTag(`/${file.fileName}`);
    },
  };
}
