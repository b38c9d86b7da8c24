/** The parts of JSON Schema that our document uses. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  allOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  description?: string;
  format?: string;
}

const PREFIX = '#/components/schemas/';

/** A schema as people who read TypeScript would write it; references are links. HTML. */
export function typeHtml(schema: Schema, indent = ''): string {
  if (schema.$ref) return linkTo(schema.$ref.replace(PREFIX, ''));
  if (schema.enum) return schema.enum.map(literal).join(' | ');
  if (schema.const !== undefined) return literal(schema.const);
  const alternatives = schema.anyOf ?? schema.allOf;
  if (alternatives) return alternatives.map((one) => typeHtml(one, indent)).join(' | ');
  if (schema.type === 'array') return `${typeHtml(schema.items ?? {}, indent)}[]`;
  if (schema.properties) return objectHtml(schema, indent);
  if (typeof schema.additionalProperties === 'object') {
    return `{ [name: string]: ${typeHtml(schema.additionalProperties, indent)} }`;
  }
  return escapeHtml(schema.format ?? [schema.type ?? 'any'].flat().join(' | '));
}

function objectHtml({ properties = {}, required = [] }: Schema, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(([name, property]) => {
    const mark = required.includes(name) ? '' : '?';
    const note = property.description ? ` <i>${escapeHtml(property.description)}</i>` : '';
    return `${inner}<b>${escapeHtml(name)}</b>${mark}: ${typeHtml(property, inner)}${note}`;
  });
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`;
}

function linkTo(name: string): string {
  return `<a href="#schema-${escapeHtml(name)}">${escapeHtml(name)}</a>`;
}

function literal(value: unknown): string {
  return escapeHtml(JSON.stringify(value));
}

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
