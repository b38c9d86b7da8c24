import { startApplication } from '../../../runtime/application.ts';
import { openDatabase } from '../../../runtime/db/index.ts';
import { openWithEarlyCommit } from './early-commit.ts';
import { openDeaf } from './deaf.ts';
import { openWithNormalSync } from './normal-sync.ts';

/**
 * The whole server in a process of its own, which may be killed. With a planted fault it is put
 * together with a part that is at fault: the server itself knows nothing of it.
 */
const [data = '', plant = 'none'] = process.argv.slice(2);

const PLANTS: Record<string, typeof openDatabase> = {
  none: openDatabase,
  'early-commit': openWithEarlyCommit,
  'normal-sync': openWithNormalSync,
  deaf: openDeaf,
};
const open = PLANTS[plant];
if (open === undefined) throw new Error(`Expected a known plant but found ${plant}`);

// Its input ends when the run that started it is gone: then nobody would end this process.
process.stdin.resume().on('end', () => process.exit(1));

const databaseUrl = process.env['DATABASE_URL'];
const { url } = await startApplication({ data, databaseUrl, port: 0, sample: true, open });
process.stdout.write(`ready ${url}\n`);
