import { type ApplicationOptions, LOOPBACK, placeOf, urlOf } from './application.ts';
import { startLocalNodes } from './nodes/local-nodes.ts';
import { openRuntime, type Runtime } from './open-runtime.ts';
import { lockFolder } from './server-lock.ts';

/** Several processes that serve one database. */
export interface ServedNodes {
  url: string;
  /** Where the data lie, for people. */
  place: string;
  administrator?: Runtime['administrator'];
  /** Of the key that signs the log's heads, if there is one. */
  keyId: string | undefined;
  stop(): Promise<void>;
}

/** Claims the data folder, brings the database up to date, and starts the nodes. */
export async function serveNodes(options: ApplicationOptions, count: number): Promise<ServedNodes> {
  const lock = lockFolder(options.data);
  try {
    // What is made once, is made here: tables, the sample centre, the first administrator.
    const runtime = await openRuntime({ ...options, timers: false });
    const { administrator, signer } = runtime;
    await runtime.stop();
    const nodes = await startLocalNodes(count);
    lock.announce(nodes.port);
    return {
      url: urlOf(options.host ?? LOOPBACK, nodes.port),
      place: placeOf(options),
      administrator,
      keyId: signer.key?.keyId,
      async stop() {
        await nodes.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
