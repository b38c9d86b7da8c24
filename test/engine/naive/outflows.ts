import { type Flow, holds, outgoing } from './model.ts';
import { type Active, scopeAround, type Situation } from './situation.ts';

/** The flows by which a node is left; undefined where the model does not say by which. */
export function flowsTaken(situation: Situation, active: Active): Flow[] | undefined {
  if (active.undoes !== undefined) return [];
  const flows = outgoing(scopeAround(active), active.node);
  const isTrue = ({ condition }: Flow) =>
    condition === undefined || holds(condition, situation.choice);
  switch (active.node.kind) {
    // 13.4.1: a token for each outgoing flow, whatever conditions are written on them.
    case 'parallelGateway':
      return flows;
    // 13.4.2: the first in order whose condition holds, else the default, else an exception.
    case 'exclusiveGateway': {
      if (flows.length === 0) return [];
      const first = flows.find((flow) => !flow.isDefault && isTrue(flow));
      const chosen = first ?? flows.find(({ isDefault }) => isDefault);
      return chosen && [chosen];
    }
    // 13.4.3: each whose condition holds, the default if none does, an exception without one.
    // 13.4.5: as the inclusive one.
    case 'inclusiveGateway':
    case 'complexGateway': {
      const chosen = flowsOfActivity(flows, isTrue);
      return chosen.length === 0 && flows.length > 0 ? undefined : chosen;
    }
    // 13.4.4: only the way to the event that came first.
    case 'eventBasedGateway':
      return active.leavesBy === undefined ? [] : [active.leavesBy];
    default:
      return flowsOfActivity(flows, isTrue);
  }
}

/** 13.3.1: unconditional ones, those whose condition holds, the default if no condition does. */
function flowsOfActivity(flows: Flow[], isTrue: (flow: Flow) => boolean): Flow[] {
  const chosen = flows.filter((flow) => !flow.isDefault && isTrue(flow));
  const anyConditionHolds = chosen.some(({ condition }) => condition !== undefined);
  return anyConditionHolds ? chosen : [...chosen, ...flows.filter(({ isDefault }) => isDefault)];
}
