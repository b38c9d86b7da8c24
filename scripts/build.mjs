// `npm run build [-- --clean]`: every part that changed, or all of them from nothing.
import { requireNode } from './lib/node-version.mjs';

requireNode();
import('./lib/start.mjs').then(({ buildAll }) => buildAll(process.argv.includes('--clean')));
