import {
  CheckboxEntry,
  ListGroup,
  SelectEntry,
  TextFieldEntry,
  isCheckboxEntryEdited,
  isSelectEntryEdited,
  isTextFieldEntryEdited,
} from '@bpmn-io/properties-panel';
import type { ModdleElement } from '../moddle.ts';
import type { Entry } from './entries.ts';
import type { PanelContext } from './panel-context.ts';

const MATERIALS = 'yc:Materials';

export interface MaterialFactory {
  create(type: string, properties: Record<string, unknown>): ModdleElement;
  update(moddleElement: ModdleElement, properties: Record<string, unknown>): void;
}

/** The list of materials that an applicant hands in. */
export function materialsGroup(context: PanelContext, factory: MaterialFactory) {
  if (!context.is('bpmn:Process', 'bpmn:UserTask')) return undefined;
  const materials = context.find(MATERIALS)?.get<ModdleElement[]>('materials') ?? [];
  const set = (changed: ModdleElement[]) => context.write(MATERIALS, { materials: changed });
  const add = () => {
    const name = context.translate('New material');
    set([...materials, factory.create('yc:Material', { name })]);
  };
  return {
    id: 'yc-materials',
    label: context.translate('Materials'),
    component: ListGroup,
    add: (event: Event) => {
      event.stopPropagation();
      add();
    },
    items: materials.map((material, index) => ({
      id: `yc-material-${index}`,
      label: material.get<string>('name') || context.translate('New material'),
      entries: materialEntries(context, material, { index, update: factory.update }),
      remove: (event: Event) => {
        event.stopPropagation();
        set(materials.filter((other) => other !== material));
      },
    })),
  };
}

function materialEntries(
  context: PanelContext,
  material: ModdleElement,
  { index, update }: { index: number; update: MaterialFactory['update'] },
): Entry[] {
  const { translate, element } = context;
  const field = (attribute: string, label: string) => ({
    id: `yc-material-${index}-${attribute}`,
    element,
    label: translate(label),
    debounce: context.debounce,
    getValue: () => material.get(attribute),
    setValue: (value: unknown) => update(material, { [attribute]: value }),
  });
  const kinds = [
    { value: 'original', label: translate('Original') },
    { value: 'copy', label: translate('Copy') },
  ];
  return [
    { ...field('name', 'Material'), component: TextFieldEntry, isEdited: isTextFieldEntryEdited },
    {
      ...field('kind', 'Kind'),
      component: SelectEntry,
      isEdited: isSelectEntryEdited,
      getOptions: () => kinds,
    },
    {
      ...field('copies', 'Copies'),
      component: TextFieldEntry,
      isEdited: isTextFieldEntryEdited,
      getValue: () => String(material.get('copies')),
      setValue: (value: string | undefined) => update(material, { copies: wholeNumber(value) }),
      validate: (value: string | undefined) =>
        wholeNumber(value) === undefined ? translate('Expected a number above zero.') : undefined,
    },
    {
      ...field('required', 'Needed for acceptance'),
      component: CheckboxEntry,
      isEdited: isCheckboxEntryEdited,
    },
  ];
}

function wholeNumber(text: string | undefined): number | undefined {
  return text && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}
