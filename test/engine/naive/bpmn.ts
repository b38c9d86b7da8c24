import type { Condition, EventDefinition, Flow, Node, Repeat, Scope } from './model.ts';

const NAMED = ['message', 'signal', 'error', 'escalation'] as const;

/** The model as a BPMN file with one process `p`. */
export function bpmnOf(model: Scope): string {
  const declarations = NAMED.flatMap((kind) =>
    [...new Set(namesOf(model, kind))].map((name) => declaration(kind, name)),
  );
  return [
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="urn:random">',
    ...declarations,
    '<bpmn:process id="p" isExecutable="true">',
    ...scope(model),
    '</bpmn:process>',
    '</bpmn:definitions>',
  ].join('\n');
}

function namesOf({ nodes }: Scope, kind: EventDefinition['kind']): string[] {
  return nodes.flatMap(({ event, inside }) => [
    ...(event?.kind === kind && event.name !== undefined ? [event.name] : []),
    ...(inside === undefined ? [] : namesOf(inside, kind)),
  ]);
}

function declaration(kind: (typeof NAMED)[number], name: string): string {
  const code = kind === 'error' || kind === 'escalation' ? ` ${kind}Code="${name}"` : '';
  return `<bpmn:${kind} id="${kind}_${name}" name="${name}"${code} />`;
}

function scope({ nodes, flows }: Scope): string[] {
  const defaults = new Map(
    flows.flatMap(({ from, id, isDefault }) => (isDefault ? [[from, id]] : [])),
  );
  return [...nodes.flatMap((each) => node(each, defaults.get(each.id))), ...flows.map(flow)];
}

function node(each: Node, defaultFlow: string | undefined): string[] {
  const { id, kind, attachedTo, interrupting, inside, isForCompensation } = each;
  const tag = kind === 'eventSubProcess' ? 'subProcess' : kind;
  const attributes = [
    `id="${id}"`,
    ...(defaultFlow === undefined ? [] : [`default="${defaultFlow}"`]),
    ...(kind === 'eventSubProcess' ? ['triggeredByEvent="true"'] : []),
    ...(isForCompensation ? ['isForCompensation="true"'] : []),
    ...(attachedTo === undefined ? [] : [`attachedToRef="${attachedTo}"`]),
    ...(interrupting === undefined ? [] : [interruption(kind, interrupting)]),
  ].join(' ');
  const content = [
    ...(each.event === undefined ? [] : [definition(each.event)]),
    ...(each.repeat === undefined ? [] : [repetition(each.repeat)]),
    ...(each.needs === undefined ? [] : [activation(each.needs)]),
    ...(inside === undefined ? [] : scope(inside)),
  ];
  return [`<bpmn:${tag} ${attributes}>`, ...content, `</bpmn:${tag}>`, ...undoing(each)];
}

function interruption(kind: Node['kind'], interrupting: boolean): string {
  const name = kind === 'boundaryEvent' ? 'cancelActivity' : 'isInterrupting';
  return `${name}="${String(interrupting)}"`;
}

/** The boundary event and the association that lead to the activity that undoes it. */
function undoing({ id, undoneBy }: Node): string[] {
  if (undoneBy === undefined) return [];
  return [
    `<bpmn:boundaryEvent id="${id}_undo" attachedToRef="${id}"><bpmn:compensateEventDefinition /></bpmn:boundaryEvent>`,
    `<bpmn:association id="${id}_undo_a" sourceRef="${id}_undo" targetRef="${undoneBy}" associationDirection="One" />`,
  ];
}

function definition({ kind, name, hours }: EventDefinition): string {
  const tag = kind === 'compensation' ? 'compensate' : kind;
  if (kind === 'timer') {
    const duration = `<bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT${String(hours)}H</bpmn:timeDuration>`;
    return `<bpmn:timerEventDefinition>${duration}</bpmn:timerEventDefinition>`;
  }
  if (name === undefined) return `<bpmn:${tag}EventDefinition />`;
  const reference =
    kind === 'compensation' ? `activityRef="${name}"` : `${kind}Ref="${kind}_${name}"`;
  return `<bpmn:${tag}EventDefinition ${reference} />`;
}

function repetition(repeat: Repeat): string {
  if (repeat.kind === 'while') {
    const condition = expression('loopCondition', formula(repeat.condition));
    return `<bpmn:standardLoopCharacteristics testBefore="${String(repeat.testBefore)}" loopMaximum="${String(repeat.maximum)}">${condition}</bpmn:standardLoopCharacteristics>`;
  }
  const enough =
    repeat.enough === undefined
      ? ''
      : expression(
          'completionCondition',
          `numberOfCompletedInstances &gt;= ${String(repeat.enough)}`,
        );
  const cardinality = expression('loopCardinality', String(repeat.cardinality));
  return `<bpmn:multiInstanceLoopCharacteristics isSequential="${String(repeat.kind === 'sequential')}">${cardinality}${enough}</bpmn:multiInstanceLoopCharacteristics>`;
}

function activation(needs: number): string {
  return expression('activationCondition', `activationCount &gt;= ${String(needs)}`);
}

function flow({ id, from, to, condition }: Flow): string {
  const body = condition === undefined ? '' : expression('conditionExpression', formula(condition));
  return `<bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}">${body}</bpmn:sequenceFlow>`;
}

function formula({ plus, divisor }: Condition): string {
  return `modulo(choice + ${String(plus)}, ${String(divisor)}) = 0`;
}

function expression(tag: string, text: string): string {
  return `<bpmn:${tag} xsi:type="bpmn:tFormalExpression">=${text}</bpmn:${tag}>`;
}
