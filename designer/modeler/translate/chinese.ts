import general from 'bpmn-js-i18n/translations/zn.js';
import bpmn from 'bpmn-js-i18n-zh/lib/bpmn-js/index.js';
import panel from 'bpmn-js-i18n-zh/lib/properties-panel/index.js';
import zeebe from 'bpmn-js-i18n-zh/lib/zeebe-properties-panel/index.js';
import { diagramTexts } from '../../i18n/modeler/diagram-zh.ts';
import { lintTexts } from '../../i18n/modeler/lint-zh.ts';
import { panelTexts } from '../../i18n/modeler/panel-zh.ts';
import { ycTexts } from '../../i18n/modeler/yc-zh.ts';
import type { Dictionary } from './translation.ts';

/** Chinese texts of everything that diagram-js modules show. */
export const chinese: Dictionary = {
  ...general,
  ...bpmn,
  ...panel,
  ...zeebe,
  ...diagramTexts,
  ...panelTexts,
  ...ycTexts,
  ...lintTexts,
};
