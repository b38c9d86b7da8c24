import { Group } from '@bpmn-io/properties-panel';
import type BpmnFactory from 'bpmn-js/lib/features/modeling/BpmnFactory';
import type Modeling from 'bpmn-js/lib/features/modeling/Modeling';
import type { Injector } from 'didi';
import type { Element } from 'bpmn-js/lib/model/Types';
import type { ModdleElement } from '../moddle.ts';
import type { Entry } from './entries.ts';
import { formEntries } from './form-group.ts';
import {
  clockEntries,
  deemedAcceptanceEntries,
  timeLimitEntries,
  timerOpeningEntries,
} from './limit-groups.ts';
import { materialsGroup } from './materials-group.ts';
import { panelContext } from './panel-context.ts';
import type { PanelContext, PanelServices } from './panel-context.ts';
import {
  assignmentEntries,
  complaintEntries,
  dutyEntries,
  responsibleEntries,
} from './people-groups.ts';
import { itemEntries } from './process-groups.ts';

interface PanelGroup {
  id: string;
  label?: string;
}
interface PropertiesPanel {
  registerProvider(priority: number, provider: object): void;
}

/** Groups of the generic provider that the engine does not read, or that ours replace. */
const REPLACED = new Set([
  'form',
  'userTaskImplementation',
  'adHocSubProcessImplementation',
  'activeElements',
  'outputCollection',
]);

/** Below the generic providers (1000 and 500), so that their groups are there already. */
const PRIORITY = 400;

const GROUPS: [id: string, label: string, entries: (context: PanelContext) => Entry[]][] = [
  ['yc-item', 'Catalogue item', itemEntries],
  ['yc-assignment', 'Window assignment', assignmentEntries],
  ['yc-form', 'Form', formEntries],
  ['yc-time-limit', 'Time limit', timeLimitEntries],
  ['yc-clock', 'Pause of the clock', clockEntries],
  ['yc-deemed-acceptance', 'Deemed acceptance', deemedAcceptanceEntries],
  ['yc-timer', 'Working time', timerOpeningEntries],
  ['yc-duties', 'Actions and separation', dutyEntries],
  ['yc-responsible', 'Responsible', responsibleEntries],
  ['yc-complaint', 'Complaint route', complaintEntries],
];

/** Adds the groups of the `yc:` vocabulary to the properties panel. */
export class YcPropertiesProvider {
  static $inject = ['propertiesPanel', 'injector'];
  readonly #injector: Injector;

  constructor(propertiesPanel: PropertiesPanel, injector: Injector) {
    this.#injector = injector;
    propertiesPanel.registerProvider(PRIORITY, this);
  }

  getGroups(element: Element): (groups: PanelGroup[]) => PanelGroup[] {
    return (groups) => {
      const kept = groups.filter((group) => !REPLACED.has(group.id));
      const general = kept.filter((group) => group.id === 'general');
      const others = kept.filter((group) => group.id !== 'general');
      return [...general, ...this.#ownGroups(element), ...others];
    };
  }

  #ownGroups(element: Element): PanelGroup[] {
    if (Array.isArray(element)) return [];
    const context = panelContext(element, this.#services());
    const groups = GROUPS.map(([id, label, entriesOf]) => ({
      id,
      label: context.translate(label),
      entries: entriesOf(context),
      component: Group,
    }));
    const materials = materialsGroup(context, this.#materialFactory(context));
    const shown = groups.filter((group) => group.entries.length > 0);
    return materials ? [...shown, materials] : shown;
  }

  #materialFactory(context: PanelContext) {
    const factory = this.#injector.get<BpmnFactory>('bpmnFactory');
    const modeling = this.#injector.get<Modeling>('modeling');
    return {
      create: (type: string, properties: Record<string, unknown>) => {
        const created = factory.create(type, properties) as unknown as ModdleElement;
        const parent = context.find('yc:Materials');
        if (parent) created.$parent = parent;
        return created;
      },
      update: (material: ModdleElement, properties: Record<string, unknown>) =>
        modeling.updateModdleProperties(context.element, material, properties),
    };
  }

  #services(): PanelServices {
    return {
      commandStack: this.#injector.get('commandStack'),
      elementRegistry: this.#injector.get('elementRegistry'),
      eventBus: this.#injector.get('eventBus'),
      translate: this.#injector.get('translate'),
      debounce: this.#injector.get('debounceInput'),
      resources: this.#injector.get('ycResources'),
    };
  }
}
