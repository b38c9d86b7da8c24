import type { SearchPlan } from '../search/search-rows.ts';

/** What cases wait for. */
export const SUBSCRIPTIONS: SearchPlan = {
  select: '*',
  from: 'subscriptions',
  sort: { createdAt: { sql: 'created_at', type: 'number' } },
  defaultSort: [{ field: 'createdAt', order: 'asc' }],
  key: 'subscription_key',
};

export interface SubscriptionRow {
  subscription_key: string;
  instance_key: string;
  root_key: string;
  element_id: string;
  name: string;
  correlation_key: string | null;
  created_at: number | string;
}

/** What nobody has waited for so far, kept for its time to live. */
export const KEPT_MESSAGES: SearchPlan = {
  select: 'message_key, name, correlation_key, expires_at',
  from: 'messages',
  sort: { expiresAt: { sql: 'expires_at', type: 'number' } },
  defaultSort: [{ field: 'expiresAt', order: 'asc' }],
  key: 'message_key',
};

export interface KeptMessageRow {
  message_key: string;
  name: string;
  correlation_key: string | null;
  expires_at: number | string;
}
