import { ref, shallowRef } from 'vue';
import { newIdempotencyKey } from '../../../api/idempotency.ts';
import { ApiProblem, isProblem } from '../../../api/problem.ts';
import { completeTask, searchTasks } from '../../../api/tasks.ts';
import type { UserTask } from '../../../api/types.ts';
import type { FormState } from '../../../components/form/use-form.ts';

/** Completes a task once, and looks for the next one. */
export function useCompletion(key: string) {
  const busy = ref(false);
  const isDone = ref(false);
  const error = shallowRef<unknown>();
  const next = shallowRef<UserTask>();
  // The same attempt, repeated after a lost answer, is done once.
  let attempt = newIdempotencyKey();
  let sent = '';

  async function complete(form: FormState | undefined): Promise<void> {
    const variables = form?.submission() ?? {};
    const text = JSON.stringify(variables);
    if (sent !== '' && text !== sent) attempt = newIdempotencyKey();
    sent = text;
    busy.value = true;
    error.value = undefined;
    try {
      await completeTask(key, variables, attempt);
      isDone.value = true;
      next.value = await findNext();
    } catch (caught) {
      error.value = withoutFieldFaults(caught, form);
    } finally {
      busy.value = false;
    }
  }

  return { busy, isDone, error, next, complete };
}

/** What the server objects to in a field is shown at the field; the rest stays. */
function withoutFieldFaults(caught: unknown, form: FormState | undefined): unknown {
  if (!isProblem(caught, 422) || !form || caught.problems.length === 0) return caught;
  const rest = form.object(caught.problems);
  if (rest.length === caught.problems.length) return caught;
  return rest.length === 0 ? undefined : new ApiProblem(422, { ...caught.body, problems: rest });
}

async function findNext(): Promise<UserTask | undefined> {
  const first = async (filter: object) => {
    const search = {
      filter: { ...filter, state: 'CREATED' as const },
      sort: [{ field: 'dueAt' as const, order: 'asc' as const }],
      page: { limit: 1 },
    };
    return (await searchTasks(search)).items[0];
  };
  try {
    return (await first({ mine: true })) ?? (await first({ myWindow: true, unassigned: true }));
  } catch {
    // The task is done all the same; only the offer is missing.
    return undefined;
  }
}
