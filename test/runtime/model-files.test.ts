import { expect } from 'chai';
import { modelFiles } from '../../runtime/db/migrations/0008-model-files.ts';
import {
  APPROVAL,
  createStore,
  deploy,
  openRuntime,
  TENANT,
  type Runtime,
  type TestStore,
} from './execution-fixture.ts';

for (const kind of ['sqlite', 'postgres'] as const) {
  describe(`Files that were deployed before files could be imported (${kind})`, () => {
    let store: TestStore;
    let runtime: Runtime;

    before(async () => {
      store = await createStore(kind);
      runtime = await openRuntime(store);
    });
    after(async () => {
      await runtime.stop();
      await store.remove();
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
