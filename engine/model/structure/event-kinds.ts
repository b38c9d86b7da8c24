import type { ModdleElement } from '../moddle.ts';
import { eventDefinitions } from './graph.ts';
import { kindOf } from './typed.ts';

export type EventKind =
  | 'Message'
  | 'Timer'
  | 'Error'
  | 'Escalation'
  | 'Cancel'
  | 'Compensate'
  | 'Conditional'
  | 'Link'
  | 'Signal'
  | 'Terminate';

/** `Timer` of a TimerEventDefinition. */
export function eventKind(definition: ModdleElement): string {
  return kindOf(definition).replace(/EventDefinition$/, '');
}

export function eventKinds(event: ModdleElement): string[] {
  return eventDefinitions(event).map(eventKind);
}

/** Whether one of the definitions of an event is of one of the kinds. */
export function has(event: ModdleElement, ...kinds: EventKind[]): boolean {
  return eventKinds(event).some((kind) => (kinds as string[]).includes(kind));
}
