import type {
  ExecutionListenerEvent,
  ExecutionListeners,
  JobSettings,
  TaskListenerEvent,
} from './definition.ts';
import { compileJobSettings, headersIn, headersOf } from './jobs.ts';
import { child, elements, extension, type ModdleElement, text } from './moddle.ts';
import { nameOf, type Problems } from './problems.ts';

const EXECUTION_EVENTS: ExecutionListenerEvent[] = ['start', 'end'];
const TASK_EVENTS: TaskListenerEvent[] = [
  'creating',
  'assigning',
  'updating',
  'completing',
  'canceling',
];

/** `zeebe:executionListeners` of a process or element; undefined if it has none. */
export function compileExecutionListeners(
  problems: Problems,
  element: ModdleElement,
): ExecutionListeners | undefined {
  const container = extension(element, 'zeebe:ExecutionListeners');
  if (container === undefined) return undefined;
  const found = compileAll(problems, element, { container, events: EXECUTION_EVENTS });
  if (found.length === 0) return undefined;
  const of = (event: ExecutionListenerEvent) =>
    found.filter((each) => each.event === event).map(({ settings }) => settings);
  return { start: of('start'), end: of('end') };
}

/** `zeebe:taskListeners` of a user task; undefined if it has none. */
export function compileTaskListeners(
  problems: Problems,
  task: ModdleElement,
): Partial<Record<TaskListenerEvent, JobSettings[]>> | undefined {
  const container = extension(task, 'zeebe:TaskListeners');
  if (container === undefined) return undefined;
  const listeners: Partial<Record<TaskListenerEvent, JobSettings[]>> = {};
  for (const { event, settings } of compileAll(problems, task, {
    container,
    events: TASK_EVENTS,
  })) {
    (listeners[event] ??= []).push(settings);
  }
  return Object.keys(listeners).length > 0 ? listeners : undefined;
}

interface Written<E> {
  container: ModdleElement;
  events: E[];
}

function compileAll<E extends string>(
  problems: Problems,
  element: ModdleElement,
  { container, events }: Written<E>,
): { event: E; settings: JobSettings }[] {
  const seen = new Set<string>();
  return elements(container, 'listeners').flatMap((listener) => {
    const event = events.find((each) => each === text(listener, 'eventType'));
    if (event === undefined) {
      problems.error(element, 'listener-event', unknownEvent(element, listener, events));
      return [];
    }
    const settings = compileOne(problems, element, listener);
    if (settings === undefined) return [];
    const name = `${event} ${text(listener, 'type') ?? ''}`;
    if (seen.has(name)) problems.error(element, 'listener-twice', twice(element, listener));
    seen.add(name);
    return [{ event, settings }];
  });
}

/** A listener's worker gets the headers of the element too; of two with one key the listener's. */
function compileOne(
  problems: Problems,
  element: ModdleElement,
  listener: ModdleElement,
): JobSettings | undefined {
  const jobType = text(listener, 'type');
  if (jobType === undefined) {
    problems.error(
      element,
      'listener-type',
      `Expected each listener of ${nameOf(element)} to have a job type but one has none`,
    );
    return undefined;
  }
  // Only execution listeners have headers of their own.
  const own = listener.$type === 'zeebe:ExecutionListener' ? child(listener, 'headers') : undefined;
  return compileJobSettings(problems, element, {
    jobType,
    retries: text(listener, 'retries'),
    headers: { ...headersOf(element), ...headersIn(own) },
  });
}

function unknownEvent(element: ModdleElement, listener: ModdleElement, events: string[]): string {
  const found = text(listener, 'eventType') ?? '';
  return `Expected each listener of ${nameOf(element)} to be for ${events.join(', ')} but one is for "${found}"`;
}

function twice(element: ModdleElement, listener: ModdleElement): string {
  const event = text(listener, 'eventType') ?? '';
  const type = text(listener, 'type') ?? '';
  return `Expected the ${event} listeners of ${nameOf(element)} to have job types of their own but two have "${type}"`;
}
