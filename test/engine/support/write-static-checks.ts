import { format } from 'prettier';
import { THEMES } from '../../../engine/model/structure/index.ts';

const HEAD = `# Static checks

What the BPMN 2.0.2 standard (formal/2013-12-09) demands of a model is checked when a file is deployed
or looked at in the designer. The checks apply to executable processes and to what they refer to; a
process that is only a drawing may be unfinished. Each problem has a stable code, the element, its
line, and a sentence with the clause. What harms nobody is a warning.

This page is written from the rules in [engine/model/structure/](../engine/model/structure/), by
\`npx tsx test/engine/support/write-static-checks.ts > docs/static-checks.md\`; a test compares it.
`;

/** The text of docs/static-checks.md. */
export async function staticChecksPage(): Promise<string> {
  const parts = THEMES.map(({ title, rules }) => {
    const rows = rules.map(
      ({ code, clause, sentence, severity = 'error' }) =>
        `| \`${code}\` | ${clause} | ${severity} | ${sentence} |`,
    );
    return `## ${title}\n\n| Code | Clause | Severity | What holds |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return format([HEAD, ...parts].join('\n'), {
    parser: 'markdown',
    singleQuote: true,
    printWidth: 100,
  });
}

if (process.argv[1] === import.meta.filename) process.stdout.write(await staticChecksPage());
