import type { VariableChange, VariableFilter } from './definition.ts';
import { extension, type ModdleElement, text } from './moddle.ts';
import { nameOf, type Problems } from './problems.ts';

const CHANGES: VariableChange[] = ['create', 'update'];

/** `zeebe:conditionalFilter` of a condition; undefined if it has none, or an empty one. */
export function compileVariableFilter(
  problems: Problems,
  event: ModdleElement,
  definition: ModdleElement,
): VariableFilter | undefined {
  const written = extension(definition, 'zeebe:ConditionalFilter');
  const names = listOf(text(written, 'variableNames'));
  const changes = listOf(text(written, 'variableEvents')).flatMap((word) => {
    const change = CHANGES.find((each) => each === word);
    if (change !== undefined) return [change];
    problems.error(event, 'variable-events', unknownChange(event, word));
    return [];
  });
  if (names.length === 0 && changes.length === 0) return undefined;
  if (event.$type === 'bpmn:StartEvent' && event.$parent?.$type === 'bpmn:Process') {
    problems.warning(event, 'ignored-extension', neverHeeded(event));
    return undefined;
  }
  return { ...(names.length > 0 && { names }), ...(changes.length > 0 && { changes }) };
}

function listOf(written = ''): string[] {
  return written
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function unknownChange(event: ModdleElement, word: string): string {
  return `Expected the variable events of ${nameOf(event)} to be create or update but found "${word}"`;
}

/** Nothing has changed yet where the process is still to be started. */
function neverHeeded(event: ModdleElement): string {
  return `Expected ${nameOf(event)} to be without zeebe:ConditionalFilter, which is not heeded: its condition is looked at when somebody asks`;
}
