import type { AdHocSettings } from './definition.ts';
import { compileCondition, compileFeel, feelOf } from './expressions.ts';
import { child, extension, type ModdleElement, text } from './moddle.ts';
import type { Problems } from './problems.ts';

/** An ad-hoc subprocess: in which order, until when, and what begins by itself (clause 13.3.5). */
export function compileAdHoc(problems: Problems, element: ModdleElement): AdHocSettings {
  const zeebe = extension(element, 'zeebe:AdHoc');
  const written = text(child(element, 'completionCondition'), 'body');
  const condition =
    written === undefined ? undefined : compileCondition(problems, element, written);
  const feel = (property: string) => {
    const source = text(zeebe, property);
    return source === undefined
      ? undefined
      : compileFeel(problems, element, feelOf(problems, element, source), property);
  };
  const activeElements = feel('activeElementsCollection');
  const output = feel('outputElement');
  const outputCollection = text(zeebe, 'outputCollection');
  return {
    isSequential: element.get('ordering') === 'Sequential',
    cancelRemaining: element.get('cancelRemainingInstances') !== false,
    ...(condition !== undefined && { completionCondition: condition }),
    ...(activeElements !== undefined && { activeElements }),
    ...(output !== undefined && outputCollection !== undefined && { output, outputCollection }),
  };
}
