import type Create from 'diagram-js/lib/features/create/Create';
import type ElementFactory from 'bpmn-js/lib/features/modeling/ElementFactory';
import type Palette from 'diagram-js/lib/features/palette/Palette';
import type { PaletteEntries } from 'diagram-js/lib/features/palette/PaletteProvider';

type Translate = (text: string) => string;

/** Elements that documents know but that do not execute: kept out of the short palette. */
const RARE = ['create.data-object', 'create.data-store', 'create.group'];

/** Puts the user task, the step of every approval, where the plain task stands. */
export class YcPaletteProvider {
  static $inject = ['palette', 'create', 'elementFactory', 'translate'];
  readonly #create: Create;
  readonly #factory: ElementFactory;
  readonly #translate: Translate;

  constructor(palette: Palette, create: Create, factory: ElementFactory, translate: Translate) {
    this.#create = create;
    this.#factory = factory;
    this.#translate = translate;
    palette.registerProvider(500, this);
  }

  getPaletteEntries(): (entries: PaletteEntries) => PaletteEntries {
    return (entries) => {
      const kept = Object.entries(entries).filter(([id]) => !RARE.includes(id));
      return Object.fromEntries(
        kept.flatMap(([id, entry]) =>
          id === 'create.task' ? [this.#userTask(), [id, entry]] : [[id, entry]],
        ),
      ) as PaletteEntries;
    };
  }

  #userTask() {
    const start = (event: Event) =>
      this.#create.start(event as MouseEvent, this.#factory.createShape({ type: 'bpmn:UserTask' }));
    const entry = {
      group: 'activity',
      className: 'bpmn-icon-user-task',
      title: this.#translate('Create user task'),
      action: { click: start, dragstart: start },
    };
    return ['create.user-task', entry];
  }
}
