// Kept to old syntax and without imports, so that an old Node can read it and say what is wrong.

var MINIMUM = [20, 19];

/** Ends the process with one clear line when this Node is too old for Yichuang. */
export function requireNode() {
  var version = process.versions.node.split('.').map(Number);
  var enough = version[0] > MINIMUM[0] || (version[0] === MINIMUM[0] && version[1] >= MINIMUM[1]);
  if (enough) return;
  console.error(
    '需要 Node.js ' +
      MINIMUM.join('.') +
      ' 或更高版本 · Expected Node.js ' +
      MINIMUM.join('.') +
      ' or newer, but this is ' +
      process.versions.node +
      ' (https://nodejs.org)',
  );
  process.exit(1);
}
