import type { Piece } from './draft.ts';
import { conditionOf, type Drawn } from './drawing.ts';
import type { EventDefinition, Kind, Node } from './model.ts';

/** The node that a piece stands for, where it is only one. */
export function nodeOfPiece(piece: Piece, number: number): Omit<Node, 'id'> {
  switch (piece) {
    case 'complexGateway':
      return { kind: piece, needs: 1 + (number % 3) };
    case 'terminate':
      return { kind: 'endEvent', event: { kind: 'terminate' } };
    case 'escalation':
      return {
        kind: number % 2 === 0 ? 'endEvent' : 'intermediateThrowEvent',
        event: named('escalation', number >> 1),
      };
    case 'signalThrow':
      return {
        kind: number % 3 === 0 ? 'endEvent' : 'intermediateThrowEvent',
        event: named('signal', number),
      };
    case 'timerCatch':
    case 'messageCatch':
    case 'signalCatch':
      return { kind: 'intermediateCatchEvent', event: caught(piece, number) };
    case 'parallelTask':
    case 'sequentialTask':
    case 'whileTask':
      return { kind: 'userTask', repeat: repeated(piece, number) };
    case 'parallelScope':
    case 'sequentialScope':
    case 'whileScope':
      return { kind: 'subProcess', repeat: repeated(piece, number) };
    default:
      return { kind: piece as Kind };
  }
}

export function hasScope(piece: Piece): boolean {
  return piece.endsWith('Scope') || piece === 'subProcess';
}

export function named(kind: EventDefinition['kind'], number: number): EventDefinition {
  return { kind, name: `${kind}${String(number % 2)}` };
}

/** What `timerCatch`, `errorBoundary` and so on wait for. */
export function caught(piece: string, number: number): EventDefinition {
  const kind = piece.replace(/Catch|Boundary|Handler/, '') as EventDefinition['kind'];
  if (kind === 'timer') return { kind, hours: 1 + (number % 3) };
  const isThrown = kind === 'error' || kind === 'escalation';
  return isThrown && number % 3 === 0 ? { kind } : named(kind, number >> 1);
}

/** Undoes all, or one of the activities that can be. */
export function compensation({ nodes }: Drawn, number: number): EventDefinition {
  const activities = nodes.filter(({ undoneBy }) => undoneBy !== undefined);
  const activity = number % 3 === 0 ? activities[number % activities.length] : undefined;
  return { kind: 'compensation', ...(activity !== undefined && { name: activity.id }) };
}

export function repeated(piece: string, number: number): NonNullable<Node['repeat']> {
  const kind = piece.replace(/Task|Scope/, '') as 'parallel' | 'sequential' | 'while';
  if (kind === 'while') {
    const testBefore = number % 2 === 0;
    return { kind, condition: conditionOf(number), testBefore, maximum: 1 + (number % 3) };
  }
  const enough = number % 3 === 0 ? {} : { enough: 1 + (number % 2) };
  return { kind, cardinality: number % 4, ...enough };
}
