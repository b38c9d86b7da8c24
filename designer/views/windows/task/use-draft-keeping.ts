import { useDebounceFn } from '@vueuse/core';
import { onBeforeUnmount, ref, watch } from 'vue';
import type { ShallowRef } from 'vue';
import { saveTaskDraft } from '../../../api/tasks.ts';
import type { FormState } from '../../../components/form/use-form.ts';

export type DraftState = 'none' | 'saving' | 'saved' | 'failed';

const QUIET = 700;

/** Keeps on the server what is typed, so that a closed page loses nothing. */
export function useDraftKeeping(
  key: string,
  form: ShallowRef<FormState | undefined>,
  mayKeep: () => boolean,
) {
  const state = ref<DraftState>('none');
  const savedAt = ref<number>();
  let isPending = false;
  let isFinished = false;

  async function save(): Promise<void> {
    if (!form.value || isFinished || !mayKeep()) return;
    isPending = false;
    state.value = 'saving';
    try {
      await saveTaskDraft(key, form.value.submission());
      state.value = 'saved';
      savedAt.value = Date.now();
    } catch {
      state.value = 'failed';
    }
  }

  const saveSoon = useDebounceFn(() => (isPending ? save() : undefined), QUIET);

  watch(
    form,
    (current) =>
      current?.onChange(() => {
        isPending = true;
        void saveSoon();
      }),
    { immediate: true },
  );
  onBeforeUnmount(() => {
    if (isPending) void save();
  });

  /** The task is done: nothing is kept any more. */
  function finish(): void {
    isFinished = true;
  }

  return { state, savedAt, save, finish };
}
