import type { HistoryEvent, Json } from '../../api/types.ts';

/** One sentence of a case's history: a key of the messages `history.*` and what goes into it. */
export interface Sentence {
  key: string;
  at: string;
  given: Record<string, string | number>;
  /** Why, where the journal says it. */
  why: string;
  position: string;
}

/** What people want to read. Activations, flows and variables are for the auditor's table. */
const TOLD = new Set([
  'InstanceStarted',
  'InstanceCompleted',
  'InstanceTerminated',
  'TaskAssigned',
  'TaskCompleted',
  'TaskCancelled',
  'DecisionEvaluated',
  'TimerTriggered',
  'JobCompleted',
  'JobFailed',
  'ProcessCalled',
  'ErrorThrown',
  'IncidentRaised',
  'IncidentResolved',
  'ClockPaused',
  'ClockResumed',
  'ClockWarned',
  'ClockBreached',
  'ClockExtended',
  'CalendarAdopted',
  'AcceptanceDeemed',
  'UrgingRaised',
  'UrgingAnswered',
]);

/** The actor of what nobody did by hand. */
const SYSTEM = 'system';

/** Names by key, for what an event only refers to. */
export interface Names {
  user(username: string): string;
  /** Name of an element; `written` is its name in the model. */
  element(id: string | undefined, written: string): string;
  window(windowId: string): string;
  department(departmentId: string): string;
  system: string;
  /** What the engine says, in the person's language. */
  sentence(text: string): string;
}

export function sentencesOf(events: HistoryEvent[], names: Names): Sentence[] {
  return events
    .filter(({ type }) => TOLD.has(type))
    .map((event) => ({
      key: keyOf(event),
      at: event.at,
      given: givenOf(event, names),
      why: whyOf(event),
      position: `${event.seq}.${event.index}`,
    }));
}

/** Only of an assignment that somebody else decided: a claim needs no reason. */
function whyOf(event: HistoryEvent): string {
  const isDecided = ['history.TaskAssigned', 'history.TaskQueued'].includes(keyOf(event));
  return isDecided ? text(event.data['why']) : '';
}

function keyOf({ type, actor, data }: HistoryEvent): string {
  if (type !== 'TaskAssigned') return `history.${type}`;
  if (data['assignee'] === null) return 'history.TaskReleased';
  const assignee = text(data['assignee']);
  const by = text(data['by']) || actor;
  if (assignee === '') return 'history.TaskQueued';
  return assignee === by ? 'history.TaskClaimed' : 'history.TaskAssigned';
}

function givenOf(event: HistoryEvent, names: Names): Record<string, string | number> {
  const { data } = event;
  return {
    who: event.actor === SYSTEM ? names.system : event.actorName || names.user(event.actor),
    what: names.element(event.element, event.elementName || event.element || ''),
    to: receiverOf(data, names),
    reason: text(data['reason']),
    message: names.sentence(text(data['message'])),
    code: text(data['code']),
    on: text(data['acceptedOn']),
    answer: text(data['answer']),
    percent: Math.round(Number(data['share'] ?? 0) * 100),
  };
}

function receiverOf(data: Record<string, Json>, names: Names): string {
  const assignee = text(data['assignee']);
  if (assignee !== '') return names.user(assignee);
  const window = text(data['window']);
  if (window !== '') return names.window(window);
  const groups = data['candidateGroups'];
  if (Array.isArray(groups) && groups.length > 0) return groups.map(text).join(', ');
  return names.department(text(data['department']));
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
