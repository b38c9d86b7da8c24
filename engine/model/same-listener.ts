import type { JobSettings } from './definition.ts';

/**
 * Where a listener of another version stands among these; −1 if it is not there. Of the listeners
 * of one moment each has a job type of its own, and that is what makes it the same one.
 */
export function placeOfListener(listeners: JobSettings[] | undefined, wanted: JobSettings): number {
  const type = writtenType(wanted);
  return listeners?.findIndex((each) => writtenType(each) === type) ?? -1;
}

function writtenType({ jobType }: JobSettings): string {
  return 'constant' in jobType ? jobType.constant : `=${jobType.expression.source}`;
}
