import { defineStore } from 'pinia';
import { ref } from 'vue';
import { api } from '../api/client.ts';
import { useSession } from './session.ts';

const TICK = 30_000;

/** The server's time, for remaining times: it may be virtual, or the browser's clock wrong. */
export const useNow = defineStore('now', () => {
  const session = useSession();
  const now = ref(Date.now());
  let offset = 0;

  function tick(): void {
    now.value = Date.now() + offset;
  }

  async function synchronise(): Promise<void> {
    const before = Date.now();
    const clock = await api.get<{ now: string }>('/v2/clock');
    offset = Date.parse(clock.now) - (before + Date.now()) / 2;
    tick();
  }

  setInterval(() => {
    if (session.status?.clock !== 'virtual') tick();
  }, TICK);

  return { now, synchronise };
});
