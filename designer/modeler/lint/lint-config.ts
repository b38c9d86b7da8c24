import StaticResolver from 'bpmnlint/lib/resolver/static-resolver.js';
import conditionalFlows from 'bpmnlint/rules/conditional-flows.js';
import endEventRequired from 'bpmnlint/rules/end-event-required.js';
import labelRequired from 'bpmnlint/rules/label-required.js';
import noBpmndi from 'bpmnlint/rules/no-bpmndi.js';
import noDisconnected from 'bpmnlint/rules/no-disconnected.js';
import noDuplicateFlows from 'bpmnlint/rules/no-duplicate-sequence-flows.js';
import noGatewayJoinFork from 'bpmnlint/rules/no-gateway-join-fork.js';
import noImplicitEnd from 'bpmnlint/rules/no-implicit-end.js';
import noImplicitSplit from 'bpmnlint/rules/no-implicit-split.js';
import noOverlapping from 'bpmnlint/rules/no-overlapping-elements.js';
import singleBlankStart from 'bpmnlint/rules/single-blank-start-event.js';
import singleEventDefinition from 'bpmnlint/rules/single-event-definition.js';
import startEventRequired from 'bpmnlint/rules/start-event-required.js';
import subProcessBlankStart from 'bpmnlint/rules/sub-process-blank-start-event.js';
import superfluousGateway from 'bpmnlint/rules/superfluous-gateway.js';
import { feelSyntax } from './rules/feel-syntax.ts';
import { stepComplaint } from './rules/step-complaint.ts';
import { stepForm } from './rules/step-form.ts';
import { stepLimit } from './rules/step-limit.ts';
import { stepOwner } from './rules/step-owner.ts';

const cache = {
  'rule:bpmnlint/conditional-flows': conditionalFlows,
  'rule:bpmnlint/end-event-required': endEventRequired,
  'rule:bpmnlint/label-required': labelRequired,
  'rule:bpmnlint/no-bpmndi': noBpmndi,
  'rule:bpmnlint/no-disconnected': noDisconnected,
  'rule:bpmnlint/no-duplicate-sequence-flows': noDuplicateFlows,
  'rule:bpmnlint/no-gateway-join-fork': noGatewayJoinFork,
  'rule:bpmnlint/no-implicit-end': noImplicitEnd,
  'rule:bpmnlint/no-implicit-split': noImplicitSplit,
  'rule:bpmnlint/no-overlapping-elements': noOverlapping,
  'rule:bpmnlint/single-blank-start-event': singleBlankStart,
  'rule:bpmnlint/single-event-definition': singleEventDefinition,
  'rule:bpmnlint/start-event-required': startEventRequired,
  'rule:bpmnlint/sub-process-blank-start-event': subProcessBlankStart,
  'rule:bpmnlint/superfluous-gateway': superfluousGateway,
  'rule:bpmnlint-plugin-yichuang/feel-syntax': feelSyntax,
  'rule:bpmnlint-plugin-yichuang/step-complaint': stepComplaint,
  'rule:bpmnlint-plugin-yichuang/step-form': stepForm,
  'rule:bpmnlint-plugin-yichuang/step-limit': stepLimit,
  'rule:bpmnlint-plugin-yichuang/step-owner': stepOwner,
};

/** Not `fake-join`: a flow back to an earlier step is drawn straight to it in every approval. */
const rules = {
  'conditional-flows': 'error',
  'end-event-required': 'error',
  'label-required': 'warn',
  'no-bpmndi': 'warn',
  'no-disconnected': 'error',
  'no-duplicate-sequence-flows': 'error',
  'no-gateway-join-fork': 'warn',
  'no-implicit-end': 'warn',
  'no-implicit-split': 'warn',
  'no-overlapping-elements': 'warn',
  'single-blank-start-event': 'error',
  'single-event-definition': 'error',
  'start-event-required': 'error',
  'sub-process-blank-start-event': 'error',
  'superfluous-gateway': 'warn',
  'yichuang/feel-syntax': 'error',
  'yichuang/step-complaint': 'warn',
  'yichuang/step-form': 'warn',
  'yichuang/step-limit': 'warn',
  'yichuang/step-owner': 'warn',
};

/** Rules of bpmnlint that hold for what the engine executes, and our own. */
export const lintConfig = { resolver: new StaticResolver(cache), config: { rules } };
