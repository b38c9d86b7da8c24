import { expect } from 'chai';
import { modelFiles } from '../../runtime/db/migrations/0008-model-files.ts';
import { createVerifier } from '../../runtime/audit/index.ts';
import {
  APPROVAL,
  complete,
  createStore,
  deploy,
  openRuntime,
  openTasks,
  start,
  TENANT,
  type Runtime,
  type TestStore,
} from './execution-fixture.ts';

for (const kind of ['sqlite', 'postgres'] as const) {
  describe(`Files that were deployed before files could be imported (${kind})`, () => {
    let store: TestStore;
    let runtime: Runtime;

    beforeEach(async () => {
      store = await createStore(kind);
      runtime = await openRuntime(store);
    });
    afterEach(async () => {
      await runtime.stop();
      await store.remove();
    });

    it('run on, and are verified, without what they import', async () => {
      const type = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
      const xml = APPROVAL.replace(
        '<bpmn:process',
        `<bpmn:import importType="${type}" location="far.bpmn" namespace="urn:far"/>$&`,
      );
      await deploy(runtime, xml);
      const { processInstanceKey: instance } = await start(runtime, 'approval');
      const [task] = await openTasks(runtime, instance);
      await complete(runtime, task?.task_key ?? '');
      const { database, definitions } = runtime;
      const report = await createVerifier({ select: database.select, definitions }).all();
      expect(report).to.include({ verdict: 'verified', broken: 0 });
    });

    it('are found by their namespaces from then on', async () => {
      await deploy(runtime, APPROVAL);
      await deploy(runtime, APPROVAL.replace('targetNamespace="test"', "targetNamespace='urn:b'"));
      const db = runtime.database.sequelize.getQueryInterface();
      await db.dropTable('model_files');
      await modelFiles.up({ context: db });
      const rows = await runtime.database.select(
        'SELECT name, kind, namespace FROM model_files WHERE tenant = :tenant ORDER BY namespace',
        { tenant: TENANT },
      );
      expect(rows).to.deep.equal([
        { name: 'm.bpmn', kind: 'bpmn', namespace: 'test' },
        { name: 'm.bpmn', kind: 'bpmn', namespace: 'urn:b' },
      ]);
    });
  });
}
