import { DataTypes, QueryTypes } from 'sequelize';
import type { QueryInterface } from 'sequelize';

const text = { type: DataTypes.TEXT, allowNull: false };
const keyPart = { ...text, primaryKey: true };

/** Deployed BPMN and DMN files by their namespaces, so that others can import them. */
export const modelFiles = {
  name: '0008-model-files',

  async up({ context: db }: { context: QueryInterface }): Promise<void> {
    await db.createTable('model_files', {
      tenant: keyPart,
      deployment_key: keyPart,
      name: keyPart,
      kind: text,
      namespace: text,
      hash: text,
    });
    await db.addIndex('model_files', ['tenant', 'kind', 'namespace', 'name']);
    await addEarlierFiles(db);
  },
};

interface EarlierFile {
  tenant: string;
  deployment_key: string;
  name: string;
  kind: string;
  hash: string;
  content: string;
}

async function addEarlierFiles(db: QueryInterface): Promise<void> {
  const files = await db.sequelize.query<EarlierFile>(
    `SELECT DISTINCT d.tenant, d.deployment_key, d.resource_name AS name, r.kind, r.hash, r.content
       FROM (SELECT tenant, deployment_key, resource_name, hash FROM process_definitions
             UNION SELECT tenant, deployment_key, resource_name, hash FROM decisions) AS d
       JOIN resources AS r ON r.tenant = d.tenant AND r.hash = d.hash`,
    { type: QueryTypes.SELECT },
  );
  const rows = files.map(({ content, ...row }) => ({ ...row, namespace: namespaceIn(content) }));
  if (rows.length > 0) await db.bulkInsert('model_files', rows);
}

/** The files were read when they were deployed: the first of these attributes is the root's. */
function namespaceIn(content: string): string {
  const found = /\s(?:targetNamespace|namespace)\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(content);
  return found?.[1] ?? found?.[2] ?? '';
}
