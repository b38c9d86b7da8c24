import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { refuseBuiltins } from './refuse-builtins.mjs';

/** The engine and the packages it uses as one ES module that a page loads as it is. */
export default defineConfig({
  root: fileURLToPath(new URL('../../engine/', import.meta.url)),
  publicDir: false,
  plugins: [refuseBuiltins()],
  build: {
    outDir: '../dist/engine-browser',
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: true,
    // Those of the packages in the bundle ask for their text to be passed on.
    license: { fileName: 'LICENSES.md' },
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: fileURLToPath(new URL('../../engine/index.ts', import.meta.url)),
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: 'yichuang-engine.js', codeSplitting: false },
    },
  },
});
