import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Signing, Storage } from '../open-runtime.ts';
import { usageError } from './failure.ts';

const DEFAULT_MINUTES = 10;
const MOST_MINUTES = 24 * 60;

/** The file of the signing key: YICHUANG_SIGNING_KEY, else one in the user's configuration folder. */
export function signingKeyFile(): string {
  return resolve(process.env.YICHUANG_SIGNING_KEY || join(configurationFolder(), 'signing.key'));
}

/** Where key and heads of these data lie: never in the data folder, which they are to vouch for. */
export function signingOf(place: Storage): Signing {
  return {
    keyFile: signingKeyFile(),
    headsFile: resolve(process.env.YICHUANG_HEADS_FILE || defaultHeadsFile(place)),
    minutes: minutesBetweenHeads(),
  };
}

/** One file for each database, named after it, so that another log in its place shows. */
function defaultHeadsFile({ data, databaseUrl }: Storage): string {
  const address = databaseUrl === undefined ? resolve(data) : databaseOf(new URL(databaseUrl));
  const mark = createHash('sha256').update(address).digest('hex').slice(0, 8);
  return join(configurationFolder(), 'heads', `${basename(address)}-${mark}.jsonl`);
}

/** Without user and password, which change. */
function databaseOf({ host, pathname }: URL): string {
  return `${host}${pathname}`;
}

function configurationFolder(): string {
  return join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'yichuang');
}

function minutesBetweenHeads(): number {
  const text = process.env.YICHUANG_HEADS_MINUTES || String(DEFAULT_MINUTES);
  const minutes = Number(text);
  if (Number.isInteger(minutes) && minutes >= 0 && minutes <= MOST_MINUTES) return minutes;
  throw usageError(
    `Expected a whole number of minutes from 0 to ${String(MOST_MINUTES)} in YICHUANG_HEADS_MINUTES, but found ${text}`,
  );
}
