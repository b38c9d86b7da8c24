import { ElMessage } from 'element-plus';
import { useI18n } from 'vue-i18n';
import { isProblem } from '../../api/problem.ts';
import { claimTask } from '../../api/tasks.ts';
import type { UserTask } from '../../api/types.ts';
import { useModelNames } from '../../stores/model-names.ts';
import { useProblemText } from '../../composables/use-problem-text.ts';

/** Claims a task; when somebody was quicker, says who. */
export function useClaim() {
  const { t } = useI18n();
  const models = useModelNames();
  const { summaryOf } = useProblemText();

  async function claim(task: UserTask): Promise<UserTask | undefined> {
    try {
      const taken = await claimTask(task.userTaskKey);
      ElMessage.success(t('windows.claimed', { task: models.taskName(task) }));
      return taken;
    } catch (error) {
      ElMessage.warning({ message: reasonOf(error), duration: 6000, showClose: true });
      return undefined;
    }
  }

  function reasonOf(error: unknown): string {
    const holder = isProblem(error, 409) ? nameOfHolder(error.body['holder']) : '';
    return holder === '' ? summaryOf(error) : t('windows.taken', { holder });
  }

  return { claim };
}

function nameOfHolder(holder: unknown): string {
  if (typeof holder === 'string') return holder;
  if (holder === null || typeof holder !== 'object') return '';
  const { displayName, username } = holder as { displayName?: string; username?: string };
  return displayName ?? username ?? '';
}
