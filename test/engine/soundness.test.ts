import { expect } from 'chai';
import fc from 'fast-check';
import {
  analyseSoundness,
  compile,
  parseModel,
  type ProcessDefinition,
  type SoundnessFinding,
  type SoundnessReport,
  World,
} from '../../engine/index.ts';
import { block, bpmnOf } from './support/random-model.ts';
import { sketchModel, type SketchOptions } from './support/sketch-model.ts';

async function sketch(lines: string[], options?: SketchOptions): Promise<ProcessDefinition> {
  const [definition] = compile(await parseModel(sketchModel(lines, options)));
  if (definition === undefined) throw new Error('Expected a process');
  return definition;
}

function warnings({ findings }: SoundnessReport): SoundnessFinding[] {
  return findings.filter(({ severity }) => severity === 'warning');
}

/** Goes the way of a finding on the engine: takes its flows, does its tasks, lets its timers come. */
function replay(definition: ProcessDefinition, { path, decisions }: SoundnessFinding): World {
  const world = new World({ definitions: [definition], limits: { stepsPerCommand: 500 } });
  world.start('p', { taken: decisions });
  for (const id of path) {
    const flow = definition.flows[definition.flowIndexById.get(id) ?? -1];
    // An element is done when the path goes on behind it.
    const done = definition.nodes[flow?.source ?? -1]?.id ?? id;
    const task = world.openTasks().find(({ element }) => element === done);
    const job = world.openJobs().find(({ element }) => element === done);
    const timers = [...(world.instances.get('i1')?.state.timers.values() ?? [])];
    const timer = timers.find(({ element }) => element === done);
    if (timer !== undefined) world.advanceTo(timer.due);
    else if (task !== undefined && flow !== undefined) world.completeTask(task.key);
    else if (job !== undefined && flow !== undefined) world.completeJob(job.key);
  }
  return world;
}

function incidents(world: World): string[] {
  return world
    .events('i1')
    .flatMap((event) => (event.type === 'IncidentRaised' ? [event.kind] : []));
}

function activations(world: World, element: string): number {
  const activated = world
    .events('i1')
    .filter((event) => event.type === 'ElementActivated' && event.element === element);
  return activated.length;
}

const DEADLOCKS: [title: string, join: string, lines: string[], options?: SketchOptions][] = [
  [
    'a choice that a parallel join waits for',
    'and',
    ['start > xor > a > and > end', 'xor > b > and'],
  ],
  [
    'a branch that an event on the border takes out of the join',
    'and2',
    ['start > and1 > a > and2 > end1', 'and1 > b > and2', 'late > c > end2'],
    { boundary: [{ id: 'late', on: 'b', interrupts: true }] },
  ],
  [
    'a reminder that the join waits for though it need not come',
    'and1',
    ['start > a > and1 > end1', 'late > and1'],
    { boundary: [{ id: 'late', on: 'a', interrupts: false }] },
  ],
  [
    'inside a subprocess, behind a task',
    'and',
    ['start > a > sub > b > end'],
    { inside: { sub: ['start1 > xor > c > and > end1', 'xor > and'] } },
  ],
  [
    'a join that waits for what comes after it',
    'and1',
    ['start > and1 > a > and2 > end', 'and2 > b > and1'],
  ],
  [
    'a choice behind a choice',
    'and',
    ['start > or > a > xor > b > and > end', 'or > c > and', 'xor > d > end2'],
  ],
];

describe('Soundness: deadlocks', () => {
  for (const [title, join, lines, options] of DEADLOCKS) {
    it(`${title}; the engine comes to it by the same way`, async () => {
      const definition = await sketch(lines, options);
      const report = analyseSoundness(definition);
      const found = report.findings.filter(({ kind }) => kind === 'deadlock');
      expect(found.map(({ element }) => element)).to.deep.equal([join]);
      expect(report.complete).to.equal(true);

      const [finding] = found;
      const world = replay(definition, finding!);
      expect(incidents(world)).to.deep.equal(['deadlock']);
      expect([...world.openTasks(), ...world.openJobs()]).to.be.empty;
      expect(world.instances.get('i1')?.state.status).to.equal('active');
    });
  }

  it('are named by their cause, not by the joins that wait for it, with the flows that lack', async () => {
    const definition = await sketch([
      'start > and1 > xor > a > and2 > b > and3 > end',
      'xor > and2',
      'and1 > c > and3',
    ]);
    const report = analyseSoundness(definition);
    expect(report.findings.map(({ kind, element }) => [kind, element])).to.deep.equal([
      ['deadlock', 'and2'],
    ]);
    expect(report.findings[0]?.missing).to.have.length(1);
    expect(report.findings[0]?.decisions).to.have.length(1);
    expect(report.findings[0]?.message).to.match(/^Expected a token on every flow into and2 but/);
  });
});

