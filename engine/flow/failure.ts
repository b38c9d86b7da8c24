import type { IncidentKind } from '../state/event.ts';

/** Something an element cannot do now and a person must mend: it becomes an incident. */
export class Failure extends Error {
  readonly kind: IncidentKind;

  constructor(kind: IncidentKind, message: string) {
    super(message);
    this.name = 'Failure';
    this.kind = kind;
  }
}
