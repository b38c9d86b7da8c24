import { fork } from 'node:child_process';
import type { Curve } from './curve-worker.ts';
import { number, table } from './report.ts';

/** How our own engine's costs grow, and what a waiting approval weighs. */
export async function measureCurves(isJson: boolean): Promise<void> {
  const curves = await runWorker();
  if (isJson) return console.log(JSON.stringify({ curves }, null, 2));
  for (const { name, unit, points } of curves) {
    const rows = points.map(({ at, value }) => [at, number(value)]);
    console.log(`${name}\n${table([['', unit], ...rows])}\n`);
  }
}

function runWorker(): Promise<Curve[]> {
  const worker = fork(new URL('curve-worker.ts', import.meta.url), {
    execArgv: ['--expose-gc', '--import', 'tsx'],
  });
  return new Promise((resolve, reject) => {
    worker.once('message', (curves) => resolve(curves as Curve[]));
    worker.once('exit', (code) => reject(new Error(`The worker ended with ${String(code)}`)));
  });
}
