import { holds, type Repeat } from './model.ts';
import { type Active, type Situation, terminateInside } from './situation.ts';

/** The loop as a whole begins; its turns are inside. */
export function beginLoop(situation: Situation, whole: Active, repeat: Repeat): Active {
  whole.loop = { started: 0, completed: 0 };
  if (repeat.kind === 'parallel') {
    // 13.3.7: as many as the cardinality says, at once.
    for (let each = 0; each < repeat.cardinality; each += 1) beginTurn(situation, whole);
    if (repeat.cardinality === 0) whole.stage = 'ready';
  } else nextTurn(situation, whole, repeat);
  return whole;
}

/** 13.3.6 and 13.3.7: one turn has completed. */
export function turnCompleted(situation: Situation, whole: Active): void {
  const { repeat } = whole.node;
  if (repeat === undefined || whole.loop === undefined) throw new Error('Expected a loop');
  whole.loop.completed += 1;
  if (repeat.kind !== 'while' && whole.loop.completed === repeat.enough) {
    // The completion condition holds: the other instances end, and the activity completes.
    terminateInside(situation, whole);
    whole.stage = 'ready';
  } else if (repeat.kind !== 'parallel') nextTurn(situation, whole, repeat);
  else if (whole.loop.completed === repeat.cardinality) whole.stage = 'ready';
}

function nextTurn(situation: Situation, whole: Active, repeat: Repeat): void {
  if (isNextTurn(situation, whole, repeat)) beginTurn(situation, whole);
  else whole.stage = 'ready';
}

function isNextTurn({ choice }: Situation, { loop }: Active, repeat: Repeat): boolean {
  const started = loop?.started ?? 0;
  if (repeat.kind !== 'while') return started < repeat.cardinality;
  // 13.3.6: loopMaximum caps the turns; without testBefore the first is not asked for.
  if (started >= repeat.maximum) return false;
  return (started === 0 && !repeat.testBefore) || holds(repeat.condition, choice);
}

function beginTurn(situation: Situation, whole: Active): void {
  if (whole.loop === undefined) throw new Error('Expected a loop');
  whole.loop.started += 1;
  situation.tokens.push({ target: whole.node, around: whole, turn: whole.loop.started });
}
