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
