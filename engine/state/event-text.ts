import type {
  ElementActivated,
  ElementCompleted,
  Event,
  FlowTaken,
  SubscriptionCancelled,
  TaskCompleted,
  TaskCreated,
  TimerCancelled,
  TimerScheduled,
  VariableSet,
} from './event.ts';
import type { Value } from './value.ts';
import { listText, quoted } from './json-text.ts';

/**
 * An event as JSON: the same text as `JSON.stringify(event)`, several times faster for the events
 * that make up nearly all of a journal.
 */
export function eventText(event: Event): string {
  switch (event.type) {
    case 'ElementActivated':
      return activatedText(event);
    case 'FlowTaken':
      return flowText(event);
    case 'VariableSet':
      return variableText(event);
    case 'TaskCreated':
      return taskCreatedText(event);
    case 'TaskCompleted':
      return taskCompletedText(event);
    case 'TimerScheduled':
      return timerText(event);
    case 'ElementCompleted':
    case 'TimerCancelled':
    case 'SubscriptionCancelled':
      return keyText(event);
    default:
      return JSON.stringify(event);
  }
}

/** Events in their order, as a JSON array: the same text as `JSON.stringify(events)`. */
export function eventsText(events: Event[]): string {
  return listText(events, eventText);
}

function keyText({ type, key }: ElementCompleted | TimerCancelled | SubscriptionCancelled): string {
  return `{"type":"${type}","key":${String(key)}}`;
}

function activatedText(event: ElementActivated): string {
  let text = `{"type":"ElementActivated","key":${String(event.key)},"element":${quoted(event.element)},"scope":${String(event.scope)}`;
  if (event.direct) text += ',"direct":true';
  if (event.loopCounter !== undefined) text += `,"loopCounter":${String(event.loopCounter)}`;
  if (event.compensates !== undefined) text += `,"compensates":${String(event.compensates)}`;
  return `${text}}`;
}

function flowText({ flow, scope }: FlowTaken): string {
  return `{"type":"FlowTaken","flow":${quoted(flow)},"scope":${String(scope)}}`;
}

function variableText({ scope, name, value }: VariableSet): string {
  return `{"type":"VariableSet","scope":${String(scope)},"name":${quoted(name)},"value":${valueText(value)}}`;
}

/** Flags and numbers are most of what a person decides in a form. */
function valueText(value: Value): string {
  if (value === true) return 'true';
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value);
}

function taskCreatedText(event: TaskCreated): string {
  for (const part in event) {
    if (part !== 'type' && part !== 'key' && part !== 'owner') return JSON.stringify(event);
  }
  return `{"type":"TaskCreated","key":${String(event.key)},"owner":${String(event.owner)}}`;
}

function taskCompletedText({ key, by }: TaskCompleted): string {
  return `{"type":"TaskCompleted","key":${String(key)},"by":${quoted(by)}}`;
}

function timerText(event: TimerScheduled): string {
  let text = `{"type":"TimerScheduled","key":${String(event.key)},"owner":${String(event.owner)},"element":${quoted(event.element)},"due":${String(event.due)}`;
  if (event.repetitions !== undefined) text += `,"repetitions":${String(event.repetitions)}`;
  if (event.cycle !== undefined) text += `,"cycle":${quoted(event.cycle)}`;
  if (event.from !== undefined) text += `,"from":${String(event.from)}`;
  return `${text}}`;
}
