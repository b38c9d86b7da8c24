import { computed, ref, shallowRef } from 'vue';
import type { SearchResult } from '../api/types.ts';
import { useRequest } from './use-request.ts';

/** A search read page by page: each further page is put below what is shown. */
export function usePages<T>(fetchPage: (after: string | undefined) => Promise<SearchResult<T>>) {
  const items = shallowRef<T[]>([]);
  const total = ref(0);
  const cursor = ref<string>();
  const hasMore = computed(() => cursor.value !== undefined);
  const { error, busy, run } = useRequest(fetchPage);

  async function first(): Promise<void> {
    const result = await run(undefined);
    if (result) adopt(result, []);
  }

  async function more(): Promise<void> {
    const result = await run(cursor.value);
    if (result) adopt(result, items.value);
  }

  function adopt(result: SearchResult<T>, above: T[]): void {
    items.value = [...above, ...result.items];
    total.value = result.page.totalItems;
    cursor.value = result.page.hasMore ? result.page.endCursor : undefined;
  }

  return { items, total, hasMore, error, busy, first, more };
}
