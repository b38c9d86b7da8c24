import { child, text } from '../../model/moddle.ts';
import type { CompileBox } from '../logic-compiler.ts';

/** FEEL text. */
export const compileLiteral: CompileBox = (compiler, element) => {
  const { problems, owner } = compiler;
  if (child(element, 'importedValues')) {
    problems.error(
      element,
      'unsupported-expression',
      `Expected FEEL text in ${owner} but its values are imported from elsewhere`,
    );
  } else if (text(element, 'text') === undefined) {
    problems.error(element, 'feel-syntax', `Expected the expression of ${owner} but it is empty`);
  }
  return compiler.feel(element, `the expression of ${owner}`);
};
