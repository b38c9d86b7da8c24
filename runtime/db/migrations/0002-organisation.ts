import { DataTypes } from 'sequelize';
import type { QueryInterface } from 'sequelize';

const text = { type: DataTypes.STRING(200), allowNull: false };
const optionalText = { type: DataTypes.STRING(200), allowNull: true };
const longText = { type: DataTypes.TEXT, allowNull: false };
/** Epoch milliseconds. */
const time = { type: DataTypes.BIGINT, allowNull: false };
const optionalTime = { type: DataTypes.BIGINT, allowNull: true };
const whole = { type: DataTypes.INTEGER, allowNull: false };
/** 0 or 1: the same on both databases. */
const flag = { type: DataTypes.INTEGER, allowNull: false };
const keyPart = { ...text, primaryKey: true };

/** Departments, windows, users and their sign-ins, drafts, and the audit stream. */
export const organisation = {
  name: '0002-organisation',

  async up({ context: db }: { context: QueryInterface }): Promise<void> {
    await db.createTable('departments', {
      tenant: keyPart,
      department_id: keyPart,
      name: text,
      name_en: text,
      code: text,
    });
    await db.createTable('windows', {
      tenant: keyPart,
      window_id: keyPart,
      name: text,
      name_en: text,
      number: text,
      department_id: optionalText,
      integrated: flag,
      open: flag,
    });
    await createUserTables(db);
    await createDraftTables(db);
    await db.createTable('audit_entries', {
      tenant: keyPart,
      seq: { ...whole, primaryKey: true },
      at: time,
      actor: text,
      type: text,
      subject: optionalText,
      header: longText,
      salt: text,
      payload: longText,
      hash: text,
    });
    await db.addIndex('audit_entries', ['tenant', 'type', 'seq']);
    await db.addIndex('audit_entries', ['tenant', 'actor', 'seq']);
    // Who may see a case follows from its tasks.
    await db.addIndex('tasks', ['tenant', 'root_key']);
  },
};

async function createUserTables(db: QueryInterface): Promise<void> {
  await db.createTable('users', {
    tenant: keyPart,
    username: keyPart,
    display_name: text,
    password_hash: text,
    department_id: optionalText,
    window_id: optionalText,
    is_active: flag,
    created_at: time,
  });
  await db.createTable('user_roles', { tenant: keyPart, username: keyPart, role: keyPart });
  await db.createTable('sessions', {
    token_hash: keyPart,
    session_key: text,
    tenant: text,
    username: text,
    created_at: time,
    expires_at: time,
  });
  await db.addIndex('sessions', ['tenant', 'username']);
  await db.addIndex('sessions', ['expires_at']);
  await db.createTable('api_tokens', {
    token_hash: keyPart,
    token_key: { ...text, unique: true },
    tenant: text,
    username: text,
    name: text,
    created_at: time,
    last_used_at: optionalTime,
  });
  await db.addIndex('api_tokens', ['tenant', 'username']);
}

async function createDraftTables(db: QueryInterface): Promise<void> {
  await db.createTable('drafts', {
    tenant: keyPart,
    draft_key: keyPart,
    name: text,
    process_definition_id: optionalText,
    xml: longText,
    version: whole,
    created_by: text,
    updated_at: time,
    updated_by: text,
  });
  await db.addIndex('drafts', ['tenant', 'updated_at']);
  await db.createTable('task_drafts', {
    tenant: keyPart,
    task_key: keyPart,
    username: keyPart,
    variables: longText,
    updated_at: time,
  });
}
