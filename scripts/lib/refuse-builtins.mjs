import { isBuiltin } from 'node:module';

/** Vite would put an empty module in place of one of Node's, which fails only when it is used. */
export function refuseBuiltins() {
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
