import type { ExpressionEnvironment, VariableLookup } from '../expression/index.ts';
import { child, type ModdleElement, text } from '../model/moddle.ts';
import type { Value } from '../state/value.ts';
import type { Logic } from './logic.ts';
import type { Requirements } from './requirements.ts';
import type { CompiledDecision, DecisionResult } from './types.ts';

/** A decision with those it requires, which are evaluated before it. */
interface Node {
  decision: CompiledDecision;
  required: Node[];
  logic: Logic;
}

/** One evaluation: each decision of the graph is evaluated once. */
interface Evaluation {
  lookup: VariableLookup;
  environment: ExpressionEnvironment;
  results: Map<Node, DecisionResult>;
}

/** The decisions of a file and what they require of each other; it has no cycles. */
export class DecisionGraph {
  private readonly requirements: Requirements;
  private readonly sources = new Map<string, { element: ModdleElement; logic: Logic }>();
  private readonly nodes = new Map<string, Node>();

  constructor(requirements: Requirements) {
    this.requirements = requirements;
  }

  add(element: ModdleElement, logic: Logic): void {
    this.sources.set(element.id as string, { element, logic });
  }

  compiled(id: string): CompiledDecision {
    return this.node(id).decision;
  }

  private node(id: string): Node {
    const known = this.nodes.get(id);
    if (known) return known;
    const source = this.sources.get(id);
    if (!source) throw new Error(`Expected decision ${id} to be in the graph.`);
    const required = (this.requirements.get(id) ?? []).map((each) => this.node(each));
    const node = createNode(source.element, source.logic, required);
    this.nodes.set(id, node);
    return node;
  }
}

function createNode(element: ModdleElement, logic: Logic, required: Node[]): Node {
  const id = element.id as string;
  const name = text(element, 'name') ?? id;
  const decision: CompiledDecision = {
    id,
    name,
    variable: text(child(element, 'variable'), 'name') ?? name,
    ...logic.description,
    names: namesRead(logic, required),
    evaluate: (lookup, environment) =>
      evaluateNode(node, { lookup, environment, results: new Map() }),
  };
  const node: Node = { decision, required, logic };
  return node;
}

function evaluateNode(node: Node, evaluation: Evaluation): DecisionResult {
  const known = evaluation.results.get(node);
  if (known) return known;
  const values = new Map<string, Value>();
  for (const each of node.required) {
    const { output } = evaluateNode(each, evaluation);
    for (const name of resultNames(each)) values.set(name, output);
  }
  const { lookup, environment } = evaluation;
  const read = (name: string) => (values.has(name) ? values.get(name) : lookup(name));
  const result = node.logic.evaluate(values.size === 0 ? lookup : read, environment);
  evaluation.results.set(node, result);
  return result;
}

/** A result is read by the name of its variable, by the decision's name, or by its id. */
function resultNames({ decision }: Node): string[] {
  return [decision.id, decision.name, decision.variable];
}

function namesRead(logic: Logic, required: Node[]): string[] {
  const results = new Set(required.flatMap(resultNames));
  const own = logic.names.filter((name) => !results.has(name));
  return [...new Set([...own, ...required.flatMap((node) => node.decision.names)])];
}
