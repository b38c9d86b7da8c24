import { expect } from 'chai';
import { sampleOf } from './sample.ts';
import { scoreOf, type Verdict } from './score.ts';

describe('the mutation score', () => {
  it('is the share of mutants that tests notice, with its interval', () => {
    const verdicts: Verdict[] = [
      ...Array<Verdict>(80).fill('killed'),
      ...Array<Verdict>(5).fill('timeout'),
      ...Array<Verdict>(10).fill('survived'),
      ...Array<Verdict>(5).fill('uncovered'),
    ];
    const { share, interval } = scoreOf(verdicts);
    expect(share).to.equal(0.85);
    expect(interval[0]).to.be.closeTo(0.7672, 0.0001);
    expect(interval[1]).to.be.closeTo(0.9069, 0.0001);
  });

  it('draws the same sample for the same seed, none twice', () => {
    const items = Array.from({ length: 1000 }, (_, index) => index);
    const drawn = sampleOf(items, 100, 7);
    expect(new Set(drawn)).to.have.property('size', 100);
    expect(sampleOf(items, 100, 7)).to.deep.equal(drawn);
    expect(sampleOf(items, 100, 8)).not.to.deep.equal(drawn);
  });
});
