import type { AddressInfo } from 'node:net';
import express from 'express';

/** What HTTP itself costs here: a request with a body is read, and answered with nothing done. */
const application = express();
application.use(express.json());
application.post('/', (_request, response) => {
  response.status(200).json({});
});
const server = application.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`http://127.0.0.1:${String(port)}/\n`);
});
process.once('SIGTERM', () => process.exit(0));
