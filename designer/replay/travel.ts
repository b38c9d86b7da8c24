export interface Point {
  x: number;
  y: number;
}

/** The point at a share (0–1) of the way along a flow's waypoints. */
export function pointAlong(waypoints: Point[], share: number): Point {
  const [start] = waypoints;
  if (!start) return { x: 0, y: 0 };
  const legs = waypoints.slice(1).map((to, index) => {
    const from = waypoints[index] ?? to;
    return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) };
  });
  const total = legs.reduce((sum, { length }) => sum + length, 0);
  let left = Math.max(0, Math.min(1, share)) * total;
  for (const { from, to, length } of legs) {
    if (left <= length && length > 0) return between(from, to, left / length);
    left -= length;
  }
  return waypoints.at(-1) ?? start;
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
