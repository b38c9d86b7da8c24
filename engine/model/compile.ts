import { compileActivity } from './activities.ts';
import type { FlowNodeType, ProcessDefinition, ScopeOrNode } from './definition.ts';
import { compileEvent } from './events.ts';
import { compileFlows } from './flows.ts';
import { elements, extension, type ModdleElement, text } from './moddle.ts';
import type { ParsedModel } from './parse.ts';
import { ModelError, type ModelProblem } from './problem.ts';
import { nameOf, Problems } from './problems.ts';
import { checkStructure } from './structure/index.ts';
import { checkProcess } from './validate.ts';
import { compileClock, compileTimeLimit, separationOf } from './yc.ts';

/** BPMN's types and ours. What is not here does not execute. */
const TYPES = new Map<string, FlowNodeType>([
  ['bpmn:StartEvent', 'startEvent'],
  ['bpmn:EndEvent', 'endEvent'],
  ['bpmn:IntermediateCatchEvent', 'intermediateCatchEvent'],
  ['bpmn:BoundaryEvent', 'boundaryEvent'],
  ['bpmn:Task', 'task'],
  ['bpmn:ManualTask', 'manualTask'],
  ['bpmn:UserTask', 'userTask'],
  ['bpmn:ServiceTask', 'serviceTask'],
  ['bpmn:ScriptTask', 'scriptTask'],
  ['bpmn:BusinessRuleTask', 'businessRuleTask'],
  ['bpmn:ExclusiveGateway', 'exclusiveGateway'],
  ['bpmn:ParallelGateway', 'parallelGateway'],
  ['bpmn:SubProcess', 'subProcess'],
  ['bpmn:CallActivity', 'callActivity'],
]);

/** Elements of a process that are neither entered nor left: drawing, and data as documentation. */
const WITHOUT_EXECUTION = [
  'bpmn:SequenceFlow',
  'bpmn:DataObject',
  'bpmn:DataObjectReference',
  'bpmn:DataStoreReference',
];

const EVENTS = ['startEvent', 'endEvent', 'intermediateCatchEvent', 'boundaryEvent'];

/**
 * Turns the executable processes of a file into definitions that can be run.
 *
 * @throws ModelError with every problem, if there is an error among them
 */
export function compile(model: ParsedModel): ProcessDefinition[] {
  const { definitions, problems } = compileAll(model);
  if (problems.some(({ severity }) => severity === 'error')) throw new ModelError(problems);
  return definitions;
}

/** Everything that is wrong or doubtful about a model, errors and warnings. */
export function validate(model: ParsedModel): ModelProblem[] {
  return compileAll(model).problems;
}

function compileAll(model: ParsedModel) {
  const problems = new Problems(model.locations);
  const processes = elements(model.definitions, 'rootElements').filter(
    ({ $type }) => $type === 'bpmn:Process',
  );
  const executable = processes.filter((process) => process.get('isExecutable') === true);
  if (executable.length === 0) {
    problems.error(
      processes[0] ?? model.definitions,
      'not-executable',
      'Expected at least one process with isExecutable="true" but there is none',
    );
  }
  const definitions = executable.map((process) => compileProcess(problems, process));
  checkStructure(problems, model);
  return { definitions, problems: [...model.warnings, ...problems.list] };
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
  };
  const sources = collectNodes(problems, definition, process);
  compileFlows(problems, definition, sources);
  attachBoundaryEvents(problems, definition, sources);
  rememberPerformers(problems, definition, sources);
  checkProcess(problems, definition, sources);
  return definition;
}

/** Walks the scopes with a list, so that depth costs nothing. The result is parallel to `nodes`. */
function collectNodes(
  problems: Problems,
  definition: ProcessDefinition,
  process: ModdleElement,
): ModdleElement[] {
  const sources: ModdleElement[] = [process];
  addNode(problems, definition, process, 'process', -1);
  for (let at = 0; at < sources.length; at += 1) {
    const scope = sources[at];
    if (scope === undefined || !isScope(scope)) continue;
    for (const element of elements(scope, 'flowElements')) {
      const type = TYPES.get(element.$type);
      if (type === undefined) refuseUnlessDrawing(problems, element);
      else {
        addNode(problems, definition, element, type, at);
        sources.push(element);
      }
    }
  }
  return sources;
}

