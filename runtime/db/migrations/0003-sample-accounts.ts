import { DataTypes } from 'sequelize';
import type { QueryInterface } from 'sequelize';

/** Everybody knows the sample accounts' password: a server without `--sample` must tell them apart. */
export const sampleAccounts = {
  name: '0003-sample-accounts',

  async up({ context: db }: { context: QueryInterface }): Promise<void> {
    const flag = { type: DataTypes.INTEGER, allowNull: false, defaultValue: 0 };
    await db.addColumn('users', 'is_sample', flag);
    // Hashes are salted: only the sample accounts, made with one hash for all, share theirs.
    await db.sequelize.query(
      `UPDATE users SET is_sample = 1 WHERE password_hash IN
         (SELECT password_hash FROM users GROUP BY password_hash HAVING count(*) > 1)`,
    );
  },
};
