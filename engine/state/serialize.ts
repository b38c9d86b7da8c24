import { listText, quoted } from './json-text.ts';
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
  let text = `{"key":${quoted(state.key)},"processId":${quoted(state.processId)},"status":"${state.status}","root":${quoted(state.root)}`;
  if (state.businessId !== undefined) text += `,"businessId":${quoted(state.businessId)}`;
  if (state.acceptedAt !== undefined) text += `,"acceptedAt":${String(state.acceptedAt)}`;
  if (state.window !== undefined) text += `,"window":${quoted(state.window)}`;
  if (state.startedBy !== undefined) text += `,"startedBy":${quoted(state.startedBy)}`;
  if (state.caller !== undefined) text += `,"caller":${JSON.stringify(state.caller)}`;
  if (state.beginning !== undefined) text += `,"beginning":${JSON.stringify(state.beginning)}`;
  if (state.ending !== undefined) text += `,"ending":${JSON.stringify(state.ending)}`;
  text += `,"now":${String(state.now)},"nextKey":${String(state.nextKey)},"variableBytes":${String(state.variableBytes)}`;
  text += `,"elements":${listText(state.elements.values(), elementText)}`;
  if (state.tasks.size > 0) text += `,"tasks":${listText(state.tasks.values(), taskText)}`;
  if (state.timers.size > 0) text += `,"timers":${listText(state.timers.values(), timerText)}`;
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

function elementText(element: ElementInstance): string {
  const { activeChildren, tokens, variables } = element;
  let text = `{"key":${String(element.key)},"element":${quoted(element.node.id)},"scope":${String(element.scope)}`;
  if (variables !== undefined) text += `,"variables":${JSON.stringify(variables)}`;
  if (activeChildren > 0) text += `,"activeChildren":${String(activeChildren)}`;
  if (tokens > 0) text += `,"tokens":${String(tokens)}`;
  return `${text}${seldomText(element)}}`;
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

function taskText(task: TaskState): string {
  const { key, owner, assignee } = task;
  if (task.details !== undefined || task.change !== undefined) return JSON.stringify(task);
  const text = `{"key":${String(key)},"owner":${String(owner)}`;
  return assignee === undefined ? `${text}}` : `${text},"assignee":${quoted(assignee)}}`;
}

function timerText({ key, owner, element, due, repetitions, cycle, from }: TimerState): string {
  let text = `{"key":${String(key)},"owner":${String(owner)},"element":${quoted(element)},"due":${String(due)}`;
  if (repetitions !== undefined) text += `,"repetitions":${String(repetitions)}`;
  if (cycle !== undefined) text += `,"cycle":${quoted(cycle)}`;
  if (from !== undefined) text += `,"from":${String(from)}`;
  return `${text}}`;
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
