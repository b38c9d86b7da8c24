import {
  conditionalStarts,
  DEFAULT_LIMITS,
  type ProcessDefinition,
  type Variables,
} from '../../engine/index.ts';
import type { Select } from '../db/index.ts';
import {
  createCalendarCache,
  type CalendarCache,
  type CommandExecutor,
  type DefinitionCache,
  type DeployedDefinition,
} from '../execution/index.ts';
import { ownKey } from '../http/idempotency.ts';
import type { Caller } from '../identity/caller.ts';
import { invalid, notFound } from '../problem.ts';
import type { Clock } from '../timers/clock.ts';
import type { EvaluateConditionals, EvaluatedConditionals } from './conditionals.schema.ts';

export interface ConditionalParts {
  select: Select;
  executor: CommandExecutor;
  cache: DefinitionCache;
  clock: Clock;
}

/** Processes that begin with a condition: whoever knows of a change has them looked at. */
export class ConditionalService {
  readonly #parts: ConditionalParts;
  readonly #calendars: CalendarCache;

  constructor(parts: ConditionalParts) {
    this.#parts = parts;
    this.#calendars = createCalendarCache(parts.select);
  }

  /** Each start is a command of its own, and with an idempotency key it is one however often asked. */
  async evaluate(
    caller: Caller,
    { processDefinitionKey, variables }: EvaluateConditionals,
    idempotencyKey: string | undefined,
  ): Promise<EvaluatedConditionals> {
    const { executor } = this.#parts;
    const { tenant, username: actor } = caller;
    const starts = await this.#starts(tenant, processDefinitionKey, variables);
    const started = await Promise.all(
      starts.map(({ key, startEvent }) =>
        executor.start({
          tenant,
          actor,
          processDefinitionKey: key,
          startEvent,
          variables,
          ...ownKey(caller, idempotencyKey && `${idempotencyKey} ${key} ${startEvent}`),
        }),
      ),
    );
    return {
      processInstances: started.map((one) => ({
        processDefinitionKey: one.processDefinitionKey,
        processInstanceKey: one.processInstanceKey,
      })),
    };
  }

  async #starts(tenant: string, only: string | undefined, variables: Variables) {
    const found: { key: string; startEvent: string }[] = [];
    for (const { key, hash, processId } of await this.#versions(tenant, only)) {
      const definition = await this.#parts.cache.compiled(tenant, hash, processId);
      for (const startEvent of await this.#holding(tenant, definition, variables)) {
        found.push({ key, startEvent });
      }
    }
    return found;
  }

  async #versions(tenant: string, only: string | undefined): Promise<DeployedDefinition[]> {
    const catalogue = await this.#parts.cache.catalogue(tenant);
    if (only === undefined) return catalogue.latestAll();
    const version = catalogue.byKey(only);
    if (version !== undefined) return [version];
    throw notFound(`Expected a process definition, but there is no ${only}.`);
  }

  async #holding(tenant: string, definition: ProcessDefinition, variables: Variables) {
    const { calendars } = await this.#calendars.inForce(tenant);
    const resources = (await this.#parts.cache.catalogue(tenant)).resources;
    const environment = {
      now: this.#parts.clock.now(),
      calendars,
      resources,
      limits: DEFAULT_LIMITS,
    };
    try {
      return conditionalStarts(definition, variables, environment);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw invalid(
        `Expected the start conditions of ${definition.id} to be evaluable, but ${reason}`,
      );
    }
  }
}
