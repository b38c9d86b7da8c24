import { expect } from 'chai';
import {
  AllowedHosts,
  NoAnswerError,
  NotAllowedError,
  OutgoingHttp,
} from '../../runtime/outgoing/index.ts';
import { startReceiver, type Receiver } from '../support/receiver.ts';

const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

describe('HTTP requests to the outside', () => {
  let receiver: Receiver;

  beforeEach(async () => {
    receiver = await startReceiver();
  });
  afterEach(() => receiver.stop());

  const outgoing = (list: string | undefined = receiver.host, more = {}) =>
    new OutgoingHttp({ hosts: new AllowedHosts(list), ...more });
  const get = (url: string, traceparent?: string) => ({
    method: 'GET',
    url,
    headers: {},
    traceparent,
  });
  const failureOf = async (sending: Promise<unknown>): Promise<Error> => {
    try {
      await sending;
    } catch (error) {
      return error as Error;
    }
    throw new Error('Expected a failure');
  };

  it('reach a host that is allowed', async () => {
    receiver.answer = () => ({ status: 200, headers: { 'x-answer': 'yes' }, body: '你好' });
    const answer = await outgoing().send({
      method: 'POST',
      url: `${receiver.url}/a?b=c`,
      headers: { 'content-type': 'text/plain' },
      body: '一窗',
    });
    expect(answer).to.include({ status: 200, body: '你好' });
    expect(answer.headers['x-answer']).to.equal('yes');
    expect(receiver.received[0]).to.include({ method: 'POST', path: '/a?b=c', body: '一窗' });
  });

  it('go nowhere while nothing is allowed, and say which setting does it', async () => {
    const error = await failureOf(outgoing('').send(get(`${receiver.url}/?token=secret`)));
    expect(error).to.be.instanceOf(NotAllowedError);
    expect(error.message).to.contain('YICHUANG_OUTGOING_HOSTS').and.to.not.contain('secret');
    expect(receiver.received).to.deep.equal([]);
  });

  for (const [address, list] of [
    ['http://elsewhere.test/', 'example.test'],
    ['http://example.test.evil.test/', 'example.test'],
    ['http://example.test@evil.test/', 'example.test'],
    ['http://user:password@example.test/', 'example.test'],
    ['http://example.test:8080/', 'example.test'],
    ['http://example.test/', 'example.test:8080'],
    ['http://example.test:443/', 'example.test'],
    ['file:///etc/passwd', 'example.test'],
    ['ftp://example.test/', 'example.test'],
    ['http://2130706433/', 'example.test'],
    ['//example.test/', 'example.test'],
  ] as const) {
    it(`refuse ${address} where ${list} is allowed`, () => {
      expect(outgoing(list).refusal(address)).to.match(/^Expected .* but /);
    });
  }

  it('may name a host in any case, alone for the scheme’s port, or with another port', () => {
    const hosts = new AllowedHosts(' Example.TEST , other.test:8443 ');
    const why = (url: string) => hosts.refusal(url);
    expect(why('https://EXAMPLE.test/')).to.equal(undefined);
    expect(why('http://example.test:80/')).to.equal(undefined);
    expect(why('https://other.test:8443/x')).to.equal(undefined);
    expect(why('https://other.test/x')).to.be.a('string');
  });

  it('follow no redirect: where it leads to has not been allowed', async () => {
    const other = await startReceiver();
    try {
      receiver.answer = () => ({ status: 302, headers: { location: other.url } });
      const answer = await outgoing().send(get(receiver.url));
      expect(answer.status).to.equal(302);
      expect(other.received).to.deep.equal([]);
    } finally {
      await other.stop();
    }
  });

  it('wait no longer than their time, and read no more than their size', async () => {
    receiver.answer = () => ({ how: 'never' });
    const late = await failureOf(outgoing(receiver.host, { timeout: 50 }).send(get(receiver.url)));
    expect(late).to.be.instanceOf(NoAnswerError);
    expect(late.message).to.contain('50 ms');
    receiver.answer = () => ({ status: 200, body: 'x'.repeat(2000) });
    const options = { largestAnswer: 1000 };
    const large = await failureOf(outgoing(receiver.host, options).send(get(receiver.url)));
    expect(large.message).to.contain('at most 1000 bytes');
  });

  it('that fail name the host and the cause, and no credentials', async () => {
    receiver.answer = () => ({ how: 'cut' });
    const request = {
      ...get(`${receiver.url}/secret`),
      headers: { authorization: 'Bearer secret' },
    };
    const error = await failureOf(outgoing().send(request));
    expect(error).to.be.instanceOf(NoAnswerError);
    expect(error.message).to.contain(receiver.host).and.to.not.contain('secret');
  });

  it('carry the trace of what caused them, if it is one', async () => {
    await outgoing().send(get(receiver.url, TRACE));
    await outgoing().send(get(receiver.url, 'nonsense\r\nx: y'));
    await outgoing().send(get(receiver.url));
    const traces = receiver.received.map(({ headers }) => headers.traceparent);
    expect(traces).to.deep.equal([TRACE, undefined, undefined]);
  });
});
