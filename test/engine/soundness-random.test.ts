import { expect } from 'chai';
import fc from 'fast-check';
import { compact } from '../../engine/analysis/soundness/compact-net.ts';
import { drawScope } from '../../engine/analysis/soundness/draw-scope.ts';
import { earlyPlaces } from '../../engine/analysis/soundness/early-places.ts';
import { search } from '../../engine/analysis/soundness/explore.ts';
import { analyseScope } from '../../engine/analysis/soundness/scope-analysis.ts';
import {
  analyseSoundness,
  compile,
  parseModel,
  type ProcessDefinition,
  World,
} from '../../engine/index.ts';
import { graph } from './support/random-graph.ts';
import { sketchModel } from './support/sketch-model.ts';

const LIMIT = 20_000;

/** A graph that the static checks accept; most others lead nowhere. */
async function compiled(lines: string[]): Promise<ProcessDefinition | undefined> {
  try {
    return compile(await parseModel(sketchModel(lines)))[0];
  } catch {
    return undefined;
  }
}

describe('Soundness of random graphs', () => {
  it('is the same whether the net was reduced and orders left out, or not', () =>
    fc.assert(
      fc.asyncProperty(graph, async (lines) => {
        const definition = await compiled(lines);
        const scope = definition?.nodes[0];
        if (definition === undefined || scope === undefined) return;
        const context = { outcomes: new Map(), undoing: [], maximumStates: LIMIT };
        const { net: small } = analyseScope(definition, scope, context);
        const reduced = search(small, LIMIT, earlyPlaces(small));
        const { net } = drawScope(definition, scope, context);
        const whole = search(compact(net, net.transitions, 1), LIMIT, new Set());
        if (!whole.complete) return;
        expect(reduced.keys.length).to.be.at.most(whole.keys.length);
        expect(reduced.doubles.length > 0, 'two tokens').to.equal(whole.doubles.length > 0);
        // Behind two tokens nothing is followed: how far one comes before is another matter.
        if (whole.doubles.length > 0) return;
        expect(reduced.stuck.length > 0, 'a deadlock').to.equal(whole.stuck.length > 0);
        expect(reduced.over.length > 0, 'an end').to.equal(whole.over.length > 0);
      }),
      { numRuns: 250 },
    ));

  it('never misses a deadlock that the engine runs into', () =>
    fc.assert(
      fc.asyncProperty(graph, fc.array(fc.nat(), { minLength: 8 }), async (lines, numbers) => {
        const definition = await compiled(lines);
        if (definition === undefined) return;
        const incidents = run(definition, numbers);
        if (!incidents.includes('deadlock')) return;
        const { findings, complete } = analyseSoundness(definition, { maximumStates: LIMIT });
        if (!complete) return;
        const kinds = findings.map(({ kind }) => kind);
        expect(kinds).to.include.oneOf(['deadlock', 'lack-of-synchronisation']);
      }),
      { numRuns: 250 },
    ));
});

/** Does open tasks in an order of chance, with choices of chance; gives the kinds of incidents. */
function run(definition: ProcessDefinition, numbers: number[]): string[] {
  const world = new World({ definitions: [definition], limits: { stepsPerCommand: 200 } });
  const flows = definition.flows.filter((_, at) => (numbers[at % numbers.length] ?? 0) % 3 > 0);
  world.start('p', { taken: flows.map(({ id }) => id) });
  for (let turn = 0; turn < 40; turn += 1) {
    const tasks = world.openTasks();
    const task = tasks[(numbers[turn % numbers.length] ?? 0) % Math.max(1, tasks.length)];
    if (task === undefined) break;
    world.completeTask(task.key);
  }
  return world
    .events('i1')
    .flatMap((event) => (event.type === 'IncidentRaised' ? [event.kind] : []));
}
