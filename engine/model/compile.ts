import { beginningOf } from './beginnings.ts';
import { attachBoundaryEvents } from './boundary-events.ts';
import { connectCompensation } from './compensation.ts';
import { declaredNames } from './declared-names.ts';
import type { ProcessDefinition, ScopeOrNode } from './definition.ts';
import { compileFlows } from './flows.ts';
import { checkForeign } from './foreign.ts';
import { assignByLanes } from './lanes.ts';
import { connectLinks } from './links.ts';
import { checkListenerPositions } from './listener-positions.ts';
import { elements, extension, type ModdleElement, text } from './moddle.ts';
import { compileNode, GLOBAL_TASKS, isScope, typeOf } from './nodes.ts';
import type { ParsedModel } from './parse.ts';
import { rememberPerformers } from './performers.ts';
import { ModelError, type ModelProblem } from './problem.ts';
import { nameOf, Problems } from './problems.ts';
import { graphOf } from './structure/graph.ts';
import { checkStructure } from './structure/index.ts';
import { checkProcess } from './validate.ts';

/** Parts of a process that are neither entered nor left: drawing, and data. */
const WITHOUT_EXECUTION = [
  'bpmn:SequenceFlow',
  'bpmn:DataObject',
  'bpmn:DataObjectReference',
  'bpmn:DataStoreReference',
];

/**
 * Turns the executable processes of a file into definitions that can be run.
 *
 * @throws ModelError with every problem, if there is an error among them or an imported file missing
 */
export function compile(model: ParsedModel): ProcessDefinition[] {
  return compileWithWarnings(model).definitions;
}

/**
 * As `compile`, with what is doubtful about the model.
 *
 * @throws ModelError with every problem, if there is an error among them or an imported file missing
 */
export function compileWithWarnings(model: ParsedModel): CompiledModel {
  return refuseErrors(compileAll(model, model.missingImports));
}

/**
 * As `compile`, of a model whose imported files need not be at hand. What lies in those files is only
 * stood in for, which is enough to look at a model but not to deploy it.
 *
 * @throws ModelError with every problem, if there is an error among them
 */
export function compileDraft(model: ParsedModel): ProcessDefinition[] {
  return refuseErrors(compileAll(model, missingInDraft(model))).definitions;
}

/**
 * Everything that is wrong or doubtful about a model, errors and warnings. An imported file that is
 * not at hand is a warning: it is needed when the model is deployed.
 */
export function validate(model: ParsedModel): ModelProblem[] {
  return compileAll(model, missingInDraft(model)).problems;
}

/** The processes of a file, and what was found in it. */
export interface CompiledModel {
  definitions: ProcessDefinition[];
  problems: ModelProblem[];
}

function missingInDraft({ missingImports }: ParsedModel): ModelProblem[] {
  return missingImports.map((each) => ({
    ...each,
    severity: 'warning',
    message: `${each.message}; it is needed when the model is deployed`,
  }));
}

function refuseErrors(compiled: CompiledModel): CompiledModel {
  const { problems } = compiled;
  if (problems.some(({ severity }) => severity === 'error')) throw new ModelError(problems);
  return compiled;
}

function compileAll(model: ParsedModel, missing: ModelProblem[]): CompiledModel {
  const graph = graphOf(model.definitions);
  const problems = new Problems(model.locations, declaredNames(graph));
  const roots = elements(model.definitions, 'rootElements');
  const processes = roots.filter(({ $type }) => $type === 'bpmn:Process');
  const executable = processes.filter((process) => process.get('isExecutable') === true);
  if (executable.length === 0 && !isShared(roots)) {
    problems.error(
      processes[0] ?? model.definitions,
      'not-executable',
      'Expected at least one process with isExecutable="true" but there is none',
    );
  }
  const callable = [...executable, ...roots.filter(({ $type }) => GLOBAL_TASKS.has($type))];
  const definitions = callable.map((process) => compileProcess(problems, process));
  checkStructure(problems, graph);
  checkForeign(problems, graph.judged);
  return { definitions, problems: [...model.warnings, ...missing, ...problems.list] };
}

