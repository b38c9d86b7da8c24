import type { Sentences } from './templates.ts';

/** Deployments, outside work, the records, and what is said of any request. */
export const serverSentences: Sentences = {
  // Deployments and drafts
  'Expected a deployed process, but there is no version {1} of {2}':
    '应有已部署的流程，但没有 {2} 的版本 {1}',
  'Expected a deployed process, but there is no {1}': '应有已部署的流程，但没有 {1}',
  'Expected a process definition, but there is no {1}': '应有流程定义，但没有 {1}',
  'Expected the import of “{1}” to name one of {2} in its location, but it is “{3}”':
    '“{1}”的导入应以 location 指明 {2} 之一，但为“{3}”',
  'Expected {1} to have the namespace “{2}”, as its import says, but its namespace is “{3}”':
    '按其导入，{1} 的命名空间应为“{2}”，但为“{3}”',
  'Expected {*1} of the namespace “{2}”, which {3} imports, to be in this deployment or an earlier one, but it is in none':
    '{3} 导入的{1}（命名空间“{2}”）应在本次或以前的部署中，但都没有',
  'Expected a model that can be read soon, but it takes too long': '模型应能很快读完，但用时过长',
  'Expected a model that fits into memory, but it does not': '模型应能装入内存，但装不下',
  'Expected a file ending in .bpmn, .dmn or .form, but it is “{1}”':
    '文件应以 .bpmn、.dmn 或 .form 结尾，但为“{1}”',
  'Expected each file once, but “{1}” is there twice': '每个文件应只有一次，但“{1}”有两次',
  'Expected “{1}” to be UTF-8, but it is not': '“{1}”应为 UTF-8，但不是',
  'Expected “{1}” in one file only, but {2} and {3} both have it':
    '“{1}”应只在一个文件中，但 {2} 和 {3} 都有',
  'Expected at least one file in “resources”, but there is none':
    '“resources”中应至少有一个文件，但没有',
  'Expected the form “{1}” of {2} to be deployed, but it is not': '{2} 的表单“{1}”应已部署，但没有',
  'Expected a draft, but there is no {1}': '应有草稿，但没有 {1}',
  'Expected version {1} of the draft, but {2} saved version {3}':
    '草稿应为版本 {1}，但 {2} 已保存版本 {3}',
  'Expected If-Match with the ETag that was read, but there is none':
    '应有带所读 ETag 的 If-Match，但没有',
  'Expected If-Match to hold an ETag of a draft, but it is {1}':
    'If-Match 应为草稿的 ETag，但为 {1}',

  // Outside work
  'Expected the input {1} to be a text but it is {*2}': '输入“{1}”应为文本，但为{2}',
  'Expected {1} and {2} to be set but they are not: no mail is sent':
    '应设置 {1} 和 {2}，但没有，不发送邮件',
  'Expected an input text or html but there is neither': '应有输入 text 或 html，但两者都没有',
  'Expected 1 to {1} recipients in the input {2} but there are {3}':
    '输入“{2}”应有 1 到 {1} 个收件人，但有 {3} 个',
  'Expected the input {1} to hold mail addresses but it does not': '输入“{1}”应为邮件地址，但不是',
  'Expected an input subject but there is none': '应有输入 subject，但没有',
  'Expected the input subject to be one line but it is not': '输入 subject 应为一行，但不是',
  'Expected the mail server to accept it, but {*1}': '邮件服务器应接收，但{1}',
  'Expected the mail server to accept it but it answered {1}': '邮件服务器应接收，但答复为 {1}',
  'Expected an address but it is not a URL': '应为地址，但不是 URL',
  'Expected http or https but the address begins with {1}': '应为 http 或 https，但地址以 {1} 开头',
  'Expected no user and password in an address, but there are some before {1}':
    '地址中不应有用户名和密码，但 {1} 之前有',
  'Expected {1} to allow {2}, but it is not set: nothing is sent to anybody':
    '{1} 应允许 {2}，但没有设置，不向任何地址发送',
  'Expected {1} to allow {2}, but it allows only {3}': '{1} 应允许 {2}，但只允许 {3}',
  'Expected an answer of at most {1} bytes, but that of {2} is larger':
    '答复应不超过 {1} 字节，但 {2} 的更大',
  'Expected {1} to answer within {2} ms, but it did not': '{1} 应在 {2} 毫秒内答复，但没有',
  'Expected {1} to answer, but {*2}': '{1} 应答复，但{2}',
  'Expected an input url but there is none': '应有输入 url，但没有',
  'Expected the method to be one of {1} but it is {2}': '方法应为 {1} 之一，但为 {2}',
  'Expected no body with {1} but there is one': '{1} 不应有正文，但有',
  'Expected the input headers to be a context of texts but it is not':
    '输入 headers 应为文本的上下文，但不是',
  'Expected the header {1} to be one of HTTP but it is not': '{1} 应为 HTTP 请求头，但不是',
  'Expected {1} to accept {2} but it answered {3}': '{1} 应接受 {2}，但答复为 {3}',
  'Expected a date in ISO 8601': '应为 ISO 8601 日期，但不是',
  'Expected either retries or timeout': '应有 retries 或 timeout 之一，但不是',
  'Expected a job that is held by {1}, but {2} is not': '作业应由 {1} 占用，但 {2} 不是',
  'Expected a job that is held, but {1} is not': '作业应被占用，但 {1} 没有',
  'Expected a role that may give jobs new tries': '应有重试作业的权限，但您没有',
  'Expected an open job, but {1} is {*2}': '应为未结束的作业，但 {1} {2}',
  'Expected a job, but there is no {1}': '应有作业，但没有 {1}',
  'Expected the answer 2xx but it is {1}': '答复应为 2xx，但为 {1}',
  'Expected a sequence number that has been queued, but {1} is beyond {2}':
    '序号应已排队，但 {1} 超过 {2}',
  'Expected a delivery that has failed, but {1} is none': '应为失败的投递，但 {1} 不是',
  'Expected a webhook, but there is no {1}': '应有 webhook，但没有 {1}',

  // Records, centres, clock
  'Expected a signing key, but this server has none: heads are not signed':
    '应有签名密钥，但此服务器没有，不对日志签名',
  'Expected a signed head of the log, but none has been signed yet': '应有已签名的日志头，但还没有',
  'Expected entry {1} of {2}, but there is none': '应有 {2} 的第 {1} 条记录，但没有',
  'Expected a size of at least {1}, the position of the entry, but it is {2}':
    '大小应不小于记录的位置 {1}，但为 {2}',
  'Expected from to be at most {1}, but it is {2}': 'from 应不大于 {1}，但为 {2}',
  'Expected at most {1} entries, the size of the log, but {2} were asked for':
    '应不超过日志的 {1} 条记录，但请求了 {2} 条',
  'Expected an Ed25519 private key in PEM, but {1} is something else':
    '应为 PEM 格式的 Ed25519 私钥，但 {1} 不是',
  'Expected {1} to have mode 600, but it has {2}': '{1} 的权限应为 600，但为 {2}',
  'Expected no key yet, but there is {1}: move it away first': '应还没有密钥，但已有 {1}，请先移走',
  'Expected a new centre, but there is {1} already': '应为新的中心，但已有 {1}',
  'Expected host {1} to be free, but {2} uses it': '主机名 {1} 应未使用，但 {2} 在使用',
  'Expected an administrator of the first centre, but you are of another one':
    '应为首个中心的管理员，但您属于另一个中心',
  'Expected a host name such as centre.example.cn': '应为主机名，如 centre.example.cn，但不是',
  'Expected 2 to 40 small letters, digits and -': '应为 2 到 40 个小写字母、数字和 -，但不是',
  'Expected a server started with --clock virtual, but its clock is real':
    '服务器应以 --clock virtual 启动，但使用真实时钟',
  'Expected a time after {1}, but it is earlier': '时间应在 {1} 之后，但更早',

  // Any request
  'Expected Idempotency-Key {1} to come with the request that it was first used for, but the request is another one':
    'Idempotency-Key {1} 应随首次使用它的请求，但请求不同',
  'Expected at most {1} characters in Idempotency-Key, but there are {2}':
    'Idempotency-Key 应不超过 {1} 个字符，但有 {2} 个',
  'Expected page.after to be an endCursor of the same search, but it is not':
    'page.after 应为同一搜索的 endCursor，但不是',
  'Expected a beginning followed by *': '应为开头部分加 *，但不是',
  'Expected a known address, but {1} {2} is none': '应为已有的地址，但没有 {1} {2}',
  'Expected a smaller body, but it exceeds the limit': '正文应更小，但超过限制',
  'Expected a body in gzip, deflate or br, but its encoding is another':
    '正文的编码应为 gzip、deflate 或 br，但为其他编码',
  'Expected a well-formed request, but it could not be read': '请求应格式正确，但无法读取',
  'Expected a JSON body, but {*1}': '正文应为 JSON，但有错误：{1}',
  'Expected {*1} at {*2}, but it {*3}': '{2} 处应为{1}，但{3}',
  'Expected application/json, but the body is of another type':
    '应为 application/json，但正文为其他类型',
  'Expected a Content-Length header, but there is none': '应有请求头 Content-Length，但没有',
  'Expected a deployment of at most 16 MB, but it is larger': '部署应不超过 16 MB，但更大',
  'Expected multipart/form-data, but the body is of another type':
    '应为 multipart/form-data，但正文为其他类型',
  'Expected files of at most 16 MB, but one is larger': '文件应不超过 16 MB，但有一个更大',
  'Expected files in the field “resources”, but: {1}': '文件应在字段“resources”中，但：{1}',
  'Expected a valid request, but {*1}: {*2}': '请求应正确，但 {1}：{2}',
  'Expected {1}, but the method is {2}': '方法应为 {1}，但为 {2}',
  'Expected a server that can work, but these are not well: {1}':
    '服务器应可工作，但以下不正常：{1}',
  'Expected a server that has started, but it is still starting': '服务器应已启动，但仍在启动',
  'Expected headers of at most 16 kB, but they are larger': '请求头应不超过 16 kB，但更大',
  'Expected a whole request in time, but the rest of it did not come':
    '请求应按时发完，但其余部分没有到达',
  'Expected an HTTP request, but it could not be read': '应为 HTTP 请求，但无法读取',
  'Expected a database, but there is no {1}': '应有数据库，但没有 {1}',
  'Expected {1} to be free, but process {2} uses it': '{1} 应未使用，但进程 {2} 在使用',
  'An unexpected error happened. It has been logged': '发生意外错误，已记入日志',
  'The database did not answer whether it has saved this. Repeat the request with its Idempotency-Key to find out':
    '数据库没有答复是否已保存。请用同一 Idempotency-Key 重复请求以确认',
  'The database could not save this. Nothing has been changed': '数据库未能保存，没有任何更改',
  'Expected {1} instances to be as they were read but they are not':
    '{1} 个流程实例应与所读时相同，但已不同',
  'Expected a transaction of the database': '应有数据库事务，但没有',
  'Expected the commit to be answered': '数据库应答复提交，但没有',
  'Expected a delivery to be there still but it has been consumed': '传递应仍在，但已处理',
  'Expected the same to wait for a message as before but it does not':
    '等待消息的应与之前相同，但已不同',
  'Expected the database to be readable': '数据库应可读取，但不能',
  'The server is stopping': '服务器正在停止',
  'Too many commands are waiting': '等待的操作过多',
  'The server is stopping. Try again in a moment': '服务器正在停止，请稍后再试',
  'Too many commands are waiting. Try again in a moment': '等待的操作过多，请稍后再试',

  // What the schemas of the requests say
  'Invalid input: expected {*1}, received {*2}': '应为{1}，但为{2}',
  'Invalid input': '应为有效的值，但不是',
  'Invalid input: expected {1}': '应为 {1}，但不是',
  'Invalid option: expected one of {1}': '应为 {1} 之一，但不是',
  'Invalid string: must match pattern {1}': '应符合 {1}，但不符合',
  'Invalid ISO datetime': '应为 ISO 日期时间，但不是',
  'Invalid ISO date': '应为 ISO 日期，但不是',
  'Invalid URL': '应为 URL，但不是',
  'Unrecognized key: {1}': '不应有 {1}，但有',
  'Unrecognized keys: {1}': '不应有 {1}，但有',
  'Too small: expected {*1} to have >={2} {*3}': '{1}应不少于 {2} {3}，但更少',
  'Too big: expected {*1} to have <={2} {*3}': '{1}应不超过 {2} {3}，但更多',
  'Too small: expected {*1} to be >={2}': '{1}应不小于 {2}，但更小',
  'Too small: expected {*1} to be >{2}': '{1}应大于 {2}，但不是',
  'Too big: expected {*1} to be <={2}': '{1}应不大于 {2}，但更大',
  'Too big: expected {*1} to be <{2}': '{1}应小于 {2}，但不是',
};
