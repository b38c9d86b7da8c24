import type { Import } from './imports.ts';

/** A rule says of one import why it may not stand, or nothing. */
export type ImportRule = (found: Import) => string | undefined;

const ENGINE_PACKAGES = [
  'bpmn-moddle',
  'dmn-moddle',
  'feelin',
  'saxen',
  'temporal-polyfill',
  'zeebe-bpmn-moddle',
];

/** Of the engine's folders each may import those before it, never one after it. */
const ENGINE_LAYERS = ['model', 'state', 'flow', 'elements', 'commands', 'world'];

/** What every feature of the runtime stands on; the rest of runtime/ is features. */
const FOUNDATION = ['db', 'execution', 'journal', 'projections'];

export const engineStandsAlone: ImportRule = ({ file, specifier, target }) => {
  if (!file.startsWith('engine/')) return;
  if (target !== undefined) {
    return target.startsWith('engine/') ? undefined : 'engine imports nothing of the project';
  }
  if (ENGINE_PACKAGES.includes(packageOf(specifier))) return;
  return `engine imports only ${ENGINE_PACKAGES.join(', ')}`;
};

export const runtimeStandsOnEngine: ImportRule = ({ file, target }) => {
  if (!file.startsWith('runtime/') || target === undefined) return;
  if (/^(runtime|engine)\//.test(target)) return;
  return 'runtime imports runtime and engine';
};

export const sequelizeStaysInStores: ImportRule = ({ file, specifier }) => {
  if (!file.startsWith('runtime/') || packageOf(specifier) !== 'sequelize') return;
  if (file.startsWith('runtime/db/') || file.endsWith('.store.ts')) return;
  return 'Sequelize is imported only in runtime/db/ and *.store.ts';
};

export const expressStaysInRoutes: ImportRule = ({ file, specifier }) => {
  if (!file.startsWith('runtime/') || packageOf(specifier) !== 'express') return;
  if (file.startsWith('runtime/http/') || file.endsWith('.routes.ts')) return;
  return 'Express is imported only in runtime/http/ and *.routes.ts';
};

export const featuresMeetThroughServices: ImportRule = ({ file, target }) => {
  if (!file.startsWith('runtime/') || !target?.endsWith('.store.ts')) return;
  const [own, other] = [featureOf(file), featureOf(target)];
  if (own === other || FOUNDATION.includes(own) || FOUNDATION.includes(other)) return;
  return `runtime/${own}/ meets runtime/${other}/ through a service, not through its store`;
};

export const designerTalksByHttp: ImportRule = ({ file, target }) => {
  if (!file.startsWith('designer/') || target === undefined) return;
  if (/^(designer|engine|definitions)\//.test(target)) return;
  return 'designer imports designer and engine; everything else goes by HTTP';
};

export const engineLayers: ImportRule = ({ file, target }) => {
  const [from, to] = [layerOf(file), layerOf(target)];
  if (from === undefined || to === undefined || to <= from) return;
  return `engine/${ENGINE_LAYERS[from]}/ may not import engine/${ENGINE_LAYERS[to]}/ (the order is ${ENGINE_LAYERS.join(', ')})`;
};

export const elementsDoNotMeet: ImportRule = ({ file, target }) => {
  if (!file.startsWith('engine/elements/') || file === 'engine/elements/index.ts') return;
  if (!target?.startsWith('engine/elements/')) return;
  return 'elements never import each other: what they share belongs in engine/flow/';
};

export const IMPORT_RULES: Record<string, ImportRule> = {
  'the engine imports nothing of the project and few packages': engineStandsAlone,
  'the runtime imports the engine, never the designer': runtimeStandsOnEngine,
  'Sequelize stays in the database folder and in stores': sequelizeStaysInStores,
  'Express stays in the HTTP folder and in routes': expressStaysInRoutes,
  'features meet through services': featuresMeetThroughServices,
  'the designer imports the engine and talks to the server by HTTP': designerTalksByHttp,
  'within the engine, elements → flow → state → model': engineLayers,
  'elements never import each other': elementsDoNotMeet,
};

/** The violations of a rule among the imports, one readable line each. */
export function violations(rule: ImportRule, imports: Import[]): string[] {
  return imports.flatMap((found) => {
    const reason = rule(found);
    return reason === undefined ? [] : [`${found.file} imports '${found.specifier}': ${reason}`];
  });
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function featureOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function layerOf(file: string | undefined): number | undefined {
  const [folder, layer] = file?.split('/') ?? [];
  if (folder !== 'engine' || layer === undefined) return;
  const index = ENGINE_LAYERS.indexOf(layer);
  return index === -1 ? undefined : index;
}
