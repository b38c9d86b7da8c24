import { ref, shallowRef } from 'vue';

/** One asynchronous piece of work with its state: busy, failed, and how to repeat it. */
export function useRequest<A extends unknown[], R>(work: (...given: A) => Promise<R>) {
  const data = shallowRef<R>();
  const error = shallowRef<unknown>();
  const busy = ref(false);
  let latest = 0;

  /** Resolves to undefined when the work failed; `error` then says why. */
  async function run(...given: A): Promise<R | undefined> {
    const turn = ++latest;
    busy.value = true;
    try {
      const result = await work(...given);
      if (turn !== latest) return result;
      data.value = result;
      error.value = undefined;
      return result;
    } catch (caught) {
      if (turn === latest) error.value = caught;
      return undefined;
    } finally {
      if (turn === latest) busy.value = false;
    }
  }

  return { data, error, busy, run };
}
