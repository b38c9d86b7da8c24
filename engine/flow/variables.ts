import type { CompiledExpression, ExpressionEnvironment } from '../expression/index.ts';
import { ExpressionError } from '../expression/index.ts';
import type { Mapping, Parameter } from '../model/definition.ts';
import type { ElementInstance, LoopState } from '../state/instance.ts';
import { isTooDeep, MAX_VALUE_DEPTH, normalizeValue } from '../state/check-value.ts';
import { valueBytes } from '../state/value-size.ts';
import type { Value, Variables } from '../state/value.ts';
import { type Execution, emitVariable } from './execution.ts';
import { Failure } from './failure.ts';

/** The value that a name has in a scope: its own, else that of the nearest scope around it. */
export function lookup(execution: Execution, scope: number, name: string): Value | undefined {
  const { elements } = execution.state;
  for (let at = elements.get(scope); at !== undefined; at = elements.get(at.scope)) {
    if (at.variables !== undefined && Object.hasOwn(at.variables, name)) return at.variables[name];
    if (at.loopCounter !== undefined && name === 'loopCounter') return at.loopCounter;
    if (at.loop === undefined) continue;
    const counts = loopVariables(at.loop);
    if (Object.hasOwn(counts, name)) return counts[name];
    if (at.node.loop?.kind === 'multiInstance' && name === at.node.loop.outputCollection) {
      return outputsOf(at.loop);
    }
  }
  return undefined;
}

/** What expressions may read of a running multi-instance (table 10.30), in both usual spellings. */
export function loopVariables(state: LoopState): Variables {
  const { started, completed, terminated, total = started } = state;
  const active = started - completed - terminated;
  return {
    numberOfInstances: total,
    numberOfActiveInstances: active,
    numberOfCompletedInstances: completed,
    numberOfTerminatedInstances: terminated,
    nrOfInstances: total,
    nrOfActiveInstances: active,
    nrOfCompletedInstances: completed,
    nrOfTerminatedInstances: terminated,
  };
}

/** What the turns have left so far, in the order of the inputs; null for one that has not ended. */
export function outputsOf({ total = 0, outputs }: LoopState): Value[] {
  return Array.from({ length: total }, (_, at) => outputs.get(at + 1) ?? null);
}

/** Evaluates an expression in a scope; what goes wrong is an incident of the element. */
export function evaluate(
  execution: Execution,
  scope: number,
  expression: CompiledExpression,
  override?: Variables,
): Value {
  const { now, calendars, limits } = execution.environment;
  const environment: ExpressionEnvironment = {
    now,
    zone: calendars.zone,
    budget: { steps: limits.expressionSteps },
  };
  try {
    return expression.evaluate(
      (name) =>
        override !== undefined && Object.hasOwn(override, name)
          ? override[name]
          : lookup(execution, scope, name),
      environment,
    );
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    throw new Failure('expression', `Expression "${expression.source}": ${error.message}`);
  }
}

export function parameterValue<T>(
  execution: Execution,
  scope: number,
  parameter: Parameter<T>,
): T | Value {
  return 'constant' in parameter
    ? parameter.constant
    : evaluate(execution, scope, parameter.expression);
}

/** A parameter that must be text. */
export function textParameter(
  execution: Execution,
  scope: number,
  parameter: Parameter<string>,
  what: string,
): string {
  const value = parameterValue(execution, scope, parameter);
  if (typeof value === 'string' && value !== '') return value;
  throw new Failure('value', `Expected ${what} to be text but it is ${describe(value)}`);
}

/** Sets variables in one scope and no other. */
export function setLocal(execution: Execution, scope: number, variables: Variables): void {
  for (const name of Object.keys(variables)) {
    setVariable(execution, scope, name, variables[name] as Value);
  }
}

/** Sets one variable in one scope. */
export function setVariable(execution: Execution, scope: number, name: string, value: Value): void {
  checkSize(execution, name, value);
  checkDepth(name, value);
  emitVariable(execution, scope, name, normalizeValue(value));
}

/** Data objects of a subprocess live and end with it (clause 10.4.1). */
export function declareData(execution: Execution, element: ElementInstance): void {
  const { key, node, variables } = element;
  for (const name of node.data) {
    if (variables === undefined || !Object.hasOwn(variables, name)) {
      setVariable(execution, key, name, null);
    }
  }
}

