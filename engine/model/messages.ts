import type { MessageDefinition } from './definition.ts';
import { compileParameter } from './expressions.ts';
import { child, elements, extension, type ModdleElement, text } from './moddle.ts';
import { nameOf, type Problems } from './problems.ts';

/**
 * The message that an event or task catches or throws. `holder` has the `messageRef`: the event
 * definition, or the task itself. Without one, a message flow of the diagram names it.
 */
export function compileMessageOf(
  problems: Problems,
  node: ModdleElement,
  holder: ModdleElement,
): MessageDefinition | undefined {
  const message = child(holder, 'messageRef') ?? operationMessage(holder);
  const written = text(message, 'name') ?? messageFlowName(node);
  const name = compileParameter(problems, node, written, 'the message name');
  if (name === undefined) {
    problems.error(
      node,
      'missing-reference',
      `Expected ${nameOf(node)} to refer to a message with a name but it does not`,
    );
    return undefined;
  }
  const sent = extension(node, 'zeebe:PublishMessage');
  const correlation =
    text(sent, 'correlationKey') ??
    text(extensionOf(message, 'zeebe:Subscription'), 'correlationKey');
  const optional = (value: string | undefined, what: string) =>
    compileParameter(problems, node, value, what);
  const correlationKey = optional(correlation, 'the correlation key');
  const timeToLive = optional(text(sent, 'timeToLive'), 'the time to live');
  const messageId = optional(text(sent, 'messageId'), 'the message id');
  return {
    kind: 'message',
    name,
    ...(correlationKey !== undefined && { correlationKey }),
    ...(timeToLive !== undefined && { timeToLive }),
    ...(messageId !== undefined && { messageId }),
  };
}

/** A message that a worker sends: the element then is a job, as in the `zeebe:` vocabulary. */
export function throwsByJob(node: ModdleElement): boolean {
  return throwsMessage(node) && extension(node, 'zeebe:TaskDefinition') !== undefined;
}

function throwsMessage({ $type }: ModdleElement): boolean {
  return /(ThrowEvent|EndEvent|SendTask)$/.test($type);
}

function extensionOf(element: ModdleElement | undefined, type: string) {
  return element === undefined ? undefined : extension(element, type);
}

function operationMessage(holder: ModdleElement): ModdleElement | undefined {
  const operation = child(holder, 'operationRef');
  if (operation === undefined) return undefined;
  return child(operation, 'inMessageRef');
}

/** Between the pools of one file a message flow says what is sent: both its ends get one name. */
export function messageFlowName(node: ModdleElement): string | undefined {
  const end = throwsMessage(node) ? 'sourceRef' : 'targetRef';
  const flow = messageFlowsOf(node).find((each) => child(each, end) === node);
  if (flow === undefined) return undefined;
  return text(child(flow, 'messageRef'), 'name') ?? text(flow, 'name') ?? flow.id;
}

function messageFlowsOf(node: ModdleElement): ModdleElement[] {
  let root = node;
  while (root.$parent !== undefined) root = root.$parent;
  return elements(root, 'rootElements')
    .filter(({ $type }) => $type === 'bpmn:Collaboration')
    .flatMap((collaboration) => elements(collaboration, 'messageFlows'));
}
