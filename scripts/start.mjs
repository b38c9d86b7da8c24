// `npm start`: install what is missing, build what changed, serve the sample centre.
import { requireNode } from './lib/node-version.mjs';

requireNode();
import('./lib/start.mjs').then(({ start }) => start(process.argv.slice(2)));
