// `npm test [-- unit|api|browser …] [--grep <text>]`: everything that must hold.
import { requireNode } from './lib/node-version.mjs';

requireNode();
import('./lib/test.mjs').then(({ test }) => test(process.argv.slice(2)));
