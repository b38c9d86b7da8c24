import { computed, ref, shallowRef } from 'vue';
import { getDefinitionXml, searchDefinitions } from '../../../api/definitions.ts';
import { newIdempotencyKey } from '../../../api/idempotency.ts';
import { getElementInstances } from '../../../api/instances.ts';
import { migrateCase, planMigration } from '../../../api/operations.ts';
import type { MigrateCase, OperationPlan } from '../../../api/operations.ts';
import type { ProcessInstance } from '../../../api/types.ts';
import { useRequest } from '../../../composables/use-request.ts';
import { useModelNames } from '../../../stores/model-names.ts';
import { elementsOf } from './model-elements.ts';
import type { ModelElement } from './model-elements.ts';

/** An open step, and what it can become in the other version. */
export interface OpenStep {
  id: string;
  name: string;
  choices: ModelElement[];
}

/** The migration of one case: choose a version and a mapping, look at the plan, then do it. */
export function useMigration(instance: ProcessInstance) {
  const models = useModelNames();
  const target = ref('');
  /** Element of the other version for each open step; '' where none is chosen. */
  const mapping = ref<Record<string, string>>({});
  const keepsTimers = ref(true);
  const plan = shallowRef<OperationPlan>();
  const key = newIdempotencyKey();

  const versions = useRequest(async () => {
    const { processDefinitionId } = instance;
    const search = { filter: { processDefinitionId }, page: { limit: 1000 } };
    const { items } = await searchDefinitions({
      ...search,
      sort: [{ field: 'version', order: 'desc' }],
    });
    return items.filter((one) => one.processDefinitionKey !== instance.processDefinitionKey);
  });
  const steps = useRequest(async (): Promise<OpenStep[]> => {
    const [xml, elements] = await Promise.all([
      getDefinitionXml(target.value),
      getElementInstances(instance.processInstanceKey),
    ]);
    const choices = elementsOf(xml, (id, given) => models.nameOf(target.value, id, given));
    const open = elements.filter(({ state, type }) => state === 'ACTIVE' && type !== 'process');
    const unique = new Map(open.map((element) => [element.elementId, element]));
    return [...unique.values()].map(({ elementId, elementName, type }) => ({
      id: elementId,
      name: models.nameOf(instance.processDefinitionKey, elementId, elementName || elementId),
      choices: choices.filter((choice) => choice.type === writtenAs(type)),
    }));
  });

  async function choose(definitionKey: string): Promise<void> {
    target.value = definitionKey;
    plan.value = undefined;
    for (const { id, choices } of (await steps.run()) ?? []) {
      mapping.value[id] = choices.some((choice) => choice.id === id) ? id : '';
    }
  }

  function map(step: string, element: string): void {
    mapping.value[step] = element;
    plan.value = undefined;
  }

  const asked = computed((): MigrateCase => {
    const pairs = Object.entries(mapping.value).filter(([from, to]) => to !== '' && to !== from);
    return {
      targetProcessDefinitionKey: target.value,
      mappingInstructions: pairs.map(([sourceElementId, targetElementId]) => ({
        sourceElementId,
        targetElementId,
      })),
      timers: keepsTimers.value ? 'keep' : 'recompute',
    };
  });
  const checking = useRequest(async () => {
    plan.value = await planMigration(instance.processInstanceKey, asked.value);
  });
  const migrating = useRequest(async (reason: string) => {
    await migrateCase(instance.processInstanceKey, { ...asked.value, reason }, key);
    return versions.data.value?.find((one) => one.processDefinitionKey === target.value)?.version;
  });

  async function load(): Promise<void> {
    const [latest] = (await versions.run()) ?? [];
    if (latest) await choose(latest.processDefinitionKey);
  }

  return {
    target,
    mapping,
    keepsTimers,
    plan,
    versions,
    steps,
    checking,
    migrating,
    choose,
    map,
    load,
  };
}

/** An event subprocess is written as a subprocess that an event triggers. */
function writtenAs(type: string): string {
  return type === 'eventSubProcess' ? 'subProcess' : type;
}
