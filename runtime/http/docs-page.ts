import { escapeHtml, typeHtml } from './docs-schema.ts';
import type { Schema } from './docs-schema.ts';

interface Content {
  content?: Record<string, { schema: Schema }>;
}

interface Operation {
  tags: string[];
  summary: string;
  'x-action': string;
  parameters: {
    name: string;
    in: string;
    required: boolean;
    schema: Schema;
    description?: string;
  }[];
  requestBody?: Content;
  responses: Record<string, Content>;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

const STYLE = `
body{font:15px/1.5 system-ui,"Noto Sans SC",sans-serif;margin:0 auto;max-width:60rem;padding:1rem 1.5rem;color:#1d2733}
h1{font-size:1.5rem}h2{margin:2rem 0 .5rem;font-size:1.1rem;border-bottom:1px solid #d5dce4}
h3{font-size:.85rem;margin:.8rem 0 .2rem;color:#5a6775}
details{border:1px solid #d5dce4;border-radius:6px;margin:.4rem 0;padding:.4rem .7rem}
details:target{border-color:#0b5cad}
summary{cursor:pointer}code,pre{font:13px/1.5 ui-monospace,monospace}
pre{background:#f4f6f8;padding:.6rem .8rem;margin:.2rem 0;overflow:auto;border-radius:6px;white-space:pre-wrap}
.method{display:inline-block;min-width:4rem;font-weight:700;color:#0b5cad}
.what,i{color:#5a6775}a{color:#0b5cad}`;

/** A reader of the OpenAPI document in one page: no script, nothing from elsewhere. */
export function docsPage(openApi: object): string {
  const document = openApi as Document;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags))].sort();
  const sections = tags.map((tag) => {
    const rows = operations.filter(({ operation }) => operation.tags.includes(tag));
    return `<h2 id="${escapeHtml(tag)}">${escapeHtml(tag)}</h2>${rows.map(operationHtml).join('')}`;
  });
  const links = [...tags, 'schemas'].map(
    (tag) => `<a href="#${escapeHtml(tag)}">${escapeHtml(tag)}</a>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Yichuang API</title>
<style>${STYLE}</style></head><body><h1>一窗 Yichuang API /v2</h1>
<p>Sign in with a session cookie and the header <code>x-csrf-token</code>, or send
<code>Authorization: Bearer yct_…</code>. Errors are <code>application/problem+json</code>
(<a href="#schema-Problem">Problem</a>). The document itself:
<a href="/v2/openapi.json">openapi.json</a>.</p>
<nav>${links.join(' · ')}</nav>${sections.join('')}
<h2 id="schemas">schemas</h2>${schemasHtml(document.components.schemas)}</body></html>`;
}

interface Row {
  path: string;
  method: string;
  operation: Operation;
}

function operationHtml({ path, method, operation }: Row): string {
  const answers = Object.entries(operation.responses).filter(([status]) => status !== 'default');
  return `<details><summary><code class="method">${method.toUpperCase()}</code>
<code>${escapeHtml(path)}</code> <span class="what">${escapeHtml(operation.summary)}</span></summary>
<h3>Permission</h3><code>${escapeHtml(operation['x-action'])}</code>
${parametersHtml(operation)}${contentHtml('Body', operation.requestBody)}
${answers.map(([status, answer]) => contentHtml(`Answer ${status}`, answer)).join('')}</details>`;
}

function parametersHtml({ parameters }: Operation): string {
  if (parameters.length === 0) return '';
  const lines = parameters.map(({ name, required, schema, description, ...parameter }) => {
    const note = description ? ` — ${escapeHtml(description)}` : '';
    const mark = required ? '' : '?';
    return `<b>${escapeHtml(name)}</b>${mark}: ${typeHtml(schema)} <i>${parameter.in}${note}</i>`;
  });
  return `<h3>Parameters</h3><pre>${lines.join('\n')}</pre>`;
}

function contentHtml(title: string, holder: Content | undefined): string {
  if (!holder) return '';
  const [entry] = Object.entries(holder.content ?? {});
  if (!entry) return `<h3>${title}</h3><pre>nothing</pre>`;
  const [type, { schema }] = entry;
  return `<h3>${title} <code>${escapeHtml(type)}</code></h3><pre>${typeHtml(schema)}</pre>`;
}

function schemasHtml(schemas: Record<string, Schema>): string {
  return Object.entries(schemas)
    .map(([name, schema]) => {
      const id = escapeHtml(name);
      return `<details id="schema-${id}" open><summary><code>${id}</code></summary><pre>${typeHtml(schema)}</pre></details>`;
    })
    .join('');
}
