import type { CallArguments } from './call-arguments.ts';

/** Where feelin names a parameter in another way than the standard: standard name, feelin's. */
const RENAMED: Record<string, Record<string, string>> = {
  sublist: { 'start position': 'start' },
  'get value': { context: 'm' },
  'get entries': { context: 'm' },
  before: { point1: 'a', point2: 'b', range1: 'a', range2: 'b' },
  after: { point1: 'a', point2: 'b', range1: 'a', range2: 'b' },
  includes: { point: 'value', range1: 'range', range2: 'value' },
  during: { point: 'range1', range: 'range2' },
  starts: { point: 'range1', range: 'range2' },
  finishes: { point: 'range1', range: 'range2' },
  'started by': { range: 'range1', point: 'range2' },
  'finished by': { range: 'range1', point: 'range2' },
  coincides: { point1: 'range1', point2: 'range2' },
};

/** The arguments of a built-in, those by name under the names that it has here. */
export function renameArguments(called: string, args: CallArguments): CallArguments {
  const renamed = RENAMED[called];
  if (!args.named || !renamed) return args;
  return { named: new Map([...args.named].map(([name, part]) => [renamed[name] ?? name, part])) };
}
