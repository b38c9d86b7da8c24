import type { Active, Situation } from './situation.ts';

/** 13.5.5: compensation is thrown. */
export function beginUndoing(_situation: Situation, thrower: Active, _activity?: string): void {
  throw new Error(`Expected no compensation but ${thrower.node.id} throws it`);
}
