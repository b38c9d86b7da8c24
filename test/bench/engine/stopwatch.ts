/**
 * Milliseconds since it was started: by the clock or of processor time, whichever is less, so that
 * what others run on the machine does not count.
 */
export function startWatch(): () => number {
  const begin = performance.now();
  const processor = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(processor);
    return Math.min(performance.now() - begin, (user + system) / 1000);
  };
}
