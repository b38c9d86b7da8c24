import type { SoundnessFinding } from '../../../engine/analysis/index.ts';

interface Drawn {
  id: string;
  x?: number;
  y?: number;
  width?: number;
  waypoints?: { x: number; y: number }[];
}
interface Canvas {
  addMarker(id: string, marker: string): void;
  removeMarker(id: string, marker: string): void;
}
interface ElementRegistry {
  get(id: string): Drawn | undefined;
}
interface Overlays {
  add(id: string, type: string, overlay: object): string;
  remove(filter: { type: string }): void;
}

const ON_PATH = 'finding-path';
const CAUSE = 'finding-cause';
const STEP = 'finding-step';

/** Draws the way to a finding into the diagram: the path, its decisions in order, and the cause. */
export class PathHighlight {
  static $inject = ['canvas', 'elementRegistry', 'overlays'];
  readonly #canvas: Canvas;
  readonly #registry: ElementRegistry;
  readonly #overlays: Overlays;
  #marked: [id: string, marker: string][] = [];

  constructor(canvas: Canvas, registry: ElementRegistry, overlays: Overlays) {
    this.#canvas = canvas;
    this.#registry = registry;
    this.#overlays = overlays;
  }

  show({ path, decisions, elements, element, kind }: SoundnessFinding): void {
    this.clear();
    for (const id of new Set(path)) this.#mark(id, ON_PATH);
    for (const id of kind === 'deadlock' ? [element] : elements) this.#mark(id, CAUSE);
    for (const [at, id] of decisions.entries()) this.#number(id, at + 1);
  }

  clear(): void {
    for (const [id, marker] of this.#marked) {
      if (this.#registry.get(id)) this.#canvas.removeMarker(id, marker);
    }
    this.#marked = [];
    this.#overlays.remove({ type: STEP });
  }

  #mark(id: string, marker: string): void {
    if (!this.#registry.get(id)) return;
    this.#canvas.addMarker(id, marker);
    this.#marked.push([id, marker]);
  }

  #number(id: string, number: number): void {
    const drawn = this.#registry.get(id);
    if (!drawn) return;
    const html = `<span class="finding-step">${String(number)}</span>`;
    this.#overlays.add(id, STEP, { position: placeOn(drawn), html });
  }
}

/** On the first stretch of a flow, where it leaves the choice; at the corner of an element. */
function placeOn({ waypoints }: Drawn): { left: number; top: number } {
  const [first, second] = waypoints ?? [];
  if (!waypoints || !first || !second) return { left: -10, top: -10 };
  const left = Math.min(...waypoints.map(({ x }) => x));
  const top = Math.min(...waypoints.map(({ y }) => y));
  return {
    left: (first.x + second.x) / 2 - left - 9,
    top: (first.y + second.y) / 2 - top - 9,
  };
}
