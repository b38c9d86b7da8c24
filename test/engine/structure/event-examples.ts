import { around, E, type Examples, file, process, run, S, swap, task } from './snippets.ts';

const ROOTS = `<message id="msg" name="m" /><signal id="sig" name="x" />
<error id="err" name="r" errorCode="R" /><escalation id="esc" name="c" escalationCode="C" />
<error id="bare" /><escalation id="plain" />`;

const MESSAGE = '<messageEventDefinition messageRef="msg" />';
const SIGNAL = '<signalEventDefinition signalRef="sig" />';
const ERROR = '<errorEventDefinition errorRef="err" />';
const TIMER = '<timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition>';
const CANCEL = '<cancelEventDefinition />';
const LINK = '<linkEventDefinition name="L" />';

const event = (type: string, definition: string, attributes = '') =>
  `<${type} id="n" ${attributes}>${definition}</${type}>`;
const start = (definition: string) =>
  file(ROOTS, process(event('startEvent', definition) + task('a'), 'n>a'));
const caught = (definition: string) =>
  file(ROOTS, around(event('intermediateCatchEvent', definition)));
const thrown = (definition: string) =>
  file(ROOTS, around(event('intermediateThrowEvent', definition)));
const end = (definition: string) => file(ROOTS, process(S + event('endEvent', definition), 's>n'));
const boundary = (definition: string, attributes = 'attachedToRef="a"') =>
  file(ROOTS, process(`${task('a', 'b')}${event('boundaryEvent', definition, attributes)}`, 'n>b'));
const handler = (starts: string, arrows = 'n>i') =>
  file(
    ROOTS,
    process(`${task('a')}<subProcess id="h" triggeredByEvent="true">${starts}${task('i')}
    ${arrows
      .split(' ')
      .map(
        (arrow) =>
          `<sequenceFlow id="${arrow.replace('>', '_')}" sourceRef="${arrow.split('>')[0] ?? ''}" targetRef="${arrow.split('>')[1] ?? ''}" />`,
      )
      .join('')}</subProcess>`),
  );
const links = (nodes: string, arrows: string) => run(S + E + nodes + task('a', 'b'), arrows);
const source = (id: string, name = 'L') =>
  `<intermediateThrowEvent id="${id}"><linkEventDefinition name="${name}" /></intermediateThrowEvent>`;
const target = (id: string, name = 'L') =>
  `<intermediateCatchEvent id="${id}"><linkEventDefinition name="${name}" /></intermediateCatchEvent>`;

