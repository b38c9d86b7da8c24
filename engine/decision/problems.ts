import type { ModdleElement } from '../model/moddle.ts';
import type { Locations } from '../model/preflight.ts';
import type { ModelProblem } from '../model/problem.ts';
import { lineOf } from './lines.ts';

/** Collects what is wrong with a DMN file; all files of one call share a list. */
export class DecisionProblems {
  readonly list: ModelProblem[];
  private readonly locations: Locations;
  /** Added to messages about a file that is only imported. */
  private readonly origin: string;

  constructor(list: ModelProblem[], locations: Locations, origin = '') {
    this.list = list;
    this.locations = locations;
    this.origin = origin;
  }

  error(element: ModdleElement, code: string, message: string): void {
    const named = nearestWithId(element);
    const line = this.lineOf(element);
    this.list.push({
      severity: 'error',
      code,
      message: message + this.origin,
      ...(named !== undefined && { element: named }),
      ...(line > 0 && { line }),
    });
  }

  lineOf(element: ModdleElement): number {
    return lineOf(element, this.locations);
  }
}

function nearestWithId(element: ModdleElement): string | undefined {
  let at: ModdleElement | undefined = element;
  while (at !== undefined && at.id === undefined) at = at.$parent;
  return at?.id;
}
