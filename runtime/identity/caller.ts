import type { Role } from './roles.ts';

/** Who asks. Built from a session or a bearer token, cached for a few seconds. */
export interface Caller {
  tenant: string;
  username: string;
  displayName: string;
  roles: readonly Role[];
  department: string | null;
  window: string | null;
  /** Key of the session; absent with a bearer token. */
  session?: string;
  /** Epoch milliseconds at which the sign-in ends; absent with a bearer token. */
  expiresAt?: number;
}

/** The caller of a route that asks for no sign-in. */
export const ANONYMOUS: Caller = {
  tenant: 'default',
  username: 'anonymous',
  displayName: '',
  roles: [],
  department: null,
  window: null,
};
