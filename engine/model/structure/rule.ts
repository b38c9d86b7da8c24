import type { ModdleElement } from '../moddle.ts';
import type { ModelGraph } from './graph.ts';

/** One thing that the standard says of a model, and how to see that a model does not keep it. */
export interface Rule {
  /** Stable, kebab-case: `start-incoming`. */
  code: string;
  /** Of BPMN 2.0.2 (formal/2013-12-09). */
  clause: string;
  /** What must hold, for the reference. */
  sentence: string;
  /** Types that it speaks of; derived types are included. */
  on: string[];
  /** What harms nobody is a warning. */
  severity?: 'warning';
  /** The code under which the compiler may have said the same. */
  compilerCode?: string;
  /** "Expected … but …" if the element does not keep the rule. */
  breach(element: ModdleElement, graph: ModelGraph): string | undefined;
}
