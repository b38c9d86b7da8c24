import type { Event, EventType } from '../../engine/index.ts';

export const BATCH_CONTENT_TYPE = 'application/cloudevents-batch+json; charset=utf-8';

/** Positions have up to 16 digits: padded to that, they compare as texts as they do as numbers. */
const SEQUENCE_DIGITS = 16;

/** Members that hold variables' values, or texts that may quote them. */
const VALUE_MEMBERS = new Set([
  'value',
  'variables',
  'item',
  'items',
  'output',
  'command',
  'correlationKey',
  'message',
]);

/** An entry of the journal, as far as it is told outside. */
export interface ToldEntry {
  position: number;
  instance: string;
  /** Root instance: the case. */
  root: string;
  processId: string;
  /** Epoch milliseconds. */
  now: number;
  events: Event[];
}

/** CloudEvents 1.0 in the JSON format, one of a batch. */
export interface CloudEvent {
  specversion: '1.0';
  id: string;
  source: string;
  type: string;
  subject: string;
  time: string;
  sequence: string;
  datacontenttype: 'application/json';
  /** Extension "distributed tracing". */
  traceparent?: string;
  data: Record<string, unknown>;
}

export interface CloudEventChoice {
  /** All if absent. */
  eventTypes: ReadonlySet<EventType> | undefined;
  includesVariables: boolean;
  /** W3C trace context of the command. */
  traceparent?: string | undefined;
}

/** The events of an entry that somebody wants to hear of, in their order. */
export function cloudEvents(entry: ToldEntry, choice: CloudEventChoice): CloudEvent[] {
  return entry.events.flatMap((event, index) =>
    isWanted(event, choice) ? [cloudEvent(entry, index, choice)] : [],
  );
}

export function isWanted(event: Event, { eventTypes }: Pick<CloudEventChoice, 'eventTypes'>) {
  return eventTypes?.has(event.type) ?? true;
}

function cloudEvent(entry: ToldEntry, index: number, choice: CloudEventChoice): CloudEvent {
  const { position, instance, root, now, events } = entry;
  const event = events[index] as Event;
  const { traceparent } = choice;
  return {
    specversion: '1.0',
    id: `${String(position)}-${String(index)}`,
    source: `/v2/process-instances/${instance}`,
    type: `dev.yichuang.${event.type}`,
    subject: root,
    time: new Date(now).toISOString(),
    sequence: String(position).padStart(SEQUENCE_DIGITS, '0'),
    datacontenttype: 'application/json',
    ...(traceparent !== undefined && { traceparent }),
    data: dataOf(entry, event, choice),
  };
}

function dataOf(
  { instance, processId }: ToldEntry,
  event: Event,
  { includesVariables }: CloudEventChoice,
): Record<string, unknown> {
  const members = Object.entries(event).filter(
    ([name]) => name !== 'type' && (includesVariables || !VALUE_MEMBERS.has(name)),
  );
  return {
    processInstanceKey: instance,
    processDefinitionId: processId,
    ...Object.fromEntries(members),
  };
}
