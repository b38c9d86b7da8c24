/**
 * How the nodes on one database tell each other that there is news; never what it is, so nothing is
 * lost with a notice that did not come: whoever listens also looks for itself from time to time.
 */
export interface Channel {
  /** Tells all other nodes. Notices that follow each other closely are sent as one. */
  tell(topic: string): void;
  /** Called for each notice of another node, and with `RECONNECTED` after an interruption. */
  onNotice(listener: (topic: string) => void): () => void;
  close(): Promise<void>;
}

/** Notices may have been missed: look at everything. */
export const RECONNECTED = 'reconnected';

/** The channel of a node that is alone on its database. */
export const NO_CHANNEL: Channel = {
  tell: () => undefined,
  onNotice: () => () => undefined,
  close: () => Promise.resolve(),
};