const DOUBLES: [title: string, element: string, lines: string[], options?: SketchOptions][] = [
  ['parallel branches merged', 'xor', ['start > and > a > xor > c > end', 'and > b > xor']],
  ['two flows into one task', 'c', ['start > and > a > c > end', 'and > b > c']],
  [
    'a loop that lets a token out each time',
    'xor',
    ['start > xor > a > and > b > end', 'and > xor'],
  ],
  [
    'a reminder that comes back to the main path',
    'xor',
    ['start > a > xor > b > end', 'late > xor'],
    { boundary: [{ id: 'late', on: 'a', interrupts: false }] },
  ],
];

describe('Soundness: lack of synchronisation', () => {
  for (const [title, element, lines, options] of DOUBLES) {
    it(`${title}; the engine runs what follows twice`, async () => {
      const definition = await sketch(lines, options);
      const report = analyseSoundness(definition);
      const found = report.findings.filter(({ kind }) => kind === 'lack-of-synchronisation');
      expect(found.map((finding) => finding.element)).to.deep.equal([element]);
      const world = replay(definition, found[0]!);
      const twice = found[0]!.elements.at(-1) ?? '';
      expect(activations(world, twice)).to.be.greaterThan(1);
    });
  }
});

describe('Soundness: dead elements', () => {
  it('behind a condition that is never true, as one finding', async () => {
    const definition = await sketch(['start > xor > a > end', 'xor > b > c > end2'], {
      conditions: { xor_b: 'false', xor_a: 'true' },
    });
    const { findings } = analyseSoundness(definition);
    expect(findings.map(({ kind, element }) => [kind, element])).to.deep.equal([
      ['dead-element', 'xor_b'],
    ]);
    expect(findings[0]?.elements).to.have.members(['xor_b', 'b', 'b_c', 'c', 'c_end2', 'end2']);
  });

  it('behind an error that nothing throws, but not if a worker or an end event may', async () => {
    const lines = ['start > sub > end', 'caught > b > end2'];
    const boundary = [{ id: 'caught', on: 'sub', interrupts: true, catches: 'error' as const }];
    const dead = async (inner: string) => {
      const definition = await sketch(lines, { boundary, inside: { sub: [inner] } });
      return analyseSoundness(definition).findings.map(({ element }) => element);
    };
    expect(await dead('start1 > a > end1')).to.deep.equal(['caught']);
    expect(await dead('start1 > job > end1')).to.deep.equal([]);
    expect(await dead('start1 > xor > a > end1')).to.deep.equal(['caught']);
    expect(await dead('start1 > a > fail')).to.deep.equal(['sub_end']);
  });

  it('are no finding of their own behind a deadlock', async () => {
    const definition = await sketch(['start > and1 > a > and2 > b > end', 'and2 > and1']);
    const { findings } = analyseSoundness(definition);
    expect(findings.map(({ kind, element }) => [kind, element])).to.deep.equal([
      ['deadlock', 'and1'],
    ]);
  });
});

