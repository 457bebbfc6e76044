import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import process from 'node:process';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type CommonServerOptions, type Plugin, type ResolvedConfig } from 'vite';

/** The page may load from its own origin only: no inline style or script, no data: or blob: address. */
const CONTENT_SECURITY_POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

export default defineConfig({
  // Relative, so that the built files work under any path and any repository name.
  base: './',
  plugins: [react(), tailwindcss(), contentSecurityPolicy(CONTENT_SECURITY_POLICY), earlyCorpus(), fixedAddress()],
  build: {
    target: 'es2022',
    // The policy forbids data: addresses, so no font or image may be inlined as one.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  // Named because the worker alone imports it: found late, it would reload the page of the development server.
  optimizeDeps: { include: ['diff-match-patch', 'stemmer'] },
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
});

/** Only in the build: the development server works with inline scripts. */
function contentSecurityPolicy(content: string): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
    ],
  };
}

/** Asks for the corpus shown by default while the script is still on its way: one wait less before the first words. */
function earlyCorpus(): Plugin {
  const { corpora } = JSON.parse(readFileSync('public/corpora/index.json', 'utf8')) as { corpora: { id: string }[] };
  const paths = ['index.json', ...corpora.slice(0, 1).map(({ id }) => `${id}/corpus.json`)];
  return {
    name: 'early-corpus',
    apply: 'build',
    transformIndexHtml: () =>
      paths.map((path) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', href: `./corpora/${path}`, crossorigin: true },
        injectTo: 'head',
      })),
  };
}

/** Says in plain words that the address is taken; Vite's own error is a stack trace. */
function fixedAddress(): Plugin {
  return {
    name: 'fixed-address',
    configureServer: ({ config }) => refuseTakenPort(config, config.server, 'npm run dev'),
    configurePreviewServer: ({ config }) => refuseTakenPort(config, config.preview, 'npm start'),
  };
}

async function refuseTakenPort({ logger }: ResolvedConfig, address: CommonServerOptions, command: string) {
  const { host, port, strictPort } = address;
  if (!strictPort || typeof host !== 'string' || port === undefined || !(await answers(host, port))) return;
  logger.error(`http://${host}:${port}/ is in use by another program, perhaps by this one in another window.`);
  logger.error(`End that program, or choose another port: ${command} -- --port ${port + 1}`);
  process.exit(1);
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host);
    socket.on('connect', () => (socket.destroy(), resolve(true)));
    socket.on('error', () => resolve(false));
  });
}
