import { FeelDuration } from 'feelin';
import { type Compiler, type CompilePart, syntaxError, type TypeTest } from './compiler.ts';
import { isContext, typeOf } from './feel-types.ts';
import { spend } from './limits.ts';
import { nameOf, partOf, partsOf, type SyntaxNode, textOf } from './syntax-tree.ts';

const NAMED_TYPES: Record<string, TypeTest> = {
  Any: (_run, value) => value !== null && value !== undefined,
  Null: (_run, value) => value === null,
  number: isOfType('number'),
  string: isOfType('string'),
  boolean: isOfType('boolean'),
  date: isOfType('date'),
  time: isOfType('time'),
  'date and time': isOfType('date time'),
  duration: isOfType('duration'),
  'days and time duration': (_run, value) => value instanceof FeelDuration && !value.yearsMonths,
  'years and months duration': (_run, value) => value instanceof FeelDuration && value.yearsMonths,
  context: isOfType('context'),
  list: isOfType('list'),
  range: isOfType('range'),
  function: isOfType('function'),
};

/** `value instance of type`. */
export const compileInstanceOf: CompilePart = (compiler, node) => {
  const value = compiler.compile(partOf(node, 0)).evaluate;
  const test = compileType(compiler, partsOf(node).at(-1) as SyntaxNode);
  return { evaluate: (scope) => test(scope.run, value(scope)), type: 'test' };
};

function compileType(compiler: Compiler, node: SyntaxNode): TypeTest {
  switch (node.name) {
    case 'Type':
      return compileType(compiler, partOf(node, 0));
    case 'ListType':
      return listType(compiler, node);
    case 'ContextType':
      return contextType(compiler, node);
    case 'FunctionType':
      return isOfType('function');
    default:
      return namedType(compiler, node);
  }
}

function namedType(compiler: Compiler, node: SyntaxNode): TypeTest {
  const name = textOf(compiler.source, node).replace(/\s+/g, ' ');
  const test =
    compiler.typeNamed?.(name) ??
    (Object.hasOwn(NAMED_TYPES, name) ? NAMED_TYPES[name] : undefined);
  if (!test) {
    throw syntaxError(node, `Expected a type such as number, string or list but found "${name}".`);
  }
  return test;
}

function listType(compiler: Compiler, node: SyntaxNode): TypeTest {
  const elementNode = partsOf(node).find((part) => part.name === 'Type');
  if (!elementNode) return isOfType('list');
  const element = compileType(compiler, elementNode);
  return (run, value) => {
    if (!Array.isArray(value)) return false;
    spend(run.environment.budget, value.length);
    return value.every((each) => element(run, each));
  };
}

function contextType(compiler: Compiler, node: SyntaxNode): TypeTest {
  const list = partsOf(node).find((part) => part.name === 'ContextEntryTypes');
  const entries = (list ? partsOf(list) : [])
    .filter((part) => part.name === 'ContextEntryType')
    .map((entry): [string, TypeTest] => [
      nameOf(compiler.source, partOf(entry, 0)),
      compileType(compiler, partsOf(entry).at(-1) as SyntaxNode),
    ]);
  return (run, value) =>
    isContext(value) &&
    entries.every(([name, test]) => Object.hasOwn(value, name) && test(run, value[name]));
}

function isOfType(type: ReturnType<typeof typeOf>): TypeTest {
  return (_run, value) => typeOf(value) === type;
}
