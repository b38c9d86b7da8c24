import { drawnModel } from './drawn-model.ts';
import type { DrawnFlow, DrawnNode } from './drawn-model.ts';

/** A choice whose branches meet in a parallel join; its name is 汇总. */
export const CHOICE_INTO_JOIN = drawnModel(
  [
    { id: 'start', tag: 'startEvent', name: '申请提交', column: 0, row: 1 },
    { id: 'check', tag: 'userTask', name: '收件', column: 1, row: 1 },
    { id: 'complete', tag: 'exclusiveGateway', name: '材料是否齐全', column: 2, row: 1 },
    { id: 'review', tag: 'userTask', name: '受理审查', column: 3, row: 1 },
    { id: 'supplement', tag: 'userTask', name: '补正通知', column: 3, row: 2 },
    { id: 'join', tag: 'parallelGateway', name: '汇总', column: 4, row: 1 },
    { id: 'decide', tag: 'userTask', name: '决定', column: 5, row: 1 },
    { id: 'end', tag: 'endEvent', name: '办结', column: 6, row: 1 },
  ],
  [
    { from: 'start', to: 'check' },
    { from: 'check', to: 'complete' },
    { from: 'complete', to: 'review', name: '齐全', condition: 'complete' },
    { from: 'complete', to: 'supplement', name: '不齐全', condition: 'not(complete)' },
    { from: 'review', to: 'join' },
    { from: 'supplement', to: 'join' },
    { from: 'join', to: 'decide' },
    { from: 'decide', to: 'end' },
  ],
);

/** Parallel branches, each of which may be given up: a state space of 4 to the power of their number. */
export function manyStates(branches: number): string {
  const nodes: DrawnNode[] = [
    { id: 'start', tag: 'startEvent', name: '申请提交', column: 0, row: 0 },
    { id: 'fork', tag: 'parallelGateway', name: '并联', column: 1, row: 0 },
    { id: 'join', tag: 'parallelGateway', name: '汇总', column: 5, row: 0 },
    { id: 'end', tag: 'endEvent', name: '办结', column: 6, row: 0 },
  ];
  const flows: DrawnFlow[] = [
    { from: 'start', to: 'fork' },
    { from: 'join', to: 'end' },
  ];
  for (let at = 0; at < branches; at += 1) {
    const [a, x, b, c, e] = ['a', 'x', 'b', 'c', 'e'].map((letter) => `${letter}${String(at)}`);
    if (!a || !x || !b || !c || !e) continue;
    nodes.push(
      { id: a, tag: 'userTask', name: `部门${String(at + 1)}审查`, column: 2, row: 2 * at },
      { id: x, tag: 'exclusiveGateway', name: '是否需要', column: 3, row: 2 * at },
      { id: b, tag: 'userTask', name: '出具意见', column: 4, row: 2 * at },
      { id: c, tag: 'userTask', name: '退件', column: 4, row: 2 * at + 1 },
      { id: e, tag: 'endEvent', name: '退件办结', column: 5, row: 2 * at + 1 },
    );
    flows.push(
      { from: 'fork', to: a },
      { from: a, to: x },
      { from: x, to: b, name: '需要', condition: 'needed' },
      { from: x, to: c, name: '不需要', condition: 'not(needed)' },
      { from: b, to: 'join' },
      { from: c, to: e },
    );
  }
  return drawnModel(nodes, flows);
}
