import { nameOf } from '../problems.ts';
import type { Rule } from './rule.ts';
import { is, kindOf, valuesOf } from './typed.ts';

/** Code, clause, the type that refers, the property by which it does, and what it must refer to. */
type Reference = [code: string, clause: string, type: string, property: string, target: string];

const REFERENCES: Reference[] = [
  ['message-item', '8.4.11', 'Message', 'itemRef', 'ItemDefinition'],
  ['signal-structure', '10.5.5', 'Signal', 'structureRef', 'ItemDefinition'],
  ['error-structure', '8.4.3', 'Error', 'structureRef', 'ItemDefinition'],
  ['escalation-structure', '8.4.4', 'Escalation', 'structureRef', 'ItemDefinition'],
  ['data-item', '10.4.1', 'ItemAwareElement', 'itemSubjectRef', 'ItemDefinition'],
  ['expression-type', '8.4.6', 'FormalExpression', 'evaluatesToTypeRef', 'ItemDefinition'],
  ['correlation-property-type', '8.4.2', 'CorrelationProperty', 'type', 'ItemDefinition'],
  ['resource-parameter-type', '8.4.12', 'ResourceParameter', 'type', 'ItemDefinition'],
  ['operation-input', '8.5.3', 'Operation', 'inMessageRef', 'Message'],
  ['operation-output', '8.5.3', 'Operation', 'outMessageRef', 'Message'],
  ['operation-error', '8.5.3', 'Operation', 'errorRef', 'Error'],
  [
    'correlation-key-property',
    '8.4.2',
    'CorrelationKey',
    'correlationPropertyRef',
    'CorrelationProperty',
  ],
  [
    'correlation-message',
    '8.4.2',
    'CorrelationPropertyRetrievalExpression',
    'messageRef',
    'Message',
  ],
  [
    'correlation-binding-property',
    '8.4.2',
    'CorrelationPropertyBinding',
    'correlationPropertyRef',
    'CorrelationProperty',
  ],
  [
    'correlation-subscription-key',
    '8.4.2',
    'CorrelationSubscription',
    'correlationKeyRef',
    'CorrelationKey',
  ],
  ['event-definition', '10.5.1', 'CatchEvent', 'eventDefinitionRef', 'EventDefinition'],
  ['result-definition', '10.5.1', 'ThrowEvent', 'eventDefinitionRef', 'EventDefinition'],
  ['message-event-message', '10.5.5', 'MessageEventDefinition', 'messageRef', 'Message'],
  ['message-event-operation', '10.5.5', 'MessageEventDefinition', 'operationRef', 'Operation'],
  ['signal-event-signal', '10.5.5', 'SignalEventDefinition', 'signalRef', 'Signal'],
  ['error-event-error', '10.5.5', 'ErrorEventDefinition', 'errorRef', 'Error'],
  [
    'escalation-event-escalation',
    '10.5.5',
    'EscalationEventDefinition',
    'escalationRef',
    'Escalation',
  ],
  ['compensation-event-activity', '10.5.5', 'CompensateEventDefinition', 'activityRef', 'Activity'],
  ['link-target', '10.5.5', 'LinkEventDefinition', 'target', 'LinkEventDefinition'],
  ['link-source', '10.5.5', 'LinkEventDefinition', 'source', 'LinkEventDefinition'],
  ['service-task-operation', '10.3.3', 'ServiceTask', 'operationRef', 'Operation'],
  ['send-task-operation', '10.3.3', 'SendTask', 'operationRef', 'Operation'],
  ['send-task-message', '10.3.3', 'SendTask', 'messageRef', 'Message'],
  ['receive-task-operation', '10.3.3', 'ReceiveTask', 'operationRef', 'Operation'],
  ['receive-task-message', '10.3.3', 'ReceiveTask', 'messageRef', 'Message'],
  ['resource-role-resource', '10.3.1', 'ResourceRole', 'resourceRef', 'Resource'],
  [
    'resource-binding-parameter',
    '10.3.1',
    'ResourceParameterBinding',
    'parameterRef',
    'ResourceParameter',
  ],
  [
    'loop-data-input',
    '10.3.8',
    'MultiInstanceLoopCharacteristics',
    'loopDataInputRef',
    'ItemAwareElement',
  ],
  [
    'loop-data-output',
    '10.3.8',
    'MultiInstanceLoopCharacteristics',
    'loopDataOutputRef',
    'ItemAwareElement',
  ],
  [
    'loop-none-event',
    '10.3.8',
    'MultiInstanceLoopCharacteristics',
    'noneBehaviorEventRef',
    'EventDefinition',
  ],
  [
    'loop-one-event',
    '10.3.8',
    'MultiInstanceLoopCharacteristics',
    'oneBehaviorEventRef',
    'EventDefinition',
  ],
  ['data-object-reference', '10.4.1', 'DataObjectReference', 'dataObjectRef', 'DataObject'],
  ['data-store-reference', '10.4.1', 'DataStoreReference', 'dataStoreRef', 'DataStore'],
  ['data-source', '10.4.1', 'DataAssociation', 'sourceRef', 'ItemAwareElement'],
  ['data-target', '10.4.1', 'DataAssociation', 'targetRef', 'ItemAwareElement'],
  ['input-set-input', '10.4.1', 'InputSet', 'dataInputRefs', 'DataInput'],
  ['input-set-output-set', '10.4.1', 'InputSet', 'outputSetRefs', 'OutputSet'],
  ['output-set-output', '10.4.1', 'OutputSet', 'dataOutputRefs', 'DataOutput'],
  ['output-set-input-set', '10.4.1', 'OutputSet', 'inputSetRefs', 'InputSet'],
  ['binding-operation', '10.3.6', 'InputOutputBinding', 'operationRef', 'Operation'],
  ['supported-interface', '10.3.6', 'CallableElement', 'supportedInterfaceRef', 'Interface'],
  ['supported-process', '10.2', 'Process', 'supports', 'Process'],
  [
    'definitional-collaboration',
    '10.2',
    'Process',
    'definitionalCollaborationRef',
    'Collaboration',
  ],
  ['lane-flow-node', '10.8', 'Lane', 'flowNodeRef', 'FlowNode'],
  ['participant-process', '9.3.1', 'Participant', 'processRef', 'Process'],
  ['participant-interface', '9.3.1', 'Participant', 'interfaceRef', 'Interface'],
  ['message-flow-message', '9.4', 'MessageFlow', 'messageRef', 'Message'],
  ['element-category', '8.4.7', 'FlowElement', 'categoryValueRef', 'CategoryValue'],
  ['group-category', '8.4.1', 'Group', 'categoryValueRef', 'CategoryValue'],
];

/** A reference by id may name anything; the reader of the file does not look. */
export const REFERENCE_RULES: Rule[] = REFERENCES.map(rule);

function rule([code, clause, type, property, target]: Reference): Rule {
  return {
    code,
    clause,
    sentence: `The ${property} of a ${type} is a ${target}.`,
    on: [`bpmn:${type}`],
    breach: (element) => {
      const wrong = valuesOf(element, property).find((value) => !is(value, `bpmn:${target}`));
      if (wrong === undefined) return undefined;
      return `Expected ${nameOf(element)} to refer to a ${target} by ${property} but ${nameOf(wrong)} is a ${kindOf(wrong)}`;
    },
  };
}
