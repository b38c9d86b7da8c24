import type {
  CommandExecutor,
  GroupedRequest,
  StartedInstance,
  StartRequest,
} from '../execution/index.ts';
import type { DefinitionService } from '../definitions/definitions.service.ts';
import type { FormSchema } from '../forms/form-schema.ts';
import type { FormService } from '../forms/forms.service.ts';
import { each, forAll, keyOfEach } from '../http/each.ts';
import { ownKey } from '../http/idempotency.ts';
import type { AuditStreamService } from '../identity/audit-stream.service.ts';
import type { Caller } from '../identity/caller.ts';
import { mayEver } from '../identity/permissions.ts';
import type { OrganisationService } from '../organisation/organisation.service.ts';
import { forbidden, invalid } from '../problem.ts';
import { assertSubmission } from '../tasks/task-forms.service.ts';
import type { Clock } from '../timers/clock.ts';
import type {
  StartInstanceBody,
  StartInstancesBody,
  StartedInstances,
  StartedInstanceItem,
} from './instances.schema.ts';

export interface InstanceStartParts {
  executor: CommandExecutor;
  clock: Clock;
  zone: string;
  organisation: OrganisationService;
  definitions: DefinitionService;
  forms: FormService;
  auditStream: AuditStreamService;
}

/** Starts process instances: one, or many with one request. */
export class InstanceStartService {
  readonly #parts: InstanceStartParts;

  constructor(parts: InstanceStartParts) {
    this.#parts = parts;
  }

  async start(
    caller: Caller,
    body: StartInstanceBody,
    idempotencyKey: string | undefined,
  ): Promise<StartedInstanceItem> {
    return this.#parts.executor.start(await this.#startOf(caller, body, idempotencyKey));
  }

  /** The start that is asked for, if it may be. */
  async #startOf(
    caller: Caller,
    body: StartInstanceBody,
    idempotencyKey: string | undefined,
  ): Promise<StartRequest> {
    const { tenant, username } = caller;
    const variables = body.variables ?? {};
    const window = await this.#firstWindow(caller, body.window);
    if (body.startInstructions === undefined) await this.#assertStartForm(caller, body);
    else await this.#assertMayModify(caller);
    return {
      ...definedOf(body),
      tenant,
      actor: username,
      variables,
      ...(body.startInstructions !== undefined && {
        activate: body.startInstructions.map(({ elementId }) => ({ element: elementId })),
      }),
      ...(body.reason !== undefined && { reason: body.reason }),
      ...(window !== null && { window }),
      ...ownKey(caller, idempotencyKey),
    };
  }

  /** Many, in the order of the request: each for itself, or all or none. */
  async startMany(
    caller: Caller,
    { items, mode }: StartInstancesBody,
    idempotencyKey: string | undefined,
  ): Promise<StartedInstances> {
    if (mode === 'all') {
      const requests = await forAll(items, async (item, index): Promise<GroupedRequest> => {
        const key = keyOfEach(idempotencyKey, index);
        return { kind: 'start', request: await this.#startOf(caller, item, key) };
      });
      return { items: (await this.#parts.executor.together(requests)) as StartedInstance[] };
    }
    const outcomes = await each(items, (item, index) =>
      this.start(caller, item, keyOfEach(idempotencyKey, index)),
    );
    return { items: outcomes.map((one) => ('done' in one ? one.done : one)) };
  }

  /** First contact (首问负责): the window named, else that of the clerk who starts the case. */
  async #firstWindow(caller: Caller, named: string | undefined): Promise<string | null> {
    if (named === undefined) return caller.window;
    const { windows } = await this.#parts.organisation.directory(caller.tenant);
    if (windows.has(named)) return named;
    throw invalid(`Expected a known window, but ${named} is none.`, { code: 'unknown-window' });
  }

  /** To begin behind a step is to leave it out: that is for those who may move tokens. */
  async #assertMayModify(caller: Caller): Promise<void> {
    if (mayEver('instance.modify', caller.roles)) return;
    await this.#parts.auditStream.refused(caller, 'instance.modify', 'startInstructions');
    throw forbidden('Expected a role that may move tokens, to begin a case at given elements.');
  }

  async #assertStartForm(caller: Caller, body: StartInstanceBody): Promise<void> {
    const { definitions, forms, clock, zone } = this.#parts;
    const { start_form: id } = await definitions.resolve(caller.tenant, definedOf(body));
    const form = id ? await forms.find(caller.tenant, id) : undefined;
    if (!form) return;
    const values = body.variables ?? {};
    const submission = { values, context: {}, now: clock.now(), zone, anyVariable: true };
    assertSubmission(form as FormSchema, submission);
  }
}

/** What was asked for, without absent members. */
function definedOf({
  processDefinitionId,
  processDefinitionKey,
  version,
  businessId,
}: StartInstanceBody) {
  return {
    ...(processDefinitionId !== undefined && { processDefinitionId }),
    ...(processDefinitionKey !== undefined && { processDefinitionKey }),
    ...(version !== undefined && { version }),
    ...(businessId !== undefined && { businessId }),
  };
}
