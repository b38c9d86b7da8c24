import { execution } from './0001-execution.ts';
import { organisation } from './0002-organisation.ts';
import { sampleAccounts } from './0003-sample-accounts.ts';
import { subscriptions } from './0004-subscriptions.ts';
import { nodes } from './0005-nodes.ts';
import { webhooks } from './0007-webhooks.ts';
import { jobRetries } from './0008-job-retries.ts';

/** Every migration, in order. A migration that was released is never edited: add another one. */
export const MIGRATIONS = [
  execution,
  organisation,
  sampleAccounts,
  subscriptions,
  nodes,
  webhooks,
  jobRetries,
];
