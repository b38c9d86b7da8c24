import { child, elements, type ModdleElement, text } from './moddle.ts';
import { nameOf, type Problems } from './problems.ts';

/** Something that models made for another engine may say, and what is to be done about it here. */
interface Foreign {
  /** An extension element (`zeebe:TaskListeners`) or an attribute (`camunda:initiator`). */
  name: string;
  advice: string;
  /** BPMN types at which it is executed; nowhere if absent. */
  executedOn?: RegExp;
}

/** The process and everything in it that tokens come to. */
const FLOW_NODES =
  /^bpmn:(Process|Global\w*Task|SubProcess|\w+SubProcess|Transaction|\w*Task|CallActivity|\w+Gateway|\w+Event)$/;

const MAPPINGS = 'write it as zeebe:ioMapping';
const AS_TASKS = 'draw what it does as a task of its own';
const BY_WORKER = 'let a job worker do it (zeebe:taskDefinition)';

/** What would change the execution and is not executed: refused, never left out in silence. */
const REFUSED_ELEMENTS: Foreign[] = [
  { name: 'zeebe:ExecutionListeners', advice: AS_TASKS, executedOn: FLOW_NODES },
  {
    name: 'zeebe:TaskListeners',
    advice: 'only user tasks have them',
    executedOn: /^bpmn:(Global)?UserTask$/,
  },
  {
    name: 'zeebe:LinkedResources',
    advice: 'only service tasks have them',
    executedOn: /^bpmn:ServiceTask$/,
  },
  { name: 'zeebe:AgentDefinition', advice: BY_WORKER },
  {
    name: 'zeebe:ConditionalFilter',
    advice: 'only conditions have it',
    executedOn: /^bpmn:ConditionalEventDefinition$/,
  },
  { name: 'camunda:executionListener', advice: AS_TASKS },
  { name: 'camunda:taskListener', advice: AS_TASKS },
  { name: 'camunda:connector', advice: BY_WORKER },
  { name: 'camunda:inputOutput', advice: MAPPINGS },
  { name: 'camunda:in', advice: MAPPINGS },
  { name: 'camunda:out', advice: MAPPINGS },
];

const REFUSED_ATTRIBUTES: Foreign[] = [
  { name: 'camunda:initiator', advice: 'give the name of whoever starts it as a variable' },
  { name: 'camunda:variableMappingClass', advice: MAPPINGS },
  { name: 'camunda:variableMappingDelegateExpression', advice: MAPPINGS },
  { name: 'camunda:resource', advice: 'write the script as zeebe:script' },
];

/** What changes nothing that is decided here; whoever deploys should know that it is not heeded. */
const IGNORED_ELEMENTS: Foreign[] = [
  { name: 'zeebe:UserTaskForm', advice: 'give the task a form by zeebe:formDefinition' },
  { name: 'camunda:formData', advice: 'give the task a form by zeebe:formDefinition' },
  { name: 'camunda:failedJobRetryTimeCycle', advice: 'the worker says when it tries again' },
];

const IGNORED_ATTRIBUTES: Foreign[] = [
  { name: 'camunda:errorCodeVariable', advice: 'the variables of the error come with it' },
  { name: 'camunda:errorMessageVariable', advice: 'the variables of the error come with it' },
];

/** Looks at all extensions of the elements that are to run. */
export function checkForeign(problems: Problems, judged: ModdleElement[]): void {
  for (const element of judged) {
    const owner = namedOwner(element);
    const extensions = new Set(extensionsOf(element));
    const inElements = ({ name, executedOn }: Foreign) =>
      extensions.has(name) && executedOn?.test(element.$type) !== true;
    const inAttributes = ({ name }: Foreign) => text(element, name) !== undefined;
    for (const { name, advice } of [
      ...REFUSED_ELEMENTS.filter(inElements),
      ...REFUSED_ATTRIBUTES.filter(inAttributes),
    ]) {
      const message = `Expected ${nameOf(owner)} to be without ${name}, which is not executed: ${advice}`;
      problems.error(owner, 'unsupported-extension', message);
    }
    for (const { name, advice } of [
      ...IGNORED_ELEMENTS.filter(inElements),
      ...IGNORED_ATTRIBUTES.filter(inAttributes),
    ]) {
      const message = `Expected ${nameOf(owner)} to be without ${name}, which is not heeded: ${advice}`;
      problems.warning(owner, 'ignored-extension', message);
    }
  }
}

function extensionsOf(element: ModdleElement): string[] {
  const container = child(element, 'extensionElements');
  return container === undefined ? [] : elements(container, 'values').map(({ $type }) => $type);
}

/** The definition of an event often has no id: the event is named instead. */
function namedOwner(element: ModdleElement): ModdleElement {
  const isPart = element.$type.endsWith('EventDefinition') || element.id === undefined;
  return isPart && element.$parent !== undefined ? element.$parent : element;
}
