import { expect } from 'chai';
import { ModelError, parseModel, validate } from '../../engine/index.ts';

const OPEN = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
  xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" targetNamespace="urn:test">`;

/** What stands in a process, and what is said of it: the code, and the message to the letter. */
type Case = [title: string, body: string, code: string, message: string];

const MAPPINGS = (mapping: string) =>
  extended('task id="t" name="核对"', `<zeebe:ioMapping>${mapping}</zeebe:ioMapping>`);
const LIMIT = (attributes: string) => extended('userTask id="u"', `<yc:timeLimit ${attributes} />`);
const CLOCK = (attributes: string) => extended('userTask id="u"', `<yc:clock ${attributes} />`);
const DEEMED = (attributes: string) =>
  extended('userTask id="u"', `<yc:deemedAcceptance ${attributes} />`);
const ASSIGNMENT = (attributes: string) =>
  extended('userTask id="u"', `<yc:assignment ${attributes} />`);
const CATCH = (definition: string) =>
  `<intermediateCatchEvent id="w">${definition}</intermediateCatchEvent>`;
const THROW = (definition: string) =>
  `<intermediateThrowEvent id="w">${definition}</intermediateThrowEvent>`;
const TIMER = (...parts: string[]) =>
  CATCH(`<timerEventDefinition>${parts.join('')}</timerEventDefinition>`);
const LOOP = (inside: string, attributes = '') =>
  `<userTask id="u"><multiInstanceLoopCharacteristics ${attributes}>${inside}</multiInstanceLoopCharacteristics></userTask>`;

