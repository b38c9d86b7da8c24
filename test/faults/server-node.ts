import { startApplication } from '../../runtime/application.ts';

/** The whole server as a process of its own, which may be killed. Says `at <url>` when it serves. */
const [data = '', outgoingHosts = '', databaseUrl] = process.argv.slice(2);

const application = await startApplication({
  data,
  port: 0,
  sample: true,
  logLevel: 'error',
  outgoingHosts,
  webhooks: { leaseFor: 1000 },
  ...(databaseUrl && { databaseUrl }),
});
process.stdout.write(`at ${application.url}\n`);
