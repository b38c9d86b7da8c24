/** Small models for the API's stories. */

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
  xmlns:yc="http://yichuang.dev/schema/bpmn/1.0" id="d" targetNamespace="test">`;

/** A file with one process; `before` stands beside it (messages, errors). */
export function model(id: string, body: string, before = ''): string {
  return `${HEAD}
${before}
<bpmn:process id="${id}" name="${id}" isExecutable="true">
${body}
</bpmn:process>
</bpmn:definitions>`;
}

export function flow(id: string, source: string, target: string, condition = ''): string {
  const expression =
    condition &&
    `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${condition}</bpmn:conditionExpression>`;
  return `<bpmn:sequenceFlow id="${id}" sourceRef="${source}" targetRef="${target}">${expression}</bpmn:sequenceFlow>`;
}

export function userTask(id: string, extensions = ''): string {
  return `<bpmn:userTask id="${id}" name="${id}"><bpmn:extensionElements><zeebe:userTask/>${extensions}</bpmn:extensionElements></bpmn:userTask>`;
}

export const atWindow = (window: string) => `<yc:assignment strategy="window" window="${window}"/>`;

/** Check at window W01, with a form; then a hand-over at W02 when it was accepted. */
export const TWO_WINDOWS = model(
  'two-windows',
  [
    '<bpmn:startEvent id="start"/>',
    userTask(
      'check',
      `${atWindow('W01')}<zeebe:formDefinition formId="check-form"/>
       <yc:timeLimit promised="5" unit="workingDays"/>
       <yc:materials><yc:material name="营业执照" copies="2" kind="copy" required="true"/></yc:materials>`,
    ),
    '<bpmn:exclusiveGateway id="accepted" default="no"/>',
    userTask('handOver', atWindow('W02')),
    '<bpmn:endEvent id="done"/>',
    '<bpmn:endEvent id="refused"/>',
    flow('a', 'start', 'check'),
    flow('b', 'check', 'accepted'),
    flow('yes', 'accepted', 'handOver', '=outcome = "accept"'),
    flow('no', 'accepted', 'refused'),
    flow('c', 'handOver', 'done'),
  ].join('\n'),
);

export const CHECK_FORM = JSON.stringify({
  id: 'check-form',
  type: 'default',
  schemaVersion: 19,
  components: [
    {
      type: 'radio',
      key: 'outcome',
      label: '结果',
      values: [{ value: 'accept' }, { value: 'refuse' }],
      validate: { required: true },
    },
    { type: 'number', key: 'copies', label: '份数', validate: { min: 1, max: 9 } },
    {
      type: 'textfield',
      key: 'reason',
      label: '理由',
      conditional: { hide: '=outcome != "refuse"' },
      validate: { required: true, maxLength: 20 },
    },
  ],
});

/** One task without any assignment or form. */
export const PLAIN = model(
  'plain',
  [
    '<bpmn:startEvent id="start"/>',
    userTask('work'),
    '<bpmn:endEvent id="end"/>',
    flow('a', 'start', 'work'),
    flow('b', 'work', 'end'),
  ].join('\n'),
);

/** A job for an external worker. */
export const WITH_JOB = model(
  'with-job',
  [
    '<bpmn:startEvent id="start"/>',
    `<bpmn:serviceTask id="send" name="send"><bpmn:extensionElements>
       <zeebe:taskDefinition type="send-mail" retries="2"/>
       <zeebe:taskHeaders><zeebe:header key="template" value="hello"/></zeebe:taskHeaders>
     </bpmn:extensionElements></bpmn:serviceTask>`,
    '<bpmn:endEvent id="end"/>',
    flow('a', 'start', 'send'),
    flow('b', 'send', 'end'),
  ].join('\n'),
);

/** Starts with a message. */
export const BY_MESSAGE = model(
  'by-message',
  [
    '<bpmn:startEvent id="start"><bpmn:messageEventDefinition id="m" messageRef="mail"/></bpmn:startEvent>',
    userTask('answer'),
    '<bpmn:endEvent id="end"/>',
    flow('a', 'start', 'answer'),
    flow('b', 'answer', 'end'),
  ].join('\n'),
  '<bpmn:message id="mail" name="mail received"/>',
);
