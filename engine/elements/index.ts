import type { ElementBehavior } from '../flow/behavior.ts';
import type { FlowNodeType } from '../model/definition.ts';
import { businessRuleTask } from './business-rule-task.ts';
import { callActivity } from './call-activity.ts';
import { endEvent } from './end-event.ts';
import { exclusiveGateway } from './exclusive-gateway.ts';
import { intermediateCatchEvent } from './intermediate-catch-event.ts';
import { parallelGateway } from './parallel-gateway.ts';
import { passThrough } from './pass-through.ts';
import { scriptTask } from './script-task.ts';
import { serviceTask } from './service-task.ts';
import { subProcess } from './sub-process.ts';
import { userTask } from './user-task.ts';

/** Every BPMN element that executes. What is not in this table is refused at deployment. */
export const behaviors = {
  startEvent: passThrough,
  boundaryEvent: passThrough,
  endEvent,
  intermediateCatchEvent,
  task: passThrough,
  manualTask: passThrough,
  userTask,
  serviceTask,
  scriptTask,
  businessRuleTask,
  exclusiveGateway,
  parallelGateway,
  subProcess,
  callActivity,
} satisfies Record<FlowNodeType, ElementBehavior>;
