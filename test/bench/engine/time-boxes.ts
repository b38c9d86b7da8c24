/** How long things may take, so that the whole bench ends within three minutes. */
export const ROUNDS = 5;

/** A round ends with the instance that is running when this has passed. */
export const ROUND_MS = { run: 300, wait: 1500, load: 300 };

export const WARM_UP_MS = { run: 700, wait: 200, load: 500 };

/** An engine that takes longer to load a model and warm up, or for a round, gets a smaller one. */
export const PREPARE_LIMIT_MS = 15_000;
export const ROUND_LIMIT_MS = 8_000;

/** Starting a process is nobody's merit. */
export const START_LIMIT_MS = 60_000;