/** A file without processes defines what others import: messages, errors, global tasks. */
function isShared(roots: ModdleElement[]): boolean {
  const drawings = /^bpmn:(?:Process|Collaboration|Choreography|GlobalConversation)$/;
  return roots.length > 0 && !roots.some(({ $type }) => drawings.test($type));
}

function compileProcess(problems: Problems, process: ModdleElement): ProcessDefinition {
  const versionTag = text(extension(process, 'zeebe:VersionTag'), 'value');
  const definition: ProcessDefinition = {
    id: process.id ?? '',
    name: process.name ?? process.id ?? '',
    ...(versionTag !== undefined && { versionTag }),
    isExecutable: true,
    nodes: [],
    flows: [],
    nodeIndexById: new Map(),
    flowIndexById: new Map(),
    rememberedElements: new Set(),
    hasSynchronizingJoins: false,
  };
  const sources = collectNodes(problems, definition, process);
  compileFlows(problems, definition, sources);
  attachBoundaryEvents(definition, sources);
  connectCompensation(definition, sources);
  connectLinks(problems, definition, sources);
  assignByLanes(problems, definition, sources);
  rememberPerformers(problems, definition, sources);
  for (const node of definition.nodes) {
    markJoin(definition, node);
    node.begins = beginningOf(definition, node);
  }
  checkProcess(problems, definition, sources);
  checkListenerPositions(problems, definition, sources);
  return definition;
}

/** Walks the scopes with a list, so that depth costs nothing. The result is parallel to `nodes`. */
function collectNodes(
  problems: Problems,
  definition: ProcessDefinition,
  process: ModdleElement,
): ModdleElement[] {
  const sources: ModdleElement[] = [process];
  addNode(problems, definition, process, { type: 'process', parent: -1 });
  const task = GLOBAL_TASKS.get(process.$type);
  if (task !== undefined) {
    addNode(problems, definition, process, { type: task, parent: 0, id: `${definition.id}.task` });
    return [process, process];
  }
  for (let at = 0; at < sources.length; at += 1) {
    const scope = sources[at];
    if (scope === undefined || !isScope(scope)) continue;
    for (const element of elements(scope, 'flowElements')) {
      const type = typeOf(element);
      if (type === undefined) refuseUnlessDrawing(problems, element);
      else {
        addNode(problems, definition, element, { type, parent: at });
        sources.push(element);
      }
    }
  }
  return sources;
}

function refuseUnlessDrawing(problems: Problems, element: ModdleElement): void {
  if (WITHOUT_EXECUTION.includes(element.$type)) return;
  problems.error(
    element,
    'unsupported-element',
    `Expected an element that this engine executes but ${nameOf(element)} is a ${element.$type}`,
  );
}

interface Place {
  type: ScopeOrNode['type'];
  parent: number;
  /** The element's own id if absent. */
  id?: string;
}

function addNode(
  problems: Problems,
  definition: ProcessDefinition,
  element: ModdleElement,
  { type, parent, id = element.id ?? '' }: Place,
): void {
  const index = definition.nodes.length;
  if (id === '') {
    problems.error(element, 'missing-id', `Expected every ${element.$type} to have an id`);
  }
  definition.nodes.push({ ...compileNode(problems, element, type), index, id, parent });
  definition.nodeIndexById.set(id, index);
  const scope = definition.nodes[parent];
  scope?.children.push(index);
  if (type === 'startEvent') scope?.startEvents.push(index);
  if (type === 'eventSubProcess') scope?.eventSubProcesses.push(index);
}

/** Known only when the flows are: where tokens wait for others. */
function markJoin(definition: ProcessDefinition, node: ScopeOrNode): void {
  const several = node.incoming.length > 1;
  const synchronizes =
    (node.type === 'inclusiveGateway' && several) || node.type === 'complexGateway';
  node.joins =
    synchronizes || (node.type === 'parallelGateway' && several) || node.startQuantity > 1;
  if (synchronizes) definition.hasSynchronizingJoins = true;
}
