import { existsSync, rmSync } from 'node:fs';
import type { CollectionParts } from '../evidence/collect-evidence.ts';
import type { CommandExecutor } from '../execution/index.ts';
import type { AuditStreamService } from '../identity/audit-stream.service.ts';
import { conflict } from '../problem.ts';
import type { Clock } from '../timers/clock.ts';
import * as store from './archive.store.ts';
import type { ArchiveRow } from './archive.store.ts';
import { sha256Of } from './archive-reader.ts';
import { moveCases } from './move-cases.ts';
import type { Retention } from './retention.ts';
import {
  MonthFile,
  nameFile,
  partialOf,
  pathIn,
  readBack,
  type RefusedCase,
} from './write-archive.ts';

export interface ArchiveParts extends CollectionParts {
  executor: CommandExecutor;
  auditStream: AuditStreamService;
  clock: Clock;
}

/** What has been done with a file; between two steps the work may be cut off, and go on later. */
export type ArchiveStep = 'written' | 'checked' | 'registered' | 'named' | 'moved' | 'done';

export interface ArchiveRequest {
  tenant: string;
  /** Epoch milliseconds: cases that ended before. */
  before: number;
  /** Folder of the archive files. */
  folder: string;
  actor: string;
  retention: Retention;
  onStep?: (step: ArchiveStep, file: string) => Promise<void> | void;
}

export interface ArchivedFile {
  file: string;
  cases: number;
  entries: number;
  /** Cases that were left in the database, as something was added while the file was written. */
  left: string[];
}

export interface ArchivingReport {
  files: ArchivedFile[];
  refused: RefusedCase[];
}

export interface DestructionRequest extends Pick<ArchiveRequest, 'tenant' | 'folder' | 'actor'> {
  /** Epoch milliseconds. */
  now: number;
  /** Changes nothing. */
  dryRun: boolean;
}

/** Moves cases that ended long ago from the database to files that verify by themselves. */
export class ArchiveService {
  readonly #parts: ArchiveParts;

  constructor(parts: ArchiveParts) {
    this.#parts = parts;
  }

  /** IANA zone of the centre. */
  get zone(): string {
    return this.#parts.zone;
  }

