import type { Sentences } from './templates.ts';

/** What is wrong with a decision (DMN), in its file or when it is evaluated. */
export const decisionSentences: Sentences = {
  'Expected a decision in the file but there is none': '文件中应有决策，但没有',
  'Expected an id of the {*1} {2} but it has none': '{1} {2} 应有标识，但没有',
  'Expected ids that differ but "{1}" is used again': '标识应不重复，但“{1}”重复使用',
  'Expected DMN 1.1 to 1.5 but the file is not: {*1}': '应为 DMN 1.1 至 1.5 的文件，但不是：{1}',
  'Expected DMN elements only but found {*1}': '应只有 DMN 的元素，但有：{1}',
  'Expected an expression as {*1} of {2} but there is none': '{2} 的{1}应有表达式，但没有',
  'Expected {*1} to be in FEEL but its language is "{2}"': '{1}应用 FEEL 书写，但其语言为“{2}”',
  'Expected {*1} to be FEEL but "{2}": {*3}': '{1}应为 FEEL，但“{2}”有误：{3}',
  'Expected {1} to require or define "{2}", which {*3} reads, but it does not':
    '{3}读取“{2}”，{1} 应依赖或定义它，但没有',

  // Names and types
  'Expected components with names that differ but "{1}" is used again or empty':
    '各组成部分的名称应不重复，但“{1}”重复或为空',
  'Expected the allowed values of {1} to be FEEL but "{2}": {*3}':
    '{1} 的允许值应为 FEEL，但“{2}”有误：{3}',
  'Expected the type of {1} to be one of FEEL or of the file but there is no "{2}"':
    '{1} 的类型应为 FEEL 或本文件中的类型，但没有“{2}”',
  'Expected a type that is not defined by itself but {1} is': '类型不应以自身定义，但 {1} 是这样',
  'Expected types with names that differ but {*1}': '各类型的名称应不重复，但{1}',
  'Expected entries of a context of {1} to have names that differ but {*2}':
    '{1} 的上下文条目的名称应不重复，但{2}',
  'Expected parameters of an invocation of {1} to have names that differ but {*2}':
    '{1} 的调用参数的名称应不重复，但{2}',
  'Expected {*1} of {2} to have names that differ but {*3}': '{2} 的{1}的名称应不重复，但{3}',
  'Expected only the last entry of a context of {1} to have no name but one before it has none':
    '{1} 的上下文中应只有最后一个条目没有名称，但之前还有一个没有',
  'Expected decisions, inputs and functions to have names that differ but "{1}" of {2} is also that of {3}':
    '决策、输入和函数的名称应不重复，但 {2} 的“{1}”也是 {3} 的名称',

  // Tables
  'Expected an output of {1} but it has none': '{1} 应有输出，但没有',
  'Expected outputs of {1} to have names that differ but "{2}" is used again or not allowed':
    '{1} 的输出的名称应不重复，但“{2}”重复或不允许',
  'Expected the hit policy COLLECT with an aggregation in {1} but found {2} with {3}':
    '{1} 有聚合，命中策略应为 COLLECT，但为 {2}（{3}）',
  'Expected one output to aggregate in {1} but there are {2}':
    '{1} 应只有一个输出用于聚合，但有 {2} 个',
  'Expected allowed output values, which order the rules of {1}, but found none':
    '{1} 的规则按输出的允许值排序，应有允许值，但没有',
  'Expected {1} inputs and {2} outputs in rule {3} of {4} but found {5} and {6}':
    '{4} 的第 {3} 条规则应有 {1} 个输入和 {2} 个输出，但有 {5} 个和 {6} 个',
  'Expected a hit policy of {1} but "{2}"': '命中策略应为 {1} 之一，但为“{2}”',
  'Expected an aggregation of {1} but found "{2}"': '聚合应为 {1} 之一，但为“{2}”',
  'Expected an expression for input "{1}" but it has none': '输入“{1}”应有表达式，但没有',

  // Boxed expressions
  'Expected a function in FEEL in {1} but it is of the kind {2}, which does not run here':
    '{1} 中的函数应用 FEEL 书写，但为 {2} 类，本引擎不执行',
  'Expected {1} to require the function "{2}", which it calls, but it does not':
    '{1} 调用函数“{2}”，应依赖它，但没有',
  'Expected a parameter of {1} such as "{2}" but found "{3}"': '{1} 的参数应如“{2}”，但为“{3}”',
  'Expected a name of the iterator variable in {1} but it has none':
    '{1} 中的迭代变量应有名称，但没有',
  'Expected {1} cells in row {2} of a relation of {3} but found {4}':
    '{3} 的关系表第 {2} 行应有 {1} 格，但有 {4} 格',
  'Expected FEEL text in {1} but its values are imported from elsewhere':
    '{1} 中应为 FEEL 文本，但它的值从别处导入',
  'Expected the expression of {1} but it is empty': '{1} 应有表达式，但为空',
  'Expected a boxed expression of DMN in {1} but found {*2}':
    '{1} 中应为 DMN 的盒装表达式，但为 {2}',
  'Expected a function as the logic of {1} but there is none': '{1} 的逻辑应为函数，但没有',

  // Requirements and imports
  'Expected {*1} in the file but it is not there': '文件中应有{1}，但没有',
  'Expected {*1} to be a {*2} but it is of type {*3}': '{1}应为{2}，但类型为 {3}',
  'Expected an import of "{1}" for {*2} but there is none': '{2}应导入“{1}”，但没有',
  'Expected an output decision of {1} but it has none': '{1} 应有输出决策，但没有',
  'Expected decisions that do not require themselves but {1} does':
    '决策不应依赖自身，但 {1} 是这样',
  'Expected at most {1} levels of requirements but {2} has more':
    '依赖应不超过 {1} 层，但 {2} 更多',
  'Expected files of different namespaces but "{1}" is used again':
    '各文件的命名空间应不同，但“{1}”重复使用',
  'Expected import "{1}" to be of DMN but its type is "{2}"': '导入“{1}”应为 DMN，但类型为“{2}”',
  'Expected the file of the namespace "{1}", which is imported as "{2}", but it was not given':
    '应有以“{2}”导入的命名空间“{1}”的文件，但没有提供',
  'Expected imports to have names that differ but "{1}" is used again':
    '各导入的名称应不重复，但“{1}”重复使用',

  // Evaluation
  'Expected {*1} to be {*2} but it is {3}': '{1}应为{2}，但为 {3}',
  'Expected {*1} to be one of {2} but it is {3}': '{1}应为 {2} 之一，但为 {3}',
  'Expected the output of {*1} to be {*2} but it is {3}': '{1}的输出应为{2}，但为 {3}',
  'Expected at most one rule to match but {*1} do': '应至多命中一条规则，但{1}都命中',
  'Expected {*1} to give the same output but they differ': '{1}的输出应相同，但不同',
  'In rule {1} of {2} (line {3}): {*4}': '{2} 的第 {1} 条规则（第 {3} 行）：{4}',
  'In rule {1} of {2}: {*3}': '{2} 的第 {1} 条规则：{3}',
};
