/**
 * Revision of the engine's behaviour. It rises whenever the same command could give other events
 * than before; every journal entry names the revision that wrote it.
 */
export const ENGINE_REVISION = 5;
