import type { AuditStreamService } from '../identity/audit-stream.service.ts';
import type { Caller } from '../identity/caller.ts';
import type { InstanceService } from '../instances/instances.service.ts';
import { invalid } from '../problem.ts';
import { collectEvidence, type CollectionParts } from './collect-evidence.ts';
import { evidenceHtml } from './evidence-html.ts';

export interface EvidenceParts extends CollectionParts {
  instances: InstanceService;
  auditStream: AuditStreamService;
}

/** Makes evidence files: everything that proves one case, on one page. */
export class EvidenceService {
  readonly #parts: EvidenceParts;

  constructor(parts: EvidenceParts) {
    this.#parts = parts;
  }

  /** The page. Whoever takes it away has read the case: the audit stream says so. */
  async html(caller: Caller, key: string): Promise<string> {
    const { instances, auditStream } = this.#parts;
    const row = await instances.permitted(caller, 'instance.exportEvidence', key);
    if (row.parent_key !== null) {
      throw invalid(`Expected a root instance, but ${key} was called by ${row.parent_key}.`);
    }
    const { tenant, username: actor } = caller;
    await auditStream.record({ tenant, actor, type: 'evidenceExported', subject: key });
    return evidenceHtml(await collectEvidence(this.#parts, { tenant, exportedBy: actor, key }));
  }
}
