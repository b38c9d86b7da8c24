import type AutoPlace from 'diagram-js/lib/features/auto-place/AutoPlace';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementFactory from 'bpmn-js/lib/features/modeling/ElementFactory';
import type EventBus from 'diagram-js/lib/core/EventBus';
import type Modeling from 'bpmn-js/lib/features/modeling/Modeling';
import type Selection from 'diagram-js/lib/features/selection/Selection';
import type { Parent, Shape } from 'bpmn-js/lib/model/Types';

interface Services {
  canvas: Canvas;
  selection: Selection;
  modeling: Modeling;
  factory: ElementFactory;
  autoPlace: AutoPlace;
  directEditing: DirectEditing;
}

interface DirectEditing {
  isActive(): boolean;
  activate(element: unknown): boolean;
}

/** What Enter on a palette entry draws; every other entry is clicked. */
const SHAPES: Record<string, { type: string; isExpanded?: boolean }> = {
  'create.start-event': { type: 'bpmn:StartEvent' },
  'create.intermediate-event': { type: 'bpmn:IntermediateThrowEvent' },
  'create.end-event': { type: 'bpmn:EndEvent' },
  'create.exclusive-gateway': { type: 'bpmn:ExclusiveGateway' },
  'create.task': { type: 'bpmn:Task' },
  'create.user-task': { type: 'bpmn:UserTask' },
  'create.subprocess-expanded': { type: 'bpmn:SubProcess', isExpanded: true },
};

const NO_SUCCESSOR = ['bpmn:EndEvent', 'bpmn:SequenceFlow', 'bpmn:Process', 'bpmn:Participant'];

/**
 * Makes the palette usable without a mouse: entries take the focus, and Enter or Space appends the
 * element to the selected one, or draws it in the middle of what is seen.
 */
export class PaletteKeyboard {
  static $inject = [
    'eventBus',
    'canvas',
    'selection',
    'modeling',
    'elementFactory',
    'autoPlace',
    'directEditing',
  ];
  readonly #services: Services;

  constructor(
    eventBus: EventBus,
    canvas: Canvas,
    selection: Selection,
    modeling: Modeling,
    factory: ElementFactory,
    autoPlace: AutoPlace,
    directEditing: DirectEditing,
  ) {
    this.#services = { canvas, selection, modeling, factory, autoPlace, directEditing };
    eventBus.on(['palette.changed', 'i18n.changed', 'import.done'], () => this.#prepare());
    eventBus.on('palette.create', (event: { container: HTMLElement }) => {
      event.container.addEventListener('keydown', (pressed) => this.#onKey(pressed));
      this.#prepare();
    });
  }

  #prepare(): void {
    const container = this.#services.canvas.getContainer();
    for (const entry of container.querySelectorAll<HTMLElement>('.djs-palette .entry')) {
      entry.tabIndex = 0;
      entry.title = entry.getAttribute('aria-label') ?? '';
    }
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const entry = (event.target as HTMLElement).closest<HTMLElement>('.entry');
    if (!entry) return;
    event.preventDefault();
    event.stopPropagation();
    const shape = SHAPES[entry.dataset['action'] ?? ''];
    if (shape) this.#draw(shape);
    else entry.click();
  }

  #draw(attributes: { type: string; isExpanded?: boolean }): void {
    const { factory, autoPlace, directEditing } = this.#services;
    const shape = factory.createShape(attributes) as Shape;
    const source = this.#successorSource();
    if (source && attributes.type !== 'bpmn:StartEvent') {
      autoPlace.append(source, shape, { connection: { type: 'bpmn:SequenceFlow' } });
    } else {
      this.#drawInTheMiddle(shape);
    }
    // Some kinds of element open their name by themselves, others do not.
    if (!directEditing.isActive()) directEditing.activate(shape);
  }

  #successorSource(): Shape | undefined {
    const [selected, ...others] = this.#services.selection.get() as Shape[];
    if (!selected || others.length > 0) return undefined;
    const type = (selected.businessObject as { $type: string }).$type;
    return NO_SUCCESSOR.includes(type) || selected.waypoints ? undefined : selected;
  }

  #drawInTheMiddle(shape: Shape): void {
    const { canvas, modeling, selection } = this.#services;
    const { x, y, width, height } = canvas.viewbox();
    const position = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    const drawn = modeling.createShape(shape, position, canvas.getRootElement() as Parent);
    selection.select(drawn);
  }
}
