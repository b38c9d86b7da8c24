import BpmnModeler from 'bpmn-js/lib/Modeler';
import {
  BpmnPropertiesPanelModule,
  BpmnPropertiesProviderModule,
  ZeebePropertiesProviderModule,
} from 'bpmn-js-properties-panel';
import { CreateAppendAnythingModule } from 'bpmn-js-create-append-anything';
import ZeebeBehaviorsModule from 'camunda-bpmn-js-behaviors/lib/camunda-cloud';
import MinimapModule from 'diagram-js-minimap';
import zeebeDescriptor from 'zeebe-bpmn-moddle/resources/zeebe.json';
import ycDescriptor from '../../engine/model/yc.json';
import { ExtensionCommandsModule } from './extensions/index.ts';
import { ImportedReferencesModule } from './imports/index.ts';
import { YcLintModule } from './lint/index.ts';
import { lintConfig } from './lint/lint-config.ts';
import { YcPaletteModule } from './palette/index.ts';
import { YcPropertiesModule } from './properties/index.ts';
import { PathHighlightModule } from './soundness/index.ts';
import type { Translation } from './translate/translation.ts';

export interface ModelerOptions {
  canvas: HTMLElement;
  properties: HTMLElement;
  translation: Translation;
}

/** A BPMN modeler with the `zeebe:` and `yc:` vocabularies, live checks and our palette. */
export function createModeler({ canvas, properties, translation }: ModelerOptions): BpmnModeler {
  return new BpmnModeler({
    container: canvas,
    propertiesPanel: { parent: properties },
    linting: { active: true, bpmnlint: lintConfig },
    moddleExtensions: { zeebe: zeebeDescriptor, yc: ycDescriptor },
    additionalModules: [
      { translate: ['value', translation.translate] },
      BpmnPropertiesPanelModule,
      BpmnPropertiesProviderModule,
      ZeebePropertiesProviderModule,
      ZeebeBehaviorsModule,
      CreateAppendAnythingModule,
      MinimapModule,
      ExtensionCommandsModule,
      ImportedReferencesModule,
      YcLintModule,
      PathHighlightModule,
      YcPaletteModule,
      YcPropertiesModule,
    ] as object[],
  } as ConstructorParameters<typeof BpmnModeler>[0]);
}

/** Shows the texts of an open diagram in the language that the translation now has. */
export function refreshTexts(modeler: BpmnModeler): void {
  const eventBus = modeler.get<{ fire(event: string): void }>('eventBus');
  eventBus.fire('i18n.changed');
  eventBus.fire('propertiesPanel.providersChanged');
  modeler.get<{ update(): void }>('linting').update();
}
