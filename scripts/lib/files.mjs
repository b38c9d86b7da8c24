import { readdirSync } from 'node:fs';

/** The files under a folder, by their paths in it with forward slashes, in a fixed order. */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
