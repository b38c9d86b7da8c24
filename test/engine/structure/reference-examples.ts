import { type Examples, flows, file, swap, task } from './snippets.ts';

/** One of each thing that may be referred to. */
const ROOTS = `<itemDefinition id="item" structureRef="string" /><message id="msg" name="m" /><signal id="sig" name="x" />
<error id="err" name="r" errorCode="R" /><escalation id="esc" name="c" escalationCode="C" />
<interface id="if" name="i"><operation id="op" name="o"><inMessageRef>msg</inMessageRef></operation></interface>
<correlationProperty id="cp" name="x"><correlationPropertyRetrievalExpression messageRef="msg"><messagePath>x</messagePath></correlationPropertyRetrievalExpression></correlationProperty>
<resource id="res" name="r"><resourceParameter id="par" name="x" /></resource><category id="cat"><categoryValue id="cv" value="v" /></category>
<dataStore id="store" /><signalEventDefinition id="sd" signalRef="sig" />`;
const BODY = `${task('a', 'b')}<dataObject id="data" /><dataStoreReference id="dsr" />`;
const WRONG = 'a';

/** `$` stands for what is referred to; the snippet is a root of the file. */
const root = (snippet: string, right: string) =>
  swap(
    (id) =>
      file(
        ROOTS,
        `<process id="p" isExecutable="true">${BODY}</process>`,
        snippet.replaceAll('$', id),
      ),
    WRONG,
    right,
  );

/** The snippet stands in the process. */
const inside = (snippet: string, right: string, arrows = '') =>
  swap(
    (id) =>
      file(
        ROOTS,
        `<process id="p" isExecutable="true">${BODY}${snippet.replaceAll('$', id)}${flows(arrows)}</process><process id="q" />`,
      ),
    WRONG,
    right,
  );

const start = (definition: string) => `<startEvent id="n">${definition}</startEvent>`;
const end = (definition: string) => `<endEvent id="n">${definition}</endEvent>`;
const specified = (sets: string) =>
  `<task id="n"><ioSpecification><dataInput id="in" /><dataOutput id="out" />${sets}</ioSpecification></task>`;
const multi = (more: string, attributes = '') =>
  `<task id="n"><multiInstanceLoopCharacteristics ${attributes}>${more}</multiInstanceLoopCharacteristics></task>`;
const CARDINALITY = '<loopCardinality>=3</loopCardinality>';
const ENDS = 'a>k l>b';
const links = (side: string, other: string) =>
  `<startEvent id="s" /><intermediateThrowEvent id="k"><linkEventDefinition id="lt" name="L">${side}</linkEventDefinition></intermediateThrowEvent><intermediateCatchEvent id="l"><linkEventDefinition id="lc" name="L">${other}</linkEventDefinition></intermediateCatchEvent>`;
const pool = (attributes: string, more = '', flow = '') =>
  `<collaboration id="c"><participant id="A" processRef="p" /><participant id="B" ${attributes}>${more}</participant>${flow}</collaboration>`;

