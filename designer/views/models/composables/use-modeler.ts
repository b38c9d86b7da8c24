import { useResizeObserver } from '@vueuse/core';
import type BpmnModeler from 'bpmn-js/lib/Modeler';
import { onBeforeUnmount, shallowReactive, watch } from 'vue';
import type { Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import {
  EDIT_FORM,
  MODEL_CHECKED,
  SOUNDNESS_CHECKED,
  createModeler,
  createTranslation,
  loadDictionary,
  outlineOf,
  problemInWords,
  refreshTexts,
} from '../../../modeler/index.ts';
import type {
  CheckReport,
  OutlineNode,
  PathHighlight,
  ProcessPath,
} from '../../../modeler/index.ts';
import { semanticElement } from '../../../modeler/moddle.ts';
import type { Drawn, ModdleElement } from '../../../modeler/moddle.ts';
import { fitBesidePalette } from '../../../modeler/fit-beside-palette.ts';
import { serverProblems, shownProblems } from './shown-problems.ts';
import type { Issues, ServerProblem, ShownProblem } from './shown-problems.ts';

interface EventBus {
  on<T>(event: string | string[], listener: (event: T) => void): void;
}
interface CommandStack {
  canUndo(): boolean;
  canRedo(): boolean;
  undo(): void;
  redo(): void;
}

export interface ModelerHost {
  canvas: Ref<HTMLElement | undefined>;
  properties: Ref<HTMLElement | undefined>;
  onChange: () => void;
  onEditForm: (formId: string | undefined, element: unknown) => void;
}

/** The modeler as the page sees it: what it shows changes with every edit. */
export interface ModelerState {
  isReady: boolean;
  canUndo: boolean;
  canRedo: boolean;
  problems: ShownProblem[];
  isChecking: boolean;
  /** What may go wrong at run time is not known yet; the other checks are. */
  isExploring: boolean;
  /** The problem whose path is drawn into the diagram, and its decisions in words. */
  shownPath: ShownPath | undefined;
  paths: ProcessPath[];
  outline: OutlineNode[];
  selected: string[];
}

export interface ShownPath {
  problem: ShownProblem;
  decisions: { id: string; name: string }[];
}

/** Creates the modeler in its host elements and keeps its language and state with the page's. */
export function useModeler(host: ModelerHost) {
  const { locale } = useI18n();
  const translation = createTranslation();
  const state = shallowReactive<ModelerState>({
    isReady: false,
    canUndo: false,
    canRedo: false,
    problems: [],
    isChecking: true,
    isExploring: true,
    shownPath: undefined,
    paths: [],
    outline: [],
    selected: [],
  });
  let modeler: BpmnModeler | undefined;

  async function start(): Promise<BpmnModeler> {
    translation.use(locale.value, await loadDictionary(locale.value));
    if (!host.canvas.value || !host.properties.value) throw new Error('The page has no canvas.');
    modeler = createModeler({
      canvas: host.canvas.value,
      properties: host.properties.value,
      translation,
    });
    listen(modeler, state, host);
    return modeler;
  }

  watch(locale, async (language) => {
    translation.use(language, await loadDictionary(language));
    if (modeler && state.isReady) refreshTexts(modeler);
  });
  // A panel that opens below takes room from the palette, which then needs two columns.
  useResizeObserver(host.canvas, () => modeler?.get<{ resized(): void }>('canvas').resized());
  onBeforeUnmount(() => modeler?.destroy());

  const service = <T>(name: string) => (modeler as BpmnModeler).get<T>(name);
  return {
    state,
    start,
    service,
    async open(xml: string): Promise<void> {
      state.isReady = false;
      await (modeler ?? (await start())).importXML(xml);
      fitBesidePalette(service('canvas'));
      refreshOutline(modeler as BpmnModeler, state);
      state.isReady = true;
    },
    async xml(): Promise<string> {
      const { xml } = await (modeler as BpmnModeler).saveXML({ format: true });
      return xml ?? '';
    },
    async svg(): Promise<string> {
      return (await (modeler as BpmnModeler).saveSVG()).svg;
    },
    fit: () => fitBesidePalette(service('canvas')),
    undo: () => service<CommandStack>('commandStack').undo(),
    redo: () => service<CommandStack>('commandStack').redo(),
    /** The problems of a refused deployment as the list of problems shows them. */
    explained: (problems: ServerProblem[]) =>
      serverProblems(problems, {
        nameOf: (id) => nameOf(modeler as BpmnModeler, id),
        explain: ({ code, message }) => problemInWords(code, message, translation.translate),
      }),
    renameProcess: (from: string, to: string) => renameProcess(modeler as BpmnModeler, from, to),
    select: (id: string) => selectElement(modeler as BpmnModeler, id),
    showPath: (problem: ShownProblem) => showPath(modeler as BpmnModeler, state, problem),
    clearPath: () => clearPath(modeler as BpmnModeler, state),
    destroy: () => modeler?.destroy(),
  };
}

export type ModelerHandle = ReturnType<typeof useModeler>;

function listen(modeler: BpmnModeler, state: ModelerState, host: ModelerHost): void {
  const eventBus = modeler.get<EventBus>('eventBus');
  const commandStack = modeler.get<CommandStack>('commandStack');
  eventBus.on('commandStack.changed', () => {
    state.canUndo = commandStack.canUndo();
    state.canRedo = commandStack.canRedo();
    state.isChecking = true;
    if (state.shownPath) clearPath(modeler, state);
    refreshOutline(modeler, state);
    if (state.isReady) host.onChange();
  });
  eventBus.on<{ issues: Issues }>('linting.completed', ({ issues }) => {
    state.problems = shownProblems(issues, (id) => nameOf(modeler, id));
    state.isChecking = false;
  });
  eventBus.on<{ report: CheckReport }>(MODEL_CHECKED, ({ report }) => {
    if (report.paths.length > 0) state.paths = report.paths;
  });
  eventBus.on<{ isRunning: boolean }>(SOUNDNESS_CHECKED, ({ isRunning }) => {
    state.isExploring = isRunning;
  });
  eventBus.on<{ newSelection: { id: string }[] }>('selection.changed', ({ newSelection }) => {
    state.selected = newSelection.map(({ id }) => id);
  });
  eventBus.on<{ formId?: string; element: unknown }>(EDIT_FORM, ({ formId, element }) =>
    host.onEditForm(formId, element),
  );
}

function refreshOutline(modeler: BpmnModeler, state: ModelerState): void {
  const definitions = modeler.getDefinitions() as unknown as ModdleElement | undefined;
  if (definitions) state.outline = outlineOf(definitions);
}

interface Element {
  id: string;
  businessObject: ModdleElement;
  source?: Element;
  target?: Element;
}
interface Registry {
  get(id: string): Element | undefined;
}

/** Draws the way to what a problem tells of into the diagram. */
function showPath(modeler: BpmnModeler, state: ModelerState, problem: ShownProblem): void {
  const { finding } = problem;
  if (!finding) return clearPath(modeler, state);
  modeler.get<PathHighlight>('ycPathHighlight').show(finding);
  const registry = modeler.get<Registry>('elementRegistry');
  const decisions = finding.decisions.map((id) => ({ id, name: stepName(registry.get(id)) }));
  state.shownPath = { problem, decisions };
}

function clearPath(modeler: BpmnModeler, state: ModelerState): void {
  modeler.get<PathHighlight>('ycPathHighlight').clear();
  state.shownPath = undefined;
}

/** A flow is called by where it comes from, and by its name or what it leads to. */
function stepName(element: Element | undefined): string {
  if (!element) return '';
  const { businessObject, source, target } = element;
  if (source && target) return `${stepName(source)} → ${businessObject.name || stepName(target)}`;
  return businessObject.name || element.id;
}

function nameOf(modeler: BpmnModeler, id: string): string {
  return modeler.get<Registry>('elementRegistry').get(id)?.businessObject.name ?? '';
}

interface Canvas {
  findRoot(element: unknown): unknown;
  getRootElement(): unknown;
  setRootElement(root: unknown): void;
  scrollToElement(element: unknown, padding: number): void;
  focus(): void;
}

/** A process that is called like its draft goes on being called like it. */
function renameProcess(modeler: BpmnModeler, from: string, to: string): void {
  const root = modeler.get<Canvas>('canvas').getRootElement() as Drawn;
  const process = semanticElement(root);
  if (process.$type !== 'bpmn:Process' || process.name !== from) return;
  const modeling = modeler.get<{ updateProperties(element: unknown, properties: object): void }>(
    'modeling',
  );
  modeling.updateProperties(root, { name: to });
}

/** Selects and shows an element, in its own plane when it lies in a collapsed subprocess. */
function selectElement(modeler: BpmnModeler, id: string): void {
  const element = modeler.get<Registry>('elementRegistry').get(id);
  if (!element) return;
  const canvas = modeler.get<Canvas>('canvas');
  const root = canvas.findRoot(element);
  if (root && root !== canvas.getRootElement()) canvas.setRootElement(root);
  modeler.get<{ select(element: unknown): void }>('selection').select(element);
  if (element !== root) canvas.scrollToElement(element, 80);
  canvas.focus();
}
