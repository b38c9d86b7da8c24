import { bpmnElements } from './bpmn-elements.ts';
import { bpmnEngine } from './bpmn-engine.ts';
import type { BenchEngine } from './engine.ts';
import { yichuang, yichuangWithJson } from './yichuang.ts';

export const OWN = 'yichuang';
export const OWN_WITH_JSON = 'yichuang with JSON';
export const PEERS = ['bpmn-engine', 'bpmn-elements'];

export const ENGINES: Record<string, BenchEngine> = {
  [OWN]: yichuang,
  [OWN_WITH_JSON]: yichuangWithJson,
  'bpmn-engine': bpmnEngine,
  'bpmn-elements': bpmnElements,
};
