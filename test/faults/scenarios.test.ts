import { expect } from 'chai';
import { SCENARIOS } from './scenarios/index.ts';
import { isGreen, type Outcome } from './support/scenario.ts';

/** The short form of `npm run faults`: see docs/faults.md. */
for (const { name, proves, plant, counts, seenIn, untilSeen = 1, run } of SCENARIOS) {
  describe(`faults: ${name}`, function () {
    this.timeout(180_000);
    const seed = Date.now() % 1_000_000;
    const count = counts.short;

    it(`${proves}, seed ${String(seed)}`, async function () {
      const outcome = await run({ count, seed, planted: false });
      if (outcome.skipped !== undefined) this.skip();
      expect(isGreen(outcome), textOf(outcome)).to.equal(true);
    });

    if (seenIn !== undefined) return;
    it(`can tell: ${plant} is seen, seed ${String(seed)}`, async function () {
      const outcome = await run({ count: untilSeen, seed, planted: true });
      if (outcome.skipped !== undefined) this.skip();
      expect(outcome.acknowledged, textOf(outcome)).to.be.above(0);
      expect(isGreen(outcome), textOf(outcome)).to.equal(false);
    });
  });
}

function textOf(outcome: Outcome): string {
  return JSON.stringify(outcome);
}
