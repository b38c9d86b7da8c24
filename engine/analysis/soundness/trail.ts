/**
 * The ids that are passed when a transition fires, in order. Transitions are merged thousands of
 * times, so a trail is a tree that shares its parts and is written out only for a finding.
 */
export type Trail =
  | undefined
  | { ids: string[] }
  | { first: Trail; second: Trail }
  /** Ways with the same effect; the first one stands for them on a path. */
  | { either: Trail[] };

export function trailOf(...ids: string[]): Trail {
  return ids.length === 0 ? undefined : { ids };
}

export function join(first: Trail, second: Trail): Trail {
  if (first === undefined) return second;
  return second === undefined ? first : { first, second };
}

export function either(...ways: Trail[]): Trail {
  return ways.every((way) => way === undefined) ? undefined : { either: ways };
}

/** The ids in order; of several ways the one that leads to `wanted`, else the first. */
export function idsOf(trail: Trail, wanted?: string): string[] {
  const holders = wanted === undefined ? new Set<Trail>() : holdersOf(trail, wanted);
  const ids: string[] = [];
  const open: Trail[] = [trail];
  while (open.length > 0) {
    const at = open.pop();
    if (at === undefined) continue;
    if ('ids' in at) ids.push(...at.ids);
    else if ('either' in at) open.push(at.either.find((way) => holders.has(way)) ?? at.either[0]);
    else open.push(at.second, at.first);
  }
  return ids;
}

/** Adds every id of every way, each shared part once. */
export function collectIds(trail: Trail, ids: Set<string>, seen: Set<Trail>): void {
  const open: Trail[] = [trail];
  while (open.length > 0) {
    const at = open.pop();
    if (at === undefined || seen.has(at)) continue;
    seen.add(at);
    if ('ids' in at) for (const id of at.ids) ids.add(id);
    else open.push(...partsOf(at));
  }
}

/** The parts of a trail that contain an id. */
function holdersOf(trail: Trail, wanted: string): Set<Trail> {
  const holders = new Set<Trail>();
  const seen = new Set<Trail>();
  const open: { trail: Trail; isLeaving: boolean }[] = [{ trail, isLeaving: false }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const at = step.trail;
    if (at === undefined) continue;
    if ('ids' in at) {
      if (at.ids.includes(wanted)) holders.add(at);
    } else if (step.isLeaving) {
      if (partsOf(at).some((part) => holders.has(part))) holders.add(at);
    } else if (!seen.has(at)) {
      seen.add(at);
      open.push({ trail: at, isLeaving: true });
      open.push(...partsOf(at).map((part) => ({ trail: part, isLeaving: false })));
    }
  }
  return holders;
}

function partsOf(trail: { first: Trail; second: Trail } | { either: Trail[] }): Trail[] {
  return 'either' in trail ? trail.either : [trail.first, trail.second];
}
