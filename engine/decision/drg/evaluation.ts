import { asExpressionError, ExpressionError } from '../../expression/errors.ts';
import { spend } from '../../expression/limits.ts';
import type { Run, Scope } from '../../expression/scope.ts';

/** A decision, an input, or a function that decisions call, ready to be evaluated. */
export interface DrgNode {
  /** How messages name it. */
  owner: string;
  compute(evaluation: Evaluation): unknown;
}

/** One evaluation of a graph, in which each node is computed at most once. */
export class Evaluation {
  readonly run: Run;
  private readonly values: Map<DrgNode, unknown>;

  /** `given` holds the values of nodes that are not to be computed. */
  constructor(run: Run, given: Map<DrgNode, unknown> = new Map()) {
    this.run = run;
    this.values = given;
  }

  valueOf(node: DrgNode): unknown {
    if (this.values.has(node)) return this.values.get(node);
    spend(this.run.environment.budget, 1);
    const value = this.located(node);
    this.values.set(node, value);
    return value;
  }

  /** A scope that holds only these values. */
  scope(values: unknown[]): Scope {
    return { run: this.run, parent: undefined, values };
  }

  /** A failure says in which of the required nodes it happened. */
  private located(node: DrgNode): unknown {
    try {
      return node.compute(this);
    } catch (error) {
      if (error instanceof LocatedError) throw error;
      const { message } = asExpressionError(error);
      throw new LocatedError(
        message.includes(node.owner) ? message : `In ${node.owner}: ${message}`,
      );
    }
  }
}

class LocatedError extends ExpressionError {}
