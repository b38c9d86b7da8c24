import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { runningServer } from '../../runtime/cli/connection.ts';
import { inWords } from '../../runtime/cli/event-words.ts';
import { nodeTooOld } from '../../runtime/cli/node-version.ts';
import { runYichuang } from '../support/cli.ts';

describe('the command line', () => {
  it('explains itself', async () => {
    const { code, output } = await runYichuang(['--help']);
    expect(code).to.equal(0);
    const operations = ['cancel', 'suspend', 'resume', 'migrate', 'modify', 'retry'];
    const data = ['verify', 'rebuild', 'backup', 'restore', 'import-log'];
    const others = ['serve', 'deploy', 'start', 'list', 'replay', ...data];
    for (const verb of [...others, ...operations]) {
      expect(output).to.include(verb);
    }
  });

  for (const args of [['nonsense'], ['list', 'unicorns'], ['deploy'], ['serve', '--port', 'x']]) {
    it(`ends with 2 after wrong usage: ${args.join(' ')}`, async () => {
      const { code, errors } = await runYichuang(args);
      expect(code).to.equal(2);
      expect(errors).to.include('error:').and.include('--help');
    });
  }

  it('ends with 2 when variables are no JSON object', async () => {
    const { code, errors } = await runYichuang(['start', 'leave', '--variables', '[1]']);
    expect(code).to.equal(2);
    expect(errors).to.equal('Expected a JSON object after --variables, but found [1]\n');
  });

  it('does not offer sample accounts to the network', async () => {
    const { code, errors } = await runYichuang(['serve', '--sample', '--host', '0.0.0.0']);
    expect(code).to.equal(2);
    expect(errors).to.include('127.0.0.1');
  });

  it('ends with 1 when no server answers', async () => {
    const url = 'http://127.0.0.1:9';
    const { code, errors } = await runYichuang(['list', 'tasks', '--url', url, '--token', 'yct_x']);
    expect(code).to.equal(1);
    expect(errors).to.include(`Expected a server at ${url}, but it does not answer`);
  });
});

describe('the installed command on a Node', () => {
  for (const version of ['18.20.8', '20.18.3']) {
    it(`${version} says in one line what it needs`, () => {
      expect(nodeTooOld(version)).to.include('20.19').and.include(version);
    });
  }

  for (const version of ['20.19.0', '22.0.0', '24.1.0']) {
    it(`${version} goes on`, () => expect(nodeTooOld(version)).to.equal(undefined));
  }
});

describe('the server of a data folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yichuang-lock-'));
  after(() => rmSync(folder, { recursive: true }));

  const lock = (pid: number) =>
    writeFileSync(join(folder, 'server.json'), JSON.stringify({ pid, port: 8123 }));

  it('is found by what it wrote into the folder', () => {
    expect(runningServer(folder)).to.be.undefined;
    lock(process.pid);
    expect(runningServer(folder)).to.equal('http://127.0.0.1:8123');
  });

  it('is not there any more when its process has gone', () => {
    lock(2 ** 22 + 1);
    expect(runningServer(folder)).to.be.undefined;
  });
});

describe('an event in words', () => {
  const base = {
    position: 1,
    seq: 1,
    index: 0,
    at: '2026-03-02T01:00:00Z',
    actor: 'li',
    actorName: '李',
  };

  it('names the element, in both languages', () => {
    const event = { ...base, type: 'ElementActivated', elementName: '受理', data: {} };
    expect(inWords(event)).to.equal('进入 · entered 受理');
  });

  it('shows values, times and what is missing', () => {
    const set = { ...base, type: 'VariableSet', data: { name: 'amount', value: [1] } };
    expect(inWords(set)).to.equal('数据 · amount = [1]');
    const timer = { ...base, type: 'TimerScheduled', element: 't', data: { due: 0 } };
    expect(inWords(timer)).to.equal('定时 · timer set: t, due 1970-01-01T00:00:00.000Z');
    expect(inWords({ ...base, type: 'InstanceTerminated', data: {} })).to.include('terminated: –');
  });

  it('of a kind that it does not know is still told', () => {
    expect(inWords({ ...base, type: 'TokenLost', data: {} })).to.equal('TokenLost');
  });
});
