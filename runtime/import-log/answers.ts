import type {
  CompiledExpression,
  ProcessDefinition,
  ScopeOrNode,
  Variables,
} from '../../engine/index.ts';
import { CHOICE_TYPES, fieldsOf, type FormSchema } from '../forms/form-schema.ts';

/** An answer to a task's form and the user tasks that come next when it is given. */
export interface FollowUp {
  answer: Variables;
  next: Set<string>;
}

const EXPRESSION_STEPS = 10_000;

/**
 * The answers that a log leaves out. A log tells which activities were done, not what was written
 * in their forms; but the gateways of the model ask for just that. So each value that a form
 * offers is tried on the model, and the one is taken that leads to what the case did next.
 */
export class AnswerBook {
  private readonly definition: ProcessDefinition;
  private readonly forms: ReadonlyMap<string, FormSchema>;

  constructor(definition: ProcessDefinition, forms: ReadonlyMap<string, FormSchema>) {
    this.definition = definition;
    this.forms = forms;
  }

  /**
   * The answer to the form of `element` in a case that goes on with `rest` (element ids in order).
   * When nothing in `rest` tells, it is the first value that the form offers.
   */
  answer(element: string, rest: readonly string[], variables: Variables): Variables {
    const followUps = this.followUps(element, variables);
    for (const next of rest) {
      const found = followUps.find((followUp) => followUp.next.has(next));
      if (found !== undefined) return found.answer;
    }
    return followUps[0]?.answer ?? {};
  }

  private followUps(element: string, variables: Variables): FollowUp[] {
    const node = nodeOf(this.definition, element);
    const form = node.userTask?.form;
    return offeredAnswers(form === undefined ? undefined : this.forms.get(form)).map((answer) => ({
      answer,
      next: nextTasks(this.definition, node, { ...variables, ...answer }),
    }));
  }
}

/** Every combination of the values that the form's required choices offer. */
function offeredAnswers(form: FormSchema | undefined): Variables[] {
  const choices = fieldsOf(form?.components ?? []).filter(
    ({ component }) =>
      CHOICE_TYPES.has(component.type) &&
      component.validate?.required === true &&
      component.values !== undefined,
  );
  return choices.reduce<Variables[]>(
    (answers, { path, component }) =>
      answers.flatMap((answer) =>
        (component.values ?? []).map(({ value }) => ({ ...answer, [path]: String(value) })),
      ),
    [{}],
  );
}

/** The user tasks first reached when `from` completes with these variables. */
function nextTasks(
  definition: ProcessDefinition,
  from: ScopeOrNode,
  variables: Variables,
): Set<string> {
  const next = new Set<string>();
  const passed = new Set<ScopeOrNode>();
  const left = [from];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    for (const target of targets(definition, node, variables)) {
      if (passed.has(target)) continue;
      passed.add(target);
      if (target.type === 'userTask') next.add(target.id);
      else left.push(target);
    }
  }
  return next;
}

/** Where a token goes from a node: into a subprocess, out of it, or along the flows. */
function targets(
  definition: ProcessDefinition,
  node: ScopeOrNode,
  variables: Variables,
): ScopeOrNode[] {
  const { nodes } = definition;
  if (node.type === 'subProcess') return node.startEvents.flatMap((index) => nodes[index] ?? []);
  if (node.type !== 'endEvent') return leave(definition, node, variables);
  const scope = nodes[node.parent];
  return scope?.type === 'subProcess' ? leave(definition, scope, variables) : [];
}

function leave(
  { nodes, flows }: ProcessDefinition,
  node: ScopeOrNode,
  variables: Variables,
): ScopeOrNode[] {
  const outgoing = node.outgoing.flatMap((index) => flows[index] ?? []);
  const usual = outgoing.filter(({ index }) => index === node.defaultFlow);
  const others = outgoing.filter(({ index }) => index !== node.defaultFlow);
  const unconditional = others.filter(({ condition }) => condition === undefined);
  const met = others.filter(({ condition }) => condition && holds(condition, variables));
  const taken =
    node.type === 'exclusiveGateway'
      ? [...met, ...unconditional, ...usual].slice(0, 1)
      : [...unconditional, ...(met.length > 0 ? met : usual)];
  return taken.flatMap(({ target }) => nodes[target] ?? []);
}

/** A condition that cannot be evaluated before its time does not hold. */
function holds(condition: CompiledExpression, variables: Variables): boolean {
  const environment = { now: 0, zone: 'UTC', budget: { steps: EXPRESSION_STEPS } };
  try {
    return condition.evaluate((name) => variables[name], environment) === true;
  } catch {
    return false;
  }
}

function nodeOf({ nodes, nodeIndexById }: ProcessDefinition, id: string): ScopeOrNode {
  const node = nodes[nodeIndexById.get(id) ?? -1];
  if (node === undefined) throw new Error(`Expected an element ${id} but there is none`);
  return node;
}
