import { randomInt } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { alterations } from './naive/alterations.ts';
import { buildModel } from './naive/build.ts';
import { Difference } from './naive/difference.ts';
import { draftOf, PIECES, type Theme } from './naive/draft.ts';
import type { Scope } from './naive/model.ts';
import { play } from './naive/play.ts';
import { type Drawn, reportOf } from './naive/report.ts';

interface Group {
  name: string;
  themes: Theme[];
  /** Models for each seed; all groups together have 1,000. */
  models: number;
}

const GROUPS: Group[] = [
  { name: 'gateways', themes: ['gateways'], models: 150 },
  { name: 'complex gateways', themes: ['gateways', 'complex'], models: 50 },
  { name: 'boundary events', themes: ['gateways', 'scopes', 'boundaries'], models: 100 },
  { name: 'events', themes: ['gateways', 'events'], models: 100 },
  {
    name: 'event subprocesses',
    themes: ['gateways', 'scopes', 'boundaries', 'events', 'handlers'],
    models: 150,
  },
  { name: 'loops', themes: ['gateways', 'scopes', 'boundaries', 'repetition'], models: 100 },
  {
    name: 'compensation',
    themes: ['gateways', 'scopes', 'boundaries', 'compensation'],
    models: 100,
  },
  {
    name: 'transactions',
    themes: ['gateways', 'scopes', 'boundaries', 'compensation', 'transactions'],
    models: 100,
  },
  { name: 'everything', themes: Object.keys(PIECES) as Theme[], models: 150 },
];

/** Its models show, among other faults, one that only a signal thrown twice at once brings out. */
const FIXED_SEED = 6;
const { RANDOM_SEED: seedAsked, RANDOM_PATH: path, RANDOM_MODELS: modelsAsked } = process.env;
const seeds = seedAsked === undefined ? [FIXED_SEED, randomInt(2 ** 31)] : [Number(seedAsked)];

const numbers = fc.array(fc.nat({ max: 5_000 }), { minLength: 1, maxLength: 12 });

function drawn(themes: Theme[]): fc.Arbitrary<Drawn> {
  return fc.tuple(draftOf(themes), numbers);
}

describe('loose random models run in the engine as the standard says', function () {
  this.timeout(300_000);

  for (const seed of seeds) {
    for (const { name, themes, models } of GROUPS) {
      it(`${name}: a naive interpreter of the standard agrees (seed ${String(seed)})`, async () => {
        const property = fc.asyncProperty(drawn(themes), async ([draft, choices]) => {
          await play(buildModel(draft), choices);
        });
        const details = await fc.check(property, {
          numRuns: Number(modelsAsked ?? models),
          seed,
          ...(path !== undefined && { path, endOnFailure: true }),
        });
        if (!details.failed) return;
        const failure = { ...details, counterexample: details.counterexample?.[0] };
        const test = `test/engine/random-loose-models.test.ts -g '${name}: '`;
        throw new Error(await reportOf(failure, test));
      });
    }
  }
});

describe('a wrong interpreter', () => {
  for (const { name, themes, alter } of alterations) {
    it(`is found: ${name}`, async () => {
      for (const [draft, choices] of fc.sample(drawn(themes), { numRuns: 200, seed: FIXED_SEED })) {
        if (await differs(buildModel(draft), choices, alter(buildModel(draft)))) return;
      }
      expect.fail('Expected one of 200 models to show it');
    });
  }
});

async function differs(model: Scope, choices: number[], followed: Scope): Promise<boolean> {
  try {
    await play(model, choices, { followed });
    return false;
  } catch (error) {
    if (error instanceof Difference) return true;
    throw error;
  }
}
