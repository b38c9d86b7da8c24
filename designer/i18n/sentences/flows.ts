import type { Sentences } from './templates.ts';

/** Sequence flows, gateways, activities, subprocesses and compensation in a model. */
export const flowSentences: Sentences = {
  // Sequence flows
  'Expected {1} to be immediate, as its process is executable, but isImmediate is false, which is ignored':
    '{1} 所在流程可执行，isImmediate 应为 true，但为 false，将被忽略',
  'Expected {1} to have another flow beside the conditional {2} but it has none':
    '{1} 除条件流 {2} 外应另有流出的顺序流，但没有',
  'Expected the default flow of {1} to be one of its outgoing flows but it is {2}':
    '{1} 的默认流应是从它流出的顺序流，但为 {2}',
  'Expected the default flow {1} of {2} to have no condition but it has one, which is ignored':
    '{2} 的默认流 {1} 不应有条件，但设有条件，将被忽略',
  'Expected {1} to have a flow node as {*2} but found nothing': '{1} 的{2}应为流程节点，但没有',
  'Expected {1} to have a flow node as {*2} but found {3}, a {*4}':
    '{1} 的{2}应为流程节点，但 {3} 是{4}',
  'Expected {1} to stay within one scope but it leads from {2} in {3} to {4} in {5}':
    '{1} 的两端应在同一范围内，但它从 {3} 中的 {2} 通向 {5} 中的 {4}',
  'Expected {1} to have no condition, as it leaves {2}, a {*3}, but it has one':
    '{1} 从{3} {2} 流出，不应有条件，但设有条件',
  'Expected {1} to list only its own {*2} flows but {3} is none of them':
    '{1} 应只列出自己{2}的顺序流，但 {3} 不是',
  'Expected {1} out of {2} to have a condition or to be the default; it is always taken when reached':
    '从 {2} 流出的 {1} 应有条件或为默认流，但两者都不是，到达时总会经过',

  // Gateways
  'Expected {1} to have several incoming or several outgoing flows but it merges and splits nothing':
    '{1} 应有多条流入或多条流出的顺序流，但它既不汇合也不分支',
  'Expected {1} to have an activation condition, as it joins {2} flows, but it has none':
    '{1} 汇合 {2} 条顺序流，应有激活条件，但没有',
  'Expected {1} to have one {*2} flow, as its direction is {3}, but it has {4}':
    '{1} 的方向为 {3}，应只有一条{2}的顺序流，但有 {4} 条',
  'Expected {1} to have several {*2} flows, as its direction is Mixed, but it has {3}':
    '{1} 的方向为 Mixed，应有多条{2}的顺序流，但有 {3} 条',
  'Expected {1} to have two or more outgoing flows but it has {2}':
    '{1} 应有两条以上流出的顺序流，但有 {2} 条',
  'Expected {1} to lead to catch events or receive tasks but {2} is a {*3}':
    '{1} 应通向捕获事件或接收任务，但 {2} 是{3}',
  'Expected {1} to lead to events of {*2} but {3} is {*4}':
    '{1} 之后的事件应为以下类型之一：{2}，但 {3} 为{4}',
  'Expected {1} to lead to message events or to receive tasks but it leads to both, {2} and {3}':
    '{1} 之后应只用消息事件或只用接收任务，但两者都有：{2} 和 {3}',
  'Expected {1} to have no incoming flow but that from {2} but it has {3}':
    '{1} 应只有从 {2} 流入的顺序流，但有 {3} 条流入',
  'Expected {1} to have no boundary events, as it follows {2}, but it has {3}':
    '{1} 在 {2} 之后，不应有边界事件，但有 {3}',
  'Expected {1} to instantiate its process, as it is parallel, but it does not':
    '{1} 为并行事件网关，应启动流程实例，但没有',
  'Expected {1} to have no incoming flows, as it instantiates its process, but it has {2}':
    '{1} 会启动流程实例，不应有流入的顺序流，但有 {2}',

  // Activities
  'Expected {1} to have no incoming flow, as it instantiates its process, but it has {2}':
    '{1} 会启动流程实例，不应有流入的顺序流，但有 {2}',
  'Expected {1} to have a scriptFormat, as it has a script, but it has none':
    '{1} 有脚本，应注明 scriptFormat，但没有',
  'Expected {1} to call a process or a global task but {2} is a {*3}':
    '{1} 应调用流程或全局任务，但 {2} 是{3}',
  'Expected {1}, which {2} calls, to have a none start event but each of its start events has a trigger':
    '{2} 所调用的 {1} 应有空白开始事件，但它的开始事件都有触发方式',
  'Expected {*1} of {2} to have a resource or an assignment expression but it has both':
    '{2} 的{1}应有资源或分派表达式之一，但两者都有',
  'Expected {*1} of {2} to refer to a resource, as it binds parameters, but it does not':
    '{2} 的{1}绑定了参数，应引用资源，但没有',
  'Expected {1} to have the {2} of {3} ({4}) but it has {5}':
    '{1} 的 {2} 应与 {3} 一致（{4} 个），但有 {5} 个',
  'Expected {1} of {2} to be 1 or more but it is {*3}': '{2} 的 {1} 应不小于 1，但为 {3}',
  'Expected {1} to have one of {2}, as it has {3}, but it has {4}':
    '{1} 有 {3}，应只有一个 {2}，但有 {4} 个',

  // Loops and multi-instance
  'Expected {*1} to have a loop cardinality or a collection but it has neither':
    '{1} 应有循环次数或集合，但两者都没有',
  'Expected {*1} to have a loop cardinality or a loopDataInputRef but it has both':
    '{1} 应有循环次数或 loopDataInputRef 之一，但两者都有',
  'Expected {*1} to have behavior Complex, as it has a complexBehaviorDefinition, but it is {2}':
    '{1} 有 complexBehaviorDefinition，behavior 应为 Complex，但为 {2}',
  'Expected {*1} to have a complexBehaviorDefinition, as its behavior is Complex, but it has none':
    '{1} 的 behavior 为 Complex，应有 complexBehaviorDefinition，但没有',
  'Expected the complexBehaviorDefinition of {*1} to have a condition but it has none':
    '{1} 的 complexBehaviorDefinition 应有条件，但没有',
  'Expected the event of a complexBehaviorDefinition of {*1} to have an event definition but it has none':
    '{1} 的 complexBehaviorDefinition 中的事件应有事件定义，但没有',
  'Expected {*1} to have a loop condition or a maximum but it has neither':
    '{1} 应有循环条件或循环次数上限，但两者都没有',
  'Expected loopMaximum of {*1} to be a whole number of at least 0 but it is {*2}':
    '{1} 的 loopMaximum 应为不小于 0 的整数，但为 {2}',
  'Expected {*1} to have a {2}, as its behavior is {3}, but it has none':
    '{1} 的 behavior 为 {3}，应有 {2}，但没有',

  // Processes and subprocesses
  'Expected {1} to be private, as it is executable, but its processType is Public':
    '{1} 可执行，应为私有流程，但 processType 为 Public',
  'Expected {1} to contain at least one step but it is empty': '{1} 应至少有一个步骤，但为空',
  'Expected {1} to have at most one none start event but it has several: {2}':
    '{1} 应至多有一个空白开始事件，但有多个：{2}',
  'Expected event subprocess {1} to have exactly one start event but it has {2}':
    '事件子流程 {1} 应只有一个开始事件，但有 {2} 个',
  'Expected subprocess {1} to have no ioSpecification, as it sees the data around it, but it has one':
    '子流程 {1} 可以使用外层的数据，不应有 ioSpecification，但设有',
  'Expected ad-hoc subprocess {1} to contain an activity but it contains none':
    '临时子流程 {1} 应包含活动，但没有',
  'Expected {1} to stand in a choreography but it is a {*2} in a process':
    '{1} 应在编排中，但它是流程中的{2}',
  'Expected event subprocess {1} to have no {*2} sequence flow but it has {3}':
    '事件子流程 {1} 不应有{2}的顺序流，但有 {3}',
  'Expected ad-hoc subprocess {1} to contain no {*2} but it contains {3}':
    '临时子流程 {1} 不应包含{2}，但有 {3}',
  'Expected lane {1} to hold nodes of {2} but {3} is not in it':
    '泳道 {1} 应包含 {2} 中的节点，但 {3} 不在其中',

  // Compensation and transactions
  'Expected {1} to have no outgoing sequence flow, as it is of compensation, but it has {2}':
    '补偿边界事件 {1} 不应有流出的顺序流，但有 {2}',
  'Expected {1} to have an association with exactly one activity but it has {*2}':
    '{1} 应与一个活动关联，但为 {2}',
  'Expected {1}, which {2} leads to, to be marked isForCompensation but it is not':
    '{2} 所通向的 {1} 应标为补偿活动（isForCompensation），但没有',
  'Expected {1}, which {2} leads to, to stand beside it but it is on another level':
    '{2} 所通向的 {1} 应与它在同一层，但在另一层',
  'Expected {1} to have an association with a boundary event of compensation but it has none':
    '{1} 应与补偿边界事件关联，但没有',
  'Expected {1} to compensate an activity that it can see but {2} is on another level':
    '{1} 应补偿同层或外层的活动，但 {2} 在另一层',
  'Expected {1}, which {2} compensates, to have a boundary event of compensation but it has none':
    '{2} 所补偿的 {1} 应有补偿边界事件，但没有',
  'Expected {1} to have no {*2} sequence flow, as the {*3} is for compensation, but it has {4}':
    '{1} 是补偿用的{3}，不应有{2}的顺序流，但有 {4}',
  'Expected cancel end event {1} to stand in a transaction but it does not':
    '取消结束事件 {1} 应在事务中，但不在',
  'Expected {1} to be attached to a transaction, as it catches a cancellation, but found {*2}':
    '{1} 捕获取消，应附着在事务上，但所附着的是 {2}',
};
