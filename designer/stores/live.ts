import { defineStore } from 'pinia';
import { getCurrentScope, onScopeDispose, ref } from 'vue';

export type NudgeKind = 'task' | 'instance' | 'definition';
export type Nudge = NudgeData & { kind: NudgeKind };

interface NudgeData {
  type: string;
  processInstanceKey?: string;
  userTaskKey?: string;
  position: number;
}

type Told = { nudge: Nudge } | { connected: boolean };

const KINDS: readonly NudgeKind[] = ['task', 'instance', 'definition'];
const NAME = 'yichuang-live';

/**
 * Nudges from the server. One tab of a browser holds the connection (by a lock that passes on
 * when the tab closes) and tells the others, so that a browser has one stream however many tabs.
 */
export const useLive = defineStore('live', () => {
  const isConnected = ref(true);
  const listeners = new Set<(nudge: Nudge) => void>();
  const channel = new BroadcastChannel(NAME);
  let stopHolding: (() => void) | undefined;

  channel.onmessage = ({ data }: MessageEvent<Told>) => hear(data);

  function hear(told: Told): void {
    if ('connected' in told) isConnected.value = told.connected;
    else for (const listener of listeners) listener(told.nudge);
  }

  function tell(told: Told): void {
    hear(told);
    channel.postMessage(told);
  }

  /** Begins when someone is signed in; repeated calls change nothing. */
  function start(): void {
    if (stopHolding) return;
    const released = new Promise<void>((resolve) => {
      stopHolding = resolve;
    });
    const hold = () => {
      const close = connect(tell);
      return released.finally(close);
    };
    // Locks need a secure context; without them each tab has its own stream.
    if ('locks' in navigator) void navigator.locks.request(NAME, hold);
    else void hold();
  }

  function stop(): void {
    stopHolding?.();
    stopHolding = undefined;
  }

  /** Listens for as long as the component (or other scope) lives. */
  function onNudge(listener: (nudge: Nudge) => void): void {
    listeners.add(listener);
    if (getCurrentScope()) onScopeDispose(() => listeners.delete(listener));
  }

  return { isConnected, start, stop, onNudge };
});

function connect(tell: (told: Told) => void): () => void {
  let source: EventSource | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function open(): void {
    source = new EventSource('/v2/events/stream');
    source.onopen = () => tell({ connected: true });
    source.onerror = () => {
      tell({ connected: false });
      // A refused stream (an expired sign-in) is closed for good: try again in a while.
      if (source?.readyState === EventSource.CLOSED) retry = setTimeout(open, 10_000);
    };
    for (const kind of KINDS) {
      source.addEventListener(kind, ({ data }: MessageEvent<string>) =>
        tell({ nudge: { kind, ...(JSON.parse(data) as NudgeData) } }),
      );
    }
  }

  open();
  return () => {
    clearTimeout(retry);
    source?.close();
  };
}
