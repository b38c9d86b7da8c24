import { textField } from './entries.ts';
import type { Entry } from './entries.ts';
import type { PanelContext } from './panel-context.ts';

/** The catalogue item that the process carries out. */
export function itemEntries(context: PanelContext): Entry[] {
  if (!context.is('bpmn:Process')) return [];
  return [
    textField(context, {
      type: 'yc:Item',
      attribute: 'code',
      label: 'Item code',
      description:
        'A process bound to an item needs owner, limit and complaint route in every step.',
    }),
  ];
}