const CASES: Case[] = [
  [
    'a mapping without a target',
    MAPPINGS('<zeebe:input source="=1" />'),
    'mapping-target',
    'Expected a mapping of 核对 (t) to have the name of a variable or of data of the model as target but found ""',
  ],
  [
    'a mapping to what is no name',
    MAPPINGS('<zeebe:output source="=1" target="a.1b" />'),
    'mapping-target',
    'Expected a mapping of 核对 (t) to have the name of a variable or of data of the model as target but found "a.1b"',
  ],
  [
    'a mapping to data whose name could be a calculation',
    `<dataObject id="d" name="read and write" />${MAPPINGS('<zeebe:output source="=1" target="read and write" />')}`,
    'mapping-target',
    'Expected a mapping of 核对 (t) to have the name of a variable or of data of the model as target but found "read and write"',
  ],
  [
    'a service task without a task definition',
    '<serviceTask id="t" />',
    'missing-job-type',
    'Expected t to have a task definition; workers must ask for job type "t"',
  ],
  [
    'retries that are no whole number',
    extended('serviceTask id="t"', '<zeebe:taskDefinition type="pay" retries="1.5" />'),
    'retries',
    'Expected retries of t to be a whole number',
  ],
  [
    'a service task done by a Java bean',
    '<serviceTask id="t" camunda:delegateExpression="${bean}" />',
    'unsupported-implementation',
    'Expected t to be done by a job worker but it names camunda:delegateExpression "${bean}"',
  ],
  [
    'a service task done by an expression',
    '<serviceTask id="t" camunda:expression="${bean.pay()}" />',
    'unsupported-implementation',
    'Expected t to be done by a job worker but it names camunda:expression "${bean.pay()}"',
  ],
  [
    'a script in another language',
    '<scriptTask id="t" scriptFormat="groovy" camunda:resultVariable="r"><script>1</script></scriptTask>',
    'missing-script',
    'Expected t to have a FEEL script and a result variable',
  ],
  [
    'a script whose result has no name',
    '<scriptTask id="t" scriptFormat="feel"><script>1</script></scriptTask>',
    'missing-script',
    'Expected t to have a FEEL script and a result variable',
  ],
  [
    'a business rule task without a decision',
    '<businessRuleTask id="t" />',
    'missing-decision',
    'Expected t to name a decision or a task definition but it has neither',
  ],
  [
    'a call activity that calls nothing',
    '<callActivity id="t" />',
    'missing-called-process',
    'Expected t to name the process that it calls but it does not',
  ],
  [
    'a time limit without days',
    LIMIT('unit="workingDays"'),
    'time-limit',
    'Expected the time limit of u to have a legal or a promised limit but it has neither',
  ],
  [
    'a time limit in another unit',
    LIMIT('legal="5" unit="weeks"'),
    'time-limit',
    'Expected the time limit of u to have one of the units workingDays, calendarDays, workingHours but it is "weeks"',
  ],
  [
    'a promise beyond the law',
    LIMIT('legal="5" promised="6"'),
    'time-limit',
    'Expected the time limit of u to have a promise within the legal 5 but it is 6',
  ],
  [
    'a limit of no days',
    LIMIT('legal="0" promised="1"'),
    'time-limit',
    'Expected the time limit of u to have a legal limit above 0 and up to 10000 but it is "0"',
  ],
  [
    'a limit of too many days',
    LIMIT('legal="1" promised="10001"'),
    'time-limit',
    'Expected the time limit of u to have a promised limit above 0 and up to 10000 but it is "10001"',
  ],
  [
    'warning shares outside of the limit',
    LIMIT('legal="5" warningShares="0.5,1"'),
    'time-limit',
    'Expected the time limit of u to have warning shares between 0 and 1 but they are "0.5,1"',
  ],
  [
    'a warning at the very beginning',
    LIMIT('legal="5" warningShares="0,0.5"'),
    'time-limit',
    'Expected the time limit of u to have warning shares between 0 and 1 but they are "0,0.5"',
  ],
  [
    'a clock that does something else',
    CLOCK('action="stop" reason="r"'),
    'clock',
    'Expected yc:clock of u to pause with a reason but found action "stop"',
  ],
  [
    'a clock without a reason',
    CLOCK('action="pause"'),
    'clock',
    'Expected yc:clock of u to pause with a reason but found action "pause" without reason',
  ],
  [
    'an extension of no time',
    LIMIT('legal="20" extension="0"'),
    'time-limit',
    'Expected the time limit of u to have an extension above 0 and up to 10000 but it is "0"',
  ],
  [
    'an escalation to nobody known',
    LIMIT('legal="20" escalation="mayor:1"'),
    'time-limit',
    'Expected the time limit of u to have an escalation such as window:0.8,chiefRepresentative:1,supervisor:1.2, ascending, but it is "mayor:1"',
  ],
  [
    'an escalation that goes back in time',
    LIMIT('legal="20" escalation="window:1,supervisor:0.5"'),
    'time-limit',
    'Expected the time limit of u to have an escalation such as window:0.8,chiefRepresentative:1,supervisor:1.2, ascending, but it is "window:1,supervisor:0.5"',
  ],
  [
    'a limit from nowhere',
    LIMIT('legal="20" startsFrom="payment"'),
    'time-limit',
    'Expected the time limit of u to have startsFrom="acceptance" but it is "payment"',
  ],
  [
    'a limit of the process from the acceptance',
    '<extensionElements><yc:timeLimit legal="20" startsFrom="acceptance" /></extensionElements><startEvent id="s" />',
    'time-limit',
    'Expected the time limit of p to have its start with the process, which begins before any acceptance, but has startsFrom',
  ],
  [
    'a deemed acceptance without a time',
    DEEMED('unit="workingDays"'),
    'deemed-acceptance',
    'Expected the deemed acceptance of u to have a time to answer but it has none',
  ],
  [
    'a deemed acceptance in another unit',
    DEEMED('after="5" unit="weeks"'),
    'deemed-acceptance',
    'Expected the deemed acceptance of u to have one of the units workingDays, calendarDays, workingHours but it is "weeks"',
  ],
  [
    'a deemed acceptance that says half of what it leaves',
    DEEMED('after="5" variable="outcome"'),
    'deemed-acceptance',
    'Expected the deemed acceptance of u to have a variable and its value but one of them is missing',
  ],
  [
    'a deemed acceptance of several tasks',
    '<userTask id="u"><extensionElements><yc:deemedAcceptance after="5" /></extensionElements><multiInstanceLoopCharacteristics><loopCardinality>2</loopCardinality></multiInstanceLoopCharacteristics></userTask>',
    'deemed-acceptance',
    'Expected the deemed acceptance of u to have one task that is answered but it is repeated',
  ],
  [
    'a timer that acts at another time',
    `<intermediateCatchEvent id="w"><extensionElements><yc:timer actsAt="noon" /></extensionElements><timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition></intermediateCatchEvent>`,
    'timer-opening',
    'Expected yc:timer of w to have actsAt="opening" within a process but it is "noon"',
  ],
  [
    'a start of the process that waits for the opening',
    `<startEvent id="w"><extensionElements><yc:timer actsAt="opening" /></extensionElements><timerEventDefinition><timeCycle>R/P1D</timeCycle></timerEventDefinition></startEvent>`,
    'timer-opening',
    'Expected yc:timer of w to have actsAt="opening" within a process but it starts the process',
  ],
  [
    'an assignment by another strategy',
    ASSIGNMENT('strategy="lottery"'),
    'assignment',
    'Expected the assignment of u to be one of',
  ],
  [
    'an assignment that does not name its window',
    ASSIGNMENT('strategy="window"'),
    'assignment',
    'Expected the assignment "window" of u to name its window but it does not',
  ],
  [
    'an assignment that does not name its department',
    ASSIGNMENT('strategy="department"'),
    'assignment',
    'Expected the assignment "department" of u to name its department but it does not',
  ],
  [
    'an assignment to the person of no element',
    ASSIGNMENT('strategy="samePersonAs"'),
    'assignment',
    'Expected the assignment "samePersonAs" of u to name its element but it does not',
  ],
  [
    'a timer without a time',
    TIMER(),
    'timer-syntax',
    'Expected the timer of w to have a date, a duration or a cycle but it has none',
  ],
  [
    'a timer with two times',
    TIMER('<timeDuration>P1D</timeDuration>', '<timeDate>2026-03-02T09:00:00Z</timeDate>'),
    'timer-syntax',
    'Expected the timer of w to have a date, a duration or a cycle but it has timeDate and timeDuration',
  ],
  [
    'a signal event without a signal',
    CATCH('<signalEventDefinition />'),
    'missing-reference',
    'Expected w to refer to a signal with a name but it does not',
  ],
  [
    'an escalation without a code',
    THROW('<escalationEventDefinition />'),
    'missing-reference',
    'Expected w to refer to an escalation with a code but it does not',
  ],
  [
    'an error end event without a code',
    '<endEvent id="w"><errorEventDefinition /></endEvent>',
    'missing-reference',
    'Expected w to refer to an error with a code but it does not',
  ],
  [
    'a conditional event without a condition',
    CATCH('<conditionalEventDefinition />'),
    'missing-reference',
    'Expected w to refer to a condition but it does not',
  ],
  [
    'a link that leads nowhere',
    THROW('<linkEventDefinition name="B" />'),
    'link-partner',
    'Expected a catching link event "B" beside w but there is none (clause 10.5.5)',
  ],
  [
    'a loop that never ends',
    '<userTask id="u"><standardLoopCharacteristics /></userTask>',
    'loop',
    'Expected the loop of u to have a condition or a maximum but it has neither',
  ],
  [
    'a collection without its elements',
    LOOP(
      `<extensionElements><zeebe:loopCharacteristics inputCollection="=[1]" outputCollection="all" /></extensionElements>`,
    ),
    'multi-instance',
    'Expected u to say what it collects in all but it has no output element',
  ],
  [
    'a boundary event on a gateway',
    '<exclusiveGateway id="g" /><boundaryEvent id="b" attachedToRef="g"><signalEventDefinition /></boundaryEvent>',
    'boundary-attachment',
    'Expected b to be attached to an activity beside it but found g',
  ],
  [
    'a boundary event on an activity elsewhere',
    '<subProcess id="s"><task id="t" /></subProcess><boundaryEvent id="b" attachedToRef="t"><signalEventDefinition /></boundaryEvent>',
    'boundary-attachment',
    'Expected b to be attached to an activity beside it but found t',
  ],
  [
    'a flow to a data object',
    '<task id="t" /><dataObject id="d" /><sequenceFlow id="f" sourceRef="t" targetRef="d" />',
    'flow-end',
    'Expected f to have a flow node as a target but found d, a DataObject',
  ],
  [
    'a flow into a subprocess',
    '<subProcess id="s"><task id="in" /></subProcess><task id="t" /><sequenceFlow id="f" sourceRef="t" targetRef="in" />',
    'flow-across-scopes',
    'Expected f to stay within one scope but it leads from t in p to in in s (clause 7.6.1)',
  ],
  [
    'a default flow of another element',
    '<exclusiveGateway id="g" default="f" /><task id="a" /><task id="b" /><sequenceFlow id="f" sourceRef="a" targetRef="b" />',
    'default-flow',
    'Expected the default flow of g to be one of its outgoing flows but it is f (clause 8.4.13)',
  ],
  [
    'an element without an id',
    '<task name="无名" />',
    'missing-id',
    'Expected every bpmn:Task to have an id',
  ],
  [
    'mappings in the words of another engine',
    extended('callActivity id="c" calledElement="q"', '<camunda:in source="a" target="b" />'),
    'unsupported-extension',
    'Expected c to be without camunda:in, which is not executed: write it as zeebe:ioMapping',
  ],
  [
    'a listener on a sequence flow',
    '<task id="a" /><task id="b" /><sequenceFlow id="f" sourceRef="a" targetRef="b"><extensionElements><camunda:executionListener class="x.Y" event="take" /></extensionElements></sequenceFlow>',
    'unsupported-extension',
    'Expected f to be without camunda:executionListener, which is not executed: draw what it does as a task of its own',
  ],
  [
    'who started it, as a variable',
    '<startEvent id="s" camunda:initiator="starter" />',
    'unsupported-extension',
    'Expected s to be without camunda:initiator, which is not executed: give the name of whoever starts it as a variable',
  ],
  [
    'the priority of a job that is no number',
    extended(
      'serviceTask id="t"',
      '<zeebe:taskDefinition type="pay" /><zeebe:jobPriorityDefinition priority="high" />',
    ),
    'job-priority',
    'Expected the priority of the job of t to be a whole number but found "high"',
  ],
];

describe('what is said of a model', () => {
  for (const [title, body, code, message] of CASES) {
    it(title, async () => {
      const problems = await problemsOf(`<process id="p" isExecutable="true">${body}</process>`);
      const found = problems.filter((problem) => problem.code === code);
      expect(found.map((problem) => problem.message).join('\n')).to.include(message);
      expect(found).to.have.length(1);
    });
  }

  it('a file of another root', async () => {
    const failure = await parseModel('<task xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" />')
      .then(() => undefined)
      .catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(ModelError);
    expect((failure as ModelError).message).to.include(
      'Expected a BPMN 2.0 file but: failed to parse document as <bpmn:Definitions>',
    );
  });
});

function extended(element: string, extension: string): string {
  const [name = ''] = element.split(' ');
  return `<${element}><extensionElements>${extension}</extensionElements></${name}>`;
}

async function problemsOf(...roots: string[]) {
  const xml = `${OPEN}${roots.join('\n')}</definitions>`;
  return validate(await parseModel(xml));
}
