import { ENGINE_REVISION } from '../../engine/index.ts';
import type { HeadSigner } from '../audit/log/head-signer.ts';
import type { DatabaseKind } from '../db/index.ts';
import type { Status } from './clock.schema.ts';

export interface StatusParts {
  version: string;
  sample: boolean;
  zone: string;
  clock: Status['clock'];
  database: DatabaseKind;
  signer: HeadSigner;
}

/** What kind of server this is. */
export class StatusService {
  readonly #parts: StatusParts;

  constructor(parts: StatusParts) {
    this.#parts = parts;
  }

  describe(): Status {
    const { signer, version, sample, zone, clock, database } = this.#parts;
    const log = { keyId: signer.key?.keyId ?? null, failing: signer.problem !== undefined };
    return { version, engineRevision: ENGINE_REVISION, sample, zone, clock, database, log };
  }
}
