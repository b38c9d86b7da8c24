export type {
  Budget,
  CompiledExpression,
  CompiledUnaryTests,
  CompileOptions,
  ExpressionEnvironment,
  PatternCheck,
  VariableLookup,
} from './types.ts';
export { ExpressionError, ExpressionSyntaxError } from './errors.ts';
export { toValue } from './to-value.ts';
export { compileExpression, compileUnaryTests } from './compile.ts';
