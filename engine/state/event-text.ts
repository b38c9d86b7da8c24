import type {
  ElementActivated,
  ElementCompleted,
  Event,
  FlowTaken,
  InstanceStarted,
  SubscriptionCancelled,
  TaskCompleted,
  TaskCreated,
  TimerCancelled,
  TimerScheduled,
  VariableSet,
} from './event.ts';
import { quoted, remembered, valueText, withList } from './json-text.ts';

/**
 * An event as JSON: the same text as `JSON.stringify(event)`, several times faster for the events
 * that make up nearly all of a journal.
 */
export function eventText(event: Event): string {
  return withEvent('', event);
}

/** Events in their order, as a JSON array: the same text as `JSON.stringify(events)`. */
export function eventsText(events: Event[]): string {
  return withList('', events, withEvent);
}

function withEvent(text: string, event: Event): string {
  switch (event.type) {
    case 'ElementActivated':
      return withActivated(text, event);
    case 'FlowTaken':
      return withFlow(text, event);
    case 'VariableSet':
      return withVariable(text, event);
    case 'TaskCreated':
      return withTaskCreated(text, event);
    case 'TaskCompleted':
      return withTaskCompleted(text, event);
    case 'TimerScheduled':
      return withTimer(text, event);
    case 'InstanceStarted':
      return withStarted(text, event);
    case 'InstanceCompleted':
      return `${text}{"type":"InstanceCompleted"}`;
    case 'ElementCompleted':
    case 'TimerCancelled':
    case 'SubscriptionCancelled':
      return withKey(text, event);
    default:
      return text + JSON.stringify(event);
  }
}

const elementPiece = remembered((element) => `,"element":${quoted(element)},"scope":`);
const flowPiece = remembered((flow) => `{"type":"FlowTaken","flow":${quoted(flow)},"scope":`);
const variablePiece = remembered((name) => `,"name":${quoted(name)},"value":`);
const typePiece = remembered((type) => `{"type":"${type}","key":`);
const processPiece = remembered((id) => `,"processId":${quoted(id)},"root":`);
const performerPiece = remembered((by) => `,"by":${quoted(by)}}`);

function withKey(
  text: string,
  { type, key }: ElementCompleted | TimerCancelled | SubscriptionCancelled,
): string {
  return `${text}${typePiece(type)}${String(key)}}`;
}

function withActivated(text: string, event: ElementActivated): string {
  let longer = `${text}{"type":"ElementActivated","key":${String(event.key)}${elementPiece(event.element)}${String(event.scope)}`;
  if (event.direct) longer += ',"direct":true';
  if (event.loopCounter !== undefined) longer += `,"loopCounter":${String(event.loopCounter)}`;
  if (event.compensates !== undefined) longer += `,"compensates":${String(event.compensates)}`;
  return `${longer}}`;
}

function withFlow(text: string, { flow, scope }: FlowTaken): string {
  return `${text}${flowPiece(flow)}${String(scope)}}`;
}

function withVariable(text: string, { scope, name, value }: VariableSet): string {
  return `${text}{"type":"VariableSet","scope":${String(scope)}${variablePiece(name)}${valueText(value)}}`;
}

const PLAIN_START = new Set(['type', 'instance', 'processId', 'root']);
const PLAIN_TASK = new Set(['type', 'key', 'owner']);

function isPlain(event: Event, plain: ReadonlySet<string>): boolean {
  for (const part in event) if (!plain.has(part)) return false;
  return true;
}

function withStarted(text: string, event: InstanceStarted): string {
  if (!isPlain(event, PLAIN_START)) return text + JSON.stringify(event);
  const { instance, processId, root } = event;
  return `${text}{"type":"InstanceStarted","instance":${quoted(instance)}${processPiece(processId)}${quoted(root)}}`;
}

function withTaskCreated(text: string, event: TaskCreated): string {
  if (!isPlain(event, PLAIN_TASK)) return text + JSON.stringify(event);
  return `${text}{"type":"TaskCreated","key":${String(event.key)},"owner":${String(event.owner)}}`;
}

function withTaskCompleted(text: string, { key, by }: TaskCompleted): string {
  return `${text}{"type":"TaskCompleted","key":${String(key)}${performerPiece(by)}`;
}

function withTimer(text: string, event: TimerScheduled): string {
  let longer = `${text}{"type":"TimerScheduled","key":${String(event.key)},"owner":${String(event.owner)},"element":${quoted(event.element)},"due":${String(event.due)}`;
  if (event.repetitions !== undefined) longer += `,"repetitions":${String(event.repetitions)}`;
  if (event.cycle !== undefined) longer += `,"cycle":${quoted(event.cycle)}`;
  if (event.from !== undefined) longer += `,"from":${String(event.from)}`;
  return `${longer}}`;
}
