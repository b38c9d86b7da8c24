import { defineStore } from 'pinia';
import { shallowReactive } from 'vue';
import { getDefinitionXml } from '../api/definitions.ts';
import { i18n } from '../i18n/index.ts';
import { namesOf } from '../replay/model-names.ts';

/** The language in which models name their elements; other languages are kept beside the names. */
const WRITTEN = 'zh-CN';

/** Names of processes and their elements in the person's language, read from the models. */
export const useModelNames = defineStore('model-names', () => {
  const models = shallowReactive(new Map<string, Map<string, string>>());
  const asked = new Set<string>();

  /** The name of an element (or of the process, by its id); what the server gave until it is known. */
  function nameOf(
    definitionKey: string,
    element: string | null | undefined,
    given: string,
  ): string {
    const language = i18n.global.locale.value;
    if (language === WRITTEN || !element) return given;
    const place = `${definitionKey} ${language}`;
    if (!asked.has(place)) void load(definitionKey, language);
    return models.get(place)?.get(element) ?? given;
  }

  async function load(definitionKey: string, language: string): Promise<void> {
    const place = `${definitionKey} ${language}`;
    asked.add(place);
    try {
      models.set(place, namesOf(await getDefinitionXml(definitionKey), language));
    } catch {
      // The name as it was written is good enough; the next screen asks again.
      asked.delete(place);
    }
  }

  const taskName = (task: NamedTask) =>
    nameOf(task.processDefinitionKey, task.elementId, task.name);
  const processName = (one: NamedProcess) =>
    nameOf(one.processDefinitionKey, one.processDefinitionId, one.processDefinitionName);

  return { nameOf, taskName, processName };
});

interface NamedTask {
  processDefinitionKey: string;
  elementId: string;
  name: string;
}

interface NamedProcess {
  processDefinitionKey: string;
  processDefinitionId: string;
  processDefinitionName: string;
}
