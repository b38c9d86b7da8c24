import type { Variables } from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import type { DefinitionService } from '../definitions/definitions.service.ts';
import type { CommandExecutor } from '../execution/index.ts';
import type { FormSchema } from '../forms/form-schema.ts';
import { fieldsOf } from '../forms/form-schema.ts';
import type { FormService } from '../forms/forms.service.ts';
import { validateSubmission } from '../forms/validate.ts';
import type { AuditStreamService } from '../identity/audit-stream.service.ts';
import type { Caller } from '../identity/caller.ts';
import type { VariableService } from '../instances/variables.service.ts';
import { invalid } from '../problem.ts';
import type { Clock } from '../timers/clock.ts';
import type { TaskAccess } from './task-access.ts';
import {
  deleteTaskDrafts,
  hasTaskDrafts,
  readTaskDraft,
  saveTaskDraft,
} from './task-drafts.store.ts';
import type { TaskRow } from './tasks.queries.store.ts';
import type { TaskForm } from './tasks.schema.ts';

export interface TaskFormParts {
  select: Select;
  executor: CommandExecutor;
  clock: Clock;
  zone: string;
  forms: FormService;
  definitions: DefinitionService;
  auditStream: AuditStreamService;
  variables: VariableService;
}

/** Forms of tasks: what they show, what was typed so far, and whether a submission is right. */
export class TaskFormService {
  readonly #parts: TaskFormParts;
  readonly #access: TaskAccess;

  constructor(parts: TaskFormParts, access: TaskAccess) {
    this.#parts = parts;
    this.#access = access;
  }

  async get(caller: Caller, key: string): Promise<TaskForm> {
    const row = await this.#access.permitted(caller, 'task.read', key);
    const { tenant, username } = caller;
    const { select, definitions, auditStream } = this.#parts;
    await auditStream.dataRead(caller, row.instance_key, 'form');
    const form = row.form_id ? await this.#parts.forms.find(tenant, row.form_id) : undefined;
    const draft = await readTaskDraft(select, { tenant, task: key, username });
    const definition = await definitions.compiled(tenant, row.process_definition_key);
    const facts = await definitions.facts(tenant, row.process_definition_key);
    const [process] = definition.nodes;
    const node = definition.nodes[definition.nodeIndexById.get(row.element_id) ?? -1];
    return {
      form: form ?? null,
      variables: await this.#parts.variables.visibleFrom(tenant, row.element_instance_key),
      ...(draft && { draft }),
      materials: facts.materials[row.element_id] ?? facts.materials[definition.id] ?? [],
      responsible: node?.responsible ?? process?.responsible ?? null,
      complaint: node?.complaint ?? process?.complaint ?? null,
    };
  }

  async saveDraft(caller: Caller, key: string, variables: Variables): Promise<void> {
    await this.#access.permitted(caller, 'task.saveDraft', key);
    const { tenant, username } = caller;
    await this.#parts.executor.write((writer) =>
      saveTaskDraft(writer, { tenant, task: key, username }, variables),
    );
  }

  async forgetDrafts(tenant: string, key: string): Promise<void> {
    const task = { tenant, task: key };
    if (!(await hasTaskDrafts(this.#parts.select, task))) return;
    await this.#parts.executor.write((writer) => deleteTaskDrafts(writer, task));
  }

  /** Throws 422 naming each field that is wrong. A task without form takes any variables. */
  async assertValid(caller: Caller, row: TaskRow, values: Variables): Promise<void> {
    if (!row.form_id) return;
    const form = await this.#parts.forms.find(caller.tenant, row.form_id);
    if (!form) return;
    const schema = form as FormSchema;
    const context = needsContext(schema)
      ? await this.#parts.variables.visibleFrom(caller.tenant, row.element_instance_key)
      : {};
    const now = this.#parts.clock.now();
    const { zone } = this.#parts;
    assertSubmission(schema, { values, context, now, zone, anyVariable: false });
  }
}

/** Throws 422 with a problem for each wrong field. */
export function assertSubmission(
  form: FormSchema,
  submission: Parameters<typeof validateSubmission>[1],
): void {
  const problems = validateSubmission(form, submission);
  const [first] = problems;
  if (!first) return;
  throw invalid(`Expected a valid form, but ${first.field}: ${first.message}`, {
    code: 'invalid-form',
    problems,
  });
}

/** Only a form with conditions or computed values looks at other variables. */
function needsContext(form: FormSchema): boolean {
  return fieldsOf(form.components).some(
    ({ component, hiddenBy }) =>
      hiddenBy.length > 0 ||
      component.valuesKey !== undefined ||
      component.valuesExpression !== undefined ||
      JSON.stringify(component.validate ?? {}).includes('"='),
  );
}
