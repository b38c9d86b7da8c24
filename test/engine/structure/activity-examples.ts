import { around, E, type Examples, file, formal, process, run, S, swap, task } from './snippets.ts';

const ROOTS = `<message id="m" name="m" /><error id="err" name="r" errorCode="R" />
<interface id="if" name="i"><operation id="op" name="o"><inMessageRef>m</inMessageRef></operation></interface>
<resource id="res" name="r"><resourceParameter id="par" name="x" /></resource>`;
const SETS = '<inputSet /><outputSet />';

const one = (node: string) => file(ROOTS, around(node));
const multi = (inside: string, attributes = '') =>
  one(
    `<task id="n"><multiInstanceLoopCharacteristics ${attributes}>${inside}</multiInstanceLoopCharacteristics></task>`,
  );
const loop = (inside: string, attributes = '') =>
  one(
    `<task id="n"><standardLoopCharacteristics ${attributes}>${inside}</standardLoopCharacteristics></task>`,
  );
const CARDINALITY = formal('loopCardinality', '=3');
const COMPLEX = `<complexBehaviorDefinition>${formal('condition', '=true')}</complexBehaviorDefinition>`;
const called = (start: string) =>
  file(
    ROOTS,
    around('<callActivity id="n" calledElement="q" />'),
    `<process id="q"><startEvent id="qs">${start}</startEvent></process>`,
  );
const role = (inside: string) =>
  one(`<userTask id="n"><potentialOwner>${inside}</potentialOwner></userTask>`);
const ASSIGNED = `<resourceAssignmentExpression>${formal('formalExpression', '="x"')}</resourceAssignmentExpression>`;
const BOUND = `<resourceParameterBinding parameterRef="par">${formal('formalExpression', '=1')}</resourceParameterBinding>`;
const inSub = (type: string, inside: string, attributes = '') =>
  run(`<${type} id="u" ${attributes}>${inside}</${type}>`);
const flow = (from: string, to: string) =>
  `<sequenceFlow id="${from}_${to}" sourceRef="${from}" targetRef="${to}" />`;
const handler = (arrow: string) =>
  run(
    `${task('a', 'b')}<subProcess id="h" triggeredByEvent="true"><startEvent id="n"><timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition></startEvent>${task('i')}${flow('n', 'i')}</subProcess>`,
    arrow,
  );
const cancelEnd = (type: string) =>
  inSub(type, `${S}<endEvent id="e"><cancelEventDefinition /></endEvent>${flow('s', 'e')}`);
const boundary = (host: string, definition: string, arrow: string) =>
  run(
    `${host}${task('b')}<boundaryEvent id="c" attachedToRef="a">${definition}</boundaryEvent>`,
    arrow,
  );

interface Compensation {
  ends?: string[];
  marked?: string;
  arrows?: string;
  more?: string;
}
/** Task a, compensated by h. */
const compensation = ({
  ends = ['h'],
  marked = 'isForCompensation="true"',
  arrows = '',
  more = '',
}: Compensation) =>
  run(
    `${task('a', 'b')}<task id="h" ${marked} />${more}
<boundaryEvent id="c" attachedToRef="a"><compensateEventDefinition /></boundaryEvent>
${ends.map((end, at) => `<association id="as${String(at)}" sourceRef="c" targetRef="${end}" associationDirection="One" />`).join('')}`,
    arrows,
  );
const thrown = (id: string) =>
  run(
    `${S}${E}${task('a')}<task id="h" isForCompensation="true" /><subProcess id="u"><task id="i" /><task id="hi" isForCompensation="true" /><boundaryEvent id="ci" attachedToRef="i"><compensateEventDefinition /></boundaryEvent><association id="ai" sourceRef="ci" targetRef="hi" /></subProcess>
<boundaryEvent id="c" attachedToRef="a"><compensateEventDefinition /></boundaryEvent><association id="as" sourceRef="c" targetRef="h" />
<task id="x" /><intermediateThrowEvent id="n"><compensateEventDefinition activityRef="${id}" /></intermediateThrowEvent>`,
    's>a a>x x>n n>e',
  );
