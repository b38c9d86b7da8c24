import type { Sentences } from './templates.ts';

/** What is wrong with a FEEL expression, or with what it gives. */
export const expressionSentences: Sentences = {
  'Expected {*1} but the text ends': '应为{1}，但表达式到此结束',
  'Expected {*1} but found "{2}"': '应为{1}，但为“{2}”',
  'Expected "{1}" but found the full-width "{2}"': '应为半角的 "{1}"，但为全角的“{2}”',
  'Expected "=" but found "=="': '应为 "="，但为“==”',
  'Expected a value before "{1}" but found none': '“{1}”之前应有值，但没有',
  'Expected an operator after "{1}" but found "{2}"': '“{1}”之后应有运算符，但为“{2}”',
  'Expected a name but found "?", which only a unary test has':
    '应为名称，但为“?”，它只能用于一元测试',
  'Expected a number but found {1}': '应为数字，但为 {1}',
  'Expected a date, time or duration after "@" but found "{1}"':
    '“@”之后应为日期、时间或时长，但为“{1}”',
  'Expected a name other than "__proto__"': '名称不应为“__proto__”，但用了它',
  'Expected names of entries other than "__proto__"': '条目名称不应为“__proto__”，但用了它',
  'Expected a type such as number, string or list but found "{1}"':
    '应为类型，如 number、string 或 list，但为“{1}”',
  'Expected parts nested at most {1} deep but found more': '表达式的嵌套应不超过 {1} 层，但更深',
  'Expected brackets nested at most {1} deep but found more': '括号的嵌套应不超过 {1} 层，但更深',
  'Expected a supported expression but found "{1}" ({2})': '应为支持的表达式，但为“{1}”（{2}）',
  'Expected at most {1} characters but the expression has {2}':
    '表达式应不超过 {1} 个字符，但有 {2} 个',
  'Expected no variables but found {1}': '不应使用变量，但用了 {1}',

  // Functions and patterns
  'Expected at most {1} arguments of {2}() but found {3}': '{2}() 应至多有 {1} 个参数，但有 {3} 个',
  'Expected an argument of {1}() such as "{2}" but found "{3}"': '{1}() 的参数应如“{2}”，但为“{3}”',
  'Expected a function that exists but there is no {1}()': '应为已有的函数，但没有 {1}()',
  'Expected a body in FEEL but found an external function': '函数体应用 FEEL 书写，但为外部函数',
  'Expected different parameters but found {1}': '参数应互不相同，但为 {1}',
  'Expected functions to call each other at most {1} deep but they go on':
    '函数相互调用应不超过 {1} 层，但更深',
  'Expected {1}() to be called by its name with a pattern in quotes but it is used as a value':
    '{1}() 应按名称调用，模式写在引号中，但它被当作值使用',
  'Expected the {1} of {2}() to be a text in quotes but it is {*3}':
    '{2}() 的 {1} 应为引号中的文本，但{3}',
  'Expected flags among "s", "m" and "i" but found "{1}"': '标志应为“s”、“m”、“i”之中的，但为“{1}”',
  'Expected a pattern that takes bounded time but "{1}" {*2}': '模式的匹配时间应有限，但“{1}” {2}',
  'Expected a regular expression but "{1}" is none: {2}': '应为正则表达式，但“{1}”不是：{2}',

  // Values
  'Expected the expression to be evaluated but it failed: {1}': '表达式应可计算，但计算失败：{1}',
  'Expected values that are less deeply nested': '值的嵌套应更浅，但过深',
  'Expected values nested at most {1} deep': '值的嵌套应不超过 {1} 层，但更深',
  'Expected values nested at most {1} deep but the expression gives more':
    '值的嵌套应不超过 {1} 层，但表达式的结果更深',
  'Expected a number but the expression gives {1}': '结果应为数字，但表达式得出 {1}',
  'Expected a value to keep but the expression gives {*1}': '结果应为可以保存的值，但表达式得出{1}',
  'Expected the expression to end within its budget of steps but it needs more':
    '表达式应在规定的步数内算完，但需要更多步',
  'Expected lists of at most {1} elements but the expression needs {2}':
    '列表应不超过 {1} 个元素，但表达式需要 {2} 个',
  'Expected texts of at most {1} characters but the expression needs {2}':
    '文本应不超过 {1} 个字符，但表达式需要 {2} 个',
  'Expected numbers, texts, dates, times or durations of one kind to compare but found {*1}':
    '应比较同一类的数字、文本、日期、时间或时长，但为{1}',
  'Expected a range of numbers or letters to go through but found {1}':
    '应为可以逐一列举的数字或字母的范围，但为 {1}',
};
