import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { ModelError, parseModel } from '../../engine/index.ts';
import { Problems } from '../../engine/model/problems.ts';
import { graphOf } from '../../engine/model/structure/graph.ts';
import { checkStructure } from '../../engine/model/structure/index.ts';

const FOLDER = new URL('miwg/', import.meta.url);
const MODELS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.bpmn'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
  .filter((xml) => xml.length < 60_000)
  .map((xml) => xml.replaceAll('isExecutable="false"', 'isExecutable="true"'));

/** Quoted values (ids and references among them) and tag names, which is where a model says things. */
const PLACES = /"[^"<>]*"|<\/?[\w:]+/g;

/** Puts what stands at one place of a file in another place of it. */
function mutate(xml: string, moves: [number, number][]): string {
  const places = [...xml.matchAll(PLACES)];
  const pieces = new Map<number, string>();
  for (const [from, to] of moves) {
    const [source, target] = [places[from % places.length], places[to % places.length]];
    const alike = source?.[0].startsWith('"') === target?.[0].startsWith('"');
    if (source !== undefined && target !== undefined && alike) pieces.set(target.index, source[0]);
  }
  return xml.replace(PLACES, (text: string, at: number) => pieces.get(at) ?? text);
}

describe('whatever a model has become, its check', () => {
  it('does not fail, and names an element of the file and its line', async function () {
    this.timeout(120_000);
    const moves = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 });
    let read = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...MODELS), moves, async (xml, chosen) => {
        const model = await parsedOrRefused(mutate(xml, chosen));
        if (model === undefined) return;
        read += 1;
        const problems = new Problems(model.locations);
        checkStructure(problems, graphOf(model.definitions));
        for (const { element, line, message } of problems.list) {
          expect(message).to.match(/^Expected [\s\S]* but [\s\S]*\(clause \d/);
          if (element !== undefined) expect(line, message).to.be.above(0);
        }
      }),
      { numRuns: 300 },
    );
    expect(read).to.be.above(20);
  });
});

async function parsedOrRefused(xml: string) {
  try {
    return await parseModel(xml);
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}
