type Json = Record<string, unknown>;

const STYLE = `
body{font:15px/1.5 system-ui,"Noto Sans SC",sans-serif;margin:0 auto;max-width:60rem;padding:1rem 1.5rem;color:#1d2733}
h1{font-size:1.5rem}h2{margin:2rem 0 .5rem;font-size:1.1rem;border-bottom:1px solid #d5dce4}
details{border:1px solid #d5dce4;border-radius:6px;margin:.4rem 0;padding:.4rem .7rem}
summary{cursor:pointer}code,pre{font:13px/1.5 ui-monospace,monospace}
pre{background:#f4f6f8;padding:.7rem;overflow:auto;border-radius:6px}
.method{display:inline-block;min-width:4.5rem;font-weight:700}
.what{color:#5a6775}a{color:#0b5cad}`;

/** A reader of the OpenAPI document in one page: no script, nothing from elsewhere. */
export function docsPage(document: Json): string {
  const paths = document['paths'] as Record<string, Record<string, Json>>;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const tags = [...new Set(operations.map(({ operation }) => tagOf(operation)))].sort();
  const sections = tags.map((tag) => {
    const rows = operations.filter(({ operation }) => tagOf(operation) === tag);
    return `<h2 id="${escape(tag)}">${escape(tag)}</h2>${rows.map(operationHtml).join('')}`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Yichuang API</title>
<style>${STYLE}</style></head><body><h1>Yichuang API /v2</h1>
<p>Errors are <code>application/problem+json</code>. Sign in with a session cookie and the header
<code>x-csrf-token</code>, or send <code>Authorization: Bearer yct_…</code>.
The document: <a href="/v2/openapi.json">openapi.json</a>.</p>
<nav>${tags.map((tag) => `<a href="#${escape(tag)}">${escape(tag)}</a>`).join(' · ')}</nav>
${sections.join('')}<h2 id="schemas">schemas</h2>${schemasHtml(document)}</body></html>`;
}

function tagOf(operation: Json): string {
  return String((operation['tags'] as string[])[0]);
}

function operationHtml(row: { path: string; method: string; operation: Json }): string {
  const { summary, parameters, requestBody, responses } = row.operation;
  const action = row.operation['x-action'];
  const parts = { parameters, requestBody, responses };
  return `<details><summary><code class="method">${row.method.toUpperCase()}</code>
<code>${escape(row.path)}</code> <span class="what">${escape(String(summary))}</span></summary>
<p>Permission: <code>${escape(String(action))}</code></p>${jsonHtml(parts)}</details>`;
}

function schemasHtml(document: Json): string {
  const { schemas } = document['components'] as { schemas: Record<string, Json> };
  return Object.entries(schemas)
    .map(
      ([name, schema]) =>
        `<details id="schema-${escape(name)}"><summary><code>${escape(name)}</code></summary>${jsonHtml(schema)}</details>`,
    )
    .join('');
}

function jsonHtml(value: unknown): string {
  const text = escape(JSON.stringify(value, null, 2));
  const linked = text.replaceAll(/#\/components\/schemas\/(\w+)/g, '<a href="#schema-$1">$1</a>');
  return `<pre>${linked}</pre>`;
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
