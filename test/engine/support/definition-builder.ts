import type {
  FlowNodeType,
  ProcessDefinition,
  ScopeOrNode,
  SequenceFlow,
  TimeUnit,
} from '../../../engine/model/definition.ts';

/** A node of a definition built by hand; what is not said is as plain as can be. */
export interface NodeSketch {
  id: string;
  type?: FlowNodeType;
  /** Id of the enclosing subprocess. */
  inside?: string;
  /** Boundary event: id of its activity. */
  on?: string;
  legal?: number;
  promised?: number;
  unit?: TimeUnit;
  pauses?: boolean;
  /** Timer event: its duration. */
  timer?: string;
}

/**
 * Builds a definition for tests that need no XML. Flows are written `a > b > c`; a flow's id is
 * `a>b`. Start events are those of type startEvent.
 */
export function buildDefinition(
  sketches: NodeSketch[],
  chains: string[],
  limit: Pick<NodeSketch, 'legal' | 'promised' | 'unit'> = {},
): ProcessDefinition {
  const process = createNode({ id: 'process', ...limit }, 0);
  const nodes = [
    { ...process, type: 'process' as const, parent: -1 },
    ...sketches.map((sketch, index) => createNode(sketch, index + 1)),
  ];
  const nodeIndexById = new Map(nodes.map((node) => [node.id, node.index]));
  const indexOf = (id: string): number => {
    const index = nodeIndexById.get(id);
    if (index === undefined) throw new Error(`Expected a node "${id}" but there is none`);
    return index;
  };
  sketches.forEach((sketch, index) => nest(nodes, index + 1, sketch, indexOf));
  const flows = connect(nodes, chains, indexOf);
  return {
    id: 'process',
    name: 'process',
    isExecutable: true,
    nodes,
    flows,
    nodeIndexById,
    flowIndexById: new Map(flows.map((flow) => [flow.id, flow.index])),
    rememberedElements: new Set(),
    hasSynchronizingJoins: false,
  };
}

function createNode(sketch: NodeSketch, index: number): ScopeOrNode {
  const { id, type = 'userTask', legal, promised, unit = 'workingDays', pauses, timer } = sketch;
  const isLimited = legal !== undefined || promised !== undefined;
  return {
    index,
    id,
    name: id,
    type,
    line: 0,
    parent: 0,
    incoming: [],
    outgoing: [],
    defaultFlow: -1,
    boundaryEvents: [],
    attachedTo: -1,
    interrupting: true,
    startEvents: [],
    begins: [],
    children: [],
    inputs: [],
    outputs: [],
    separation: [],
    ...(isLimited && {
      timeLimit: {
        ...(legal !== undefined && { legal }),
        ...(promised !== undefined && { promised }),
        unit,
        calendar: 'default',
        warningShares: [],
      },
    }),
    events: timer ? [{ kind: 'timer', timer: 'duration', value: { constant: timer } }] : [],
    parallelMultiple: false,
    instantiate: false,
    awaitsAll: false,
    joins: false,
    startQuantity: 1,
    completionQuantity: 1,
    compensationHandler: -1,
    isForCompensation: false,
    linkTarget: -1,
    eventSubProcesses: [],
    data: [],
    ...(pauses && { clock: { action: 'pause' as const, reason: 'expert review' } }),
  };
}

function nest(
  nodes: ScopeOrNode[],
  index: number,
  { inside, on }: NodeSketch,
  indexOf: (id: string) => number,
): void {
  const node = at(nodes, index);
  node.parent = inside === undefined ? 0 : indexOf(inside);
  const parent = at(nodes, node.parent);
  parent.children.push(index);
  if (node.type === 'startEvent') parent.startEvents.push(index);
  if (on === undefined) return;
  node.attachedTo = indexOf(on);
  at(nodes, node.attachedTo).boundaryEvents.push(index);
}

function connect(
  nodes: ScopeOrNode[],
  chains: string[],
  indexOf: (id: string) => number,
): SequenceFlow[] {
  const flows: SequenceFlow[] = [];
  for (const chain of chains) {
    const ids = chain.split('>').map((id) => id.trim());
    ids.slice(1).forEach((id, position) => {
      const [source, target] = [indexOf(ids[position] ?? ''), indexOf(id)];
      const index = flows.length;
      flows.push({ index, id: `${ids[position]}>${id}`, name: '', line: 0, source, target });
      at(nodes, source).outgoing.push(index);
      at(nodes, target).incoming.push(index);
    });
  }
  return flows;
}

function at(nodes: ScopeOrNode[], index: number): ScopeOrNode {
  const node = nodes[index];
  if (!node) throw new Error(`Expected a node at ${index} but there is none`);
  return node;
}