export const REFERENCE_EXAMPLES: Examples = {
  'message-item': root('<message id="n" name="n" itemRef="$" />', 'item'),
  'signal-structure': root('<signal id="n" name="n" structureRef="$" />', 'item'),
  'error-structure': root('<error id="n" name="n" structureRef="$" />', 'item'),
  'escalation-structure': root('<escalation id="n" name="n" structureRef="$" />', 'item'),
  'data-item': root('<dataStore id="n" itemSubjectRef="$" />', 'item'),
  'expression-type': inside(
    '<task id="c" /><sequenceFlow id="n" sourceRef="a" targetRef="c"><conditionExpression xsi:type="tFormalExpression" evaluatesToTypeRef="$">=x</conditionExpression></sequenceFlow>',
    'item',
    'a>b',
  ),
  'correlation-property-type': root(
    '<correlationProperty id="n" type="$"><correlationPropertyRetrievalExpression messageRef="msg"><messagePath>x</messagePath></correlationPropertyRetrievalExpression></correlationProperty>',
    'item',
  ),
  'resource-parameter-type': root(
    '<resource id="n" name="r"><resourceParameter id="np" type="$" /></resource>',
    'item',
  ),
  'operation-input': root(
    '<interface id="n" name="n"><operation id="no" name="o"><inMessageRef>$</inMessageRef></operation></interface>',
    'msg',
  ),
  'operation-output': root(
    '<interface id="n" name="n"><operation id="no" name="o"><inMessageRef>msg</inMessageRef><outMessageRef>$</outMessageRef></operation></interface>',
    'msg',
  ),
  'operation-error': root(
    '<interface id="n" name="n"><operation id="no" name="o"><inMessageRef>msg</inMessageRef><errorRef>$</errorRef></operation></interface>',
    'err',
  ),
  'correlation-key-property': root(
    '<collaboration id="n"><participant id="A" processRef="p" /><correlationKey id="ck"><correlationPropertyRef>$</correlationPropertyRef></correlationKey></collaboration>',
    'cp',
  ),
  'correlation-message': root(
    '<correlationProperty id="n"><correlationPropertyRetrievalExpression messageRef="$"><messagePath>x</messagePath></correlationPropertyRetrievalExpression></correlationProperty>',
    'msg',
  ),
  'correlation-binding-property': inside(
    '<correlationSubscription id="n"><correlationPropertyBinding correlationPropertyRef="$"><dataPath>x</dataPath></correlationPropertyBinding></correlationSubscription>',
    'cp',
  ),
  'correlation-subscription-key': swap(
    (id) =>
      file(
        ROOTS,
        `<collaboration id="c"><participant id="A" processRef="p" /><correlationKey id="ck" /></collaboration><process id="p" isExecutable="true">${BODY}<correlationSubscription id="n" correlationKeyRef="${id}" /></process>`,
      ),
    WRONG,
    'ck',
  ),
  'event-definition': inside(start('<eventDefinitionRef>$</eventDefinitionRef>'), 'sd', 'n>a'),
  'result-definition': inside(
    `<startEvent id="s" />${end('<eventDefinitionRef>$</eventDefinitionRef>')}`,
    'sd',
    's>a a>n',
  ),
  'message-event-message': inside(start('<messageEventDefinition messageRef="$" />'), 'msg', 'n>a'),
  'message-event-operation': inside(
    start(
      '<messageEventDefinition messageRef="msg"><operationRef>$</operationRef></messageEventDefinition>',
    ),
    'op',
    'n>a',
  ),
  'signal-event-signal': inside(start('<signalEventDefinition signalRef="$" />'), 'sig', 'n>a'),
  'error-event-error': inside(
    '<boundaryEvent id="n" attachedToRef="a"><errorEventDefinition errorRef="$" /></boundaryEvent>',
    'err',
    'n>b',
  ),
  'escalation-event-escalation': inside(
    '<boundaryEvent id="n" attachedToRef="a"><escalationEventDefinition escalationRef="$" /></boundaryEvent>',
    'esc',
    'n>b',
  ),
  'compensation-event-activity': swap(
    (id) =>
      file(
        ROOTS,
        `<process id="p" isExecutable="true"><startEvent id="s" />${BODY}<callActivity id="ca" />${end(`<compensateEventDefinition activityRef="${id}" />`)}${flows('s>a a>n')}</process>`,
      ),
    's',
    'ca',
  ),
  'link-target': inside(links('<target>$</target>', ''), 'lc', `${ENDS} s>a`),
  'link-source': inside(links('', '<source>$</source>'), 'lt', `${ENDS} s>a`),
  'service-task-operation': inside('<serviceTask id="n" operationRef="$" />', 'op'),
  'send-task-operation': inside('<sendTask id="n" operationRef="$" />', 'op'),
  'send-task-message': inside('<sendTask id="n" messageRef="$" />', 'msg'),
  'receive-task-operation': inside('<receiveTask id="n" operationRef="$" />', 'op'),
  'receive-task-message': inside('<receiveTask id="n" messageRef="$" />', 'msg'),
  'resource-role-resource': inside(
    '<userTask id="n"><potentialOwner><resourceRef>$</resourceRef></potentialOwner></userTask>',
    'res',
  ),
  'resource-binding-parameter': inside(
    '<userTask id="n"><potentialOwner><resourceRef>res</resourceRef><resourceParameterBinding parameterRef="$"><formalExpression>=1</formalExpression></resourceParameterBinding></potentialOwner></userTask>',
    'par',
  ),
  'loop-data-input': inside(multi('<loopDataInputRef>$</loopDataInputRef>'), 'data'),
  'loop-data-output': inside(
    multi(`${CARDINALITY}<loopDataOutputRef>$</loopDataOutputRef>`),
    'data',
  ),
  'loop-none-event': inside(multi(CARDINALITY, 'behavior="None" noneBehaviorEventRef="$"'), 'sd'),
  'loop-one-event': inside(multi(CARDINALITY, 'behavior="One" oneBehaviorEventRef="$"'), 'sd'),
  'data-object-reference': inside('<dataObjectReference id="n" dataObjectRef="$" />', 'data'),
  'data-store-reference': inside('<dataStoreReference id="n" dataStoreRef="$" />', 'store'),
  'data-source': inside(
    '<task id="n"><ioSpecification><dataInput id="in" /><inputSet /><outputSet /></ioSpecification><dataInputAssociation><sourceRef>$</sourceRef><targetRef>in</targetRef></dataInputAssociation></task>',
    'data',
  ),
  'data-target': inside(
    '<task id="n"><ioSpecification><dataOutput id="out" /><inputSet /><outputSet /></ioSpecification><dataOutputAssociation><sourceRef>out</sourceRef><targetRef>$</targetRef></dataOutputAssociation></task>',
    'data',
  ),
  'input-set-input': inside(
    specified('<inputSet><dataInputRefs>$</dataInputRefs></inputSet><outputSet />'),
    'in',
  ),
  'input-set-output-set': inside(
    specified(
      '<inputSet id="is"><outputSetRefs>$</outputSetRefs></inputSet><outputSet id="os"><inputSetRefs>is</inputSetRefs></outputSet>',
    ),
    'os',
  ),
  'output-set-output': inside(
    specified('<inputSet /><outputSet><dataOutputRefs>$</dataOutputRefs></outputSet>'),
    'out',
  ),
  'output-set-input-set': inside(
    specified(
      '<inputSet id="is"><outputSetRefs>os</outputSetRefs></inputSet><outputSet id="os"><inputSetRefs>$</inputSetRefs></outputSet>',
    ),
    'is',
  ),
  'binding-operation': inside('<ioBinding operationRef="$" />', 'op'),
  'supported-interface': inside(
    '<supportedInterfaceRef>$</supportedInterfaceRef><ioBinding operationRef="op" />',
    'if',
  ),
  'supported-process': inside('<supports>$</supports>', 'q'),
  'definitional-collaboration': swap(
    (id) =>
      file(
        ROOTS,
        '<collaboration id="c" />',
        `<process id="p" isExecutable="true" definitionalCollaborationRef="${id}">${BODY}</process>`,
      ),
    WRONG,
    'c',
  ),
  'lane-flow-node': swap(
    (id) =>
      file(
        ROOTS,
        `<process id="p" isExecutable="true"><laneSet id="ls"><lane id="n"><flowNodeRef>${id}</flowNodeRef></lane></laneSet>${BODY}</process>`,
      ),
    'data',
    'b',
  ),
  'participant-process': root(pool('processRef="$"'), 'p'),
  'participant-interface': root(pool('', '<interfaceRef>$</interfaceRef>'), 'if'),
  'message-flow-message': root(
    pool('', '', '<messageFlow id="mf" sourceRef="a" targetRef="B" messageRef="$" />'),
    'msg',
  ),
  'element-category': inside('<task id="n"><categoryValueRef>$</categoryValueRef></task>', 'cv'),
  'group-category': inside('<group id="n" categoryValueRef="$" />', 'cv'),
};
