import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { refuseBuiltins } from './refuse-builtins.mjs';

const page = fileURLToPath(new URL('../../runtime/evidence/page/', import.meta.url));

/** The program of an evidence file, with the engine: one script that imports nothing. */
export default defineConfig({
  root: page,
  publicDir: false,
  plugins: [refuseBuiltins()],
  build: {
    outDir: fileURLToPath(new URL('../../dist/evidence-page', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    license: { fileName: 'LICENSES.md' },
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: `${page}main.ts`,
      output: { entryFileNames: 'evidence-page.js', codeSplitting: false },
    },
  },
});
