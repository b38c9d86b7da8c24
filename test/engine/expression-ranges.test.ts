import { expect } from 'chai';
import { compileExpression } from '../../engine/expression/index.ts';

function evaluate(source: string) {
  const environment = { now: 0, zone: 'Asia/Shanghai', budget: { steps: 10_000 } };
  return compileExpression(source).evaluate(() => undefined, environment);
}

/** As the standard defines them. */
const TRUE = `
  overlaps before([1..5], [3..8])
  overlaps before([1..5], [5..8])
  overlaps before([1..5), (1..5])
  overlaps before([1..5], (1..5])
  overlaps after([3..8], [1..5])
  overlaps after([5..8], [1..5])
  overlaps after((1..5], [1..5))
  finishes(10, [1..10])
  finishes([5..10], [1..10])
  finishes([1..10], [1..10])
  finishes((1..10], [1..10])
  finished by([1..10], 10)
  finished by([1..10], [5..10])
  during(5, [1..10])
  during([4..6], [1..10])
  during((1..10), [1..10])
  starts(1, [1..10])
  starts([1..5], [1..10])
  starts((1..5], (1..10])
  started by([1..10], 1)
  started by([1..10], [1..5])
  coincides(5, 5)
  coincides([1..5], [1..5])
  coincides(@"P1D", @"PT24H")
  during(@"2026-01-02", [@"2026-01-01"..@"2026-01-03"])
  during(@"2026-01-01T00:00:00", [@"2025-12-31T16:00:00Z"..@"2026-01-03T00:00:00Z"])
  starts("a", ["a".."c"])
  5 in range("[1..10]")
  "b" in range("[\\"a\\"..\\"c\\"]")
  @"2026-01-02" in range("(@\\"2026-01-01\\"..date(\\"2026-01-03\\"))")
  range("[1..3)") = [1..3)
  7 in range("(5..)")
  during(point: 5, range: [1..10])
  finished by(range: [1..10], point: 10)
  before(point1: 1, point2: 2)
  includes(range: [1..3], point: 2)
  sublist(list: [1, 2, 3], start position: 2) = [2, 3]
  get value(context: {a: 1}, key: "a") = 1
`;
const FALSE = `
  overlaps before([1..5], [6..8])
  overlaps before([3..8], [1..5])
  overlaps before([1..5), [5..8])
  overlaps after([1..5], [3..8])
  finishes(10, [1..10))
  finishes([5..10), [1..10])
  finishes([0..10], [1..10])
  during(10, [1..10))
  during([1..10], (1..10])
  starts(1, (1..10])
  starts([1..11], [1..10])
  coincides([1..5], [1..5))
  coincides(3, 4)
`;
const NULL = `
  overlaps before(1, [1..2])
  during("a", [1..2])
  during(null, [1..2])
  starts([1..2], 1)
  coincides(1, [1..1])
  coincides(1, "1")
  range("1..3")
  range("[1..\\"a\\"]")
  range("[a..b]")
  range(null)
`;

const lines = (text: string) => text.split('\n').flatMap((line) => line.trim() || []);

describe('The relations of ranges', () => {
  for (const [sources, expected] of [
    [TRUE, true],
    [FALSE, false],
    [NULL, null],
  ] as const) {
    for (const source of lines(sources)) {
      it(`${source} is ${expected}`, () => {
        expect(evaluate(source)).to.equal(expected);
      });
    }
  }
});
