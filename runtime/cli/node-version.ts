const MINIMUM = [20, 19] as const;

/** What is wrong with this Node, in one line; undefined if nothing is. An installed package has no `npm start` to say it. */
export function nodeTooOld(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])) return undefined;
  const wanted = MINIMUM.join('.');
  return `需要 Node.js ${wanted} 或更高版本 · Expected Node.js ${wanted} or newer, but this is ${version} (https://nodejs.org)`;
}
