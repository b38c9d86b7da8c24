import { around, type Examples, file, process, run, S, swap, task } from './snippets.ts';

const ITEMS = `<itemDefinition id="one" structureRef="string" /><itemDefinition id="many" structureRef="string" isCollection="true" />
<itemDefinition id="other" structureRef="number" />`;
const SETS = '<inputSet /><outputSet />';

/** A task with one input, to which an association leads. */
const input = (association: string, target = 'in', attributes = '') =>
  file(
    ITEMS,
    process(`<dataObject id="d" itemSubjectRef="one" /><dataObject id="d2" itemSubjectRef="one" />
<task id="n"><ioSpecification><dataInput id="in" ${attributes} /><inputSet><dataInputRefs>in</dataInputRefs></inputSet><outputSet /></ioSpecification>
<dataInputAssociation id="da">${association}${target && `<targetRef>${target}</targetRef>`}</dataInputAssociation></task>`),
  );
const output = (source: string) =>
  run(`<dataObject id="d" /><task id="n"><ioSpecification><dataOutput id="out" /><inputSet /><outputSet><dataOutputRefs>out</dataOutputRefs></outputSet></ioSpecification>
<dataOutputAssociation id="da"><sourceRef>${source}</sourceRef><targetRef>d</targetRef></dataOutputAssociation></task>`);
const FROM = '<sourceRef>d</sourceRef>';
const specified = (inside: string) =>
  run(
    `<task id="n"><ioSpecification><dataInput id="i1" /><dataInput id="i2" /><dataOutput id="o1" /><dataOutput id="o2" />${inside}</ioSpecification></task><task id="z"><ioSpecification><dataInput id="zi" /><dataOutput id="zo" />${SETS}</ioSpecification></task>`,
  );
const inputSet = (inside: string) =>
  specified(`<inputSet id="is">${inside}</inputSet><outputSet id="os" />`);
const outputSet = (inside: string) =>
  specified(`<inputSet id="is" /><outputSet id="os">${inside}</outputSet>`);
const rules = (forth: string, back: string) =>
  specified(`<inputSet id="is">${forth}</inputSet><outputSet id="os">${back}</outputSet>`);
const FORTH = '<outputSetRefs>os</outputSetRefs>';
const BACK = '<inputSetRefs>is</inputSetRefs>';
const INTERFACE =
  '<message id="m" name="m" /><interface id="if" name="i"><operation id="op" name="o"><inMessageRef>m</inMessageRef></operation></interface>';
const service = (binding: string) =>
  file(
    INTERFACE,
    `<process id="p" isExecutable="true"><supportedInterfaceRef>if</supportedInterfaceRef>${binding}${task('a')}</process>`,
  );

/** Two pools with all kinds of nodes, and a message flow. */
const pools = (source: string, target: string, more = '') =>
  file(
    `<collaboration id="c"><participant id="A" processRef="p">${more}</participant><participant id="B" processRef="q" />
<messageFlow id="mf" sourceRef="${source}" targetRef="${target}" /></collaboration><message id="m" name="m" />`,
    process(
      `${S}${task('t')}<exclusiveGateway id="g" />${nodes('p')}`,
      's>t t>g t>p_catch p_catch>p_throw p_throw>p_end t>p_mend p_mstart>t p_catch2>t t>p_catch2 t>p_throw2 p_throw2>p_end p_bound>t p_mbound>t',
    ),
    `<process id="q">${task('qt')}${nodes('q')}</process>`,
  );
const MESSAGE = '<messageEventDefinition messageRef="m" />';
const TIMER = '<timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition>';
const nodes = (p: string) =>
  `<startEvent id="${p}_mstart">${MESSAGE}</startEvent><endEvent id="${p}_end" /><endEvent id="${p}_mend">${MESSAGE}</endEvent>
<intermediateCatchEvent id="${p}_catch">${MESSAGE}</intermediateCatchEvent><intermediateThrowEvent id="${p}_throw">${MESSAGE}</intermediateThrowEvent>
<intermediateCatchEvent id="${p}_catch2">${TIMER}</intermediateCatchEvent><intermediateThrowEvent id="${p}_throw2" />
<boundaryEvent id="${p}_bound" attachedToRef="${p === 'p' ? 't' : 'qt'}">${TIMER}</boundaryEvent><boundaryEvent id="${p}_mbound" attachedToRef="${p === 'p' ? 't' : 'qt'}">${MESSAGE}</boundaryEvent>`;
const multiplicity = (attributes: string) =>
  pools('t', 'B', `<participantMultiplicity ${attributes} />`);
const correlation = (inside: string) =>
  file(
    `<message id="m" name="m" /><correlationProperty id="cp" name="x">${inside}</correlationProperty>`,
    process(task('a')),
  );
