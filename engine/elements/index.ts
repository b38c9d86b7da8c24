import type { ElementBehavior } from '../flow/behavior.ts';
import type { FlowNodeType } from '../model/definition.ts';
import { adHocSubProcess } from './ad-hoc-sub-process.ts';
import { businessRuleTask } from './business-rule-task.ts';
import { callActivity } from './call-activity.ts';
import { catchingEvent } from './catching-event.ts';
import { complexGateway } from './complex-gateway.ts';
import { eventBasedGateway } from './event-based-gateway.ts';
import { eventSubProcess } from './event-sub-process.ts';
import { exclusiveGateway } from './exclusive-gateway.ts';
import { inclusiveGateway } from './inclusive-gateway.ts';
import { receiveTask, sendTask } from './message-task.ts';
import { parallelGateway } from './parallel-gateway.ts';
import { passThrough } from './pass-through.ts';
import { scriptTask } from './script-task.ts';
import { serviceTask } from './service-task.ts';
import { subProcess } from './sub-process.ts';
import { throwingEvent } from './throwing-event.ts';
import { userTask } from './user-task.ts';

/** Every BPMN element that executes. What is not in this table is refused at deployment. */
export const behaviors = {
  startEvent: passThrough,
  boundaryEvent: passThrough,
  intermediateCatchEvent: catchingEvent,
  intermediateThrowEvent: throwingEvent,
  endEvent: throwingEvent,
  task: passThrough,
  manualTask: passThrough,
  userTask,
  serviceTask,
  sendTask,
  receiveTask,
  scriptTask,
  businessRuleTask,
  exclusiveGateway,
  parallelGateway,
  inclusiveGateway,
  complexGateway,
  eventBasedGateway,
  subProcess,
  eventSubProcess,
  transaction: subProcess,
  adHocSubProcess,
  callActivity,
} satisfies Record<FlowNodeType, ElementBehavior>;
