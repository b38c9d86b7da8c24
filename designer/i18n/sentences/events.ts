import type { Sentences } from './templates.ts';

/** Events, their definitions, links and references in a model. */
export const eventSentences: Sentences = {
  'Expected end event {1} to have no outgoing sequence flow but it has {2}':
    '结束事件 {1} 不应有流出的顺序流，但有 {2}',
  'Expected a start event in {1}, as it has end event {2}, but there is none':
    '{1} 有结束事件 {2}，应有开始事件，但没有',
  'Expected {1} to be attached to an activity beside it but found {*2}':
    '{1} 应附着在同层的活动上，但所附着的是 {2}',
  'Expected {1} to interrupt, as it catches an error, but isInterrupting is false':
    '{1} 捕获错误，应为中断型，但 isInterrupting 为 false',
  'Expected {1} to interrupt its activity, as it catches an error or a cancellation, but cancelActivity is false':
    '{1} 捕获错误或取消，应中断活动，但 cancelActivity 为 false',
  'Expected {*1} {2} to have no incoming sequence flow but it has {3}':
    '{1} {2} 不应有流入的顺序流，但有 {3}',
  'Expected start event {1} to have no incoming sequence flow but it has {2}':
    '开始事件 {1} 不应有流入的顺序流，但有 {2}',
  'Expected boundary event {1} to have no incoming sequence flow but it has {2}':
    '边界事件 {1} 不应有流入的顺序流，但有 {2}',
  'Expected end event {1} to have an incoming sequence flow but it has none':
    '结束事件 {1} 应有流入的顺序流，但没有',
  'Expected intermediate event {1} to have an incoming sequence flow but it has none':
    '中间事件 {1} 应有流入的顺序流，但没有',
  'Expected start event {1} to have an outgoing sequence flow but it has none':
    '开始事件 {1} 应有流出的顺序流，但没有',
  'Expected boundary event {1} to have an outgoing sequence flow but it has none':
    '边界事件 {1} 应有流出的顺序流，但没有',
  'Expected intermediate event {1} to have an outgoing sequence flow but it has none':
    '中间事件 {1} 应有流出的顺序流，但没有',

  // What an event may be where
  'Expected subprocess {1} to begin with a none start event but {2} has a trigger: {*3}':
    '子流程 {1} 应以空白开始事件开始，但 {2} 有触发方式：{3}',
  'Expected {1} to say what starts its event subprocess but it has no event definition':
    '{1} 应注明事件子流程由什么触发，但没有事件定义',
  'Expected {1} to say what it waits for but it has no event definition':
    '{1} 应注明等待什么，但没有事件定义',
  'Expected the timer of {1} to have a date, a duration or a cycle but it has {*2}':
    '{1} 的定时器应有日期、时长或周期之一，但为：{2}',
  'Expected {1} to have a condition but it has none': '{1} 应有条件，但没有',
  'Expected {1} to refer to a message but it does not': '{1} 应引用消息，但没有',
  'Expected {1} to refer to a signal but it does not': '{1} 应引用信号，但没有',
  'Expected {1} to refer to an error with a code but it does not': '{1} 应引用有代码的错误，但没有',
  'Expected {1} to refer to an escalation with a code but it does not':
    '{1} 应引用有代码的升级，但没有',
  'Expected {1} to refer to a message with a name but it does not':
    '{1} 应引用有名称的消息，但没有',
  'Expected {1} to refer to a signal with a name but it does not': '{1} 应引用有名称的信号，但没有',
  'Expected {1} to refer to a condition but it does not': '{1} 应有条件，但没有',
  'Expected {1} to refer to a link name but it does not': '{1} 应有链接名称，但没有',
  'Expected {1} to be one of {*2} here but it is {*3}': '{1} 在此处应为以下类型之一：{2}，但为{3}',
  'Expected {1} to be one of  here but it is {*2}': '{1} 在此处应为空白事件，但为{2}',
  'Expected yc:timer of {1} to have actsAt="opening" within a process but {*2}':
    '{1} 的 yc:timer 应在流程之中使用 actsAt="opening"，但{2}',

  // Links
  'Expected the link of {1} to have a name but it has none': '{1} 的链接应有名称，但没有',
  'Expected a link target named "{1}" for {2} but there is none':
    '{2} 应有名为“{1}”的链接目标，但没有',
  'Expected a link source named "{1}" for {2} but there is none':
    '{2} 应有名为“{1}”的链接来源，但没有',
  'Expected the target of link "{1}" beside {2} but {3} is on another level':
    '链接“{1}”的目标应与 {2} 在同一层，但 {3} 在另一层',
  'Expected one target for link "{1}" but {2} is another beside {3}':
    '链接“{1}”应只有一个目标，但除 {3} 外还有 {2}',
  'Expected {1} to have no {*2} sequence flow, as it is a link, but it has {3}':
    '{1} 是链接，不应有{2}的顺序流，但有 {3}',
  'Expected a catching link event "{1}" beside {2} but there is none':
    '{2} 的同层应有名为“{1}”的链接捕获事件，但没有',

  // Pools and message flows
  'Expected {1} to lead to another pool but both its ends are in {2}':
    '{1} 应通向另一个池，但两端都在 {2} 中',
  'Expected the minimum of {1} to be 0 or more but it is {2}': '{1} 的最小数量应不小于 0，但为 {2}',
  'Expected the maximum of {1} to be {2} or more but it is {3}':
    '{1} 的最大数量应不小于 {2}，但为 {3}',
  'Expected {1} to have a source and a target but one is missing': '{1} 应有来源和目标，但缺少其一',
  'Expected {1} to have a pool, an activity or an event as {*2} but found nothing':
    '{1} 的{2}应为池、活动或事件，但没有',
  'Expected {1} to have a pool, an activity or an event as {*2} but found {3}, a {*4}':
    '{1} 的{2}应为池、活动或事件，但 {3} 是{4}',
  'Expected {1} to have another {*2} but {3} is a {*4}': '{1} 应有另外的{2}，但 {3} 是{4}',
  'Expected {1} to be of a message, as it is {*2} by {3}, but it has {*4}':
    '{3} {2} {1}，它应为消息事件，但为 {4}',
};
