import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { onExpiredSignIn, setCsrfToken } from '../api/client.ts';
import { isProblem } from '../api/problem.ts';
import { getSession, getStatus, signIn, signOut } from '../api/session.ts';
import type { Status } from '../api/session.ts';
import type { Role, Session } from '../api/types.ts';

/** Who is signed in, and what the server is. */
export const useSession = defineStore('session', () => {
  const session = shallowRef<Session>();
  const status = shallowRef<Status>();
  /** The server could not be asked who is signed in. */
  const isUnreachable = ref(false);
  /** True while the dialog over the page asks to sign in again. */
  const isRenewing = ref(false);
  let settleRenewal: ((renewed: boolean) => void) | undefined;
  let renewal: Promise<boolean> | undefined;

  const user = computed(() => session.value?.user);
  const isSignedIn = computed(() => session.value !== undefined);
  const zone = computed(() => status.value?.zone ?? 'Asia/Shanghai');

  function adopt(next: Session | undefined): void {
    session.value = next;
    setCsrfToken(next?.csrfToken ?? null);
  }

  async function load(): Promise<void> {
    isUnreachable.value = false;
    try {
      status.value = await getStatus();
      adopt(await getSession());
    } catch (error) {
      if (!isProblem(error)) throw error;
      if (error.status !== 401) isUnreachable.value = true;
    }
  }

  async function enter(username: string, password: string): Promise<void> {
    adopt(await signIn(username, password));
    settleRenewal?.(true);
  }

  async function leave(): Promise<void> {
    await signOut();
    adopt(undefined);
  }

  /** Every request that finds the sign-in expired waits for the same dialog. */
  function renew(): Promise<boolean> {
    if (!isSignedIn.value) return Promise.resolve(false);
    renewal ??= askAgain().finally(() => {
      renewal = undefined;
      isRenewing.value = false;
    });
    return renewal;
  }

  function askAgain(): Promise<boolean> {
    isRenewing.value = true;
    return new Promise((resolve) => {
      settleRenewal = resolve;
    });
  }

  function giveUpRenewal(): void {
    settleRenewal?.(false);
    adopt(undefined);
  }

  function may(action: string): boolean {
    return session.value?.permissions.includes(action) ?? false;
  }

  function has(...roles: Role[]): boolean {
    return roles.some((role) => session.value?.roles.includes(role));
  }

  onExpiredSignIn({ renew, refresh: async () => adopt(await getSession()) });

  return {
    session,
    status,
    user,
    zone,
    isSignedIn,
    isUnreachable,
    isRenewing,
    load,
    enter,
    leave,
    renew,
    giveUpRenewal,
    may,
    has,
  };
});
