import { FeelFunction } from 'feelin';
import { type CompilePart, syntaxError } from './compiler.ts';
import { ExpressionError } from './errors.ts';
import { MAX_CALL_DEPTH, spend } from './limits.ts';
import { type Evaluate, inner, LexicalScope, type Scope } from './scope.ts';
import { nameOf, partOf, partsOf, type SyntaxNode } from './syntax-tree.ts';

/** `function(a, b) body`. */
export const compileFunction: CompilePart = (compiler, node) => {
  const parts = partsOf(node);
  const external = parts.find((part) => part.name === 'external');
  if (external) {
    throw syntaxError(external, 'Expected a body in FEEL but found an external function.');
  }
  const parameters = parts.find((part) => part.name === 'FormalParameters');
  const names = parameters ? parameterNames(compiler.source, parameters) : [];
  if (new Set(names).size < names.length) {
    throw syntaxError(node, `Expected different parameters but found ${names.join(', ')}.`);
  }
  const bodyNode = parts.find((part) => part.name === 'FunctionBody') as SyntaxNode;
  const within = compiler.within(LexicalScope.ofNames(compiler.scope, names));
  const body = within.compile(partOf(bodyNode, 0)).evaluate;
  return { evaluate: (scope) => createFunction(scope, names, body) };
};

/** A function whose body sees its arguments in a scope inside the given one. */
export function createFunction(scope: Scope, names: string[], body: Evaluate): FeelFunction {
  return new FeelFunction((...args) => callBody(scope, body, args), names);
}

function parameterNames(source: string, parameters: SyntaxNode): string[] {
  return partsOf(parameters)
    .filter((part) => part.name === 'FormalParameter')
    .map((part) => nameOf(source, partOf(partOf(part, 0), 0)));
}

function callBody(scope: Scope, body: Evaluate, args: unknown[]): unknown {
  const { run } = scope;
  spend(run.environment.budget, 1);
  if (run.callDepth >= MAX_CALL_DEPTH) {
    throw new ExpressionError(
      `Expected functions to call each other at most ${MAX_CALL_DEPTH} deep but they go on.`,
    );
  }
  run.callDepth++;
  const result = body(inner(scope, args));
  run.callDepth--;
  return result;
}
