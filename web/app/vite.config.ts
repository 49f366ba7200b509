// Builds the candidate's page to dist/app with a manifest, by which the server finds the hashed files.
import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

export const config = {
  root,
  base: '/app/',
  build: {
    outDir: fileURLToPath(new URL('../../dist/app', import.meta.url)),
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: `${root}main.tsx`,
      // What the first page needs comes in one file: each costs a slow phone more than its bytes.
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', tags: ['$initial'] },
            { name: 'forms', test: /core\/text\/(?:forms|plurals|han)\./u },
          ],
        },
      },
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} satisfies UserConfig;

// Vite asks for a default export.
export { config as default };
