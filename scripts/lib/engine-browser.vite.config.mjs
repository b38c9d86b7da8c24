import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

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

/** Vite would put an empty module in place of one of Node's, which fails only when it is used. */
function refuseBuiltins() {
  return {
    name: 'refuse-builtins',
    enforce: 'pre',
    resolveId(specifier, importer) {
      if (!isBuiltin(specifier)) return;
      throw new Error(
        `Expected no module of Node in the bundle but ${importer} needs ${specifier}`,
      );
    },
  };
}
