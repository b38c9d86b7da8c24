import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sampleOf } from './sample.ts';
import { createSandbox, type Mutant } from './sandbox.ts';
import { scoreOf } from './score.ts';
import { coverageOf, Lane, type Trial } from './trials.ts';

/**
 * `npm run mutation [-- --sample 500 --seed 1 --concurrency 1 --only <id,id> --quick --resume]`: how many of the
 * engine's mutants, drawn by chance among all that Stryker makes, its tests notice.
 */
const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '1' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    resume: { type: 'boolean', default: false },
  },
});
const SLOW_MILLISECONDS = 2000;
const FOLDER = new URL('../../.cache/mutation/', import.meta.url);
const LOG = new URL('trials.jsonl', FOLDER);
mkdirSync(FOLDER, { recursive: true });

const sandbox = await createSandbox();
const { folder, mutants } = sandbox;
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

const drawn = draw();
console.log(`${drawn.length} of ${mutants.length} mutants, seed ${values.seed}`);
const coverage = await coverageOf(sandbox, drawn);
for (const test of coverage.broken) console.log(`Left out, since it fails as it is: ${test}`);
if (values.quick) leaveOutSlowTests();
const trials = await tryAll();
report();

/** What is noticed then is noticed with them too: the score is at least what comes out. */
function leaveOutSlowTests(): void {
  const { broken, milliseconds } = coverage;
  broken.push(
    ...Object.keys(milliseconds).filter((test) => (milliseconds[test] ?? 0) > SLOW_MILLISECONDS),
  );
}

function draw(): Mutant[] {
  const ids = values.only?.split(',');
  if (ids !== undefined) return mutants.filter(({ id }) => ids.includes(id));
  return sampleOf(mutants, Number(values.sample), Number(values.seed));
}

async function tryAll(): Promise<Map<Mutant, Trial>> {
  const found = new Map<Mutant, Trial>();
  if (values.resume) for (const [mutant, trial] of tried()) found.set(mutant, trial);
  else writeFileSync(LOG, '');
  const waiting = drawn.filter((mutant) => !found.has(mutant));
  const work = async (): Promise<void> => {
    const lane = new Lane(folder, coverage);
    for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
      const started = performance.now();
      const trial = await lane.try(mutant);
      const milliseconds = Math.round(performance.now() - started);
      found.set(mutant, trial);
      appendFileSync(LOG, `${JSON.stringify({ ...mutant, ...trial, milliseconds })}\n`);
    }
    lane.end();
  };
  await Promise.all(Array.from({ length: Number(values.concurrency) }, work));
  return found;
}

/** What an earlier run with the same seed came to before it was stopped. */
function tried(): [Mutant, Trial][] {
  const isSame = (a: Mutant, b: Mutant): boolean =>
    lineOf(a, '') === lineOf(b, '') && a.id === b.id;
  return readFileSync(LOG, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Mutant & Trial)
    .flatMap((found) => {
      const mutant = drawn.find((each) => isSame(each, found));
      return mutant === undefined ? [] : [[mutant, { verdict: found.verdict }]];
    });
}

function report(): void {
  const counts = new Map<string, number>();
  for (const { verdict } of trials.values()) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const missed = [...trials].filter(([, { verdict }]) => /survived|uncovered/.test(verdict));
  const list = new URL('survivors.txt', FOLDER);
  writeFileSync(list, missed.map(([mutant, { verdict }]) => lineOf(mutant, verdict)).join(''));
  const { found, total, share, interval } = scoreOf([...trials.values()].map((t) => t.verdict));
  const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;
  console.log([...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', '));
  console.log(
    `Score ${percent(share)} (${found} of ${total}; 95 %: ${interval.map(percent).join(' to ')})`,
  );
  console.log(`Those not noticed: .cache/mutation/survivors.txt`);
}

function lineOf(
  { id, file, line, column, mutator, original, replacement }: Mutant,
  verdict: string,
): string {
  const text = [`- ${original}`, `+ ${replacement}`].join('\n').replaceAll('\n', '\n    ');
  return `${file}:${line}:${column} ${mutator} (${id}, ${verdict})\n    ${text}\n`;
}