  tenants(): Promise<string[]> {
    return store.readTenants(this.#parts.database.select);
  }

  /** Number of cases that would be moved, by the month of their end. */
  async plan({ tenant, before }: Pick<ArchiveRequest, 'tenant' | 'before'>) {
    const months: Record<string, number> = {};
    for await (const one of store.readEndedCases(this.#parts.database.select, tenant, before)) {
      const month = this.#monthOf(one.endedAt);
      months[month] = (months[month] ?? 0) + 1;
    }
    return months;
  }

  /** Finishes what was cut off, then goes on with the cases that are due. */
  async archive(request: ArchiveRequest): Promise<ArchivingReport> {
    const { tenant, before, retention } = request;
    const { select } = this.#parts.database;
    const report: ArchivingReport = { files: [], refused: [] };
    for (const row of await store.readArchives(select, tenant)) {
      if (row.state === 'MOVING') report.files.push(await this.#move(request, row));
    }
    let open: MonthFile | undefined;
    try {
      for await (const one of store.readEndedCases(select, tenant, before)) {
        const month = this.#monthOf(one.endedAt);
        if (open !== undefined && open.request.month !== month) {
          await this.#complete(request, open, report);
          open = undefined;
        }
        open ??= await this.#begin(request, month);
        await open.add(one, retention.keepUntil(one.processId, one.endedAt));
      }
      if (open !== undefined) await this.#complete(request, open, report);
      return report;
    } finally {
      open?.abandon();
    }
  }

  /**
   * Destroys the files whose legal time is over. The entries that name them and their SHA-256 stay
   * in the signed log, so that it can be proved that there was something. Gives their names.
   */
  async destroy({ tenant, folder, actor, now, dryRun }: DestructionRequest): Promise<string[]> {
    const { database, executor, auditStream } = this.#parts;
    const archives = await store.readArchives(database.select, tenant);
    const due = archives.filter(
      ({ state, keepUntil }) => state === 'DESTROYING' || (state === 'DONE' && keepUntil < now),
    );
    for (const row of dryRun ? [] : due) {
      const path = pathIn(folder, row.file);
      if (row.state === 'DONE') {
        await expectUnaltered(row, path);
        const { file: subject, sha256, cases, entries, keepUntil } = row;
        const kept = { keepUntil: new Date(keepUntil).toISOString() };
        const data = { sha256, cases, entries, ...kept };
        await executor.write(async (writer) => {
          await store.setState(writer, row, 'DESTROYING');
          await auditStream.append(writer, {
            ...{ tenant, actor, type: 'archiveDestroyed', subject, data },
          });
        });
      }
      rmSync(path, { force: true });
      await executor.write((writer) => store.setState(writer, row, 'DESTROYED'));
    }
    return due.map(({ file }) => file);
  }

  async #begin({ tenant, folder, actor }: ArchiveRequest, month: string): Promise<MonthFile> {
    const file = await this.#nextName({ tenant, folder }, month);
    const path = pathIn(folder, file);
    const open = new MonthFile(this.#parts, { tenant, month, file, path, actor });
    await open.begin();
    return open;
  }

  async #complete(
    request: ArchiveRequest,
    open: MonthFile,
    report: ArchivingReport,
  ): Promise<void> {
    const { tenant, folder, actor: archivedBy, onStep } = request;
    const { month, file, path } = open.request;
    report.refused.push(...open.refused);
    const end = await open.end();
    if (end.cases === 0) return rmSync(partialOf(path), { force: true });
    await onStep?.('written', file);
    const sha256 = await readBack(partialOf(path), end);
    await onStep?.('checked', file);
    const { cases, entries, keepUntil } = end;
    const archivedAt = this.#parts.clock.now();
    const row: ArchiveRow = {
      ...{ tenant, file, folder, sha256, month, cases, entries, keepUntil },
      ...{ state: 'MOVING', archivedAt, archivedBy },
    };
    await this.#parts.executor.write((writer) => store.insertArchive(writer, row));
    await onStep?.('registered', file);
    report.files.push(await this.#move(request, row));
  }

  /**
   * Files are numbered within their month; one that was cut off before it counted is written anew.
   * A file that is there is never written over, such as after an older backup was restored.
   */
  async #nextName(
    { tenant, folder }: Pick<ArchiveRequest, 'tenant' | 'folder'>,
    month: string,
  ): Promise<string> {
    const archives = await store.readArchives(this.#parts.database.select, tenant);
    const taken = new Set(archives.map(({ file }) => file));
    for (let number = 1; ; number += 1) {
      const file = `${encodeURIComponent(tenant)}/${month}.${String(number)}.jsonl.gz`;
      if (!taken.has(file) && !existsSync(pathIn(folder, file))) return file;
    }
  }

  async #move({ actor, onStep }: ArchiveRequest, row: ArchiveRow): Promise<ArchivedFile> {
    const { executor, auditStream, clock, tree } = this.#parts;
    const { tenant, file, sha256, cases, entries } = row;
    const path = pathIn(row.folder, file);
    if (!existsSync(path) && existsSync(partialOf(path))) await nameFile(path);
    await expectUnaltered(row, path);
    await onStep?.('named', file);
    const parts = {
      executor,
      algorithm: tree.algorithm,
      now: () => clock.now(),
      onMoved: () => onStep?.('moved', file),
    };
    const left = await moveCases(parts, row, path);
    const data = { sha256, month: row.month, cases, entries, left };
    await executor.write(async (writer) => {
      await store.setState(writer, row, 'DONE');
      await auditStream.append(writer, {
        ...{ tenant, actor, type: 'casesArchived', subject: file, data },
      });
    });
    await onStep?.('done', file);
    return { file, cases, entries, left };
  }

  /** `2026-03`, where the centre is. */
  #monthOf(at: number): string {
    const format = new Intl.DateTimeFormat('en-CA', {
      ...{ timeZone: this.#parts.zone, year: 'numeric', month: '2-digit' },
    });
    const parts = format.formatToParts(at);
    const of = (type: 'year' | 'month') => parts.find((one) => one.type === type)?.value ?? '';
    return `${of('year')}-${of('month')}`;
  }
}

/** Throws a Problem where the file is not the one that was checked when it was written. */
export async function expectUnaltered({ file, sha256 }: ArchiveRow, path: string): Promise<void> {
  if (!existsSync(path)) {
    throw conflict(`Expected the archive file ${file}, but there is no ${path}`);
  }
  const found = await sha256Of(path);
  if (found === sha256) return;
  throw conflict(`Expected ${path} to have the SHA-256 ${sha256}, but it has ${found}`);
}
