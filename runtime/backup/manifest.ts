import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { invalid } from '../problem.ts';

/** Rises when a backup is laid out in another way. */
export const BACKUP_FORMAT = 1;

export const MANIFEST_FILE = 'manifest.json';

const chainHead = z.object({ tenant: z.string(), entries: z.int(), lastHash: z.string() });

const manifest = z.object({
  format: z.literal(BACKUP_FORMAT),
  /** Release that made the backup, and the behaviour of its engine. */
  version: z.string(),
  engineRevision: z.int(),
  database: z.enum(['sqlite', 'postgres']),
  /** ISO 8601: every command acknowledged before it is in the backup. */
  begunAt: z.string(),
  /** By tenant, the entries of the journal, and the hash of the one that was committed last. */
  journal: z.array(chainHead),
  /** By tenant, the entries of the audit stream. */
  auditStream: z.array(chainHead),
  files: z.array(z.object({ name: z.string(), bytes: z.int(), sha256: z.string() })),
});

/** What a backup says of itself. */
export type Manifest = z.infer<typeof manifest>;
export type ChainHead = z.infer<typeof chainHead>;
export type BackupFile = Manifest['files'][number];

/** Throws Problem when the folder holds no finished backup. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST_FILE), 'utf8').catch(() => {
    throw invalid(`Expected a backup in ${folder}, but it has no ${MANIFEST_FILE}`);
  });
  const parsed = manifest.safeParse(parsedJson(text));
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  throw invalid(
    `Expected ${MANIFEST_FILE} in format ${String(BACKUP_FORMAT)}, but ${where} is not`,
  );
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The size and digest of a file that has reached the disk. */
export async function sealFile(folder: string, name: string): Promise<BackupFile> {
  const path = join(folder, name);
  await syncPath(path);
  return { name, bytes: (await stat(path)).size, sha256: await digestOf(path) };
}

/** Throws Problem, naming the first file that is not as it was written. */
export async function checkFiles(folder: string, files: BackupFile[]): Promise<void> {
  for (const { name, bytes, sha256 } of files) {
    const path = join(folder, name);
    const size = await stat(path).then(
      (found) => found.size,
      () => undefined,
    );
    if (size === undefined) throw invalid(`Expected ${name} in the backup, but it is not there`);
    if (size !== bytes) {
      throw invalid(`Expected ${name} to have ${String(bytes)} bytes, but it has ${String(size)}`);
    }
    const digest = await digestOf(path);
    if (digest === sha256) continue;
    throw invalid(`Expected ${name} to have the SHA-256 ${sha256}, but it has ${digest}`);
  }
}

/** Waits until a file's content, or a folder's list of names, is on the disk. */
export async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
