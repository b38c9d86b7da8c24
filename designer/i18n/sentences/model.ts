import type { Sentences } from './templates.ts';

/** What the compiler says of a model: activities, listeners, expressions, limits, soundness. */
export const modelSentences: Sentences = {
  'Expected at least one process with isExecutable="true" but there is none':
    '应至少有一个 isExecutable="true" 的流程，但没有',
  'Expected an element that this engine executes but {1} is a {*2}':
    '应为本引擎能执行的元素，但 {1} 是{2}',
  'Expected every {*1} to have an id': '每个{1}应有标识，但有一个没有',
  'Expected {1} to have {*2}': '{1} 应有{2}，但没有',
  'Expected {1} to have a form': '{1} 应有表单，但没有',
  'Expected {1} to name a user task of this process but found "{2}"':
    '{1} 应指明本流程中的用户任务，但为“{2}”',

  // Jobs and listeners
  'Expected {1} to have a task definition; workers must ask for job type "{2}"':
    '{1} 应有任务定义，但没有；作业程序须按作业类型“{2}”领取',
  'Expected retries of {1} to be a whole number': '{1} 的重试次数应为整数，但不是',
  'Expected {1} to be done by a job worker but it names camunda:{2} "{3}"':
    '{1} 应由作业程序执行，但它指明了 camunda:{2} “{3}”',
  'Expected the priority of the job of {1} to be a whole number but found "{2}"':
    '{1} 的作业优先级应为整数，但为“{2}”',
  'Expected each linked resource of {1} to name a resource but one does not':
    '{1} 的每个关联资源应指明资源，但有一个没有',
  'Expected each listener of {1} to have a job type but one has none':
    '{1} 的每个监听器应有作业类型，但有一个没有',
  'Expected each listener of {1} to be for {*2} but one is for "{3}"':
    '{1} 的监听器应用于以下事件：{2}，但有一个用于“{3}”',
  'Expected the {*1} listeners of {2} to have job types of their own but two have "{3}"':
    '{2} 的{1}监听器应各有不同的作业类型，但有两个同为“{3}”',
  'Expected {1} to be without {*2} listeners: {*3}': '{1} 不应有{2}监听器，但设有：{3}',
  'Expected {1} to be without {2}, which is not executed: {*3}':
    '{1} 不应有 {2}，但设有，不会执行：{3}',
  'Expected {1} to be without {2}, which is not heeded: {*3}':
    '{1} 不应有 {2}，但设有，将被忽略：{3}',
  'Expected {1} to be without zeebe:ConditionalFilter, which is not heeded: its condition is looked at when somebody asks':
    '{1} 不应有 zeebe:ConditionalFilter，但设有，将被忽略：它的条件在有人询问时才检查',
  'Expected the variable events of {1} to be create or update but found "{2}"':
    '{1} 的变量事件应为 create 或 update，但为“{2}”',

  // Expressions, mappings and calls
  'Expected {*1} of {2} to be a FEEL expression but "{3}": {*4}':
    '{2} 的{1}应为 FEEL 表达式，但“{3}”有误：{4}',
  'Expected the priority of the job of {1} to be FEEL or a simple comparison but found "{2}"':
    '{1} 的作业优先级应为 FEEL 或简单比较，但为“{2}”',
  'Expected the priority of the job of {1} to be a FEEL expression but "{2}": {*3}':
    '{1} 的作业优先级应为 FEEL 表达式，但“{2}”有误：{3}',
  'Expected {*1} of {2} to be FEEL or a simple comparison but found "{3}"':
    '{2} 的{1}应为 FEEL 或简单比较，但为“{3}”',
  'Expected a mapping of {1} to have the name of a variable or of data of the model as target but found "{2}"':
    '{1} 的映射应以变量名或模型中的数据为目标，但为“{2}”',
  'Expected {1} to have a FEEL script and a result variable':
    '{1} 应有 FEEL 脚本和结果变量，但没有',
  'Expected {1} to name a decision or a task definition but it has neither':
    '{1} 应指明决策或任务定义，但两者都没有',
  'Expected {1} to name the process that it calls but it does not':
    '{1} 应指明所调用的流程，但没有',

  // Loops
  'Expected the loop of {1} to have a condition or a maximum but it has neither':
    '{1} 的循环应有条件或次数上限，但两者都没有',
  'Expected the multi-instance marker of {1} to have a cardinality or a collection but it has neither':
    '{1} 的多实例应有循环次数或集合，但两者都没有',
  'Expected {1} to say what it collects in {2} but it has no output element':
    '{1} 应注明向 {2} 收集什么，但没有输出元素',
  'Expected {1} to throw an event by its multi-instance behavior but found {*2}':
    '{1} 的多实例行为应抛出事件，但为{2}',

  // Time limits and assignment
  'Expected the time limit of {1} to have {*2}': '{1} 的时限应有{2}，但没有',
  'Expected the time limit of {1} to have a legal or a promised limit but it has neither':
    '{1} 的时限应有法定时限或承诺时限，但两者都没有',
  'Expected the time limit of {1} to have a promise within the legal {2} but it is {3}':
    '{1} 的承诺时限应不超过法定时限 {2}，但为 {3}',
  'Expected the time limit of {1} to have an escalation such as window:0.8,chiefRepresentative:1,supervisor:1.2, ascending, but it is "{2}"':
    '{1} 的逐级督办应由低到高书写，如 window:0.8,chiefRepresentative:1,supervisor:1.2，但为“{2}”',
  'Expected the time limit of {1} to have startsFrom="acceptance" but it is "{2}"':
    '{1} 的时限应为 startsFrom="acceptance"，但为“{2}”',
  'Expected the time limit of {1} to have its start with the process, which begins before any acceptance, but has startsFrom':
    '{1} 的时限应从流程开始起算，因为流程先于受理，但设有 startsFrom',
  'Expected the time limit of {1} to have one of the units {2} but it is "{3}"':
    '{1} 的时限单位应为 {2} 之一，但为“{3}”',
  'Expected the time limit of {1} to have a {*2} above 0 and up to 10000 but it is "{3}"':
    '{1} 的{2}应大于 0 且不超过 10000，但为“{3}”',
  'Expected the time limit of {1} to have warning shares between 0 and 1 but they are "{2}"':
    '{1} 的预警比例应在 0 与 1 之间，但为“{2}”',
  'Expected yc:clock of {1} to pause with a reason but found action "{2}" without reason':
    '{1} 的 yc:clock 应有理由地暂停，但 action 为“{2}”，且没有理由',
  'Expected yc:clock of {1} to pause with a reason but found action "{2}"':
    '{1} 的 yc:clock 应有理由地暂停，但 action 为“{2}”',
  'Expected the deemed acceptance of {1} to have one of the units {2} but it is "{3}"':
    '{1} 的视为受理的时间单位应为 {2} 之一，但为“{3}”',
  'Expected the deemed acceptance of {1} to have a {*2} above 0 and up to 10000 but it is "{3}"':
    '{1} 的视为受理的{2}应大于 0 且不超过 10000，但为“{3}”',
  'Expected the deemed acceptance of {1} to have a time to answer but it has none':
    '{1} 的视为受理应有答复期限，但没有',
  'Expected the deemed acceptance of {1} to have one task that is answered but it is repeated':
    '{1} 的视为受理应只针对一项任务，但该任务会重复',
  'Expected the deemed acceptance of {1} to have a variable and its value but one of them is missing':
    '{1} 的视为受理应有变量及其值，但缺少其一',
  'Expected the assignment of {1} to be one of {2} but it is "{3}"':
    '{1} 的分派方式应为 {2} 之一，但为“{3}”',
  'Expected the assignment "{1}" of {2} to name its {3} but it does not':
    '{2} 的分派方式“{1}”应注明 {3}，但没有',

  // Soundness
  'Expected {1} to be reached but no run comes to it': '{1} 应可到达，但任何情况下都不会到达',
  'Expected {1} to be reached but no run comes to it, nor what lies behind: {*2}':
    '{1} 应可到达，但任何情况下都不会到达，它之后的也一样：{2}',
  'Expected {1} tokens for {2} but no more can come any more on {*3}':
    '{2} 应有 {1} 个令牌到达，但 {3} 上不会再有',
  'Expected {1} tokens for {2} but no more can come any more':
    '{2} 应有 {1} 个令牌到达，但不会再有令牌到达',
  'Expected a token on every flow into {1} but none can come any more on {*2}':
    '{1} 的每条流入顺序流应有令牌到达，但 {2} 上不会再有',
  'Expected a token on every flow into {1} but none can come any more':
    '{1} 的每条流入顺序流应有令牌到达，但不会再有',
  'Expected one token at a time at {1} but a second one comes while the first is there':
    '{1} 处应一次只有一个令牌，但前一个还在时又来一个',
  'Expected one token at a time at {1} and so at {2} but a second one comes while the first is there':
    '{1} 以及 {2} 处应一次只有一个令牌，但前一个还在时又来一个',
  'Expected a way out of the loop at {1} but there is none': '{1} 处的循环应有出口，但没有',
  'Expected the loop at {1} to wait somewhere but nothing in it does: its data must end it':
    '{1} 处的循环中应有等待，但没有，只能靠数据条件退出',
  'Expected a model small enough to explore but {1} has more than {2} states; what was found is certain, but there may be more':
    '模型应小到可以完全分析，但 {1} 的状态超过 {2} 个；列出的问题是确定的，但可能还有其他问题',
};