const io = (type: string, attributes: string, inside: string) =>
  one(`<${type} id="n" ${attributes}><ioSpecification>${inside}</ioSpecification></${type}>`);

export const ACTIVITY_EXAMPLES: Examples = {
  'start-quantity': swap((count) => one(`<task id="n" startQuantity="${count}" />`), '0', '2'),
  'completion-quantity': swap(
    (count) => one(`<task id="n" completionQuantity="${count}" />`),
    'some',
    '2',
  ),
  'receive-task-instantiate': swap(
    (value) => one(`<receiveTask id="n" instantiate="${value}" />`),
    'true',
    'false',
  ),
  'script-format': swap(
    (format) => one(`<scriptTask id="n" ${format}><script>1 + 1</script></scriptTask>`),
    '',
    'scriptFormat="feel"',
  ),
  'called-element': swap(
    (id) => one(`<callActivity id="n" calledElement="${id}" />`),
    's',
    'elsewhere',
  ),
  'called-process-start': swap(called, '<messageEventDefinition messageRef="m" />', ''),
  'resource-choice': swap(role, `<resourceRef>res</resourceRef>${ASSIGNED}`, ASSIGNED),
  'resource-parameters': swap(role, BOUND, `<resourceRef>res</resourceRef>${BOUND}`),
  'service-task-input': swap(
    (sets) => io('serviceTask', 'operationRef="op"', sets),
    `<inputSet />${SETS}`,
    SETS,
  ),
  'service-task-output': swap(
    (sets) => io('serviceTask', 'operationRef="op"', sets),
    `${SETS}<outputSet />`,
    SETS,
  ),
  'send-task-input': swap(
    (sets) => io('sendTask', 'messageRef="m"', sets),
    `<inputSet />${SETS}`,
    SETS,
  ),
  'receive-task-output': swap(
    (sets) => io('receiveTask', 'messageRef="m"', sets),
    `${SETS}<outputSet />`,
    SETS,
  ),
  'call-activity-data': swap(
    (data) =>
      file(
        around(
          `<callActivity id="n" calledElement="q"><ioSpecification>${data}${SETS}</ioSpecification></callActivity>`,
        ),
        `<process id="q"><ioSpecification><dataInput id="qd" />${SETS}</ioSpecification></process>`,
      ),
    '',
    '<dataInput id="nd" />',
  ),
  'multi-instance-count': swap(
    multi,
    '',
    '<extensionElements><zeebe:loopCharacteristics inputCollection="=x" /></extensionElements>',
  ),
  'multi-instance-choice': swap(
    (more) =>
      file(
        process(
          `<dataObject id="d" isCollection="true" />${S}${E}<subProcess id="n"><multiInstanceLoopCharacteristics>${more}<loopDataInputRef>d</loopDataInputRef></multiInstanceLoopCharacteristics>${task('i')}</subProcess>`,
          's>n n>e',
        ),
      ),
    CARDINALITY,
    '',
  ),
  'multi-instance-none-event': swap(
    (ref) =>
      file(
        '<signalEventDefinition id="sd" />',
        around(
          `<task id="n"><multiInstanceLoopCharacteristics behavior="None" ${ref}>${CARDINALITY}</multiInstanceLoopCharacteristics></task>`,
        ),
      ),
    '',
    'noneBehaviorEventRef="sd"',
  ),
  'multi-instance-one-event': swap(
    (ref) =>
      file(
        '<signalEventDefinition id="sd" />',
        around(
          `<task id="n"><multiInstanceLoopCharacteristics behavior="One" ${ref}>${CARDINALITY}</multiInstanceLoopCharacteristics></task>`,
        ),
      ),
    '',
    'oneBehaviorEventRef="sd"',
  ),
  'multi-instance-complex': swap(
    (behavior) => multi(CARDINALITY + COMPLEX, `behavior="${behavior}"`),
    'All',
    'Complex',
  ),
  'multi-instance-complex-missing': swap(
    (more) => multi(CARDINALITY + more, 'behavior="Complex"'),
    '',
    COMPLEX,
  ),
  'complex-behavior-condition': swap(
    (body) =>
      multi(
        `${CARDINALITY}<complexBehaviorDefinition>${formal('condition', body)}</complexBehaviorDefinition>`,
        'behavior="Complex"',
      ),
    '',
    '=true',
  ),
  'complex-behavior-event': swap(
    (definition) =>
      multi(
        `${CARDINALITY}<complexBehaviorDefinition>${formal('condition', '=true')}<event id="ev">${definition}</event></complexBehaviorDefinition>`,
        'behavior="Complex"',
      ),
    '',
    '<cancelEventDefinition />',
  ),
  'loop-condition': swap((condition) => loop(condition), '', formal('loopCondition', '=x')),
  'loop-maximum': swap(
    (maximum) => loop(formal('loopCondition', '=x'), `loopMaximum="${maximum}"`),
    '-1',
    '3',
  ),
  'public-process-executable': swap(
    (type) =>
      file(`<process id="p" isExecutable="true" processType="${type}">${task('a')}</process>`),
    'Public',
    'Private',
  ),
  'empty-scope': swap((nodes) => run(nodes), '', task('a')),
  'empty-subprocess': swap((nodes) => inSub('subProcess', nodes), '', task('a')),
  'several-starts': swap(
    (second) => run(`${S}<startEvent id="t">${second}</startEvent>${task('a')}`, 's>a t>a'),
    '',
    '<timerEventDefinition><timeCycle>R/PT1H</timeCycle></timerEventDefinition>',
  ),
  'event-subprocess-incoming': swap(handler, 'a>h', 'a>b'),
  'event-subprocess-outgoing': swap(handler, 'h>a', 'a>b'),
  'subprocess-data': swap(
    (data) => inSub('subProcess', data + task('a')),
    `<ioSpecification>${SETS}</ioSpecification>`,
    '',
  ),
  'ad-hoc-start': swap(
    (node) => inSub('adHocSubProcess', `${node}${task('a')}${node && flow('s', 'a')}`),
    S,
    '',
  ),
  'ad-hoc-end': swap(
    (node) => inSub('adHocSubProcess', `${node}${task('a')}${node && flow('a', 'e')}`),
    E,
    '',
  ),
  'ad-hoc-activity': swap(
    (node) => inSub('adHocSubProcess', node),
    '<exclusiveGateway id="g" />',
    task('a'),
  ),
  'choreography-activity': swap(
    (node) => run(task('a') + node),
    '<choreographyTask id="ct" />',
    '',
  ),
  'cancel-end': swap(cancelEnd, 'subProcess', 'transaction'),
  'cancel-boundary': swap(
    (type) =>
      boundary(`<${type} id="a">${task('i')}</${type}>`, '<cancelEventDefinition />', 'c>b'),
    'subProcess',
    'transaction',
  ),
  'compensation-boundary-outgoing': {
    bad: compensation({ arrows: 'c>b' }),
    good: compensation({}),
  },
  'compensation-handler': {
    bad: compensation({ ends: ['h', 'k'], more: '<task id="k" isForCompensation="true" />' }),
    good: compensation({ ends: ['h', 'k'], more: '<textAnnotation id="k" />' }),
  },
  'compensation-handler-marker': { bad: compensation({ marked: '' }), good: compensation({}) },
  'compensation-handler-scope': {
    bad: compensation({
      ends: ['i'],
      marked: '',
      more: '<subProcess id="u"><task id="i" isForCompensation="true" /></subProcess>',
    }),
    good: compensation({}),
  },
  'compensation-activity-incoming': {
    bad: compensation({ arrows: 'b>h' }),
    good: compensation({ arrows: 'a>b' }),
  },
  'compensation-activity-outgoing': {
    bad: compensation({ arrows: 'h>b' }),
    good: compensation({ arrows: 'a>b' }),
  },
  'compensation-activity-association': {
    bad: compensation({ more: '<task id="k" isForCompensation="true" />' }),
    good: compensation({ more: task('k') }),
  },
  'compensated-activity-visible': swap(thrown, 'i', 'a'),
  'compensated-task-handler': swap(thrown, 'x', 'a'),
};