const retrieval = (body: string) =>
  `<correlationPropertyRetrievalExpression messageRef="m"><messagePath>${body}</messagePath></correlationPropertyRetrievalExpression>`;

export const DATA_EXAMPLES: Examples = {
  'data-association-target': swap((target) => input(FROM, target), '', 'in'),
  'data-association-sources': swap((more) => input(FROM + more), '<sourceRef>d2</sourceRef>', ''),
  'data-association-item': swap(
    (item) => input(FROM, 'in', `itemSubjectRef="${item}"`),
    'other',
    'one',
  ),
  'data-input-target': swap((target) => input(FROM, target), 'd2', 'in'),
  'data-output-source': swap(output, 'd', 'out'),
  'assignment-ends': swap(
    (to) =>
      input(FROM).replace(
        '</targetRef>',
        `</targetRef><assignment><from>=1</from>${to}</assignment>`,
      ),
    '',
    '<to>x</to>',
  ),
  'data-collection': swap(
    (item) =>
      file(
        ITEMS,
        process(`<dataObject id="d" isCollection="true" itemSubjectRef="${item}" />${task('a')}`),
      ),
    'one',
    'many',
  ),
  'data-store-capacity': swap(
    (capacity) => file(`<dataStore id="ds" capacity="${capacity}" />`, process(task('a'))),
    'big',
    '7',
  ),
  'input-set': swap((set) => specified(`${set}<outputSet />`), '', '<inputSet />'),
  'output-set': swap((set) => specified(`<inputSet />${set}`), '', '<outputSet />'),
  'optional-input': swap(
    (id) =>
      inputSet(`<dataInputRefs>i1</dataInputRefs><optionalInputRefs>${id}</optionalInputRefs>`),
    'i2',
    'i1',
  ),
  'while-executing-input': swap(
    (id) =>
      inputSet(
        `<dataInputRefs>i1</dataInputRefs><whileExecutingInputRefs>${id}</whileExecutingInputRefs>`,
      ),
    'i2',
    'i1',
  ),
  'optional-output': swap(
    (id) =>
      outputSet(
        `<dataOutputRefs>o1</dataOutputRefs><optionalOutputRefs>${id}</optionalOutputRefs>`,
      ),
    'o2',
    'o1',
  ),
  'while-executing-output': swap(
    (id) =>
      outputSet(
        `<dataOutputRefs>o1</dataOutputRefs><whileExecutingOutputRefs>${id}</whileExecutingOutputRefs>`,
      ),
    'o2',
    'o1',
  ),
  'input-set-data': swap((id) => inputSet(`<dataInputRefs>${id}</dataInputRefs>`), 'zi', 'i1'),
  'output-set-data': swap((id) => outputSet(`<dataOutputRefs>${id}</dataOutputRefs>`), 'zo', 'o1'),
  'input-set-rule': swap((back) => rules(FORTH, back), '', BACK),
  'output-set-rule': swap((forth) => rules(forth, BACK), '', FORTH),
  'service-binding': swap(service, '', '<ioBinding operationRef="op" />'),
  'service-binding-operation': swap(service, '<ioBinding />', '<ioBinding operationRef="op" />'),
  'message-flow-source': swap((id) => pools(id, 'B'), 'g', 't'),
  'message-flow-target': swap((id) => pools('B', id), 'g', 't'),
  'message-flow-pools': swap((id) => pools('t', id), 'p_catch', 'qt'),
  'message-flow-from-start': swap((id) => pools(id, 'B'), 's', 't'),
  'message-flow-to-end': swap((id) => pools('B', id), 'p_mend', 't'),
  'message-flow-from-catch': swap((id) => pools(id, 'B'), 'p_catch', 'p_throw'),
  'message-flow-from-boundary': swap((id) => pools(id, 'B'), 'p_mbound', 'p_throw'),
  'message-flow-to-throw': swap((id) => pools('B', id), 'p_throw', 'p_catch'),
  'message-flow-start-trigger': swap((id) => pools('B', id), 's', 'p_mstart'),
  'message-flow-catch-trigger': swap((id) => pools('B', id), 'p_catch2', 'p_catch'),
  'message-flow-boundary-trigger': swap((id) => pools('B', id), 'p_bound', 'p_mbound'),
  'message-flow-throw-result': swap((id) => pools(id, 'B'), 'p_throw2', 'p_throw'),
  'message-flow-end-result': swap((id) => pools(id, 'B'), 'p_end', 'p_mend'),
  'participant-minimum': swap(
    (minimum) => multiplicity(`minimum="${minimum}" maximum="2"`),
    '-1',
    '0',
  ),
  'participant-maximum': swap(
    (maximum) => multiplicity(`minimum="2" maximum="${maximum}"`),
    '1',
    '2',
  ),
  'association-ends': swap(
    (end) =>
      run(`${task('a')}<textAnnotation id="ta" /><association id="as" sourceRef="a" ${end} />`),
    '',
    'targetRef="ta"',
  ),
  'lane-node': swap(
    (id) =>
      file(
        process(
          `<laneSet id="ls"><lane id="l"><flowNodeRef>${id}</flowNodeRef></lane></laneSet>${task('a')}`,
        ),
        `<process id="q">${task('b')}</process>`,
      ),
    'b',
    'a',
  ),
  'extension-must-understand': swap(
    (value) => file(`<extension mustUnderstand="${value}" />`, process(task('a'))),
    'true',
    'false',
  ),
  'import-attributes': swap(
    (location) =>
      file(`<import importType="urn:x" namespace="urn:y" ${location} />`, process(task('a'))),
    '',
    'location="y.xsd"',
  ),
  'interface-operations': swap(
    (inside) =>
      file(
        `<message id="m" name="m" /><interface id="if" name="i">${inside}</interface>`,
        process(task('a')),
      ),
    '',
    '<operation id="op" name="o"><inMessageRef>m</inMessageRef></operation>',
  ),
  'operation-message': swap(
    (inside) =>
      file(
        `<message id="m" name="m" /><interface id="if" name="i"><operation id="op" name="o">${inside}</operation></interface>`,
        process(task('a')),
      ),
    '',
    '<inMessageRef>m</inMessageRef>',
  ),
  'correlation-retrieval': swap(correlation, '', retrieval('x')),
  'correlation-message-path': swap((body) => correlation(retrieval(body)), '', 'x'),
  'correlation-data-path': swap(
    (body) =>
      file(
        `<message id="m" name="m" /><correlationProperty id="cp" name="x">${retrieval('x')}</correlationProperty>`,
        `<process id="p" isExecutable="true">${task('a')}<correlationSubscription id="cs"><correlationPropertyBinding correlationPropertyRef="cp"><dataPath>${body}</dataPath></correlationPropertyBinding></correlationSubscription></process>`,
      ),
    '',
    'y',
  ),
  'documentation-format': swap(
    (format) =>
      file(around(`<task id="n"><documentation textFormat="${format}">x</documentation></task>`)),
    'html',
    'text/html',
  ),
  'annotation-format': swap(
    (format) => run(`${task('a')}<textAnnotation id="ta" textFormat="${format}" />`),
    'html',
    'text/html',
  ),
  'contained-type': swap(
    (type) =>
      run(
        `${task('a', 'b', 'c')}<sequenceFlow id="f" sourceRef="a" targetRef="b"><conditionExpression xsi:type="${type}" /></sequenceFlow>`,
        'a>c',
      ),
    'tProcess',
    'tFormalExpression',
  ),
  'expression-language': swap(
    (language) =>
      run(
        `${task('a', 'b', 'c')}<sequenceFlow id="f" sourceRef="a" targetRef="b"><conditionExpression xsi:type="tFormalExpression" language="${language}">x</conditionExpression></sequenceFlow>`,
        'a>c',
      ),
    'groovy',
    'feel',
  ),
  'gateway-direction': swap(
    (value) =>
      run(`<exclusiveGateway id="g" gatewayDirection="${value}" />${task('a', 'b')}`, 'g>a g>b?'),
    'Upwards',
    'Diverging',
  ),
  'event-gateway-type': swap(
    (value) =>
      run(
        `<eventBasedGateway id="g" eventGatewayType="${value}" /><receiveTask id="a" /><receiveTask id="b" />`,
        'g>a g>b',
      ),
    'Inclusive',
    'Exclusive',
  ),
  'ad-hoc-ordering': swap(
    (value) => run(`<adHocSubProcess id="u" ordering="${value}">${task('a')}</adHocSubProcess>`),
    'Random',
    'Sequential',
  ),
  'multi-instance-behavior': swap(
    (value) =>
      file(
        around(
          `<task id="n"><multiInstanceLoopCharacteristics behavior="${value}"><loopCardinality>=3</loopCardinality></multiInstanceLoopCharacteristics></task>`,
        ),
      ),
    'Some',
    'All',
  ),
  'association-direction': swap(
    (value) =>
      run(
        `${task('a')}<textAnnotation id="ta" /><association id="as" sourceRef="a" targetRef="ta" associationDirection="${value}" />`,
      ),
    'Two',
    'Both',
  ),
  'process-type': swap(
    (value) =>
      file(`<process id="p" isExecutable="true" processType="${value}">${task('a')}</process>`),
    'Secret',
    'Private',
  ),
  'item-kind': swap(
    (value) => file(`<itemDefinition id="i" itemKind="${value}" />`, process(task('a'))),
    'Ethereal',
    'Physical',
  ),
};
