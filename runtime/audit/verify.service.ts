import type { Select } from '../db/index.ts';
import { createCalendarCache, type DefinitionCache } from '../execution/index.ts';
import { digest } from '../journal/digest.ts';
import {
  type InstanceName,
  isDeliveryWaiting,
  readEntryRow,
  readEntryRows,
  readExtent,
  readFirstGap,
  readInstanceNames,
  readVersion,
} from '../journal/journal.store.ts';
import type { HeadsToCheck } from './log/check-heads.ts';
import { type LogReport, verifyLog } from './log/verify-log.ts';
import { checkChain } from './verify-chain.ts';
import { checkDeliveries, type DeliverySources } from './verify-deliveries.ts';
import { executeAgain } from './verify-execution.ts';
import { readDecisionVersions } from './resources.store.ts';
import { createVerifySources, type VerifySources } from './verify-sources.ts';
import { type Difference, type Verdict, verdictOf } from './verdict.ts';

export interface BrokenInstance extends InstanceName {
  firstDifference: Difference;
}

export interface VerificationReport {
  verdict: Verdict['verdict'];
  instances: number;
  entries: number;
  verified: number;
  intact: number;
  broken: number;
  /** Of the intact ones, those whose contents were erased by law. */
  erased: number;
  /** Of the intact ones, those whose contents are in archive files. */
  archived: number;
  /** The archive files, each with its number of instances. */
  archives: Record<string, number>;
  /** Position of an entry that is gone: entries are numbered without gaps. */
  missingPosition?: number;
  /** The entries of all instances as one log, and the heads that vouch for it. */
  log: LogReport;
  /** The first of the broken ones. */
  differences: BrokenInstance[];
  /** Instances that this revision cannot execute again, and why; the first of them. */
  notExecutable: BrokenInstance[];
}

export interface VerifyProgress {
  instances: number;
  entries: number;
  /** Entries in all. */
  total: number;
}

export interface Verifier {
  instance(tenant: string, instance: string): Promise<Verdict>;
  /** Every instance of every tenant, one after another. */
  all(onProgress?: (progress: VerifyProgress) => void): Promise<VerificationReport>;
}

const PAGE = 200;
const LISTED = 100;
const READ_ATTEMPTS = 10;

export interface VerifierParts {
  select: Select;
  definitions: DefinitionCache;
  /** What was kept outside the database; read again for each verification. */
  heads?: () => HeadsToCheck;
}

const NO_HEADS: HeadsToCheck = { exported: undefined, keys: new Map() };

/** Proves that nothing was altered, and that the same commands give the same events. */
export function createVerifier(parts: VerifierParts): Verifier {
  const sources = createDatabaseSources(parts);
  return {
    instance: (tenant, instance) => verifyInstance(sources, tenant, instance),
    all: (onProgress) => verifyAll(sources, parts.heads ?? (() => NO_HEADS), onProgress),
  };
}

async function verifyInstance(
  sources: DatabaseSources,
  tenant: string,
  instance: string,
): Promise<Verdict> {
  const { rows, version } = await readAtRest(sources.select, tenant, instance);
  const chain = await checkChain(rows, version, digest);
  if (chain !== undefined) return verdictOf(rows.length, chain, await tryAgain(sources, rows));
  const deliveries = await checkDeliveries(sources, rows);
  return verdictOf(rows.length, deliveries, await executeAgain(sources, rows));
}

/** All that verification reads, in the database. */
interface DatabaseSources extends VerifySources, DeliverySources {
  select: Select;
}

export function createDatabaseSources({
  select,
  definitions,
}: Pick<VerifierParts, 'select' | 'definitions'>): DatabaseSources {
  const calendars = createCalendarCache(select);
  return {
    select,
    ...createVerifySources({
      definitions,
      calendars,
      versionsOf: (tenant, decision) => readDecisionVersions(select, tenant, decision),
    }),
    entry: (name) => readEntryRow(select, name),
    isWaiting: ({ tenant, instance: sender, seq }, ordinal) =>
      isDeliveryWaiting(select, { tenant, sender, seq, ordinal }),
    covers: () => true,
  };
}

/** The journal and the version of an instance, both of one moment. */
async function readAtRest(select: Select, tenant: string, instance: string) {
  for (let attempt = 1; ; attempt += 1) {
    const before = await readVersion(select, tenant, instance);
    const rows = await readEntryRows(select, tenant, instance);
    const version = await readVersion(select, tenant, instance);
    const isAtRest = before?.version === version?.version;
    if (isAtRest || attempt === READ_ATTEMPTS) return { rows, version };
  }
}

/** Of a broken chain, what can be said all the same. */
async function tryAgain(sources: VerifySources, rows: Parameters<typeof executeAgain>[1]) {
  try {
    return await executeAgain(sources, rows);
  } catch {
    return { result: 'notExecutable' as const };
  }
}

async function verifyAll(
  sources: DatabaseSources,
  heads: () => HeadsToCheck,
  onProgress: (progress: VerifyProgress) => void = () => undefined,
): Promise<VerificationReport> {
  const { select } = sources;
  const { entries: total, last } = await readExtent(select);
  const missingPosition = total === last ? undefined : await readFirstGap(select);
  const report = { ...emptyReport(), log: await verifyLog(select, heads()) };
  let after: InstanceName = { tenant: '', instance: '' };
  for (;;) {
    const names = await readInstanceNames(select, after, PAGE);
    for (const name of names) {
      add(report, name, await verifyInstance(sources, name.tenant, name.instance));
    }
    onProgress({ instances: report.instances, entries: report.entries, total });
    const lastName = names.at(-1);
    if (lastName === undefined) break;
    after = lastName;
  }
  const isBroken =
    report.broken > 0 || missingPosition !== undefined || report.log.verdict === 'broken';
  return {
    ...report,
    verdict: isBroken ? 'broken' : report.intact > 0 ? 'intact' : 'verified',
    ...(missingPosition !== undefined && { missingPosition }),
  };
}

function emptyReport(): Omit<VerificationReport, 'log'> {
  return {
    verdict: 'verified',
    instances: 0,
    entries: 0,
    verified: 0,
    intact: 0,
    broken: 0,
    erased: 0,
    archived: 0,
    archives: {},
    differences: [],
    notExecutable: [],
  };
}

function add(report: VerificationReport, name: InstanceName, verdict: Verdict): void {
  report.instances += 1;
  report.entries += verdict.entries;
  report[verdict.verdict] += 1;
  if (verdict.erasure !== undefined) report.erased += 1;
  if (verdict.archiving !== undefined && verdict.verdict !== 'broken') {
    const { file } = verdict.archiving;
    report.archived += 1;
    report.archives[file] = (report.archives[file] ?? 0) + 1;
    // Nothing to look into, and very many of them.
    return;
  }
  if (verdict.firstDifference === undefined) return;
  const list = verdict.verdict === 'broken' ? report.differences : report.notExecutable;
  if (list.length >= LISTED) return;
  list.push({ ...name, firstDifference: verdict.firstDifference });
}
