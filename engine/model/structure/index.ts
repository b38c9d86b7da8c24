import type { ModdleElement } from '../moddle.ts';
import type { Problems } from '../problems.ts';
import { ACTIVITY_RULES } from './activities.ts';
import { COLLABORATION_RULES } from './collaboration.ts';
import { COMPENSATION_RULES } from './compensation.ts';
import { CONTENT_RULES } from './content.ts';
import { DATA_RULES } from './data.ts';
import { DATA_SET_RULES } from './data-sets.ts';
import { DEFINITIONS_RULES } from './definitions.ts';
import { EVENT_GATEWAY_RULES } from './event-gateways.ts';
import { EVENT_POSITION_RULES } from './event-positions.ts';
import { EVENT_RULES } from './events.ts';
import { GATEWAY_RULES } from './gateways.ts';
import type { ModelGraph } from './graph.ts';
import { LANE_RULES } from './lanes.ts';
import { LINK_RULES } from './links.ts';
import { MULTI_INSTANCE_RULES } from './multi-instance.ts';
import { REFERENCE_RULES } from './references.ts';
import type { Rule } from './rule.ts';
import { SEQUENCE_FLOW_RULES } from './sequence-flows.ts';
import { SUB_PROCESS_RULES } from './subprocesses.ts';
import { TRANSACTION_RULES } from './transactions.ts';
import { is } from './typed.ts';

/** All that is checked, by theme; `docs/static-checks.md` is written from it. */
export const THEMES: { title: string; rules: Rule[] }[] = [
  { title: 'Sequence flows', rules: SEQUENCE_FLOW_RULES },
  { title: 'Events and their flows', rules: EVENT_RULES },
  { title: 'What an event may be where', rules: EVENT_POSITION_RULES },
  { title: 'Links', rules: LINK_RULES },
  { title: 'Gateways', rules: GATEWAY_RULES },
  { title: 'Event gateways', rules: EVENT_GATEWAY_RULES },
  { title: 'Activities', rules: ACTIVITY_RULES },
  { title: 'Loops and multi-instance', rules: MULTI_INSTANCE_RULES },
  { title: 'Processes and subprocesses', rules: SUB_PROCESS_RULES },
  { title: 'Transactions', rules: TRANSACTION_RULES },
  { title: 'Compensation', rules: COMPENSATION_RULES },
  { title: 'Data', rules: DATA_RULES },
  { title: 'Input and output sets', rules: DATA_SET_RULES },
  { title: 'Pools and message flows', rules: COLLABORATION_RULES },
  { title: 'Lanes', rules: LANE_RULES },
  { title: 'Definitions', rules: DEFINITIONS_RULES },
  { title: 'Values and content', rules: CONTENT_RULES },
  { title: 'References', rules: REFERENCE_RULES },
];

const RULES = THEMES.flatMap(({ rules }) => rules);

/**
 * What the standard forbids, seen on the tree of the file, so that it is found whether or not the
 * model can be compiled. Call it after the compiler: what that has said is not said again.
 */
export function checkStructure(problems: Problems, graph: ModelGraph): void {
  const applicable = new Map<string, Rule[]>();
  const said = new Set(problems.list.map(({ code, element }) => `${code} ${element ?? ''}`));
  for (const element of graph.judged) {
    let rules = applicable.get(element.$type);
    if (rules === undefined) {
      rules = RULES.filter(({ on }) => is(element, ...on));
      applicable.set(element.$type, rules);
    }
    for (const rule of rules)
      if (!isSaid(said, rule, element)) apply(problems, rule, element, graph);
  }
}

function isSaid(said: Set<string>, rule: Rule, element: ModdleElement): boolean {
  const id = element.id ?? '';
  return said.has(`${rule.code} ${id}`) || said.has(`${rule.compilerCode ?? ''} ${id}`);
}

function apply(problems: Problems, rule: Rule, element: ModdleElement, graph: ModelGraph): void {
  const breach = rule.breach(element, graph);
  if (breach === undefined) return;
  const message = `${breach} (clause ${rule.clause})`;
  if (rule.severity === 'warning') problems.warning(element, rule.code, message);
  else problems.error(element, rule.code, message);
}
