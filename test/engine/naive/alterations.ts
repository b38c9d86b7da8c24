import type { Theme } from './draft.ts';
import type { Flow, Node, Scope } from './model.ts';

/** One mistake that an interpreter could make, as a model that is not the one that is run. */
interface Alteration {
  name: string;
  themes: Theme[];
  alter: (model: Scope) => Scope;
}

/** The naive interpreter is told one of these instead of the model: it must be seen to differ. */
export const alterations: Alteration[] = [
  {
    name: 'inclusive gateways do not wait',
    themes: ['gateways'],
    alter: (model) => changed(model, { node: kindInstead('inclusiveGateway', 'task') }),
  },
  {
    name: 'inclusive gateways wait for every flow',
    themes: ['gateways'],
    alter: (model) => changed(model, { node: kindInstead('inclusiveGateway', 'parallelGateway') }),
  },
  {
    name: 'parallel gateways do not wait',
    themes: ['gateways'],
    alter: (model) => changed(model, { node: kindInstead('parallelGateway', 'task') }),
  },
  {
    name: 'exclusive gateways take every flow that holds',
    themes: ['gateways'],
    alter: (model) => changed(model, { node: kindInstead('exclusiveGateway', 'task') }),
  },
  {
    name: 'a default flow is always taken',
    themes: ['gateways'],
    alter: (model) => changed(model, { flow: ({ isDefault: _, ...flow }) => flow }),
  },
  {
    name: 'a terminate end event ends only its token',
    themes: ['gateways', 'scopes'],
    alter: (model) => changed(model, { node: (each) => withoutEvent(each, 'terminate') }),
  },
  {
    name: 'interrupting events do not interrupt, and the others do',
    themes: ['gateways', 'scopes', 'boundaries'],
    alter: (model) => changed(model, { node: otherwiseInterrupting }),
  },
  {
    name: 'interrupting event subprocesses do not interrupt, and the others do',
    themes: ['gateways', 'scopes', 'events', 'handlers'],
    alter: (model) => changed(model, { node: otherwiseInterrupting }),
  },
  {
    name: 'the completion condition of a multi-instance does not end it',
    themes: ['gateways', 'scopes', 'repetition'],
    alter: (model) => changed(model, { node: withoutEnough }),
  },
  {
    name: 'compensation undoes nothing',
    themes: ['gateways', 'scopes', 'compensation'],
    alter: (model) => changed(model, { node: (each) => withoutEvent(each, 'compensation') }),
  },
  {
    name: 'a cancelled transaction undoes nothing',
    themes: ['gateways', 'scopes', 'compensation', 'transactions'],
    alter: (model) => changed(model, { node: ({ undoneBy: _, ...node }) => node }),
  },
];

interface Change {
  node?: (node: Node) => Node;
  flow?: (flow: Flow) => Flow;
}

/** The model with every node and every flow changed, at every depth. */
function changed(model: Scope, change: Change): Scope {
  const { node = (each: Node) => each, flow = (each: Flow) => each } = change;
  return {
    nodes: model.nodes.map((each) => {
      const { inside, ...rest } = node(each);
      return inside === undefined ? rest : { ...rest, inside: changed(inside, change) };
    }),
    flows: model.flows.map(flow),
  };
}

function kindInstead(kind: Node['kind'], other: Node['kind']): (node: Node) => Node {
  return (node) => (node.kind === kind ? { ...node, kind: other } : node);
}

function withoutEvent(node: Node, kind: string): Node {
  const { event, ...rest } = node;
  return event?.kind === kind ? rest : node;
}

function otherwiseInterrupting(node: Node): Node {
  if (node.interrupting === undefined || node.event?.kind === 'error') return node;
  return { ...node, interrupting: !node.interrupting };
}

function withoutEnough(node: Node): Node {
  const { repeat } = node;
  if (repeat === undefined || repeat.kind === 'while') return node;
  const { enough: _, ...rest } = repeat;
  return { ...node, repeat: rest };
}
