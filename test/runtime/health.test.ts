import { expect } from 'chai';
import { MIGRATIONS } from '../../runtime/db/migrations/index.ts';
import { HealthService, type HealthParts } from '../../runtime/health/health.service.ts';
import type { Problem } from '../../runtime/problem.ts';

const APPLIED = MIGRATIONS.map(({ name }) => ({ name }));

/** A server with which all is well but for what a test says. */
function server(parts: Partial<HealthParts> = {}, applied: { name: string }[] = APPLIED) {
  const select = <R extends object>() => Promise.resolve(applied as R[]);
  return new HealthService({
    database: { select },
    executor: { load: () => ({ waiting: 0, capacity: 100 }) },
    timersAlive: () => true,
    ...parts,
  });
}

/** The checks that failed, as the problem names them. */
async function failures(health: HealthService): Promise<string[]> {
  const problem = await health.ready().then(
    () => undefined,
    (error: Problem) => error,
  );
  if (problem === undefined) return [];
  expect(problem).to.include({ status: 503, code: 'not-ready' });
  const { checks } = problem.extensions as { checks: Record<string, string> };
  return Object.keys(checks).filter((name) => checks[name] === 'failed');
}

describe('Readiness', () => {
  it('is given when all is well', async () => {
    expect(await failures(server())).to.deep.equal([]);
  });

  it('needs a database that answers', async () => {
    const select = () => Promise.reject(new Error('The wire is cut'));
    expect(await failures(server({ database: { select } }))).to.deep.equal([
      'database',
      'migrations',
    ]);
  });

  it('needs every migration of the release', async () => {
    expect(await failures(server({}, APPLIED.slice(1)))).to.deep.equal(['migrations']);
  });

  it('needs a queue with room', async () => {
    const load = () => ({ waiting: 90, capacity: 100 });
    expect(await failures(server({ executor: { load } }))).to.deep.equal(['queue']);
  });

  it('needs timers that are looked at', async () => {
    expect(await failures(server({ timersAlive: () => false }))).to.deep.equal(['timers']);
  });

  it('ends when the server is told to stop', async () => {
    const health = server();
    expect(await failures(health)).to.deep.equal([]);
    health.close();
    expect(await failures(health)).to.deep.equal(['queue']);
  });
});
