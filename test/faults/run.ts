import { parseArgs } from 'node:util';
import { SCENARIOS } from './scenarios/index.ts';
import { isGreen, type Outcome, type Run, type Scenario } from './support/scenario.ts';

/**
 * `npm run faults [-- --short --only=<name> --count=<number> --seed=<number> --planted --json]`:
 * every fault at its full size, or at the short one. Ends with 1 when one is not as expected: green,
 * or red where its fault is planted.
 */
const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    only: { type: 'string' },
    count: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    planted: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

interface Line extends Run, Outcome {
  name: string;
  verdict: 'green' | 'red' | 'skipped';
  expected: boolean;
  seconds: number;
  replay: string;
}

const lines: Line[] = [];
for (const scenario of chosen()) {
  const line = await runOne(scenario);
  lines.push(line);
  if (!values.json) say(line);
}
if (values.json) console.log(JSON.stringify(lines, null, 2));
else table(lines);
process.exitCode = lines.every(({ expected }) => expected) ? 0 : 1;

function chosen(): readonly Scenario[] {
  const names = values.only?.split(',');
  if (names === undefined) return SCENARIOS;
  const unknown = names.find((name) => SCENARIOS.every((one) => one.name !== name));
  if (unknown === undefined) return SCENARIOS.filter(({ name }) => names.includes(name));
  const known = SCENARIOS.map(({ name }) => name).join(', ');
  throw new Error(`Expected --only to name some of ${known} but found ${unknown}`);
}

async function runOne(scenario: Scenario): Promise<Line> {
  const { name, counts, untilSeen = 1 } = scenario;
  const { planted } = values;
  const usual = planted && values.short ? untilSeen : counts[values.short ? 'short' : 'full'];
  const count = Number(values.count ?? usual);
  const seed = Number(values.seed);
  const begun = performance.now();
  const outcome = await scenario.run({ count, seed, planted });
  const isRed = !isGreen(outcome);
  return {
    ...{ name, count, seed, planted, ...outcome },
    verdict: outcome.skipped !== undefined ? 'skipped' : isRed ? 'red' : 'green',
    expected: outcome.skipped !== undefined || isRed === planted,
    seconds: Math.round((performance.now() - begun) / 1000),
    replay: `npm run faults -- --only=${name} --count=${count} --seed=${seed}${planted ? ' --planted' : ''}`,
  };
}

function say({ name, problems, skipped, expected, replay }: Line): void {
  if (skipped !== undefined) console.log(`SKIPPED ${name}: ${skipped}`);
  for (const problem of problems) console.log(`${name}: ${problem}`);
  if (!expected) console.log(`${name} is not as expected. Again: ${replay}`);
}

function table(all: Line[]): void {
  console.table(
    Object.fromEntries(
      all.map(({ name, count, seed, acknowledged, lost, doubled, late, verdict, seconds }) => [
        name,
        { size: count, seed, acknowledged, lost, doubled, late: late ?? '', verdict, seconds },
      ]),
    ),
  );
}
