import { appendFileSync } from 'node:fs';
import { createWorker } from '../../runtime/worker-client/index.ts';

/** A worker as a process of its own, which may be killed: it says what it begins and never ends. */
const [url = '', token = ''] = process.argv.slice(2);

createWorker({
  url,
  token,
  type: 'send-mail',
  timeout: 1000,
  handler: ({ jobKey }) => {
    appendFileSync(1, `begun ${jobKey}\n`);
    return new Promise(() => undefined);
  },
});
