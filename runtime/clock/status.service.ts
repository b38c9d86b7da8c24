import { ENGINE_REVISION } from '../../engine/index.ts';
import type { DatabaseKind } from '../db/index.ts';
import type { Status } from './clock.schema.ts';

export interface StatusParts {
  version: string;
  sample: boolean;
  zone: string;
  clock: Status['clock'];
  database: DatabaseKind;
}

/** What kind of server this is. */
export class StatusService {
  readonly #parts: StatusParts;

  constructor(parts: StatusParts) {
    this.#parts = parts;
  }

  describe(): Status {
    const { version, sample, zone, clock, database } = this.#parts;
    return { version, engineRevision: ENGINE_REVISION, sample, zone, clock, database };
  }
}
