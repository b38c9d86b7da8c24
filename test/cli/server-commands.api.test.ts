import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { startApplication, type Application } from '../../runtime/application.ts';
import { openDatabase } from '../../runtime/db/index.ts';
import { runYichuang } from '../support/cli.ts';

const MODEL = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="t">
  <bpmn:process id="greeting" name="问候" isExecutable="true">
    <bpmn:startEvent id="start"><bpmn:outgoing>f1</bpmn:outgoing></bpmn:startEvent>
    <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="greet" />
    <bpmn:userTask id="greet" name="打招呼"><bpmn:incoming>f1</bpmn:incoming><bpmn:outgoing>f2</bpmn:outgoing></bpmn:userTask>
    <bpmn:sequenceFlow id="f2" sourceRef="greet" targetRef="end" />
    <bpmn:endEvent id="end"><bpmn:incoming>f2</bpmn:incoming></bpmn:endEvent>
  </bpmn:process>
</bpmn:definitions>`;

describe('the command line and a server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yichuang-cli-'));
  const data = join(folder, 'data');
  const model = join(folder, 'greeting.bpmn');
  let application: Application | undefined;
  let instance: string;

  const yichuang = (...args: string[]) => runYichuang(args, { YICHUANG_DATA: data });

  before(async () => {
    writeFileSync(model, MODEL);
    application = await startApplication({ data, port: 0, sample: true });
  });

  after(async () => {
    await application?.stop();
    rmSync(folder, { recursive: true });
  });

  it('deploys a model to the server that runs on the data folder', async () => {
    const { code, output } = await yichuang('deploy', model, '--note', 'first');
    expect(code).to.equal(0);
    expect(output).to.match(/greeting\.bpmn +greeting +1 +new/);
  });

  it('deploys a file together with what it imports, and tells of both', async () => {
    const type = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
    const shared = join(folder, 'shared.bpmn');
    const importing = join(folder, 'importing.bpmn');
    const signal = '<bpmn:signal id="s" name="open" />';
    writeFileSync(
      shared,
      `<bpmn:definitions xmlns:bpmn="${type}" id="d" targetNamespace="urn:s">${signal}</bpmn:definitions>`,
    );
    const head = `<bpmn:import importType="${type}" location="shared.bpmn" namespace="urn:s" /><bpmn:process`;
    const throwing =
      '<bpmn:endEvent id="end"><bpmn:incoming>f2</bpmn:incoming><bpmn:signalEventDefinition xmlns:s="urn:s" signalRef="s:s" />';
    writeFileSync(
      importing,
      MODEL.replace('<bpmn:process', head)
        .replace('"greeting"', '"importing"')
        .replace('<bpmn:endEvent id="end"><bpmn:incoming>f2</bpmn:incoming>', throwing),
    );
    const { code, output, errors } = await yichuang('deploy', importing, shared);
    expect(code, errors).to.equal(0);
    expect(output)
      .to.match(/importing\.bpmn +importing +1 +new/)
      .and.match(/shared\.bpmn +urn:s +new/);
    expect(await yichuang('start', 'importing')).to.include({ code: 0 });
  });

  it('names file and line of a model that is refused', async () => {
    writeFileSync(model, MODEL.replace('targetRef="end"', 'targetRef="nowhere"'));
    const { code, errors } = await yichuang('deploy', model);
    expect(code).to.equal(1);
    expect(errors).to.include('greeting.bpmn').and.include('line').and.include('nowhere');
  });

  it('starts a case and prints its key', async () => {
    const { code, output } = await yichuang('start', 'greeting', '--business-id', 'G-1');
    expect(code).to.equal(0);
    instance = output.trim();
    expect(instance).to.match(/^[0-9a-z]{16}$/);
  });

  it('lists its task, for people and for programs', async () => {
    expect((await yichuang('list', 'tasks')).output)
      .to.include('打招呼')
      .and.include('G-1');
    const { output } = await yichuang('list', 'instances', '--json');
    expect(JSON.parse(output)).to.have.nested.property('[0].processInstanceKey', instance);
  });

  it('does not start a second server on the folder', async () => {
    const { code, errors } = await yichuang('serve', '--port', '0');
    expect(code).to.equal(1);
    expect(errors.trim().split('\n')).to.have.length(1);
    expect(errors).to.include(`process ${String(process.pid)}`);
  });

  it('tells a taken port in one line', async () => {
    const port = new URL(application?.url ?? '').port;
    const { code, errors } = await yichuang('serve', '--port', port, '--data', join(folder, 'b'));
    expect(code).to.equal(1);
    expect(errors).to.equal(
      `端口 ${port} 已被占用 · Port ${port} is taken: choose another with --port or PORT\n`,
    );
  });

  it('tells a folder that cannot be written in one line', async () => {
    const { code, errors } = await yichuang('serve', '--port', '0', '--data', join(model, 'x'));
    expect(code).to.equal(1);
    expect(errors)
      .to.include('cannot be written')
      .and.satisfy((text: string) => !text.includes(' at '));
  });

  describe('when the server has stopped', () => {
    before(async () => {
      await application?.stop();
      application = undefined;
    });

    it('tells in words what happened', async () => {
      const { code, output } = await yichuang('replay', instance);
      expect(code).to.equal(0);
      expect(output).to.include('进入 · entered 打招呼').and.include('case started');
    });

    it('verifies the case, and all of them', async () => {
      expect(await yichuang('verify', instance)).to.include({ code: 0 });
      const { output } = await yichuang('verify', '--json');
      expect(JSON.parse(output)).to.include({ verdict: 'verified', instances: 2, broken: 0 });
    });

    it('ends with 3 when a row was altered', async () => {
      const database = await openDatabase({ file: join(data, 'yichuang.sqlite') });
      const writer = await database.writer();
      await writer.run(`UPDATE journal_payloads SET payload = replace(payload, 'G-1', 'G-2')`);
      await database.close();
      const { code, output } = await yichuang('verify');
      expect(code).to.equal(3);
      expect(output).to.include('broken').and.include(`${instance}, entry `);
    });

    it('does not make a database where there is none', async () => {
      const { code, errors } = await yichuang('list', 'tasks', '--data', join(folder, 'none'));
      expect(code).to.equal(1);
      expect(errors).to.include('there is no');
    });
  });
});
