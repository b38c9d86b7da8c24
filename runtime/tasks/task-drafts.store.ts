import type { Variables } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import type { Writer } from '../execution/index.ts';

export interface TaskDraftKey {
  tenant: string;
  task: string;
  username: string;
}

export async function readTaskDraft(
  select: Select,
  key: TaskDraftKey,
): Promise<Variables | undefined> {
  const [row] = await select<{ variables: string }>(
    `SELECT variables FROM task_drafts
     WHERE tenant = :tenant AND task_key = :task AND username = :username`,
    { ...key },
  );
  return row && (JSON.parse(row.variables) as Variables);
}

export async function saveTaskDraft(
  writer: Writer,
  key: TaskDraftKey,
  variables: Variables,
): Promise<void> {
  await writer.query(
    `INSERT INTO task_drafts (tenant, task_key, username, variables, updated_at)
     VALUES (:tenant, :task, :username, :text, :now)
     ON CONFLICT (tenant, task_key, username)
       DO UPDATE SET variables = excluded.variables, updated_at = excluded.updated_at`,
    { ...key, text: JSON.stringify(variables), now: Date.now() },
  );
}

export async function hasTaskDrafts(
  select: Select,
  { tenant, task }: Omit<TaskDraftKey, 'username'>,
): Promise<boolean> {
  const rows = await select<{ username: string }>(
    'SELECT username FROM task_drafts WHERE tenant = :tenant AND task_key = :task LIMIT 1',
    { tenant, task },
  );
  return rows.length > 0;
}

/** Once the task is done, nobody's typed text is kept. */
export async function deleteTaskDrafts(
  writer: Writer,
  { tenant, task }: Omit<TaskDraftKey, 'username'>,
): Promise<void> {
  await writer.query('DELETE FROM task_drafts WHERE tenant = :tenant AND task_key = :task', {
    tenant,
    task,
  });
}
