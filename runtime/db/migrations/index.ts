import { execution } from './0001-execution.ts';
import { organisation } from './0002-organisation.ts';
import { sampleAccounts } from './0003-sample-accounts.ts';
import { subscriptions } from './0004-subscriptions.ts';
import { nodes } from './0005-nodes.ts';
import { centres } from './0006-centres.ts';
import { listeners } from './0007-listeners.ts';
import { modelFiles } from './0008-model-files.ts';
import { jobPriorities } from './0009-job-priorities.ts';
import { batchOperations } from './0010-batch-operations.ts';
import { metrics } from './0011-metrics.ts';
import { webhooks } from './0012-webhooks.ts';
import { jobRetries } from './0013-job-retries.ts';
import { log } from './0014-log.ts';
import { search } from './0015-search.ts';
import { archive } from './0016-archive.ts';
import { traces } from './0020-traces.ts';
import { clockLedger } from './0021-clock-ledger.ts';
import { calendarLayers } from './0022-calendar-layers.ts';

/** Every migration, in order. A migration that was released is never edited: add another one. */
export const MIGRATIONS = [
  execution,
  organisation,
  sampleAccounts,
  subscriptions,
  nodes,
  centres,
  listeners,
  modelFiles,
  jobPriorities,
  batchOperations,
  metrics,
  webhooks,
  jobRetries,
  log,
  search,
  archive,
  traces,
  clockLedger,
  calendarLayers,
];