describe('Soundness: endless loops', () => {
  it('without a wait and without a way out; the engine stops at its limit', async () => {
    const definition = await sketch(['start > xor > auto1 > auto2 > xor']);
    const [finding, ...others] = analyseSoundness(definition).findings;
    expect(others).to.deep.equal([]);
    expect(finding).to.include({ kind: 'endless-loop', severity: 'warning', element: 'xor' });
    expect(finding?.loop).to.deep.equal({ hasExit: false, waits: false });
    expect(incidents(replay(definition, finding!))).to.deep.equal(['limit']);
  });

  it('with a way out are only information; with a task in it nothing', async () => {
    const loop = (step: string) =>
      sketch([`start > xor1 > ${step} > xor2 > end`, 'xor2 > xor1']).then(analyseSoundness);
    const { findings } = await loop('auto');
    expect(findings.map(({ kind, severity }) => [kind, severity])).to.deep.equal([
      ['endless-loop', 'information'],
    ]);
    expect((await loop('a')).findings).to.deep.equal([]);
  });

  it('with a task but no way out can never end', async () => {
    const { findings } = analyseSoundness(await sketch(['start > xor > a > b > xor']));
    expect(findings).to.have.length(1);
    expect(findings[0]).to.include({ kind: 'endless-loop', severity: 'warning' });
    expect(findings[0]?.loop).to.deep.equal({ hasExit: false, waits: true });
  });
});

const SOUND: [title: string, lines: string[], options?: SketchOptions][] = [
  [
    'a reminder that ends by itself',
    ['start > a > end', 'late > b > end2'],
    {
      boundary: [{ id: 'late', on: 'a', interrupts: false }],
    },
  ],
  [
    'a time limit that merges back',
    ['start > a > xor > end', 'late > b > xor'],
    {
      boundary: [{ id: 'late', on: 'a', interrupts: true }],
    },
  ],
  ['whoever comes first ends it', ['start > and > a > xor > stop', 'and > b > xor']],
  ['parallel branches with ends of their own', ['start > and > a > xor > end', 'and > b > xor']],
  [
    'inclusive branches',
    ['start > or1 > a > or2 > end', 'or1 > b > xor > c > or2', 'xor > d > or2'],
  ],
  ['an event gateway', ['start > ev > wait1 > xor > end', 'ev > wait2 > a > xor']],
  [
    'a loop around parallel branches',
    ['start > xor1 > and1 > a > and2 > xor2 > end', 'and1 > b > and2', 'xor2 > xor1'],
  ],
  [
    'a subprocess that an event ends',
    ['start > sub', 'late > end'],
    {
      inside: { sub: ['start1 > xor > a > xor'] },
      boundary: [{ id: 'late', on: 'sub', interrupts: true }],
    },
  ],
];

describe('Soundness: no alarm', () => {
  for (const [title, lines, options] of SOUND) {
    it(`for ${title}`, async () => {
      const report = analyseSoundness(await sketch(lines, options));
      expect(report.findings).to.deep.equal([]);
      expect(report.complete).to.equal(true);
    });
  }

  it('for random block-structured models, which are reduced to nearly nothing', () =>
    fc.assert(
      fc.asyncProperty(block, async (root) => {
        const [definition] = compile(await parseModel(bpmnOf(root)));
        const report = analyseSoundness(definition!);
        expect(warnings(report)).to.deep.equal([]);
        const scopes = definition!.nodes.filter(({ children }) => children.length > 0);
        expect(report.explored).to.be.at.most(10 * scopes.length);
      }),
      { numRuns: 300 },
    ));
});

describe('Soundness: a model too large', () => {
  const branches = Array.from({ length: 12 }, (_, at) => String(at));
  const lines = [
    'start > and1',
    'and2 > end',
    ...branches.flatMap((at) => [
      `and1 > a${at} > xor${at} > b${at} > and2`,
      `xor${at} > c${at} > end${at}`,
    ]),
  ];

  it('says so, with how far it came; what it found is still certain', async () => {
    const definition = await sketch(lines);
    const report = analyseSoundness(definition, { maximumStates: 2000 });
    expect(report).to.include({ complete: false, explored: 2000 });
    expect(report.unexplored).to.deep.equal([{ element: 'p', explored: 2000 }]);
    expect(report.message).to.match(
      /^Expected a model small enough to explore but p has more than/,
    );
    const [finding] = report.findings;
    expect(finding).to.include({ kind: 'deadlock', element: 'and2' });
    expect(incidents(replay(definition, finding!))).to.deep.equal(['deadlock']);
  });

  it('gives the same report every time', async () => {
    const once = analyseSoundness(await sketch(lines), { maximumStates: 500 });
    const again = analyseSoundness(await sketch(lines), { maximumStates: 500 });
    expect(again).to.deep.equal(once);
  });
});
