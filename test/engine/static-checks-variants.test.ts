import { expect } from 'chai';
import { parseModel, validate } from '../../engine/index.ts';
import { E, file, process, run, S, task } from './structure/snippets.ts';

const CONDITION =
  '<conditionExpression xsi:type="tFormalExpression">=x &gt; 1</conditionExpression>';
const flowFrom = (element: string, further = '') =>
  run(
    `${S}${element}${task('a', 'b')}${E}${further}<sequenceFlow id="f" sourceRef="n" targetRef="a">${CONDITION}</sequenceFlow>`,
    's>n n>b a>e b>e',
  );
const messageTo = (target: string, collaboration: string) =>
  file(
    `<collaboration id="c"><participant id="A" processRef="p" />${collaboration}
     <messageFlow id="mf" sourceRef="t" targetRef="${target}" /></collaboration>`,
    process(`${S}${task('t')}${E}`, 's>t t>e'),
  );

/** A rule holds for every kind of element that it speaks of. */
const BROKEN: [title: string, xml: string, code: string][] = [
  [
    'a condition on a flow out of a throwing event',
    flowFrom('<intermediateThrowEvent id="n" />'),
    'unheeded-condition',
  ],
  [
    'a condition on a flow out of a catching event',
    flowFrom(
      '<intermediateCatchEvent id="n"><timerEventDefinition><timeDuration>P1D</timeDuration></timerEventDefinition></intermediateCatchEvent>',
    ),
    'unheeded-condition',
  ],
  [
    'a message flow to a gateway',
    messageTo('g', '<participant id="B" processRef="q" />').replace(
      '</definitions>',
      '<process id="q"><exclusiveGateway id="g" /></process></definitions>',
    ),
    'message-flow-target',
  ],
];

const SOUND: [title: string, xml: string, code: string][] = [
  ['a message flow to a pool', messageTo('B', '<participant id="B" />'), 'message-flow-target'],
  [
    'a message flow to a conversation',
    messageTo('talk', '<conversation id="talk" />'),
    'message-flow-target',
  ],
  ['a condition on a flow out of a task', flowFrom('<task id="n" />'), 'unheeded-condition'],
];

describe('A rule of the standard', () => {
  for (const [title, xml, code] of BROKEN) {
    it(`is broken by ${title}`, async () => {
      expect(await codesOf(xml)).to.include(code);
    });
  }
  for (const [title, xml, code] of SOUND) {
    it(`is not broken by ${title}`, async () => {
      expect(await codesOf(xml)).not.to.include(code);
    });
  }
});

async function codesOf(xml: string): Promise<string[]> {
  return validate(await parseModel(xml)).map(({ code }) => code);
}
