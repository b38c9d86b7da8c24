import type { Sentences } from './templates.ts';

/** Why the server refuses a request about cases, tasks, forms, people and their windows. */
export const requestSentences: Sentences = {
  // Cases
  'Expected a process instance, but there is no {1}': '应有流程实例，但没有 {1}',
  'Expected a case of yours, but {1} belongs to others': '应为您的案件，但 {1} 属于他人',
  'Expected a known window, but {1} is none': '应为已有的窗口，但没有 {1}',
  'Expected a known department, but {1} is none': '应为已有的部门，但没有 {1}',
  'Expected a role that may move tokens, to begin a case at given elements':
    '从指定环节开始案件应有移动令牌的权限，但您没有',
  'Expected either processDefinitionId or processDefinitionKey':
    '应有 processDefinitionId 或 processDefinitionKey 之一，但不是',
  'Expected an instruction to activate, terminate or move, but there is none':
    '应有激活、终止或移动的指令，但没有',
  'Expected a key of something in {1}, but {2} is none': '应为 {1} 中的键，但没有 {2}',
  'Expected a root instance, but {1} was called by {2}': '应为根流程实例，但 {1} 由 {2} 调用',
  'Expected an ended instance, but {1} is {*2}: modify it':
    '应为已结束的实例，但 {1} {2}；请改用变更',
  'Expected an element instance of {1}, but {2} is none': '应为 {1} 的元素实例，但没有 {2}',
  'Expected an incident, but there is no {1}': '应有异常，但没有 {1}',
  'Expected all that {1} sent to have arrived, but something waits':
    '{1} 所发出的应都已送达，但仍有未送达的',
  'Expected a case that has ended, but {1} is active': '应为已办结的案件，但 {1} 仍在办理',
  'Expected data to erase, but those of {1} have been erased already':
    '应有可删除的数据，但 {1} 的数据已删除',
  'Expected the start conditions of {1} to be evaluable, but {*2}':
    '{1} 的启动条件应可计算，但：{2}',

  // Batches
  'Expected batch operation {1} to be {*2}, but it is not': '批量操作 {1} 应为{2}，但不是',
  'Expected a batch operation of yours, but {1} was begun by {2}':
    '应为您的批量操作，但 {1} 由 {2} 发起',
  'Expected a batch operation, but there is no {1}': '应有批量操作，但没有 {1}',
  'Expected a filter that finds at most {1} items, but it finds more':
    '筛选结果应不超过 {1} 项，但更多',
  'Expected {1} to be open but the batch has let it go': '{1} 应未处理，但批量操作已放弃它',

  // Tasks
  'Expected a user task, but there is no {1}': '应有用户任务，但没有 {1}',
  'Expected each task once': '每个任务应只有一次，但有重复',
  'Expected an action that the model allows at {1}, but it is {*2}':
    '应为模型在 {1} 允许的操作，但为{2}',
  'Expected a task of yours, but {1} is held by {2}': '应为您的任务，但 {1} 由 {2} 办理',
  'Expected a task that you claimed, but {1} belongs to {2}': '应为您已领取的任务，但 {1} 属于 {2}',
  'Expected a task that you claimed, but nobody holds {1} yet':
    '应为您已领取的任务，但 {1} 还无人领取',
  'Expected a task that nobody holds, but {1} has claimed it': '应为无人领取的任务，但 {1} 已领取',
  'Expected a user who works on tasks, but {*1} is none': '应为能办理任务的用户，但 {1} 不是',
  'Expected a case that goes on, but that of {1} is suspended': '案件应未挂起，但 {1} 的案件已挂起',
  'Expected an open task, but {1} is {*2}': '应为未结束的任务，但 {1} {2}',
  'Expected a task at rest, but {1} is {*2}: its listeners come first':
    '任务应不在变更中，但 {1} 正在{2}，须先执行其监听器',

  // Time limits and urgings
  'Expected {*1} to be {*2} to extend it, but is not': '延长时限的 {1} 应为{2}，但不是',
  "Expected a time limit's clock, but there is no {1}": '应有时限，但没有 {1}',
  'Expected an urging, but there is no {1}': '应有督办，但没有 {1}',
  'Expected an urging of yours, but {1} is for the level {*2}':
    '应为发给您的督办，但 {1} 是发给{2}的',

  // Forms
  'Expected a deployed form, but there is no {1} version {2}':
    '应有已部署的表单，但没有 {1} 的版本 {2}',
  'Expected a deployed form, but there is no {1}': '应有已部署的表单，但没有 {1}',
  'Expected a valid form, but {1}: {*2}': '表单应填写正确，但 {1}：{2}',
  'Expected only fields of the form, but “{1}” is none of them': '应只有表单中的字段，但没有“{1}”',
  'Expected a value, but the field is empty': '应填写，但为空',
  'Expected {*1}, but it is {2}': '应为{1}，但为 {2}',
  'Expected at least {1} characters, but there are {2}': '应不少于 {1} 个字符，但有 {2} 个',
  'Expected at most {1} characters, but there are {2}': '应不超过 {1} 个字符，但有 {2} 个',
  'Expected a form in JSON, but {1}': '表单应为 JSON，但有错误：{1}',
  'Expected a form, but it is no object': '应为表单，但不是对象',
  'Expected the form to have an “id” of letters, digits, “_”, “-” and “.”, but it has none':
    '表单应有由字母、数字、“_”、“-”和“.”组成的“id”，但没有',
  'Expected the form “{1}” to have a “schemaVersion”, but it has none':
    '表单“{1}”应有“schemaVersion”，但没有',
  'Expected a list of “components”, but there is none': '应有“components”列表，但没有',
  'Expected a form of a usual size, but it is deeper or longer': '表单应为通常的大小，但过深或过长',
  'Expected each component to have a “type”, but one has none': '每个组件应有“type”，但有一个没有',
  'Expected a known component at “{1}”, but its type is “{2}”':
    '“{1}”处应为已知的组件，但类型为“{2}”',
  'Expected the {1} at “{2}” to have a key': '“{2}”处的 {1} 应有 key，但没有',
  'Expected “{1}” to offer values, but it offers none': '“{1}”应有可选的值，但没有',
  'Expected FEEL in {1} of “{2}”, but: {*3}': '“{2}”的 {1} 应为 FEEL，但：{3}',
  'Expected each key once, but “{1}” is there more often': '每个 key 应只有一次，但“{1}”重复',
  'Expected a safe pattern at “{1}”, but “{2}” {*3}': '“{1}”处应为安全的模式，但“{2}” {3}',

  // People
  'Expected a role that permits “{1}”, but you have none': '应有允许“{1}”的角色，但您没有',
  'Expected a role that permits “{1}”, but {*2} has {*3}':
    '应有允许“{1}”的角色，但 {2} 的角色为：{3}',
  'Expected letters, digits, dot, hyphen or underscore':
    '应为字母、数字、点、连字符或下划线，但不是',
  'Expected a new name, but {1} is taken': '应为新的用户名，但 {1} 已有人使用',
  'Expected another administrator to end this account, but it is your own':
    '停用账号应由另一位管理员操作，但这是您自己的账号',
  'Expected another administrator to change your roles, but it is yourself':
    '更改角色应由另一位管理员操作，但这是您自己',
  'Expected the current password, but it is another': '应为当前密码，但不正确',
  'Expected a known user, but {1} is none': '应为已有的用户，但没有 {1}',
  'Expected a known user, but it is gone': '应为已有的用户，但已不存在',
  'Expected at most one administrator role for a person, but these are {*1}':
    '一人应至多有一种管理员角色，但有：{1}',
  'Expected a known name and its password, but they do not match': '用户名和密码应正确，但不相符',
  'Expected a sign-in that lasts, but it has ended': '登录应有效，但已过期',
  'Expected a sign-in, but the request has none': '应先登录，但没有',
  'Expected the header x-csrf-token of this sign-in, but it is missing or wrong':
    '应有本次登录的请求头 x-csrf-token，但缺少或不正确',
  'Expected fewer failed sign-ins, but there were too many. Wait':
    '登录失败的次数应更少，但过多，请稍候',
  'Expected a valid API token, but it is unknown or revoked': 'API 令牌应有效，但不存在或已撤销',
  'Expected a token of your own, but {1} is none': '应为您自己的令牌，但没有 {1}',
  'Expected 8 to 200 characters in YICHUANG_ADMIN_PASSWORD, but it has {1}':
    'YICHUANG_ADMIN_PASSWORD 应有 8 到 200 个字符，但有 {1} 个',
};
