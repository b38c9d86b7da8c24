import type { JobRow } from './jobs.queries.store.ts';
import type { JobItem } from './jobs.schema.ts';

/** A job as a search shows it. */
export function describeJob(row: JobRow): JobItem {
  const deadline = Number(row.deadline);
  return {
    jobKey: row.job_key,
    type: row.type,
    kind: row.kind,
    listenerEventType: row.listener_event_type,
    processInstanceKey: row.instance_key,
    processDefinitionId: row.process_id,
    elementId: row.element_id,
    state: row.state,
    retries: row.retries,
    priority: row.priority,
    worker: row.worker,
    deadline: deadline > 0 ? new Date(deadline).toISOString() : null,
    createdAt: new Date(Number(row.created_at)).toISOString(),
  };
}
