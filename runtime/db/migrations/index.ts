import { execution } from './0001-execution.ts';
import { organisation } from './0002-organisation.ts';
import { sampleAccounts } from './0003-sample-accounts.ts';
import { subscriptions } from './0004-subscriptions.ts';
import { log } from './0005-log.ts';

/** Every migration, in order. A migration that was released is never edited: add another one. */
export const MIGRATIONS = [execution, organisation, sampleAccounts, subscriptions, log];
