import fc from 'fast-check';

/** What a loose model can be made of; later pieces are simplified to earlier ones. */
export const PIECES = {
  gateways: [
    'task',
    'userTask',
    'endEvent',
    'exclusiveGateway',
    'parallelGateway',
    'inclusiveGateway',
  ],
  scopes: ['subProcess', 'terminate'],
  boundaries: [
    'timerBoundary',
    'messageBoundary',
    'errorBoundary',
    'escalationBoundary',
    'error',
    'escalation',
  ],
  events: [
    'timerCatch',
    'messageCatch',
    'eventGateway',
    'signalCatch',
    'signalThrow',
    'signalBoundary',
  ],
  handlers: [
    'timerHandler',
    'messageHandler',
    'errorHandler',
    'escalationHandler',
    'signalHandler',
  ],
  repetition: [
    'parallelTask',
    'sequentialTask',
    'whileTask',
    'parallelScope',
    'sequentialScope',
    'whileScope',
  ],
} as const;

export type Theme = keyof typeof PIECES;
export type Piece = (typeof PIECES)[Theme][number];

/** A scope as numbers: whatever they are, a model is built from them, and a smaller one from fewer. */
export interface ScopeDraft {
  pieces: PieceDraft[];
  /** Further flows between what is there. */
  flows: FlowDraft[];
  /** Flows back to what came before, with a task on them. */
  loops: FlowDraft[];
}

export interface PieceDraft {
  piece: Piece;
  /** Which earlier node leads to it, or it is attached to. */
  from: number;
  /** Decides conditions, names and hours. */
  number: number;
  /** Of pieces that have something inside. */
  inside?: ScopeDraft;
}

export interface FlowDraft {
  from: number;
  to: number;
  number: number;
}

const SCOPES: readonly Piece[] = [
  'subProcess',
  'timerHandler',
  'messageHandler',
  'errorHandler',
  'escalationHandler',
  'signalHandler',
  'parallelScope',
  'sequentialScope',
  'whileScope',
];

const index = fc.nat({ max: 30 });
const number = fc.nat({ max: 47 });
const flow: fc.Arbitrary<FlowDraft> = fc.record({ from: index, to: index, number });

/** Models of the pieces of these themes, with scopes inside scopes so deep. */
export function draftOf(themes: Theme[], depth = 2): fc.Arbitrary<ScopeDraft> {
  const pieces = themes.flatMap((theme): Piece[] => [...PIECES[theme]]);
  return fc.record({
    pieces: fc.array(pieceOf(themes, pieces, depth), {
      minLength: 1,
      maxLength: depth > 1 ? 9 : 5,
    }),
    flows: fc.array(flow, { maxLength: 4 }),
    loops: fc.array(flow, { maxLength: 2 }),
  });
}

function pieceOf(themes: Theme[], pieces: Piece[], depth: number): fc.Arbitrary<PieceDraft> {
  const flat = pieces.filter((each) => !SCOPES.includes(each));
  const nested = pieces.filter((each) => SCOPES.includes(each));
  const plain = fc.record({ piece: fc.constantFrom(...flat), from: index, number });
  if (depth === 0 || nested.length === 0) return plain;
  const scope = fc.record({
    piece: fc.constantFrom(...nested),
    from: index,
    number,
    inside: draftOf(themes, depth - 1),
  });
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: plain, weight: 4 },
    { arbitrary: scope, weight: 1 },
  );
}
