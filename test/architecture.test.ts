import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import ts from 'typescript';
import { IMPORT_RULES, violations } from './support/import-rules.ts';
import { allImports, importsOf } from './support/imports.ts';

/** For each rule an import that breaks it: a rule that cannot fail proves nothing. */
const PLANTED: Record<string, [file: string, source: string][]> = {
  'the engine imports nothing of the project and few packages': [
    ['engine/flow/a.ts', `import { Problem } from '../../runtime/problem.ts';`],
    ['engine/flow/a.ts', `import { readFileSync } from 'node:fs';`],
    ['engine/model/a.ts', `export { z } from 'zod';`],
    ['engine/model/a.ts', `const moment = await import('moment');`],
  ],
  'the runtime imports the engine, never the designer': [
    ['runtime/http/a.ts', `import type { Row } from '../../designer/api/types.ts';`],
  ],
  'Sequelize stays in the database folder and in stores': [
    ['runtime/tasks/tasks.service.ts', `import { Op } from 'sequelize';`],
  ],
  'Express stays in the HTTP folder and in routes': [
    ['runtime/tasks/tasks.service.ts', `import type { Request } from 'express';`],
  ],
  'features meet through services': [
    ['runtime/tasks/tasks.service.ts', `import { findUser } from '../identity/users.store.ts';`],
  ],
  'the designer imports the engine and talks to the server by HTTP': [
    [
      'designer/App.vue',
      `<script setup lang="ts">\nimport { a } from '../runtime/a.ts';\n</script>`,
    ],
  ],
  'within the engine, elements → flow → state → model': [
    ['engine/state/apply.ts', `import { enter } from '../flow/lifecycle.ts';`],
    ['engine/model/compile.ts', `import { ELEMENTS } from '../elements/index.ts';`],
  ],
  'elements never import each other': [
    ['engine/elements/user-task.ts', `import { fire } from './timer-catch.ts';`],
  ],
};

describe('architecture', () => {
  const imports = allImports();

  for (const [title, rule] of Object.entries(IMPORT_RULES)) {
    it(title, () => {
      expect(violations(rule, imports)).to.deep.equal([]);
    });

    it(`finds a planted import against: ${title}`, () => {
      const planted = PLANTED[title] ?? [];
      expect(planted).not.to.be.empty;
      for (const [file, source] of planted) {
        expect(violations(rule, importsOf(file, source)), source).to.have.length(1);
      }
    });
  }

  it('compiles the engine without the types of Node or of a browser', () => {
    const path = fileURLToPath(new URL('../engine/tsconfig.json', import.meta.url));
    const parsed = ts.getParsedCommandLineOfConfigFile(
      path,
      {},
      {
        ...ts.sys,
        onUnRecoverableConfigFileDiagnostic: (d) => {
          throw new Error(String(d.messageText));
        },
      },
    );
    expect(parsed?.options.types).to.deep.equal([]);
    expect(parsed?.options.lib).to.deep.equal(['lib.es2023.d.ts']);
  });

  it('reads the imports of every folder', () => {
    for (const folder of ['engine/', 'runtime/', 'designer/']) {
      expect(
        imports.some(({ file }) => file.startsWith(folder)),
        folder,
      ).to.be.true;
    }
  });
});
