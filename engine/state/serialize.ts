import { quoted, remembered, withList, withVariables } from './json-text.ts';
import type {
  ElementInstance,
  InstanceState,
  LoopState,
  TaskState,
  TimerState,
} from './instance.ts';

/**
 * The state as JSON, in a fixed order of keys: element ids instead of references, lists instead of
 * maps, nothing that is undefined or empty. Read back by `restoreState`.
 */
export function serializeState(state: InstanceState): string {
  const key = quoted(state.key);
  const root = state.root === state.key ? key : quoted(state.root);
  let text = `{"key":${key}${processPiece(state.processId)}${state.status}","root":${root}`;
  if (state.businessId !== undefined) text += `,"businessId":${quoted(state.businessId)}`;
  if (state.acceptedAt !== undefined) text += `,"acceptedAt":${String(state.acceptedAt)}`;
  if (state.window !== undefined) text += `,"window":${quoted(state.window)}`;
  if (state.startedBy !== undefined) text += `,"startedBy":${quoted(state.startedBy)}`;
  if (state.caller !== undefined) text += `,"caller":${JSON.stringify(state.caller)}`;
  if (state.beginning !== undefined) text += `,"beginning":${JSON.stringify(state.beginning)}`;
  if (state.ending !== undefined) text += `,"ending":${JSON.stringify(state.ending)}`;
  text += `,"now":${String(state.now)},"nextKey":${String(state.nextKey)},"variableBytes":${String(state.variableBytes)}`;
  text = withList(`${text},"elements":`, state.elements.values(), withElement);
  if (state.tasks.size > 0) text = withList(`${text},"tasks":`, state.tasks.values(), withTask);
  if (state.timers.size > 0) text = withList(`${text},"timers":`, state.timers.values(), withTimer);
  text += itemsText('jobs', state.jobs);
  text += itemsText('incidents', state.incidents);
  text += itemsText('clocks', state.clocks);
  text += itemsText('urgings', state.urgings);
  text += itemsText('subscriptions', state.subscriptions);
  text += itemsText('compensations', state.compensations);
  text += itemsText('compensationRuns', state.compensationRuns);
  if (state.held.length > 0) text += `,"held":${JSON.stringify(state.held)}`;
  return `${text}${entriesText('performers', state.performers)}}`;
}

const elementPiece = remembered((element) => `,"element":${quoted(element)},"scope":`);
const processPiece = remembered((id) => `,"processId":${quoted(id)},"status":"`);

function withElement(text: string, element: ElementInstance): string {
  const { activeChildren, tokens, variables } = element;
  let longer = `${text}{"key":${String(element.key)}${elementPiece(element.node.id)}${String(element.scope)}`;
  if (variables !== undefined) longer = withVariables(`${longer},"variables":`, variables);
  if (activeChildren > 0) longer += `,"activeChildren":${String(activeChildren)}`;
  if (tokens > 0) longer += `,"tokens":${String(tokens)}`;
  return `${longer}${seldomText(element)}}`;
}

/** What few element instances have: looked for in one step, as most have none of it. */
function seldomText(element: ElementInstance): string {
  let text = entriesText('arrived', element.arrived) + entriesText('fired', element.fired);
  if (element.loop !== undefined) text += `,"loop":${loopText(element.loop)}`;
  if (element.loopCounter !== undefined) text += `,"loopCounter":${String(element.loopCounter)}`;
  if (element.run !== undefined) text += `,"run":${String(element.run)}`;
  if (element.cancelling !== undefined) text += `,"cancelling":true`;
  if (element.child !== undefined) text += `,"child":${quoted(element.child)}`;
  if (element.spent !== undefined) text += `,"spent":${JSON.stringify(element.spent)}`;
  if (element.listened !== undefined) text += `,"listened":${JSON.stringify(element.listened)}`;
  if (element.terminating !== undefined) text += ',"terminating":true';
  if (element.afterwards !== undefined)
    text += `,"afterwards":${JSON.stringify(element.afterwards)}`;
  return text;
}

function withTask(text: string, task: TaskState): string {
  const { key, owner, assignee } = task;
  if (task.details !== undefined || task.change !== undefined) return text + JSON.stringify(task);
  const longer = `${text}{"key":${String(key)},"owner":${String(owner)}`;
  return assignee === undefined ? `${longer}}` : `${longer},"assignee":${quoted(assignee)}}`;
}

function withTimer(text: string, timer: TimerState): string {
  const { key, owner, element, due, repetitions, cycle, from } = timer;
  let longer = `${text}{"key":${String(key)},"owner":${String(owner)},"element":${quoted(element)},"due":${String(due)}`;
  if (repetitions !== undefined) longer += `,"repetitions":${String(repetitions)}`;
  if (cycle !== undefined) longer += `,"cycle":${quoted(cycle)}`;
  if (from !== undefined) longer += `,"from":${String(from)}`;
  return `${longer}}`;
}

function loopText({ outputs, ...loop }: LoopState): string {
  return JSON.stringify({ ...loop, outputs: outputs.size > 0 ? [...outputs] : undefined });
}

function itemsText(name: string, items: Map<number, unknown>): string {
  return items.size === 0 ? '' : `,"${name}":${JSON.stringify([...items.values()])}`;
}

function entriesText(name: string, map: Map<unknown, unknown> | undefined): string {
  return map === undefined || map.size === 0 ? '' : `,"${name}":${JSON.stringify([...map])}`;
}
