/** A line on standard error: what is done, in Chinese and English. Standard output stays the command's own. */
export function say(chinese, english) {
  process.stderr.write(`${chinese} · ${english}\n`);
}

/** A failure that the person at the keyboard can mend; shown as one line. */
export class SetupError extends Error {}

/** Runs the work; a SetupError ends the process with its one line. */
export async function guarded(work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
