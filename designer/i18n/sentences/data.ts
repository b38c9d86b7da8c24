import type { Sentences } from './templates.ts';

/** Data, definitions and references of a model, and what stands in it at all. */
export const dataSentences: Sentences = {
  'Expected {*1} to have a target but it has none': '{1} 应有目标，但没有',
  'Expected {*1} to have a transformation, as it has several sources, but it has none':
    '{1} 有多个来源，应有转换，但没有',
  'Expected {*1} to have a transformation, as it leads from {2} to {3}, but it has none':
    '{1} 从 {2} 通向 {3}，应有转换，但没有',
  'Expected an assignment of {*1} to have from and to but one is missing':
    '{1} 的赋值应有 from 和 to，但缺少其一',
  'Expected isCollection of {1} to be {2}, as that of {3}, but it is {4}':
    '{1} 的 isCollection 应与 {3} 一样为 {2}，但为 {4}',
  'Expected the capacity of {1} to be a whole number but it is not': '{1} 的容量应为整数，但不是',
  'Expected {*1} to lead into {2} but {3} is not part of it': '{1} 应通向 {2}，但 {3} 不属于它',
  'Expected {*1} to lead out of {2} but {3} is not part of it':
    '{1} 应从 {2} 引出，但 {3} 不属于它',

  // Input and output sets
  'Expected {1} to have an ioBinding, as it supports an interface, but it has none':
    '{1} 支持接口，应有 ioBinding，但没有',
  'Expected an ioBinding of {*1} to name an operation but it names none':
    '{1} 的 ioBinding 应指明操作，但没有',
  'Expected the ioSpecification of {*1} to have an {*2} but it has none':
    '{1} 的 ioSpecification 应有{2}，但没有',
  'Expected {1}, one of {2} of {3}, to be among its {4} but it is not':
    '{3} 的 {2} 中的 {1} 也应在 {4} 中，但不在',
  'Expected {1} to be of data beside it but {2} stands elsewhere':
    '{1} 应由同处的数据组成，但 {2} 在别处',
  'Expected {1} to name {2} by {3}, as it is named by {4}, but it does not':
    '{2} 以 {4} 指明了 {1}，{1} 应以 {3} 指明 {2}，但没有',

  // Definitions
  'Expected extensions that may be ignored but one has mustUnderstand="true"':
    '扩展应可以忽略，但有一个标为 mustUnderstand="true"',
  'Expected each import to have importType, location and namespace but one has no {1}':
    '每个导入应有 importType、location 和 namespace，但有一个缺少 {1}',
  'Expected interface {1} to have an operation but it has none': '接口 {1} 应有操作，但没有',
  'Expected operation {1} to have an inMessageRef but it has none':
    '操作 {1} 应有 inMessageRef，但没有',
  'Expected correlation property {1} to have a retrieval expression but it has none':
    '关联属性 {1} 应有取值表达式，但没有',
  'Expected each {1} of {2} to have an expression but one has none':
    '{2} 的每个 {1} 应有表达式，但有一个没有',
  'Expected textFormat of {1} to be a media type but it is "{2}"':
    '{1} 的 textFormat 应为媒体类型，但为“{2}”',

  // References and content
  'Expected {1} to refer to a {*2} by {3} but {4} is a {*5}': '{1} 的 {3} 应引用{2}，但 {4} 是{5}',
  'Expected {1} of {2} to be a {*3} but it is a {*4}': '{2} 的 {1} 应为{3}，但为{4}',
  'Expected an expression of {1} to be in FEEL but it is in {2}':
    '{1} 的表达式应用 FEEL 书写，但用的是 {2}',
  'Expected {1} of {2} to be one of {3} but it is "{4}"': '{2} 的 {1} 应为 {3} 之一，但为“{4}”',
  'Expected {1} to refer to an element by {2} but {*3}': '{1} 的 {2} 应引用一个元素，但{3}',
  'Expected {1} to call a process by calledElement but {*2}':
    '{1} 的 calledElement 应指明流程，但{2}',
  'Expected {1} to call an executable process but {2} is not':
    '{1} 应调用可执行的流程，但 {2} 不可执行',

  // Imported files
  'Expected the imported file{*1} to be valid but{*2}: {*3}': '导入的文件{1}应有效，但{2}：{3}',
  'Expected the imported file{*1} to be valid but: {*2}': '导入的文件{1}应有效，但：{2}',
  'Expected {*1} of the namespace "{2}", which is imported{*3}, to be at hand but it is not':
    '应有{3}导入的{1}（命名空间“{2}”），但没有',
  '{*1}; it is needed when the model is deployed': '{1}，部署模型时需要',
  '{*1} (clause {2})': '{1}（BPMN 2.0 第 {2} 条）',
  '{*1} (in the imported file "{2}")': '{1}（在导入的文件“{2}”中）',
  'Expected each import once but {1} of the namespace "{2}" is imported again':
    '每个导入应只有一次，但命名空间“{2}”的 {1} 重复导入',
  'Expected at most {1} imports but there are more': '应至多有 {1} 个导入，但更多',

  // The file
  'Expected a file of at most 16 MB but it is {1} characters':
    '文件应不超过 16 MB，但有 {1} 个字符',
  'Expected no document type but found "{1}"': '不应有文档类型声明，但有“{1}”',
  'Expected well-formed XML but found: {*1}': 'XML 格式应正确，但有错误：{1}',
  'Expected at most {1} levels of nesting': '嵌套应不超过 {1} 层，但更深',
  'Expected at most {1} elements': '应不超过 {1} 个元素，但更多',
  'Expected at most {1} attributes': '应不超过 {1} 个属性，但更多',
  'Expected at most {1} namespaces': '应不超过 {1} 个命名空间，但更多',
  'Expected no control characters in the file': '文件中不应有控制字符，但有',
  'Expected <definitions> as the root but found {1}': '根元素应为 <definitions>，但为 {1}',
  'Expected a BPMN 2.0 file but: {*1}': '应为 BPMN 2.0 文件，但：{1}',
  'Expected ids to be unique but {1} occurs again': '标识应不重复，但 {1} 重复出现',
  'Expected an element of BPMN 2.0 but found {*1}>': '应为 BPMN 2.0 的元素，但有 {1}>',
};