export const EVENT_EXAMPLES: Examples = {
  'start-incoming': swap((arrow) => run(S + task('a', 'b'), `s>a ${arrow}`), 'b>s', 'b>a'),
  'start-outgoing': swap((arrow) => run(S + task('a'), arrow), '', 's>a'),
  'end-outgoing': swap((arrow) => run(S + E + task('a'), `s>e ${arrow}`), 'e>a', ''),
  'end-incoming': swap((arrow) => run(S + E + task('a'), `s>a ${arrow}`), '', 'a>e'),
  'end-without-start': swap((more) => run(task('a') + E + more, `a>e ${more && 's>a'}`), '', S),
  'boundary-attachment': swap((host) => boundary(TIMER, `attachedToRef="${host}"`), 'p', 'a'),
  'boundary-incoming': swap(
    (arrow) =>
      run(`${task('a', 'b')}${event('boundaryEvent', TIMER, 'attachedToRef="a"')}`, `n>b ${arrow}`),
    'b>n',
    'b>a',
  ),
  'boundary-outgoing': swap(
    (arrow) => run(`${task('a', 'b')}${event('boundaryEvent', TIMER, 'attachedToRef="a"')}`, arrow),
    '',
    'n>b',
  ),
  'intermediate-incoming': swap(
    (arrow) => run(`${task('a')}${event('intermediateCatchEvent', TIMER)}`, `n>a ${arrow}`),
    '',
    'a>n',
  ),
  'intermediate-outgoing': swap(
    (arrow) => run(`${task('a')}${event('intermediateThrowEvent', '')}`, `a>n ${arrow}`),
    '',
    'n>a',
  ),
  'error-start-interrupting': swap(
    (value) => handler(event('startEvent', ERROR, `isInterrupting="${value}"`)),
    'false',
    'true',
  ),
  'error-boundary-interrupting': swap(
    (value) => boundary(ERROR, `attachedToRef="a" cancelActivity="${value}"`),
    'false',
    'true',
  ),
  'process-start-trigger': swap(start, ERROR, MESSAGE),
  'subprocess-start': swap(
    (definition) =>
      file(
        ROOTS,
        process(
          `<subProcess id="u">${event('startEvent', definition)}${task('i')}<sequenceFlow id="f" sourceRef="n" targetRef="i" /></subProcess>`,
        ),
      ),
    MESSAGE,
    '',
  ),
  'event-subprocess-start-trigger': swap(
    (definition) => handler(event('startEvent', definition)),
    CANCEL,
    SIGNAL,
  ),
  'event-subprocess-start-none': swap(
    (definition) => handler(event('startEvent', definition)),
    '',
    TIMER,
  ),
  'event-subprocess-starts': swap(
    (more) => handler(event('startEvent', SIGNAL) + more, more === '' ? 'n>i' : 'n>i m>i'),
    `<startEvent id="m">${TIMER}</startEvent>`,
    '',
  ),
  'catch-trigger': swap(caught, ERROR, SIGNAL),
  'boundary-trigger': swap(boundary, LINK, SIGNAL),
  'missing-event-definition': swap(caught, '', TIMER),
  'throw-result': swap(thrown, ERROR, SIGNAL),
  'end-result': swap(end, TIMER, '<terminateEventDefinition />'),
  'timer-syntax': swap(
    (timers) => caught(`<timerEventDefinition>${timers}</timerEventDefinition>`),
    '<timeDate>2030-01-01T00:00:00Z</timeDate><timeCycle>R3/PT1H</timeCycle>',
    '<timeCycle>R3/PT1H</timeCycle>',
  ),
  'missing-condition-expression': swap(
    (body) =>
      caught(
        `<conditionalEventDefinition><condition>${body}</condition></conditionalEventDefinition>`,
      ),
    '',
    '=x &gt; 1',
  ),
  'missing-message': swap(caught, '<messageEventDefinition />', MESSAGE),
  'missing-signal': swap(thrown, '<signalEventDefinition />', SIGNAL),
  'missing-error-code': swap(end, '<errorEventDefinition errorRef="bare" />', ERROR),
  'missing-escalation-code': swap(
    thrown,
    '<escalationEventDefinition escalationRef="plain" />',
    '<escalationEventDefinition escalationRef="esc" />',
  ),
  'link-name': swap((name) => links(source('l', name) + target('k', name), 's>l k>e'), '', 'L'),
  'link-without-target': swap(
    (more) => links(source('l') + more, `s>l ${more && 'k>a'} a>e`),
    '',
    target('k'),
  ),
  'link-without-source': swap(
    (more) => links(target('k') + more, `k>a s>b b>e ${more && 'b>l'}`),
    '',
    source('l'),
  ),
  'link-across-scopes': swap(
    (place) =>
      links(
        `${source('l')}${place === 'beside' ? target('k') : ''}<subProcess id="u">${place === 'inside' ? `${target('k')}${task('i')}<sequenceFlow id="f" sourceRef="k" targetRef="i" />` : task('i')}</subProcess>`,
        `s>l a>e ${place === 'beside' ? 'k>a' : ''}`,
      ),
    'inside',
    'beside',
  ),
  'several-link-targets': swap(
    (name) =>
      links(
        source('l') +
          source('j', 'M') +
          target('k') +
          target('m', name) +
          (name === 'L' ? target('o', 'M') : ''),
        `s>l a>j k>a m>b b>e ${name === 'L' ? 'o>b' : ''}`,
      ),
    'L',
    'M',
  ),
  'link-source-outgoing': swap(
    (arrow) => links(source('l') + target('k'), `s>l k>e ${arrow}`),
    'l>a',
    '',
  ),
  'link-target-incoming': swap(
    (arrow) => links(source('l') + target('k'), `s>l k>e ${arrow}`),
    'a>k',
    '',
  ),
};
