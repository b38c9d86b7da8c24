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
  complex: ['complexGateway'],
  scopes: ['subProcess', 'terminate'],
  boundaries: [
    'guardedScope',
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
  compensation: ['undone', 'undo', 'undoneScope', 'undoHandler'],
  transactions: ['transaction', 'cancel', 'cancelBoundary'],
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
  'guardedScope',
  'timerHandler',
  'messageHandler',
  'errorHandler',
  'escalationHandler',
  'signalHandler',
  'parallelScope',
  'sequentialScope',
  'whileScope',
  'undoneScope',
  'undoHandler',
  'transaction',
];

const index = fc.nat({ max: 30 });
/** Mostly what was drawn last. */
const back = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.nat({ max: 30 }) },
);
const number = fc.nat({ max: 47 });
const flow: fc.Arbitrary<FlowDraft> = fc.record({ from: back, to: index, number });

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
  const plain = fc.record({ piece: oneOf(flat), from: back, number });
  if (depth === 0 || nested.length === 0) return plain;
  const scope = fc.record({
    piece: oneOf(nested),
    from: back,
    number,
    inside: draftOf(themes, depth - 1),
  });
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: plain, weight: 3 },
    { arbitrary: scope, weight: 1 },
  );
}

/** How often a piece is drawn beside the others, where not once. */
const WEIGHTS: Partial<Record<Piece, number>> = {
  task: 2,
  userTask: 3,
  error: 2,
  complexGateway: 4,
  undone: 4,
  undo: 3,
  cancel: 2,
  cancelBoundary: 2,
};

function oneOf(pieces: Piece[]): fc.Arbitrary<Piece> {
  return fc.constantFrom(
    ...pieces.flatMap((piece) => Array<Piece>(WEIGHTS[piece] ?? 1).fill(piece)),
  );
}
