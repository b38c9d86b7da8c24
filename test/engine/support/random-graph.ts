import fc from 'fast-check';

/** Any flow graph, sound or not, as lines for `sketchModel`: what is reached is left to chance. */
export const graph: fc.Arbitrary<string[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('a', 'a', 'auto', 'xor', 'xor', 'and', 'and', 'or'),
      targets: fc.array(fc.nat({ max: 100 }), { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .map((nodes) => {
    const ids = nodes.map(({ kind }, at) => `${kind}${String(at)}`);
    const flows = nodes.flatMap(({ kind, targets }, at) => {
      const isGateway = ['xor', 'and', 'or'].includes(kind);
      const wanted = isGateway ? targets : targets.slice(0, 1);
      // One more than there are nodes: the end. Mostly forwards, now and then back.
      const reached = wanted.map((target) => {
        const back = target % 7 === 0;
        return back ? target % ids.length : at + 1 + (target % (ids.length - at));
      });
      return [...new Set(reached)].map((to) => `${ids[at] ?? ''} > ${ids[to] ?? 'end'}`);
    });
    return [`start > ${ids[0] ?? 'end'}`, ...flows];
  });
