import { expect } from 'chai';
import * as engine from '../../engine/index.ts';
import { exampleOf, LEAVE } from './support/embedding-example.ts';

describe('the engine as a library', () => {
  it('does what the example of docs/embedding.md says', async () => {
    const example = await exampleOf('ts');
    expect(example.trim().split('\n').length, 'lines of the example').to.be.at.most(15);

    const printed = await run(example);

    expect(printed[0]).to.equal('InstanceStarted');
    expect(printed).to.include.members(['TaskCompleted', 'TimerTriggered', 'InstanceCompleted']);
    expect(printed.at(-1)).to.equal('completed');
  });

  it('refuses a command without changing anything', () => {
    const world = new engine.World({ definitions: [] });
    expect(() => world.start('nowhere')).to.throw(engine.WorldError, /Expected process nowhere/);
    expect(world.steps).to.have.length(0);
  });
});

/** Runs the example's text with the engine's public face in place of its import. */
async function run(example: string): Promise<unknown[]> {
  const [importLine = '', ...body] = example.split('\n');
  const names = /\{(.*)\}/.exec(importLine)?.[1] ?? '';
  const printed: unknown[] = [];
  const script = `return (async () => { const {${names}} = engine; ${body.join('\n')} })()`;

  const runExample = new Function('engine', 'xml', 'console', script) as (
    ...values: unknown[]
  ) => Promise<void>;
  await runExample(engine, LEAVE, { log: (line: unknown) => printed.push(line) });
  return printed;
}
