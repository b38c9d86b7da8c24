import { compileActivity } from './activities.ts';
import { compileAdHoc } from './ad-hoc.ts';
import { dataOf } from './data.ts';
import type { FlowNodeType, ScopeOrNode } from './definition.ts';
import { compileEvents, compileMessageTask } from './events.ts';
import { compileCondition } from './expressions.ts';
import { compileExecutionListeners } from './listeners.ts';
import { compileLoop } from './loops.ts';
import { child, extension, type ModdleElement, text } from './moddle.ts';
import type { Problems } from './problems.ts';
import { compileClock, compileTimeLimit } from './time-limit.ts';
import { separationOf } from './yc.ts';

/** BPMN's types and ours. What is not here does not execute. */
const TYPES = new Map<string, FlowNodeType>([
  ['bpmn:StartEvent', 'startEvent'],
  ['bpmn:EndEvent', 'endEvent'],
  ['bpmn:IntermediateCatchEvent', 'intermediateCatchEvent'],
  ['bpmn:IntermediateThrowEvent', 'intermediateThrowEvent'],
  ['bpmn:BoundaryEvent', 'boundaryEvent'],
  ['bpmn:Task', 'task'],
  ['bpmn:ManualTask', 'manualTask'],
  ['bpmn:UserTask', 'userTask'],
  ['bpmn:ServiceTask', 'serviceTask'],
  ['bpmn:SendTask', 'sendTask'],
  ['bpmn:ReceiveTask', 'receiveTask'],
  ['bpmn:ScriptTask', 'scriptTask'],
  ['bpmn:BusinessRuleTask', 'businessRuleTask'],
  ['bpmn:ExclusiveGateway', 'exclusiveGateway'],
  ['bpmn:ParallelGateway', 'parallelGateway'],
  ['bpmn:InclusiveGateway', 'inclusiveGateway'],
  ['bpmn:ComplexGateway', 'complexGateway'],
  ['bpmn:EventBasedGateway', 'eventBasedGateway'],
  ['bpmn:SubProcess', 'subProcess'],
  ['bpmn:Transaction', 'transaction'],
  ['bpmn:AdHocSubProcess', 'adHocSubProcess'],
  ['bpmn:CallActivity', 'callActivity'],
]);

/** Tasks that stand beside processes and are called like one (clause 10.3.6). */
export const GLOBAL_TASKS = new Map<string, FlowNodeType>([
  ['bpmn:GlobalTask', 'task'],
  ['bpmn:GlobalManualTask', 'manualTask'],
  ['bpmn:GlobalUserTask', 'userTask'],
  ['bpmn:GlobalScriptTask', 'scriptTask'],
  ['bpmn:GlobalBusinessRuleTask', 'businessRuleTask'],
]);

const SCOPES = ['bpmn:Process', 'bpmn:SubProcess', 'bpmn:Transaction', 'bpmn:AdHocSubProcess'];

export function isScope({ $type }: ModdleElement): boolean {
  return SCOPES.includes($type);
}

/** The type that an element executes as; undefined for what does not. */
export function typeOf(element: ModdleElement): FlowNodeType | undefined {
  const isHandler = element.$type === 'bpmn:SubProcess' && element.get('triggeredByEvent') === true;
  return isHandler ? 'eventSubProcess' : TYPES.get(element.$type);
}

/**
 * What only some nodes have. Every node names all of it, in the same order: nodes of one shape are
 * read several times faster than nodes of many.
 */
const WITHOUT_EXTRAS = {
  activationCondition: undefined,
  loop: undefined,
  adHoc: undefined,
  userTask: undefined,
  job: undefined,
  script: undefined,
  decision: undefined,
  call: undefined,
  listeners: undefined,
  timeLimit: undefined,
  clock: undefined,
  responsible: undefined,
  complaint: undefined,
} satisfies Partial<ScopeOrNode>;

/** Everything that one element says by itself; how it is connected is added later. */
export function compileNode(
  problems: Problems,
  element: ModdleElement,
  type: ScopeOrNode['type'],
): Omit<ScopeOrNode, 'index' | 'id' | 'parent'> {
  return {
    name: element.name ?? '',
    type,
    line: problems.lineOf(element.id ?? ''),
    incoming: [],
    outgoing: [],
    defaultFlow: -1,
    boundaryEvents: [],
    attachedTo: -1,
    interrupting: element.get('isInterrupting') !== false,
    startEvents: [],
    children: [],
    eventSubProcesses: [],
    data: type === 'process' || type.endsWith('Event') ? [] : dataOf(element),
    events: [],
    parallelMultiple: false,
    instantiate: element.get('instantiate') === true,
    awaitsAll: element.get('eventGatewayType') === 'Parallel',
    joins: false,
    startQuantity: quantity(element, 'startQuantity'),
    completionQuantity: quantity(element, 'completionQuantity'),
    begins: [],
    compensationHandler: -1,
    isForCompensation: element.get('isForCompensation') === true,
    linkTarget: -1,
    inputs: [],
    outputs: [],
    separation: separationOf(element),
    ...WITHOUT_EXTRAS,
    ...compileKind(problems, element, type),
    // A global task is a process and its only task; the listeners are the task's.
    ...(!(type === 'process' && GLOBAL_TASKS.has(element.$type)) &&
      compileListeners(problems, element)),
  };
}

function compileListeners(problems: Problems, element: ModdleElement): Partial<ScopeOrNode> {
  const listeners = compileExecutionListeners(problems, element);
  return listeners === undefined ? {} : { listeners };
}

function compileKind(
  problems: Problems,
  element: ModdleElement,
  type: ScopeOrNode['type'],
): Partial<ScopeOrNode> {
  if (type.endsWith('Event')) {
    return { ...compileEvents(problems, element), ...compileActivity(problems, element) };
  }
  if (type.endsWith('Gateway')) return compileGateway(problems, element);
  if (type === 'process') return compileCentre(problems, element);
  const loop = compileLoop(problems, element);
  return {
    ...compileActivity(problems, element),
    ...compileCentre(problems, element),
    ...(loop !== undefined && { loop }),
    ...(type === 'adHocSubProcess' && { adHoc: compileAdHoc(problems, element) }),
    ...((type === 'sendTask' || type === 'receiveTask') && compileMessageTask(problems, element)),
  };
}

function compileGateway(problems: Problems, element: ModdleElement): Partial<ScopeOrNode> {
  if (element.$type !== 'bpmn:ComplexGateway') return {};
  const written = text(child(element, 'activationCondition'), 'body');
  const condition =
    written === undefined ? undefined : compileCondition(problems, element, written);
  return condition === undefined ? {} : { activationCondition: condition };
}

/** What a centre says of a process or activity, in the `yc:` vocabulary. */
function compileCentre(problems: Problems, element: ModdleElement): Partial<ScopeOrNode> {
  const timeLimit = compileTimeLimit(problems, element);
  const clock = compileClock(problems, element);
  const responsible = text(extension(element, 'yc:Responsible'), 'department');
  const complaint = extension(element, 'yc:Complaint');
  return {
    ...(timeLimit !== undefined && { timeLimit }),
    ...(clock !== undefined && { clock }),
    ...(responsible !== undefined && { responsible }),
    ...(complaint !== undefined && { complaint: complaintText(complaint) }),
  };
}

function complaintText(complaint: ModdleElement): string {
  return ['text', 'phone', 'url'].flatMap((property) => text(complaint, property) ?? []).join(' ');
}

function quantity(element: ModdleElement, property: string): number {
  const value = element.get(property);
  return typeof value === 'number' ? value : 1;
}
