import { expect } from 'chai';
import { crashEverywhere } from './support/crash-points.ts';

describe('crash at every event of 500 random models', function () {
  this.timeout(300_000);

  it('comes to the same state by the same events', async () => {
    expect(await crashEverywhere({ models: 500, seed: 1207 })).to.be.above(5_000);
  });
});
