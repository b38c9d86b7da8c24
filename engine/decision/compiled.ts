import { asExpressionError } from '../expression/errors.ts';
import type { Run } from '../expression/scope.ts';
import { toValue } from '../expression/to-value.ts';
import type { DrgElement } from './drg/drg-index.ts';
import { Evaluation } from './drg/evaluation.ts';
import type { GraphCompiler } from './drg/graph-compiler.ts';
import type { Requirements } from './drg/requirements.ts';
import type { TableAnswer } from './table/evaluate-table.ts';
import type { CompiledDecision } from './types.ts';

interface Graph {
  compiler: GraphCompiler;
  requirements: Requirements;
}

/** A decision as others see it. */
export function describeDecision(graph: Graph, drg: DrgElement): CompiledDecision {
  const node = graph.compiler.decision(drg);
  const { table } = node;
  return {
    ...identityOf(drg),
    ...(table && { hitPolicy: table.hitPolicy }),
    inputs: (table?.inputs ?? []).map(({ label, source }) => ({ label, expression: source })),
    outputs: (table?.outputs ?? []).map(({ name }) => name),
    names: namesRead(graph, drg),
    evaluate: evaluateWith((run) => node.decide(new Evaluation(run))),
  };
}

/** A decision service as others see it: a decision whose inputs are variables. */
export function describeService(graph: Graph, drg: DrgElement): CompiledDecision {
  const node = graph.compiler.service(drg);
  const given = node.inputs.map((input) => input.drg);
  return {
    ...identityOf(drg),
    inputs: given.map(({ name, variable }) => ({ label: name, expression: variable })),
    outputs: node.outputs.map((output) => output.drg.variable),
    names: namesRead(graph, drg, given),
    evaluate: evaluateWith(node.decide),
  };
}

function identityOf({ element, name, variable }: DrgElement) {
  return { id: element.id as string, name, variable };
}

function evaluateWith(decide: (run: Run) => TableAnswer): CompiledDecision['evaluate'] {
  return (lookup, environment) => {
    try {
      const { value, rules } = decide({ lookup, environment, callDepth: 0 });
      return { output: toValue(value, environment), rules };
    } catch (error) {
      throw asExpressionError(error);
    }
  };
}

/** The variables that an element and all it requires read; what is given is not computed. */
function namesRead(
  { compiler, requirements }: Graph,
  start: DrgElement,
  given: DrgElement[] = [],
): string[] {
  const names = new Set<string>(given.map(({ variable }) => variable));
  const seen = new Set<DrgElement>([start, ...given]);
  const pending = [start];
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const name of compiler.namesOf(next)) names.add(name);
    for (const each of requirements.get(next) ?? []) {
      if (!seen.has(each)) pending.push(each);
      seen.add(each);
    }
  }
  return [...names];
}
