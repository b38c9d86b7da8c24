import type { EventType } from '../../engine/state/event.ts';
import type { HistoryEvent } from '../instances/instances.schema.ts';

/** What each event says; `{element}` is the element's name and other braces its own fields. */
const WORDS: Record<EventType, string> = {
  InstanceStarted: '开始办理 · case started',
  InstanceCompleted: '办结 · case completed',
  InstanceTerminated: '终止 · case terminated: {reason}',
  InstanceTerminating: '正在终止 · case is being terminated: {reason}',
  InstanceSuspended: '挂起 · case suspended by {by}: {reason}',
  InstanceResumed: '恢复 · case resumed by {by}',
  InstanceModified: '调整 · case modified by {by}: {reason}',
  InstanceMigrated: '迁移 · moved to process {processId} by {by}: {reason}',
  CommandHeld: '暂存 · kept until the case is resumed',
  ElementActivated: '进入 · entered {element}',
  ElementCompleted: '完成 · completed {element}',
  ElementTerminated: '中止 · terminated {element}',
  ElementTerminating: '正在中止 · being terminated: {element}',
  ContinuationHeld: '等待中止完成 · waits until all inside has ended: {element}',
  ContinuationReleased: '中止完成 · all inside has ended: {element}',
  FlowTaken: '经过 · took {element}',
  TokensDiscarded: '清除 · waiting tokens ended in {element}',
  GatewayReset: '复位 · gateway reset: {gateway}',
  LoopStarted: '循环开始 · {total} turns of {element}',
  LoopExtended: '加签 · one more instance of {element}',
  IterationEnded: '循环一次 · turn {loopCounter} of {element} done',
  VariableSet: '数据 · {name} = {value}',
  TaskCreated: '任务产生 · task created: {element}',
  TaskAssigned: '任务分派 · task assigned: {element} → {assignee} {window} ({why})',
  TaskCompleted: '任务完成 · task completed by {by}: {element}',
  TaskRejected: '驳回 · task rejected by {by} to {target}: {reason}',
  TaskCancelled: '任务取消 · task cancelled: {element}',
  TaskChangeStarted: '任务变更待监听 · task is {change}, listeners come first: {element}',
  TaskCorrected: '监听器更正 · corrected by a listener: {element}',
  TaskChangeDenied: '监听器不允许 · {change} denied by a listener: {element} ({reason})',
  TaskOpened: '任务开放 · task can be worked on: {element}',
  TaskUpdated: '任务更新 · task updated: {element}, due {dueDate}, priority {priority}',
  TimerScheduled: '定时 · timer set: {element}, due {due}',
  TimerTriggered: '到时 · timer fired: {element}',
  TimerCancelled: '取消定时 · timer cancelled: {element}',
  SubscriptionCreated: '等待 · waits for {kind} {name} {correlationKey}: {element}',
  SubscriptionCancelled: '不再等待 · no longer waits: {element}',
  EventCaught: '收到 · came: {element}',
  ConditionChanged: '条件变化 · condition is {holds} now: {element}',
  JobCreated: '作业产生 · job created: {element}, type {jobType}',
  JobCompleted: '作业完成 · job completed: {element}',
  JobFailed: '作业失败 · job failed: {element}, {message}',
  JobCancelled: '作业取消 · job cancelled: {element}',
  JobRetriesSet: '作业重试 · job may be tried {retries} times: {element}',
  DecisionEvaluated: '决策 · decision {decision}: rules {rules}',
  ProcessCalled: '调用流程 · called process {processId} ({child})',
  CallEnded: '调用结束 · called process {child} ended',
  CallerRenewed: '调用方改用新版本 · the caller catches {errorCodes} {escalationCodes}',
  ErrorThrown: '错误 · error {code} {message}',
  EscalationThrown: '上报 · escalation {code}',
  MessageThrown: '发出消息 · message {name} sent ({correlationKey})',
  SignalThrown: '发出信号 · signal {name} sent',
  CompensationRecorded: '可撤销 · can be undone: {element}',
  CompensationStarted: '开始撤销 · undoing begins',
  CompensationEnded: '撤销完成 · undone',
  TransactionCancelled: '事务取消 · transaction cancelled: {element}',
  IncidentRaised: '异常 · incident at {element}: {message}',
  IncidentResolved: '异常解除 · incident resolved: {element}',
  ClockStarted:
    '开始计时 · time limit started: {element}, legal due {legalDue}, promised due {promisedDue}',
  ClockPaused: '暂停计时 · time limit paused: {reason} {article}',
  ClockResumed: '恢复计时 · time limit resumed: legal due {legalDue}, promised due {promisedDue}',
  ClockWarned: '时限预警 · time limit warning: {share} of it has passed',
  ClockBreached: '超期 · {limit} limit exceeded: {element}',
  ClockRecomputed:
    '重算时限 · time limit computed anew: legal due {legalDue}, promised due {promisedDue}',
  ClockExtended:
    '延期 · time limit extended by {amount}: {reason}, legal due {legalDue}, promised due {promisedDue}',
  ClockEscalated: '逐级预警 · escalated to {level}: {element}, {share} of the limit has passed',
  ClockStopped: '停止计时 · time limit stopped: {element}',
  CalendarAdopted: '启用新日历 · calendar adopted by {by}: {reason}',
  AcceptanceDeemed: '视为受理 · acceptance deemed, on {acceptedOn}: {element}',
  UrgingRaised: '督办 · urged, {level}: {text}, answer until {due}',
  UrgingAnswered: '督办答复 · urging answered by {by}: {answer}',
  UrgingClosed: '督办终止 · urging closed: it has ended',
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
