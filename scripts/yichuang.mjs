// `npm run -s yichuang -- …`: the command line of this clone, built when it is stale.
import { requireNode } from './lib/node-version.mjs';

requireNode();
import('./lib/start.mjs').then(({ runCommand }) => runCommand(process.argv.slice(2)));
