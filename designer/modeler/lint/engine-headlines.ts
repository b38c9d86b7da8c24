/** What kind of problem the engine found, in a few words, for people who do not read English. */
const HEADLINES: Record<string, string> = {
  'ambiguous-import': 'The file that is imported cannot be told from others.',
  'ambiguous-reference': 'Several imported files have what is referred to.',
  'boundary-attachment': 'Boundary event is not attached to an activity.',
  'boundary-incoming': 'Boundary event has an incoming flow.',
  'called-element-type': 'What is called is not an executable process.',
  clock: 'A pause of the clock needs a reason.',
  'deemed-acceptance': 'Deemed acceptance is not complete or not valid.',
  'default-flow': 'Default flow does not leave this element.',
  'duplicate-id': 'Id is used twice.',
  'empty-scope': 'Process or subprocess is empty.',
  'end-outgoing': 'End event has an outgoing flow.',
  'feel-syntax': 'Not a valid FEEL expression.',
  'flow-across-scopes': 'Sequence flow crosses the border of a subprocess.',
  'flow-end': 'Sequence flow leads nowhere.',
  'ignored-extension': 'What another engine adds is not heeded here.',
  'import-namespace': 'The imported file has another namespace.',
  'invalid-import': 'An imported file is not valid.',
  'mapping-target': 'Variable mapping has no valid target.',
  'missing-called-process': 'Call activity names no process.',
  'missing-condition': 'A flow out of the gateway has no condition and is not the default.',
  'missing-decision': 'Business rule task names no decision.',
  'missing-event-definition': 'Event has no trigger.',
  'missing-id': 'Element has no id.',
  'missing-import': 'An imported file or namespace is missing.',
  'missing-job-type': 'Service task has no job type; its id is used.',
  'missing-reference': 'Event refers to no message or error.',
  'missing-script': 'Script task has no script or result variable.',
  'not-executable': 'No process is executable.',
  'performer-reference': 'The earlier step that is referred to does not exist.',
  'repeated-import': 'The same file is imported twice.',
  'several-starts': 'There are several blank start events.',
  'start-incoming': 'Start event has an incoming flow.',
  'subprocess-start': 'Subprocess must begin with a blank start event.',
  'time-limit': 'Time limit is not complete or not valid.',
  'timer-opening': 'This timer cannot wait for the opening.',
  'timer-syntax': 'Timer has no valid time.',
  'unbound-prefix': 'The prefix of a reference is not declared.',
  'unclear-step': 'Owner, limit or complaint route is missing.',
  'unresolved-reference': 'A referenced element does not exist.',
  'unsupported-element': 'Element is not supported.',
  'unsupported-extension': 'What another engine adds is not executed here.',
};

type Translate = (text: string) => string;

/**
 * The engine's sentence in the person's language. One that has no translation, such as what another
 * tool says of a file, gets a headline before it that says what kind of problem it is.
 */
export function problemInWords(code: string, sentence: string, translate: Translate): string {
  const translated = translate(sentence);
  if (translated !== sentence) return translated;
  const headline = HEADLINES[code] ?? 'The engine does not accept this.';
  const shown = translate(headline);
  return shown === headline ? sentence : `${shown} ${sentence}`;
}
