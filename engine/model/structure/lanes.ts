import { elements, type ModdleElement } from '../moddle.ts';
import { nameOf } from '../problems.ts';
import { isInside } from './graph.ts';
import type { Rule } from './rule.ts';
import { is } from './typed.ts';

/** Clause 10.8. */
export const LANE_RULES: Rule[] = [
  {
    code: 'lane-node',
    clause: '10.8',
    sentence: 'A lane holds nodes of its own process.',
    on: ['bpmn:Lane'],
    breach: (lane) => {
      const scope = scopeOf(lane);
      const foreign = elements(lane, 'flowNodeRef').find(
        (node) => scope !== undefined && is(node, 'bpmn:FlowNode') && !isInside(node, scope),
      );
      if (foreign === undefined || scope === undefined) return undefined;
      return `Expected lane ${nameOf(lane)} to hold nodes of ${nameOf(scope)} but ${nameOf(foreign)} is not in it`;
    },
  },
];

/** The process or subprocess that a lane divides, however deep the lane is nested. */
function scopeOf(lane: ModdleElement): ModdleElement | undefined {
  let at = lane.$parent;
  while (at !== undefined && is(at, 'bpmn:Lane', 'bpmn:LaneSet')) at = at.$parent;
  return at;
}
