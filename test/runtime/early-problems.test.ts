import { expect } from 'chai';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerNotYet } from '../../runtime/http/early-problems.ts';

describe('A server that is still starting', () => {
  it('says so as a problem, and when to come again', async () => {
    const server = createServer((request, response) => answerNotYet(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const answer = await fetch(`http://127.0.0.1:${String(port)}/v2/tasks`);
      expect(answer.status).to.equal(503);
      expect(answer.headers.get('retry-after')).to.equal('1');
      expect(answer.headers.get('content-type')).to.contain('application/problem+json');
      expect(await answer.json()).to.include({ status: 503, code: 'unavailable' });
      const live = await fetch(`http://127.0.0.1:${String(port)}/v2/health/live`);
      expect(live.status).to.equal(200);
      const ready = await fetch(`http://127.0.0.1:${String(port)}/v2/health/ready`);
      expect(ready.status).to.equal(503);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
});
