import type { Sentences } from './templates.ts';

/** Why a running case waits for a person (incidents), and why the engine refuses a command. */
export const runningSentences: Sentences = {
  // Incidents: values and expressions
  'Expected {*1} to be text but it is {*2}': '{1}应为文本，但为 {2}',
  'Expected {*1} to be a list of names but it is {*2}': '{1}应为名称的列表，但为 {2}',
  'Expected priority to be a number but it is {*1}': '优先级应为数字，但为 {1}',
  'Expected retries to be 0 or more but it is {*1}': '重试次数应不小于 0，但为 {1}',
  'Expected retries to be 1 or more but it is {1}': '重试次数应不小于 1，但为 {1}',
  'Expected the back-off to be 0 or more milliseconds but it is {1}':
    '重试间隔应不小于 0 毫秒，但为 {1}',
  'Expected the priority of the job to be a whole number but it is {*1}':
    '作业优先级应为整数，但为 {1}',
  'Expected a task definition with a job type': '应有带作业类型的任务定义，但没有',
  'Expected a FEEL script': '应有 FEEL 脚本，但没有',
  'Expected a called process': '应有所调用的流程，但没有',
  'Expected a transaction around it': '外层应有事务，但没有',
  'Expected decision {1} to be deployed but there is none': '决策 {1} 应已部署，但没有',
  'Expected the activation condition of {1} to be true or false but it is {*2}':
    '{1} 的激活条件应为 true 或 false，但为 {2}',
  'Expected the active elements of {1} to be a list of ids but they are {*2}':
    '{1} 的活动元素应为标识的列表，但为 {2}',
  'Expected {*1} to be an activity of {2}': '{1} 应为 {2} 中的活动，但不是',
  'Expected one of the conditions to hold or a default flow but found neither ({1}; {*2})':
    '应有条件成立或有默认流，但两者都没有（{1}；{2}）',
  'Expected the condition of sequence flow {1} to be true or false but "{2}" is {*3}':
    '顺序流 {1} 的条件应为 true 或 false，但“{2}”为 {3}',
  'Expected the collection "{1}" to be a list but it is {*2}': '集合“{1}”应为列表，但为 {2}',
  'Expected the cardinality "{1}" to be a number from 0 to {2} but it is {*3}':
    '循环次数“{1}”应为 0 到 {2} 的数，但为 {3}',
  'Expected the completion condition "{1}" to be true or false but it is {*2}':
    '完成条件“{1}”应为 true 或 false，但为 {2}',
  'Expected the loop condition "{1}" to be true or false but it is {*2}':
    '循环条件“{1}”应为 true 或 false，但为 {2}',
  'Expected the timer of {1} to be a text but it is {2}': '{1} 的定时器应为文本，但为 {2}',

  // Incidents: sizes
  'Expected variable {1} to be at most {2} bytes but it is {3}':
    '变量 {1} 应不超过 {2} 字节，但有 {3} 字节',
  'Expected the variables of the instance to be at most {1} bytes; {2} exceeds that':
    '流程实例的变量合计应不超过 {1} 字节，但 {2} 使其超出',
  'Expected at most {1} bytes of values to be set within one command; {2} exceeds that':
    '一次操作写入的值应不超过 {1} 字节，但 {2} 使其超出',
  'Expected variable {1} to be nested at most {2} deep but it is deeper':
    '变量 {1} 的嵌套应不超过 {2} 层，但更深',
  'Expected {*1} to be at most {2} bytes but found {3}': '{1}应不超过 {2} 字节，但有 {3} 字节',
  'Expected {1} to be nested at most {2} deep': '{1} 的嵌套应不超过 {2} 层，但更深',
  'Expected the name of a variable but found "{1}"': '应为变量名，但为“{1}”',
  'Expected no field named "{1}" in {2}': '{2} 中不应有名为“{1}”的字段，但有',
  'Expected {1} to be a number but found NaN': '{1} 应为数字，但为 NaN',
  'Expected {1} to be without NUL characters': '{1} 不应有 NUL 字符，但有',
  'Expected {1} to be JSON but found {*2}': '{1} 应为 JSON，但为 {2}',

  // Incidents: what nobody catches, what never comes
  'Expected an error event that catches error {1} but there is none':
    '应有捕获错误 {1} 的错误事件，但没有',
  'Expected an event that catches escalation {1}, which ended the called process, but there is none':
    '升级 {1} 结束了所调用的流程，应有捕获它的事件，但没有',
  'Expected a token on every flow into the join but none can come any more: {*1}':
    '汇合处的每条流入顺序流应有令牌到达，但不会再有：{1}',
  'Expected the process to come to a wait state within {1} steps but {2} would be the next; is there an endless loop?':
    '流程应在 {1} 步之内进入等待，但下一步是 {2}；是否有死循环？',

  // Commands: the instance and what is in it
  'Expected a command to be executed': '操作应已执行，但没有',
  'Expected process instance {1} to be active but it is {*2}': '流程实例 {1} 应在办理中，但{2}',
  'Expected process instance {1} to be active but it is being terminated: listeners of its tasks come first':
    '流程实例 {1} 应在办理中，但正在终止，须先执行其任务的监听器',
  'Expected process instance {1} to be suspended but it is {*2}': '流程实例 {1} 应已挂起，但{2}',
  'Expected process instance {1} to be new but it has been started already':
    '流程实例 {1} 应为新的，但已经启动',
  'Expected process instance {1} but found none': '应有流程实例 {1}，但没有',
  'Expected a root instance but {1} was called by {2}: cancel that':
    '应为根流程实例，但 {1} 由 {2} 调用；请撤销后者',
  'Expected {*1} to be open but it has ended already': '{1} 应未结束，但已结束',
  'Expected {*1} but there is none': '应有{1}，但没有',
  'Expected a deadline of {1} that the calendar changes but all stay as they are':
    '日历应改变 {1} 的某个期限，但都不变',
  'Expected a call activity of {1} to wait for {2} but none does':
    '{1} 中应有调用活动在等待 {2}，但没有',
  'Expected a caller that catches something else but it does not': '调用方应捕获别的，但没有',
  'Expected something to wait for signal {1}': '应有环节在等待信号 {1}，但没有',

  // Commands: clocks and urgings
  'Expected an extension of at most {1} {*2} but it is {3}': '延长应不超过 {1} {2}，但为 {3}',
  'Expected clock {1} of {2} {*3} but {*4}': '{2} 的时限 {1} {3}，但{4}',
  'Expected {*1} to be above 0 but it is {2}': '{1}应大于 0，但为 {2}',
  'Expected {*1} to be due but it is due at {2}': '{1} 应已到期，但到期时间为 {2}',
  'Expected {*1} to be due but it stands still': '{1} 应已到期，但已暂停',
  'Expected 1 to {1} working days for the answer but found {2}':
    '答复期限应为 1 到 {1} 个工作日，但为 {2} 个',
  'Expected an answer to the urging but it is empty': '应有对督办的答复，但为空',

  // Commands: tasks, listeners and jobs
  'Expected task {1} of {2} to be at rest but it is {*3}: its listeners come first':
    '{2} 的任务 {1} 应不在变更中，但正在{3}，须先执行其监听器',
  'Expected task {1} to be held by {*2} but it is held by {*3}':
    '任务 {1} 应由 {2} 办理，但由 {3} 办理',
  'Expected {1} to be done by another person than {*2}, who did {3}':
    '{1} 应由 {2} 以外的人办理，但此人办理过 {3}',
  'Expected {*1} the task of {2} not to be denied but its listener does':
    '{2} 的任务在{1}时不应被拒绝，但监听器拒绝了',
  'Expected {*1} the task of {2} to be denied or corrected but its listener does both':
    '{2} 的任务在{1}时应被拒绝或更正之一，但监听器两者都做了',
  'Expected the assignee of {1} to be corrected while it is assigned, but the model gives it to {2} and it is only being created':
    '{1} 的办理人应在分派时更正，但模型已指定 {2}，且任务正在创建',
  'Expected a result only of a task listener but job {1} is {*2}':
    '只有任务监听器应给出结果，但作业 {1} {2}',
  'Expected the {*1} listener of {2} to answer without variables but it gives {3}':
    '{2} 的{1}监听器应不带变量地答复，但给出了 {3}',
  'Expected the work of {1} to throw an error but job {2} is its {*3} listener':
    '应由 {1} 的工作抛出错误，但作业 {2} 是它的{3}监听器',

  // Commands: moving, rejecting and migrating
  'Expected element instance {1} to be the scope of {2} but it is not':
    '元素实例 {1} 应为 {2} 所在的范围，但不是',
  'Expected {1} to be an element of process {2} that can be begun':
    '{1} 应为流程 {2} 中可以开始的元素，但不是',
  'Expected {1} around {2} to be active: a loop does not begin in its middle':
    '{2} 外层的 {1} 应在办理中，但不在；循环不能从中间开始',
  'Expected to be told in which instance of {1} {2} begins: there are {3}':
    '应注明 {2} 在 {1} 的哪个实例中开始，但没有；现有 {3} 个',
  'Expected {1} to be active in process {2} but it is not': '{1} 应在流程 {2} 中处于办理中，但不在',
  'Expected the scope of {1} to stay but {2} is to end': '{1} 所在的范围应保留，但 {2} 将结束',
  'Expected {1} to be a multi-instance activity as a whole but it is not':
    '{1} 应为整个多实例活动，但不是',
  'Expected {1} to go on but its last instances are being terminated':
    '{1} 应继续，但其最后的实例正在终止',
  'Expected element instance {1} of {2} to be one of several but it is not':
    '{2} 的元素实例 {1} 应为多实例之一，但不是',
  'Expected {1} to be an activity of {2}': '{1} 应为 {2} 中的活动，但不是',
  'Expected {1} to lie in a scope around {2} but it does not': '{1} 应在 {2} 的外层范围内，但不在',
  'Expected {1} to lead to {2} but it does not': '{1} 应通向 {2}，但没有',
  'Expected {1} to have a {*2} as its counterpart in {3} but it is not so':
    '{3} 中应有与 {1} 对应的{2}，但没有',
  'Expected {1} to lie in {2} as {3} does but it is not so': '{1} 应与 {3} 一样在 {2} 中，但不在',
  'Expected sequence flow {1}, on which a token waits, to lead to a join in {2} but it is not so':
    '顺序流 {1} 上有等待的令牌，它应在 {2} 中通向汇合，但没有',
  'Expected {1}, which can be undone, to be in {2} but it is not so':
    '{1} 可以补偿，应在 {2} 中，但不在',

  // Commands: beginning
  'Expected a start of process {1} but it is for {2}': '应启动流程 {1}，但所指的是 {2}',
  'Expected an element that {1} begins with but none is named': '应注明 {1} 从哪个元素开始，但没有',
  'Expected process {1} to have a none start event but it starts only by events':
    '流程 {1} 应有空白开始事件，但它只能由事件启动',
  'Expected {1} to be a start event of process {2} but it is not':
    '{1} 应为流程 {2} 的开始事件，但不是',
  'Expected process {1} to be deployed but there is none': '流程 {1} 应已部署，但没有',
  'Expected process {1} in version {2} to be deployed but there is none':
    '流程 {1} 的版本 {2} 应已部署，但没有',
  'Expected process {1} but there is none': '应有流程 {1}，但没有',
  'Expected process definition {1} but there is none': '应有流程定义 {1}，但没有',
  'Expected what follows from a command to end within {1} deliveries to other instances; does a signal or message cause itself again?':
    '一次操作引起的后果应在 {1} 次传递之内结束，但没有；是否有信号或消息循环触发自身？',
};
