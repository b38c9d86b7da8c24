/** What a trace of system calls says of the answers that acknowledge a write. */
export interface SyncedAnswers {
  acknowledged: number;
  /** Those before which, since the answer before, no sync of SQLite's log had ended. */
  unsynced: number;
}

const SYNC = /f(?:data)?sync\(\d+<[^>]*-wal>/;
const SYNC_RESUMED = /<\.\.\. f(?:data)?sync resumed>/;
/** A search answers 200 and writes nothing. */
const ANSWER = /"HTTP\/1\.1 (20\d)/;

/** Reads what `strace -f -y` wrote while one client sent one request after another. */
export function syncedAnswers(trace: string): SyncedAnswers {
  const syncing = new Set<string>();
  const answers: SyncedAnswers = { acknowledged: 0, unsynced: 0 };
  let synced = false;
  for (const line of trace.split('\n')) {
    const [thread = ''] = line.split(' ', 1);
    if (SYNC.test(line)) {
      if (line.endsWith('<unfinished ...>')) syncing.add(thread);
      else synced ||= line.endsWith('= 0');
    } else if (SYNC_RESUMED.test(line)) {
      if (syncing.delete(thread)) synced ||= line.endsWith('= 0');
    }
    const status = ANSWER.exec(line)?.[1];
    if (status === undefined) continue;
    if (status === '201' || status === '204') {
      answers.acknowledged += 1;
      if (!synced) answers.unsynced += 1;
    }
    synced = false;
  }
  return answers;
}
