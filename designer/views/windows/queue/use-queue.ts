import { useDocumentVisibility, useIntervalFn, useDebounceFn } from '@vueuse/core';
import { computed, ref, shallowRef, watch } from 'vue';
import type { Ref } from 'vue';
import { searchTasks } from '../../../api/tasks.ts';
import type { TaskFilter } from '../../../api/tasks.ts';
import type { UserTask } from '../../../api/types.ts';
import { useRequest } from '../../../composables/use-request.ts';
import { useLive } from '../../../stores/live.ts';
import { useNow } from '../../../stores/now.ts';
import { useSession } from '../../../stores/session.ts';
import { freshRows, mergeHeld } from './merge-queue.ts';
import type { QueueRow } from './merge-queue.ts';

export const QUEUE_TABS = ['mine', 'window', 'unassigned', 'done'] as const;
export type QueueTab = (typeof QUEUE_TABS)[number];

const PAGE = 100;
const MOST = 1000;
/** Nudges come quickly; this also covers a stream that is down. */
const NUDGE_WAIT = 250;
const POLL = 30_000;

/** The queue of a tab: fetched, kept fresh by nudges, and held still while `isHeld`. */
export function useQueue(tab: Ref<QueueTab>, isHeld: Ref<boolean>) {
  const session = useSession();
  const live = useLive();
  const now = useNow();
  const rows = shallowRef<QueueRow[]>([]);
  const fetched = shallowRef<UserTask[]>([]);
  const arrived = shallowRef<UserTask[]>([]);
  const limit = ref(PAGE);
  const total = ref(0);
  const hasMore = computed(() => total.value > fetched.value.length && limit.value < MOST);

  const { error, busy, run } = useRequest(async () => {
    const asked = tab.value;
    const [page] = await Promise.all([
      searchTasks({
        filter: filterOf(asked, session.user?.username ?? ''),
        sort: [sortOf(asked)],
        page: { limit: limit.value },
      }),
      now.synchronise(),
    ]);
    if (asked !== tab.value) return;
    fetched.value = page.items;
    total.value = page.page.totalItems;
    if (isHeld.value && rows.value.length > 0) hold();
    else showAll();
  });

  function hold(): void {
    const merged = mergeHeld(rows.value, fetched.value);
    rows.value = merged.rows;
    arrived.value = merged.arrived;
  }

  function showAll(): void {
    rows.value = freshRows(fetched.value);
    arrived.value = [];
  }

  async function showMore(): Promise<void> {
    limit.value = Math.min(limit.value + PAGE, MOST);
    await run();
    showAll();
  }

  /** Puts a changed task into its row at once, without waiting for the next answer. */
  function replace(task: UserTask): void {
    rows.value = rows.value.map((row) =>
      row.task.userTaskKey === task.userTaskKey ? { task, isGone: false } : row,
    );
  }

  function reload(): void {
    rows.value = [];
    arrived.value = [];
    limit.value = PAGE;
    void run();
  }

  const refresh = useDebounceFn(() => run(), NUDGE_WAIT, { maxWait: 2000 });
  live.onNudge(() => void refresh());
  useIntervalFn(() => void run(), POLL);
  const visibility = useDocumentVisibility();
  watch(visibility, (state) => state === 'visible' && void run());
  watch(tab, reload, { immediate: true });

  return { rows, arrived, total, hasMore, error, busy, run, showAll, showMore, replace };
}

export function filterOf(tab: QueueTab, username: string): TaskFilter {
  switch (tab) {
    case 'mine':
      return { mine: true, state: 'CREATED' };
    case 'window':
      return { myWindow: true, state: 'CREATED' };
    case 'unassigned':
      return { unassigned: true, state: 'CREATED' };
    case 'done':
      return { completedBy: username, state: 'COMPLETED' };
  }
}

function sortOf(tab: QueueTab) {
  return tab === 'done'
    ? ({ field: 'completedAt', order: 'desc' } as const)
    : ({ field: 'dueAt', order: 'asc' } as const);
}
