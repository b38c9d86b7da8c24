import { around, type Examples, file, flows, process, run, S, swap, task } from './snippets.ts';

const inner = '<subProcess id="n"><task id="i" /></subProcess>';
const gateway = (attributes: string) =>
  around(`<exclusiveGateway id="n" ${attributes} />`, task('a'), 'a>n');

export const FLOW_EXAMPLES: Examples = {
  'flow-end': swap((end) => run(task('a', 'b'), `a>${end}`), 'p', 'b'),
  'flow-across-pools': swap(
    (target) =>
      file(process(task('a', 'b'), `a>${target}`), '<process id="q"><task id="c" /></process>'),
    'c',
    'b',
  ),
  'flow-across-scopes': swap((target) => run(inner + task('a', 'b'), `a>${target}`), 'i', 'b'),
  'flow-immediate': swap(
    (value) =>
      run(
        task('a', 'b') +
          `<sequenceFlow id="f" sourceRef="a" targetRef="b" isImmediate="${value}" />`,
      ),
    'false',
    'true',
  ),
  'conditional-flow-alone': swap((more) => run(task('a', 'b', 'c'), `a>b? ${more}`), '', 'a>c'),
  'start-flow-condition': swap((mark) => run(S + task('a'), `s>a${mark}`), '?', ''),
  'event-gateway-condition': swap(
    (mark) =>
      run(
        `${S}<eventBasedGateway id="g" /><receiveTask id="a" /><receiveTask id="b" />`,
        `s>g g>a${mark} g>b`,
      ),
    '?',
    '',
  ),
  'unheeded-condition': swap(
    (mark) => run(`${S}<parallelGateway id="g" />${task('a', 'b')}`, `s>g g>a${mark} g>b`),
    '?',
    '',
  ),
  'default-flow': swap(
    (id) => run(`<exclusiveGateway id="g" default="${id}" />${task('a', 'b')}`, 'g>a g>b? a>b'),
    'a_b',
    'g_a',
  ),
  'default-flow-condition': swap(
    (mark) => run(`<exclusiveGateway id="g" default="g_a" />${task('a', 'b')}`, `g>a${mark} g>b?`),
    '?',
    '',
  ),
  'incoming-mismatch': swap(
    (id) => run(`<task id="a"><incoming>${id}</incoming></task>${task('b', 'c')}`, 'b>a b>c'),
    'b_c',
    'b_a',
  ),
  'outgoing-mismatch': swap(
    (id) => run(`<task id="a"><outgoing>${id}</outgoing></task>${task('b', 'c')}`, 'a>b b>c'),
    'b_c',
    'a_b',
  ),
  'converging-outgoing': swap(
    (more) =>
      file(
        around(
          '<exclusiveGateway id="n" gatewayDirection="Converging" />',
          task('a', 'b'),
          `a>n ${more}`,
        ),
      ),
    'n>b?',
    '',
  ),
  'diverging-incoming': swap(
    (direction) => file(gateway(`gatewayDirection="${direction}"`)),
    'Diverging',
    'Converging',
  ),
  'mixed-incoming': swap(
    (more) =>
      file(
        around(
          '<exclusiveGateway id="n" gatewayDirection="Mixed" />',
          task('a', 'b'),
          `n>b? ${more}`,
        ),
      ),
    '',
    'a>n',
  ),
  'mixed-outgoing': swap(
    (more) =>
      file(
        around(
          '<exclusiveGateway id="n" gatewayDirection="Mixed" />',
          task('a', 'b'),
          `a>n ${more}`,
        ),
      ),
    '',
    'n>b?',
  ),
  'idle-gateway': swap(
    (more) => file(around('<exclusiveGateway id="n" />', task('a'), more)),
    '',
    'a>n',
  ),
  'complex-join-condition': swap(
    (condition) =>
      file(around(`<complexGateway id="n">${condition}</complexGateway>`, task('a'), 'a>n')),
    '',
    '<activationCondition>=activationCount = 2</activationCondition>',
  ),
  'event-gateway-flows': eventGateway(
    (wait) => [wait('a') + task('b'), 'g>a'],
    (wait) => [wait('a') + wait('b'), 'g>a g>b'],
  ),
  'event-gateway-target': eventGateway(
    (wait) => [wait('a') + task('b'), 'g>a g>b'],
    (wait) => [wait('a') + wait('b'), 'g>a g>b'],
  ),
  'event-gateway-trigger': eventGateway(
    (wait) => [
      `${wait('a')}<intermediateCatchEvent id="b"><linkEventDefinition name="L" /></intermediateCatchEvent>${task('c')}`,
      'g>a g>b b>c',
    ],
    (wait) => [
      `${wait('a')}<intermediateCatchEvent id="b"><signalEventDefinition signalRef="sig" /></intermediateCatchEvent>${task('c')}`,
      'g>a g>b b>c',
    ],
  ),
  'event-gateway-mix': eventGateway(
    (wait) => [
      `${wait('a')}<intermediateCatchEvent id="b"><messageEventDefinition messageRef="msg" /></intermediateCatchEvent>${task('c')}`,
      'g>a g>b b>c',
    ],
    (wait) => [wait('a') + wait('b') + task('c'), 'g>a g>b b>c'],
  ),
  'event-gateway-target-incoming': eventGateway(
    (wait) => [wait('a') + wait('b') + task('c'), 'g>a g>b c>b'],
    (wait) => [wait('a') + wait('b') + task('c'), 'g>a g>b'],
  ),
  'event-gateway-receive-boundary': eventGateway(
    (wait) => [wait('a') + wait('b') + boundary('b') + task('c'), 'g>a g>b t>c'],
    (wait) => [wait('a') + wait('b') + wait('d') + boundary('d') + task('c'), 'g>a g>b t>c'],
  ),
  'event-gateway-parallel': swap(
    (attributes) =>
      run(
        `<eventBasedGateway id="g" eventGatewayType="Parallel" ${attributes} /><receiveTask id="a" /><receiveTask id="b" />`,
        'g>a g>b',
      ),
    '',
    'instantiate="true"',
  ),
  'event-gateway-instantiate': swap(
    (arrow) =>
      run(
        `<eventBasedGateway id="g" instantiate="true" />${S}<receiveTask id="a" /><receiveTask id="b" />${task('c')}`,
        `g>a g>b ${arrow}`,
      ),
    's>g',
    's>c',
  ),
};

type Waiting = (wait: (id: string) => string) => [nodes: string, arrows: string];

function eventGateway(bad: Waiting, good: Waiting) {
  const make = (waiting: Waiting) => {
    const [nodes, arrows] = waiting((id) => `<receiveTask id="${id}" />`);
    return file(
      '<signal id="sig" name="x" /><message id="msg" name="m" />',
      `<process id="p" isExecutable="true">${S}<eventBasedGateway id="g" />${nodes}${flows(`s>g ${arrows}`)}</process>`,
    );
  };
  return { bad: make(bad), good: make(good) };
}

function boundary(host: string): string {
  return `<boundaryEvent id="t" attachedToRef="${host}"><timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition></boundaryEvent>`;
}
