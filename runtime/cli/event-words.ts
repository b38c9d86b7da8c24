import type { EventType } from '../../engine/state/event.ts';
import type { HistoryEvent } from '../instances/instances.schema.ts';

/** What each event says; `{element}` is the element's name and other braces its own fields. */
const WORDS: Record<EventType, string> = {
  InstanceStarted: '开始办理 · case started',
  InstanceCompleted: '办结 · case completed',
  InstanceTerminated: '终止 · case terminated: {reason}',
  ElementActivated: '进入 · entered {element}',
  ElementCompleted: '完成 · completed {element}',
  ElementTerminated: '中止 · terminated {element}',
  FlowTaken: '经过 · took {element}',
  VariableSet: '数据 · {name} = {value}',
  TaskCreated: '任务产生 · task created: {element}',
  TaskAssigned: '任务分派 · task assigned: {element} → {assignee} {window} ({why})',
  TaskCompleted: '任务完成 · task completed by {by}: {element}',
  TaskCancelled: '任务取消 · task cancelled: {element}',
  TimerScheduled: '定时 · timer set: {element}, due {due}',
  TimerTriggered: '到时 · timer fired: {element}',
  TimerCancelled: '取消定时 · timer cancelled: {element}',
  JobCreated: '作业产生 · job created: {element}, type {jobType}',
  JobCompleted: '作业完成 · job completed: {element}',
  JobFailed: '作业失败 · job failed: {element}, {message}',
  JobCancelled: '作业取消 · job cancelled: {element}',
  JobRetriesSet: '作业重试 · job may be tried {retries} times: {element}',
  DecisionEvaluated: '决策 · decision {decision}: rules {rules}',
  ProcessCalled: '调用流程 · called process {processId} ({child})',
  CallEnded: '调用结束 · called process {child} ended',
  ErrorThrown: '错误 · error {code} {message}',
  IncidentRaised: '异常 · incident at {element}: {message}',
  IncidentResolved: '异常解除 · incident resolved: {element}',
  ClockStarted:
    '开始计时 · time limit started: {element}, legal due {legalDue}, promised due {promisedDue}',
  ClockPaused: '暂停计时 · time limit paused: {reason} {article}',
  ClockResumed: '恢复计时 · time limit resumed: legal due {legalDue}, promised due {promisedDue}',
  ClockWarned: '时限预警 · time limit warning: {share} of it has passed',
  ClockBreached: '超期 · {limit} limit exceeded: {element}',
  ClockStopped: '停止计时 · time limit stopped: {element}',
};

/** Fields that hold a time as epoch milliseconds. */
const TIMES = ['due', 'legalDue', 'promisedDue'];

/** One event as a line in Chinese and English. */
export function inWords(event: HistoryEvent): string {
  const words = (WORDS as Record<string, string>)[event.type] ?? event.type;
  return words.replace(/\{(\w+)\}/g, (_, field: string) => fieldOf(event, field)).trim();
}

function fieldOf(event: HistoryEvent, field: string): string {
  if (field === 'element') return event.elementName || event.element || '';
  const value = event.data[field];
  if (value === undefined || value === null) return '–';
  if (TIMES.includes(field) && typeof value === 'number') return new Date(value).toISOString();
  return typeof value === 'string' ? value : JSON.stringify(value);
}
