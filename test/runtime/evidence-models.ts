import type { TestServer } from '../support/server.ts';
import { flow, model, userTask } from './api-models.ts';

/** One task, without a form. */
export const LEAVE = model(
  'leave',
  [
    '<bpmn:startEvent id="start"/>',
    userTask('approve'),
    '<bpmn:endEvent id="end"/>',
    flow('a', 'start', 'approve'),
    flow('b', 'approve', 'end'),
  ].join('\n'),
);

/** Would run if any part of the page took a text for markup. */
export const HOSTILE = `</script><script>window.hacked = 1</script><img src=x onerror="window.hacked = 2">`;

const escaped = HOSTILE.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Decides, calls another process, and has a name that would be markup. */
export const PERMIT = model(
  'permit',
  [
    '<bpmn:startEvent id="start"/>',
    `<bpmn:businessRuleTask id="fee" name="Fee ${escaped}"><bpmn:extensionElements>
       <zeebe:calledDecision decisionId="fee" resultVariable="fee"/></bpmn:extensionElements></bpmn:businessRuleTask>`,
    `<bpmn:callActivity id="ask" name="Ask"><bpmn:extensionElements>
       <zeebe:calledElement processId="leave"/></bpmn:extensionElements></bpmn:callActivity>`,
    '<bpmn:endEvent id="end"/>',
    flow('a', 'start', 'fee'),
    flow('b', 'fee', 'ask'),
    flow('c', 'ask', 'end'),
  ].join('\n'),
).replace('name="permit"', `name="Permit ${escaped}"`);

export const FEE = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="fees" name="fees" namespace="test">
  <decision id="fee" name="Fee">
    <decisionTable id="table" hitPolicy="UNIQUE">
      <input id="in"><inputExpression id="ie" typeRef="number"><text>amount</text></inputExpression></input>
      <output id="out" name="fee" typeRef="number"/>
      <rule id="r1"><inputEntry id="i1"><text>&lt; 1000</text></inputEntry><outputEntry id="o1"><text>5</text></outputEntry></rule>
      <rule id="r2"><inputEntry id="i2"><text>&gt;= 1000</text></inputEntry><outputEntry id="o2"><text>50</text></outputEntry></rule>
    </decisionTable>
  </decision>
</definitions>`;

/** Deploys the process if need be, and starts a case of it. Gives the key. */
export async function startLeave(server: TestServer, body: object = {}): Promise<string> {
  const designer = await server.signIn('designer');
  await designer.deploy({ 'leave.bpmn': LEAVE });
  const clerk = await server.signIn('clerk1');
  const { body: started } = await clerk.post('/v2/process-instances', {
    processDefinitionId: 'leave',
    ...body,
  });
  return started.processInstanceKey as string;
}

/** A permit from start to end: a decision, and a called process whose task is done. Gives the key. */
export async function finishPermit(server: TestServer): Promise<string> {
  const designer = await server.signIn('designer');
  const deployed = await designer.deploy({
    'fee.dmn': FEE,
    'leave.bpmn': LEAVE,
    'permit.bpmn': PERMIT,
  });
  if (deployed.status >= 300) throw new Error(JSON.stringify(deployed.body));
  const clerk = await server.signIn('clerk1');
  const { body: started } = await clerk.post('/v2/process-instances', {
    processDefinitionId: 'permit',
    businessId: 'P-2026-1',
    variables: { amount: 1200, applicant: `王小明 ${HOSTILE}` },
  });
  const key = started.processInstanceKey as string;
  const filter = { rootProcessInstanceKey: key };
  const { body: found } = await clerk.post('/v2/user-tasks/search', { filter });
  const task = found.items[0].userTaskKey as string;
  await clerk.post(`/v2/user-tasks/${task}/assignment`, { assignee: 'clerk1' });
  const done = await clerk.post(`/v2/user-tasks/${task}/completion`, {
    variables: { result: '同意' },
  });
  if (done.status >= 300) throw new Error(JSON.stringify(done.body));
  return key;
}

const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';

/** Messages that several models use. */
export const SHARED = `<bpmn:definitions xmlns:bpmn="${BPMN}" id="d" targetNamespace="urn:shared">
<bpmn:message id="paid" name="fee paid"/></bpmn:definitions>`;

/** Waits for a message of the file above. */
export const IMPORTING = model(
  'importing',
  [
    '<bpmn:startEvent id="start"/>',
    '<bpmn:intermediateCatchEvent id="wait"><bpmn:messageEventDefinition messageRef="s:paid"/></bpmn:intermediateCatchEvent>',
    '<bpmn:endEvent id="end"/>',
    flow('a', 'start', 'wait'),
    flow('b', 'wait', 'end'),
  ].join('\n'),
)
  .replace('targetNamespace', 'xmlns:s="urn:shared" targetNamespace')
  .replace(
    '<bpmn:process',
    `<bpmn:import importType="${BPMN}" location="shared.bpmn" namespace="urn:shared"/><bpmn:process`,
  );
