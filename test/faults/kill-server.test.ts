import { expect } from 'chai';
import { killOnPostgres, killOnSqlite } from './scenarios/kill.ts';
import { isGreen } from './support/scenario.ts';

/** The short form of `npm run faults`: see docs/faults.md. */
for (const { name, proves, plant, counts, run } of [killOnSqlite, killOnPostgres]) {
  describe(`faults: ${name}`, function () {
    this.timeout(180_000);
    const seed = Date.now() % 1_000_000;

    it(`${proves}, seed ${String(seed)}`, async () => {
      const outcome = await run({ count: counts.short, seed, planted: false });
      expect(isGreen(outcome), JSON.stringify(outcome)).to.equal(true);
    });

    it(`can tell: ${plant} is seen, seed ${String(seed)}`, async () => {
      const outcome = await run({ count: 1, seed, planted: true });
      expect(outcome.lost, JSON.stringify(outcome)).to.be.above(0);
    });
  });
}