/** Sets each variable where it exists, from `scope` outwards, and in the process if nowhere. */
export function propagate(execution: Execution, scope: number, variables: Variables): void {
  for (const name of Object.keys(variables)) {
    setVariable(execution, owningScope(execution, scope, name), name, variables[name] as Value);
  }
}

/**
 * Takes over what an element has produced (a form, a job, a script). With output mappings it stays
 * local until they are applied; without, it goes to where the names live.
 */
export function takeOver(
  execution: Execution,
  element: ElementInstance,
  produced: Variables,
): void {
  if (element.node.outputs.length > 0) setLocal(execution, element.key, produced);
  else propagate(execution, element.key, produced);
}

/** Evaluates all input mappings before the first is set, so that a failure leaves no half. */
export function applyInputs(execution: Execution, element: ElementInstance): void {
  if (element.node.inputs.length === 0) return;
  setLocal(execution, element.key, mapped(execution, element, element.node.inputs));
}

/** What an element with output mappings leaves to the scopes around it. */
export function applyOutputs(execution: Execution, element: ElementInstance): void {
  if (element.node.outputs.length === 0) return;
  leaveToScope(execution, element, mapped(execution, element, element.node.outputs));
}

/** Sets what an element leaves when it ends, in the scopes around it. */
export function leaveToScope(
  execution: Execution,
  element: ElementInstance,
  variables: Variables,
): void {
  const { key, node, scope, loopCounter } = element;
  // One instance of several begins with itself: what it leaves for the collection is its own.
  const isInstance = loopCounter !== undefined && node.loop?.kind !== 'standard';
  propagate(execution, isInstance || scope === 0 ? key : scope, variables);
}

/** All variables visible in a scope; inner ones hide outer ones. */
export function visibleVariables(execution: Execution, scope: number): Variables {
  const chain: Variables[] = [];
  const { elements } = execution.state;
  for (let at = elements.get(scope); at !== undefined; at = elements.get(at.scope)) {
    if (at.variables !== undefined) chain.unshift(at.variables);
  }
  return Object.assign({}, ...chain) as Variables;
}

/** Later mappings see the results of earlier ones. A dotted target (`a.b`) fills a context. */
function mapped(execution: Execution, element: ElementInstance, mappings: Mapping[]): Variables {
  const results: Variables = {};
  for (const { source, target, optional } of mappings) {
    const value = evaluate(execution, element.key, source, results);
    if (optional === true && value === null) continue;
    assign(results, target.split('.'), value);
  }
  return results;
}

function assign(results: Variables, [name = '', ...rest]: string[], value: Value): void {
  results[name] = rest.length === 0 ? value : nested(results[name], rest, value);
}

function nested(context: Value | undefined, [name = '', ...rest]: string[], value: Value): Value {
  const base =
    context !== null && typeof context === 'object' && !Array.isArray(context) ? context : {};
  return { ...base, [name]: rest.length === 0 ? value : nested(base[name], rest, value) };
}

function owningScope(execution: Execution, scope: number, name: string): number {
  const { elements } = execution.state;
  let key = scope;
  for (let at = elements.get(scope); at !== undefined; at = elements.get(at.scope)) {
    if (at.variables !== undefined && Object.hasOwn(at.variables, name)) return at.key;
    key = at.key;
  }
  return key;
}

function checkSize(execution: Execution, name: string, value: Value): void {
  const { limits } = execution.environment;
  const bytes = valueBytes(name, value);
  if (bytes > limits.variableBytes) {
    throw new Failure(
      'value',
      `Expected variable ${name} to be at most ${String(limits.variableBytes)} bytes but it is ${String(bytes)}`,
    );
  }
  if (execution.state.variableBytes + bytes > limits.instanceBytes) {
    throw new Failure(
      'value',
      `Expected the variables of the instance to be at most ${String(limits.instanceBytes)} bytes; ${name} exceeds that`,
    );
  }
}

/** What is kept must be fit to be given to another process. */
function checkDepth(name: string, value: Value): void {
  if (!isTooDeep(value)) return;
  throw new Failure(
    'value',
    `Expected variable ${name} to be nested at most ${String(MAX_VALUE_DEPTH)} deep but it is deeper`,
  );
}

/** Names a value in a message without printing much of it. */
export function describe(value: unknown): string {
  const text = JSON.stringify(value) ?? 'absent';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
