import type { Plugin } from 'vite';

const IMPORT = /import\s*\{([^}]+)\}\s*from\s*['"]element-plus['"];?/g;

/** Adds to each on-demand import of Element Plus the styles of just those components. */
export function elementStyles(): Plugin {
  return {
    name: 'yichuang-element-styles',
    enforce: 'post',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('element-plus')) return undefined;
      const styles = new Set([...code.matchAll(IMPORT)].flatMap(([, names]) => stylesOf(names)));
      if (styles.size === 0) return undefined;
      return { code: `${[...styles].join('\n')}\n${code}`, map: null };
    },
  };
}

function stylesOf(names = ''): string[] {
  return names
    .split(',')
    .map((name) => name.trim().split(/\s+as\s+/)[0] ?? '')
    .filter((name) => /^El[A-Z]/.test(name))
    .map((name) => `import 'element-plus/es/components/${folderOf(name)}/style/css';`);
}

/** ElFormItem → form-item. */
function folderOf(name: string): string {
  return name
    .slice(2)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase();
}
