import type { Variables } from '../../../engine/index.ts';
import { branches, drawn, loop, multiInstance, sequence, waiting } from './models.ts';

/** What is done again and again, the same for each engine. `size` is what can be scaled down. */
export interface Workload {
  name: string;
  /** `run`: instances from start to end. `wait`: instances that stay. `load`: parse and compile. */
  kind: 'run' | 'wait' | 'load';
  size: number;
  xml: (size: number) => string;
  variables: (size: number) => Variables;
  /** Flow nodes that one instance enters (`load`: that one model has). */
  elements: (size: number) => number;
  /** Sizes to fall back to for an engine that does not finish. */
  smaller?: number[];
}

const CASE: Variables = { amount: 1200, region: '630000', applicant: '张三', turn: 0 };
const plain = () => CASE;

export const WORKLOADS: Workload[] = [
  {
    name: 'ten tasks in sequence',
    kind: 'run',
    size: 10,
    xml: sequence,
    variables: plain,
    elements: (tasks) => tasks + 2,
  },
  {
    name: 'gateway loop of 100 turns',
    kind: 'run',
    size: 100,
    xml: loop,
    variables: plain,
    elements: (turns) => 3 * turns + 2,
  },
  {
    name: 'ten parallel branches',
    kind: 'run',
    size: 10,
    xml: branches,
    variables: plain,
    elements: (count) => count + 4,
  },
  {
    name: 'approval with four user tasks',
    kind: 'run',
    size: 4,
    xml: (tasks) => sequence(tasks, 'userTask'),
    variables: plain,
    elements: (tasks) => tasks + 2,
  },
  {
    name: '10,000 waiting with boundary timers',
    kind: 'wait',
    size: 10_000,
    xml: waiting,
    variables: plain,
    elements: () => 2,
  },
  {
    name: 'parse and compile 200 nodes',
    kind: 'load',
    size: 200,
    xml: drawn,
    variables: plain,
    elements: (nodes) => nodes,
  },
  {
    name: 'multi-instance over 10,000 items',
    kind: 'run',
    size: 10_000,
    xml: multiInstance,
    variables: (items) => ({ items: Array.from({ length: items }, (_, at) => at) }),
    elements: (items) => items + 3,
    smaller: [1_000, 100],
  },
  {
    name: '10,000 nodes in sequence',
    kind: 'run',
    size: 10_000,
    xml: (nodes) => sequence(nodes - 2),
    variables: plain,
    elements: (nodes) => nodes,
    smaller: [1_000, 100],
  },
];
