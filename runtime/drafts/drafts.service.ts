import type { Select } from '../db/index.ts';
import { newKey } from '../execution/index.ts';
import type { CommandExecutor } from '../execution/index.ts';
import type { SearchResult } from '../http/schema.ts';
import type { Caller } from '../identity/caller.ts';
import { badRequest, notFound, preconditionFailed, preconditionRequired } from '../problem.ts';
import { Conditions, searchRows } from '../search/search-rows.ts';
import type {
  CreateDraft,
  Draft,
  DraftSearch,
  DraftSummary,
  UpdateDraft,
} from './drafts.schema.ts';
import { DRAFTS, deleteDraft, insertDraft, readDraft, updateDraftRow } from './drafts.store.ts';
import type { DraftRow, DraftSummaryRow } from './drafts.store.ts';

/** Drafts of models, shared by the designers of a centre; nobody overwrites another unseen. */
export class DraftService {
  readonly #select: Select;
  readonly #executor: CommandExecutor;

  constructor(select: Select, executor: CommandExecutor) {
    this.#select = select;
    this.#executor = executor;
  }

  async search(
    { tenant }: Caller,
    { filter = {}, sort, page }: DraftSearch,
  ): Promise<SearchResult<DraftSummary>> {
    const conditions = new Conditions()
      .equal('tenant', tenant)
      .equal('process_definition_id', filter.processDefinitionId)
      .text('name', filter.name);
    const order = { sort, page };
    const found = await searchRows<DraftSummaryRow>(this.#select, DRAFTS, { conditions, order });
    return { items: found.items.map(summaryOf), page: found.page };
  }

  async get({ tenant }: Caller, key: string): Promise<Draft> {
    const row = await readDraft(this.#select, { tenant, key });
    if (!row) throw notFound(`Expected a draft, but there is no ${key}.`);
    return draftOf(row);
  }

  async create(caller: Caller, body: CreateDraft): Promise<Draft> {
    const { tenant, username } = caller;
    const key = newKey();
    const processDefinitionId = body.processDefinitionId ?? null;
    await this.#executor.write((writer) =>
      insertDraft(writer, { tenant, key }, { ...body, processDefinitionId, username }),
    );
    return this.get(caller, key);
  }

  async update(
    caller: Caller,
    key: string,
    { ifMatch, ...body }: UpdateDraft & { ifMatch: string | undefined },
  ): Promise<Draft> {
    const { tenant, username } = caller;
    const version = versionOf(ifMatch);
    const saved = await this.#executor.write((writer) =>
      updateDraftRow(writer, { tenant, key }, { ...body, username, version }),
    );
    if (saved) return draftOf(saved);
    const current = await this.get(caller, key);
    throw preconditionFailed(
      `Expected version ${version} of the draft, but ${current.updatedBy} saved version ${current.version}.`,
      { extensions: { current } },
    );
  }

  async remove(caller: Caller, key: string): Promise<void> {
    await this.get(caller, key);
    await this.#executor.write((writer) => deleteDraft(writer, { tenant: caller.tenant, key }));
  }
}

function versionOf(ifMatch: string | undefined): number {
  if (!ifMatch) {
    throw preconditionRequired('Expected If-Match with the ETag that was read, but there is none.');
  }
  const version = Number(/^(?:W\/)?"?(\d{1,9})"?$/.exec(ifMatch)?.[1]);
  if (Number.isNaN(version)) {
    throw badRequest(`Expected If-Match to hold an ETag of a draft, but it is ${ifMatch}.`);
  }
  return version;
}

function summaryOf(row: DraftSummaryRow): DraftSummary {
  return {
    draftKey: row.draft_key,
    name: row.name,
    processDefinitionId: row.process_definition_id,
    version: row.version,
    updatedAt: new Date(Number(row.updated_at)).toISOString(),
    updatedBy: row.updated_by,
  };
}

function draftOf(row: DraftRow): Draft {
  return { ...summaryOf(row), xml: row.xml };
}
