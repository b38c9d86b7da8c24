import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn-embedded.css';
import type { Badge, Mark } from './marks.ts';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json';

interface Canvas {
  zoom(level?: 'fit-viewport' | number, center?: 'auto'): number;
  resized(): void;
  scrollToElement(element: string, padding: number): void;
  addMarker(element: string, marker: string): void;
  removeMarker(element: string, marker: string): void;
  getLayer(name: string, index: number): SVGElement;
}

interface Overlays {
  add(element: string, type: string, overlay: object): string;
  remove(filter: { type: string }): void;
}

interface ElementRegistry {
  get(id: string): DrawnElement | undefined;
}

interface DrawnElement {
  parent?: object;
  waypoints?: Point[];
  businessObject: ModelElement;
}

export interface Point {
  x: number;
  y: number;
}

interface ParsedModel {
  elementsById?: Record<string, ModelElement>;
}

interface ModelElement {
  $type: string;
  id: string;
  name?: string;
  extensionElements?: { values?: ExtensionElement[] };
  /** Of a shape or edge of the drawing. */
  bpmnElement?: ModelElement;
  label?: { bounds?: { x: number; width: number } };
  /** Of an edge of the drawing. */
  waypoint?: Point[];
}

interface ExtensionElement {
  properties?: { name?: string; value?: string }[];
}

const BADGES = 'case-badge';
/** Most that a translated label takes, and what it takes for each letter. */
const LABEL_WIDTH = 84;
const LETTER_WIDTH = 7;
const MOST_ZOOM = 1.1;
const WITH_MARGIN = 0.93;
const LEAST_ZOOM = 0.55;
const READABLE_ZOOM = 0.72;
const FOCUS_MARGIN = 140;
/** Index of a layer above all that is drawn. */
const TOP = 10;

/** A read-only diagram that shows where a case stands. */
export class CaseViewer {
  private readonly viewer: NavigatedViewer;
  private marked = new Map<string, Mark>();
  private language = '';

  constructor(container: HTMLElement) {
    this.viewer = new NavigatedViewer({ container, moddleExtensions: { zeebe } });
    this.viewer.on<ParsedModel>('import.parse.complete', ({ elementsById }) => {
      translateNames(Object.values(elementsById ?? {}), this.language);
    });
  }

  /** Draws a model, with the names in the language asked for where the model has them. */
  async open(xml: string, language: string): Promise<void> {
    this.marked.clear();
    this.language = language;
    await this.viewer.importXML(xml);
    this.fit();
  }

  /** Shows the whole diagram; a small one is not blown up. */
  fit(): void {
    this.canvas.resized();
    this.canvas.zoom('fit-viewport', 'auto');
    this.canvas.zoom(Math.min(this.canvas.zoom() * WITH_MARGIN, MOST_ZOOM), 'auto');
  }

  /** Shows an element large enough to read when the whole diagram would be too small. */
  focus(element: string): void {
    if (this.canvas.zoom() >= LEAST_ZOOM || !this.registry.get(element)) return;
    this.canvas.zoom(READABLE_ZOOM);
    this.canvas.scrollToElement(element, FOCUS_MARGIN);
  }

  mark(marks: ReadonlyMap<string, Mark>): void {
    for (const [element, mark] of this.marked) {
      if (marks.get(element) !== mark) this.canvas.removeMarker(element, `case-${mark}`);
    }
    // The process itself has no parent: its mark would colour all that is in it.
    const known = new Map([...marks].filter(([element]) => this.registry.get(element)?.parent));
    for (const [element, mark] of known) {
      if (this.marked.get(element) !== mark) this.canvas.addMarker(element, `case-${mark}`);
    }
    this.marked = known;
  }

  /** Puts small words on elements and flows. */
  badge(badges: Badge[]): void {
    this.overlays.remove({ type: BADGES });
    for (const { element, text, kind, title } of badges) {
      if (!this.registry.get(element)?.parent) continue;
      const html = document.createElement('span');
      html.className = `case-badge case-badge--${kind}`;
      html.textContent = text;
      html.title = title;
      const isFlow = this.registry.get(element)?.waypoints !== undefined;
      this.overlays.add(element, BADGES, {
        position: isFlow ? { top: -10, left: 4 } : { top: -13, right: 13 },
        html,
      });
    }
  }

  waypointsOf(flow: string): Point[] | undefined {
    return this.registry.get(flow)?.waypoints;
  }

  nameOf(element: string): string {
    return this.registry.get(element)?.businessObject.name ?? element;
  }

  /** Layer above the diagram that pans and zooms with it. */
  layer(name: string): SVGElement {
    return this.canvas.getLayer(name, TOP);
  }

  destroy(): void {
    this.viewer.destroy();
  }

  private get canvas(): Canvas {
    return this.viewer.get<Canvas>('canvas');
  }

  private get overlays(): Overlays {
    return this.viewer.get<Overlays>('overlays');
  }

  private get registry(): ElementRegistry {
    return this.viewer.get<ElementRegistry>('elementRegistry');
  }
}

/** Puts translated names in place, and makes room for them in the labels of the drawing. */
function translateNames(elements: ModelElement[], language: string): void {
  const translated = new Set(elements.filter((element) => translateName(element, language)));
  for (const { bpmnElement, label, waypoint } of elements) {
    const bounds = label?.bounds;
    if (!bounds || !bpmnElement || !translated.has(bpmnElement)) continue;
    const wanted = Math.min(LABEL_WIDTH, (bpmnElement.name?.length ?? 0) * LETTER_WIDTH);
    const growth = Math.max(0, wanted - bounds.width);
    bounds.x -= growth * shareToTheLeft(bounds, waypoint);
    bounds.width += growth;
  }
}

/** A label beside an upright line grows away from it, any other to both sides. */
function shareToTheLeft(bounds: { x: number; width: number }, line: Point[] = []): number {
  const upright = line.filter((point, index) => line[index + 1]?.x === point.x).map(({ x }) => x);
  if (upright.some((x) => x <= bounds.x && bounds.x - x < LABEL_WIDTH / 2)) return 0;
  const right = bounds.x + bounds.width;
  if (upright.some((x) => x >= right && x - right < LABEL_WIDTH / 2)) return 1;
  return 0.5;
}

/** Models keep translated names in the property `name.<language>`. */
function translateName(element: ModelElement, language: string): boolean {
  const properties = element.extensionElements?.values?.flatMap(
    ({ properties = [] }) => properties,
  );
  const translated = properties?.find(({ name }) => name === `name.${language}`)?.value;
  if (!translated) return false;
  element.name = translated;
  return true;
}
