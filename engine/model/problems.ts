import type { ModdleElement } from './moddle.ts';
import type { Locations } from './preflight.ts';
import type { ModelProblem } from './problem.ts';

/** Collects what is wrong with a model, so that a person sees all of it at once. */
export class Problems {
  readonly list: ModelProblem[] = [];
  /** Names of several words that expressions of the model may use. */
  readonly declaredNames: string[];
  private readonly locations: Locations;

  constructor(locations: Locations, declaredNames: string[] = []) {
    this.locations = locations;
    this.declaredNames = declaredNames;
  }

  error(element: ModdleElement, code: string, message: string): void {
    this.add('error', element, code, message);
  }

  warning(element: ModdleElement, code: string, message: string): void {
    this.add('warning', element, code, message);
  }

  lineOf(id: string): number {
    return this.locations.lineOf(id);
  }

  private add(
    severity: ModelProblem['severity'],
    element: ModdleElement,
    code: string,
    message: string,
  ): void {
    const named = nearestWithId(element);
    const line = named === undefined ? 0 : this.locations.lineOf(named);
    this.list.push({
      severity,
      code,
      message,
      ...(named !== undefined && { element: named }),
      ...(line > 0 && { line }),
    });
  }
}

/** How messages name an element: by its name and id. */
export function nameOf(element: ModdleElement): string {
  const { id = element.$type, name } = element;
  return name === undefined || name === '' ? id : `${name} (${id})`;
}

function nearestWithId(element: ModdleElement): string | undefined {
  let at: ModdleElement | undefined = element;
  while (at !== undefined && at.id === undefined) at = at.$parent;
  return at?.id;
}
