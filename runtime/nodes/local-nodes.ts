import cluster, { type Worker } from 'node:cluster';
import type { AddressInfo } from 'node:net';

/** Several nodes on this machine, each a process of its own, that share one port. */
export interface LocalNodes {
  /** On which all of them listen. */
  port: number;
  /** Ends them all, each when it has answered what it has accepted. */
  stop(): Promise<void>;
}

/** A node that dies is started anew, after a moment: it may die again at once. */
const START_AGAIN_AFTER_MS = 1000;

/**
 * Starts this program once more for each node, with the same arguments; there `cluster.isWorker` is
 * true. Settles when all of them listen; throws when one ends before.
 */
export async function startLocalNodes(count: number): Promise<LocalNodes> {
  const nodes = new Set<Worker>();
  let stopping = false;
  const begin = (): Promise<number> => {
    const node = cluster.fork();
    nodes.add(node);
    node.once('exit', () => {
      nodes.delete(node);
      if (!stopping) setTimeout(() => stopping || void begin().catch(ignore), START_AGAIN_AFTER_MS);
    });
    return listening(node);
  };
  const stop = async (): Promise<void> => {
    stopping = true;
    await Promise.all([...nodes].map(end));
  };
  try {
    // One after another: the first makes what all of them need.
    let port = 0;
    for (let at = 0; at < count; at += 1) port = await begin();
    return { port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function listening(node: Worker): Promise<number> {
  return new Promise((resolve, reject) => {
    node.once('listening', ({ port }: AddressInfo) => resolve(port));
    node.once('exit', (code) =>
      reject(new Error(`Expected a node to listen, but it ended with ${String(code)}`)),
    );
  });
}

function end(node: Worker): Promise<void> {
  return new Promise((resolve) => {
    if (node.isDead()) return resolve();
    node.once('exit', () => resolve());
    node.kill('SIGTERM');
  });
}

/** Whoever waits for the others is told by their exit. */
function ignore(): void {}
