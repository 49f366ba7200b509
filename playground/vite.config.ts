// Builds the playground page to dist/playground.
import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';

export const config = {
  root: fileURLToPath(new URL('./app', import.meta.url)),
  base: '/playground/',
  build: {
    outDir: fileURLToPath(new URL('../dist/playground', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The renderer of cards is large, and is fetched after the page stands.
    chunkSizeWarningLimit: 1100,
  },
  resolve: {
    // The renderer of cards is made for React; Preact speaks the same, so one library draws everything.
    alias: {
      'react/jsx-runtime': 'preact/jsx-runtime',
      'react-dom': 'preact/compat',
      react: 'preact/compat',
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} satisfies UserConfig;

// Vite asks for a default export.
export { config as default };
