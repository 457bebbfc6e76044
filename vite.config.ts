import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type CommonServerOptions, type Plugin, type ResolvedConfig } from 'vite';

/** The page may load from its own origin only: no inline style or script, no data: or blob: address. */
const CONTENT_SECURITY_POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * What views share goes together: left to itself the bundler makes a file of every few lines, and each file is a request.
 * A group takes along all that its modules import, except what groups above it have. So what every page needs comes first,
 * and what compares words or reads evidence stays apart: the grid, Read and the head of Overview do without it.
 */
const TOGETHER = [
  { name: 'index', test: /preload-helper|[\\/]src[\\/]app[\\/]main\.tsx$/ },
  { name: 'page', test: /[\\/]src[\\/]app[\\/]App\.tsx$/ },
  {
    name: 'parts',
    test: /[\\/]src[\\/](?:corpus|state|ui|worker)[\\/](?!pair-changes|desk|use-desk|correct-voices|verb-in-text)[^\\/]+$/,
    minShareCount: 2,
  },
  { name: 'words', test: /[\\/]src[\\/]engine[\\/](?:text|words)[\\/]/, minShareCount: 3 },
  { name: 'changes', test: /[\\/]src[\\/](?:ui[\\/]changes|engine[\\/]compare[\\/]moved)/ },
  { name: 'compare', test: /[\\/]src[\\/](?:engine[\\/]compare[\\/]|worker[\\/]pair-changes)/, minShareCount: 2 },
  { name: 'links', test: /[\\/]src[\\/]engine[\\/]align[\\/](?:links|paraphrase[\\/]score)\.ts$/ },
  { name: 'tables', test: /[\\/]node_modules[\\/]@tanstack[\\/]/, minShareCount: 2 },
  { name: 'drawing', test: /[\\/]src[\\/]ui[\\/]drawing[\\/]/, minShareCount: 2 },
  {
    name: 'evidence',
    test: /[\\/]src[\\/](?:worker[\\/]desk|state[\\/](?:use-)?desk|corpus[\\/](?:correct-voices|verb-in-text)|ui[\\/](?:table|charts)[\\/])/,
    minShareCount: 2,
  },
  { name: 'records', test: /[\\/]src[\\/]views[\\/]passages[\\/](?:LinkR|R)ecords?\.tsx$/ },
  { name: 'passages', test: /[\\/]src[\\/]views[\\/]passages[\\/][^\\/]+$/, minShareCount: 2 },
].map((group, index, { length }) => ({ ...group, priority: length - index }));

export default defineConfig({
  // Relative, so that the built files work under any path and any repository name.
  base: './',
  plugins: [
    react(),
    tailwindcss(),
    contentSecurityPolicy(CONTENT_SECURITY_POLICY),
    earlyCorpus(),
    earlyScripts('/src/app/start.tsx'),
    fixedAddress(),
  ],
  build: {
    target: 'es2022',
    // The policy forbids data: addresses, so no font or image may be inlined as one.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: TOGETHER } } },
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
  let paths: readonly string[] = [];
  return {
    name: 'early-corpus',
    apply: 'build',
    configResolved({ publicDir }) {
      const index = join(publicDir, 'corpora', 'index.json');
      if (!existsSync(index)) return;
      const { corpora } = JSON.parse(readFileSync(index, 'utf8')) as { corpora: readonly { id: string }[] };
      paths = ['index.json', ...corpora.slice(0, 1).map(({ id }) => `${id}/corpus.json`)];
    },
    transformIndexHtml: () => paths.map((path) => link({ rel: 'preload', as: 'fetch', href: `./corpora/${path}` })),
  };
}

/** Names in the page what `module` needs, so that no file of it waits until another has been read. */
function earlyScripts(module: string): Plugin {
  return {
    name: 'early-scripts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const needed = new Set(chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith(module)));
        // A set also goes through what is added on the way.
        for (const { imports } of needed)
          for (const chunk of chunks) if (imports.includes(chunk.fileName)) needed.add(chunk);
        const styles = [...needed].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
        return [
          ...[...needed].map(({ fileName }) => link({ rel: 'modulepreload', href: `./${fileName}` })),
          ...[...new Set(styles)].map((name) => link({ rel: 'stylesheet', href: `./${name}` })),
        ].filter(({ attrs }) => !html.includes(attrs.href));
      },
    },
  };
}

function link(attrs: { readonly rel: string; readonly href: string; readonly as?: string }) {
  return { tag: 'link', attrs: { ...attrs, crossorigin: true }, injectTo: 'head' as const };
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
