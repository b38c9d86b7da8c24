import { ENGINE_REVISION } from '../../engine/index.ts';
import type { HeadSigner } from '../audit/log/head-signer.ts';
import type { DatabaseKind, Select } from '../db/index.ts';
import { unavailable } from '../problem.ts';
import type { Status } from './clock.schema.ts';

export interface StatusParts {
  select: Select;
  version: string;
  sample: boolean;
  zone: string;
  clock: Status['clock'];
  database: DatabaseKind;
  signer: HeadSigner;
}

/** What kind of server this is, and whether it can work. */
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

  async assertReady(): Promise<void> {
    try {
      await this.#parts.select('SELECT 1 AS one', {});
    } catch (cause) {
      throw unavailable('Expected the database to answer, but it does not.', {
        retryAfter: 5,
        cause,
      });
    }
  }
}
