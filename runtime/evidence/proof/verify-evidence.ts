import { type Head, parseHead } from '../../audit/log/head.ts';
import { hashBits } from '../../audit/log/entry-hash.ts';
import { verifyInclusion } from '../../audit/merkle/verify-proof.ts';
import { checkChain } from '../../audit/verify-chain.ts';
import { checkDeliveries } from '../../audit/verify-deliveries.ts';
import { executeAgain } from '../../audit/verify-execution.ts';
import type { EvidenceCrypto } from './crypto.ts';
import { MissingAlgorithmError } from './crypto.ts';
import {
  EVIDENCE_FORMAT,
  type EvidenceFile,
  type EvidenceInstance,
  type EvidenceSeal,
  extentText,
} from './evidence-file.ts';
import { createFileSources, entryRows } from './file-sources.ts';
import {
  type Check,
  type CheckName,
  type EvidenceReport,
  type Finding,
  passedOr,
  reportOf,
  unknown,
} from './report.ts';

const UNSIGNED = 'nothing in this file is signed';

/** Checks an evidence file with nothing but what is in it. Throws for what is no evidence file. */
export async function verifyEvidence(
  file: EvidenceFile,
  crypto: EvidenceCrypto,
): Promise<EvidenceReport> {
  if (file.format !== EVIDENCE_FORMAT) {
    throw new Error(`Expected the format ${EVIDENCE_FORMAT} but found ${String(file.format)}`);
  }
  const chain = await checked('chain', () => checkChains(file, crypto));
  const isReadable = chain.outcome === 'passed';
  const { seal } = file;
  const checks = [
    await checked('sources', () => checkSources(file, crypto)),
    chain,
    isReadable ? await checked('deliveries', () => checkAllDeliveries(file)) : after('deliveries'),
    isReadable ? await execution(file) : after('execution'),
    await ofSeal('inclusion', seal, (found) => checkInclusion(file, found, crypto)),
    await ofSeal('signature', seal, (found) => checkSignatures(found, crypto)),
    await ofSeal('extent', seal, (found) => Promise.resolve(checkExtent(file, found))),
  ];
  return reportOf(
    checks,
    file.instances.reduce((sum, { entries }) => sum + entries.length, 0),
  );
}

async function checked(name: CheckName, find: () => Promise<Finding[]>): Promise<Check> {
  try {
    return passedOr(name, await find());
  } catch (error) {
    if (error instanceof MissingAlgorithmError) return unknown(name, error.message);
    return passedOr(name, [{ what: `cannot be checked: ${String(error)}` }]);
  }
}

function ofSeal(
  name: CheckName,
  seal: EvidenceSeal | undefined,
  find: (seal: EvidenceSeal) => Promise<Finding[]>,
): Promise<Check> {
  return seal === undefined
    ? Promise.resolve(unknown(name, UNSIGNED))
    : checked(name, () => find(seal));
}

/** Of entries that were altered, nothing more can be said. */
function after(name: CheckName): Check {
  return unknown(name, 'not checked, because the chain is broken');
}

async function checkSources(
  { resources, calendars }: EvidenceFile,
  { digest }: EvidenceCrypto,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { hash, content } of [...resources, ...calendars]) {
    const found = await digest('sha256', content);
    if (found !== hash) findings.push({ what: 'content of a source', expected: hash, found });
  }
  return findings;
}

async function checkChains(file: EvidenceFile, { digest }: EvidenceCrypto): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const instance of file.instances) {
    const rows = entryRows(file, instance);
    const end = { version: rows.length, lastHash: rows.at(-1)?.hash ?? '' };
    const difference = await checkChain(rows, end, digest);
    if (difference !== undefined) findings.push({ instance: instance.key, ...difference });
  }
  return findings;
}

async function checkAllDeliveries(file: EvidenceFile): Promise<Finding[]> {
  const sources = createFileSources(file);
  const findings: Finding[] = [];
  for (const instance of file.instances) {
    const difference = await checkDeliveries(sources, entryRows(file, instance));
    if (difference !== undefined) findings.push({ instance: instance.key, ...difference });
  }
  return findings;
}

async function execution(file: EvidenceFile): Promise<Check> {
  const sources = createFileSources(file);
  const failed: Finding[] = [];
  const notExecutable: Finding[] = [];
  for (const instance of file.instances) {
    const { result, difference } = await executeAgain(sources, entryRows(file, instance));
    if (difference === undefined) continue;
    const list = result === 'different' ? failed : notExecutable;
    list.push({ instance: instance.key, ...difference });
  }
  if (failed.length > 0 || notExecutable.length === 0) return passedOr('execution', failed);
  return { name: 'execution', outcome: 'unknown', findings: notExecutable };
}

async function checkInclusion(
  { instances }: EvidenceFile,
  { head: { head: text } }: EvidenceSeal,
  crypto: EvidenceCrypto,
): Promise<Finding[]> {
  const head = parseHead(text);
  if (head === undefined) return [{ what: 'the head of the log cannot be read' }];
  const findings: Finding[] = [];
  for (const instance of instances) {
    findings.push(...(await entriesNotIn(head, instance, crypto)));
  }
  return findings;
}

async function entriesNotIn(
  { size, root, algorithm }: Head,
  { key, entries }: EvidenceInstance,
  crypto: EvidenceCrypto,
): Promise<Finding[]> {
  const hash = crypto.tree(algorithm);
  const findings: Finding[] = [];
  for (const [at, { position, hash: entryHash, path }] of entries.entries()) {
    const leafHash = await hash.leaf(hashBits(entryHash));
    const claim = { index: position - 1, size, leafHash, root };
    if (await verifyInclusion(hash, claim, path)) continue;
    findings.push({ instance: key, seq: at + 1, what: 'the entry is not in the signed log' });
  }
  return findings;
}

async function checkSignatures(
  { head, extent, signature, publicKey }: EvidenceSeal,
  crypto: EvidenceCrypto,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  if (!(await crypto.isSignedBy(publicKey, head.head, head.signature))) {
    findings.push({ what: 'the signature of the head is not good' });
  }
  if (!(await crypto.isSignedBy(publicKey, extent, signature))) {
    findings.push({ what: 'the signature of the extent is not good' });
  }
  const expected = parseHead(head.head)?.keyId;
  const found = await crypto.keyId(publicKey);
  if (expected !== found) {
    findings.push({ what: 'the public key is another one', found, ...(expected && { expected }) });
  }
  return findings;
}

function checkExtent(file: EvidenceFile, { extent }: EvidenceSeal): Finding[] {
  const found = extentText(file);
  return found === extent
    ? []
    : [{ what: 'the case is not as it was exported', expected: extent, found }];
}
