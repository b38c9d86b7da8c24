/**
 * Strongly connected components (R. Tarjan, 1972), with a stack of its own so that no graph is too
 * deep. Component numbers ascend against the edges: what a component leads to has a smaller one.
 */
export function componentsOf(size: number, next: (node: number) => number[]): Int32Array {
  return new ComponentSearch(size, next).run();
}

class ComponentSearch {
  private readonly next: (node: number) => number[];
  private readonly component: Int32Array;
  private readonly order: Int32Array;
  private readonly low: Int32Array;
  private readonly open: number[] = [];
  private seen = 0;
  private components = 0;

  constructor(size: number, next: (node: number) => number[]) {
    this.next = next;
    this.component = new Int32Array(size).fill(-1);
    this.order = new Int32Array(size).fill(-1);
    this.low = new Int32Array(size);
  }

  run(): Int32Array {
    for (let node = 0; node < this.order.length; node += 1) {
      if (this.order[node] === -1) this.search(node);
    }
    return this.component;
  }

  private search(start: number): void {
    const path = [this.visit(start)];
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const target = at.targets[at.next];
      at.next += 1;
      if (target === undefined) {
        path.pop();
        this.leave(at.node);
        const before = path.at(-1);
        if (before) this.lower(before.node, this.low[at.node]);
      } else if (this.order[target] === -1) {
        path.push(this.visit(target));
      } else if (this.component[target] === -1) {
        this.lower(at.node, this.order[target]);
      }
    }
  }

  private visit(node: number) {
    this.order[node] = this.low[node] = this.seen;
    this.seen += 1;
    this.open.push(node);
    return { node, targets: this.next(node), next: 0 };
  }

  private lower(node: number, to = 0): void {
    this.low[node] = Math.min(this.low[node] ?? 0, to);
  }

  /** The first node of a component is left last: all of it lies above it. */
  private leave(node: number): void {
    if (this.low[node] !== this.order[node]) return;
    for (let each = this.open.pop(); each !== undefined; each = this.open.pop()) {
      this.component[each] = this.components;
      if (each === node) break;
    }
    this.components += 1;
  }
}