function isScope({ $type }: ModdleElement): boolean {
  return $type === 'bpmn:Process' || $type === 'bpmn:SubProcess';
}

function refuseUnlessDrawing(problems: Problems, element: ModdleElement): void {
  if (WITHOUT_EXECUTION.includes(element.$type)) return;
  problems.error(
    element,
    'unsupported-element',
    `Expected an element that this engine executes but ${nameOf(element)} is a ${element.$type}`,
  );
}

function addNode(
  problems: Problems,
  definition: ProcessDefinition,
  element: ModdleElement,
  type: ScopeOrNode['type'],
  parent: number,
): void {
  const index = definition.nodes.length;
  const node: ScopeOrNode = {
    index,
    id: element.id ?? '',
    name: element.name ?? '',
    type,
    line: problems.lineOf(element.id ?? ''),
    parent,
    incoming: [],
    outgoing: [],
    defaultFlow: -1,
    boundaryEvents: [],
    attachedTo: -1,
    interrupting: false,
    startEvents: [],
    children: [],
    inputs: [],
    outputs: [],
    separation: separationOf(element),
    ...settings(problems, element, type),
  };
  if (node.id === '') {
    problems.error(element, 'missing-id', `Expected every ${element.$type} to have an id`);
  }
  definition.nodes.push(node);
  definition.nodeIndexById.set(node.id, index);
  const scope = definition.nodes[parent];
  scope?.children.push(index);
  if (type === 'startEvent') scope?.startEvents.push(index);
}

function settings(
  problems: Problems,
  element: ModdleElement,
  type: ScopeOrNode['type'],
): Partial<ScopeOrNode> {
  if (EVENTS.includes(type)) {
    const event = compileEvent(problems, element);
    return event === undefined ? {} : { event };
  }
  const timeLimit = compileTimeLimit(problems, element);
  const clock = compileClock(problems, element);
  const responsible = text(extension(element, 'yc:Responsible'), 'department');
  const complaint = extension(element, 'yc:Complaint');
  return {
    ...(type.endsWith('Gateway') || type === 'process' ? {} : compileActivity(problems, element)),
    ...(timeLimit !== undefined && { timeLimit }),
    ...(clock !== undefined && { clock }),
    ...(responsible !== undefined && { responsible }),
    ...(complaint !== undefined && { complaint: complaintText(complaint) }),
  };
}

function complaintText(complaint: ModdleElement): string {
  return ['text', 'phone', 'url'].flatMap((property) => text(complaint, property) ?? []).join(' ');
}

function attachBoundaryEvents(
  problems: Problems,
  definition: ProcessDefinition,
  sources: ModdleElement[],
): void {
  for (const node of definition.nodes) {
    const source = sources[node.index];
    if (node.type !== 'boundaryEvent' || source === undefined) continue;
    const attachedTo = source.get('attachedToRef') as ModdleElement | undefined;
    const activity = definition.nodes[definition.nodeIndexById.get(attachedTo?.id ?? '') ?? -1];
    if (activity === undefined || activity.parent !== node.parent || !isActivity(activity)) {
      problems.error(
        source,
        'boundary-attachment',
        `Expected ${nameOf(source)} to be attached to an activity beside it but found ${attachedTo?.id ?? 'nothing'}`,
      );
      continue;
    }
    node.attachedTo = activity.index;
    // An error always ends the activity; else a missing cancelActivity means interrupting.
    node.interrupting = node.event?.kind === 'error' || source.get('cancelActivity') !== false;
    activity.boundaryEvents.push(node.index);
  }
}

function isActivity({ type }: ScopeOrNode): boolean {
  return /(task|subProcess|callActivity)$/i.test(type);
}

/** The instance remembers who did what, where the model asks for it. */
function rememberPerformers(
  problems: Problems,
  definition: ProcessDefinition,
  sources: ModdleElement[],
): void {
  for (const node of definition.nodes) {
    const samePerson = node.userTask?.assignment?.element;
    for (const id of samePerson === undefined
      ? node.separation
      : [...node.separation, samePerson]) {
      const named = definition.nodes[definition.nodeIndexById.get(id) ?? -1];
      if (named?.type === 'userTask') definition.rememberedElements.add(id);
      else {
        problems.error(
          sources[node.index] as ModdleElement,
          'performer-reference',
          `Expected ${node.id} to name a user task of this process but found "${id}"`,
        );
      }
    }
  }
}
