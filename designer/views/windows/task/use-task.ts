import { computed, shallowRef } from 'vue';
import { getTask, getTaskForm } from '../../../api/tasks.ts';
import type { UserTask, UserTaskForm } from '../../../api/types.ts';
import { useForm } from '../../../components/form/use-form.ts';
import type { FormState } from '../../../components/form/use-form.ts';
import { useRequest } from '../../../composables/use-request.ts';
import { useLive } from '../../../stores/live.ts';
import { useSession } from '../../../stores/session.ts';

/** A task with its form. What the person has typed survives every refresh. */
export function useTask(key: string) {
  const session = useSession();
  const live = useLive();
  const task = shallowRef<UserTask>();
  const work = shallowRef<UserTaskForm>();
  const form = shallowRef<FormState>();

  const { error, busy, run } = useRequest(async () => {
    const [freshTask, freshWork] = await Promise.all([getTask(key), getTaskForm(key)]);
    task.value = freshTask;
    work.value = freshWork;
    if (!form.value?.isTouched.value) form.value = formOf(freshWork);
  });

  function formOf({ form: document, variables, draft }: UserTaskForm): FormState {
    return useForm({ form: document, variables, draft, zone: session.zone });
  }

  /** After an action that changed the task itself. */
  async function refreshTask(): Promise<void> {
    task.value = await getTask(key);
  }

  live.onNudge(({ userTaskKey }) => {
    if (userTaskKey === key && !busy.value) void run();
  });

  const may = (action: UserTask['availableActions'][number]) =>
    task.value?.availableActions.includes(action) ?? false;
  const hasDraft = computed(() => Object.keys(work.value?.draft ?? {}).length > 0);

  return { task, work, form, error, busy, run, refreshTask, may, hasDraft };
}
