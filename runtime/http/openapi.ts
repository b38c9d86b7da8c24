import { z } from 'zod';
import type { Route } from './route.ts';
import { ROUTES } from './routes.ts';
import { problem } from './schema.ts';

type Json = Record<string, unknown>;

const HEADERS: Record<string, string> = {
  'Idempotency-Key': 'The same key gives the same answer and no second effect',
  'If-Match': 'ETag of the version that was read',
  'Last-Event-ID': 'Position after which to continue',
};

/** The OpenAPI 3.1 document of the API, from the schemas that validate its requests. */
export function openApiDocument(): Json {
  const paths: Record<string, Json> = {};
  const components = new Components();
  for (const route of ROUTES) {
    (paths[route.path] ??= {})[route.method] = operation(route, components);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Yichuang',
      version: '2',
      description: 'Approvals and tenders of an administrative-service centre.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'yichuang_session' },
        token: { type: 'http', scheme: 'bearer' },
      },
      schemas: components.all(),
    },
    security: [{ session: [] }, { token: [] }],
  };
}

/** Collects the named schemas; inline ones refer to them. */
class Components {
  private readonly schemas = new Map<string, Json>();

  reference(schema: z.ZodType, io: 'input' | 'output'): Json {
    const {
      $defs,
      $schema: _,
      id,
      ...json
    } = z.toJSONSchema(schema, {
      io,
      unrepresentable: 'any',
      override: ({ jsonSchema }) => {
        // Further members may be added to answers; clients are to ignore them.
        if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      },
    }) as Json & { $defs?: Record<string, Json>; id?: string };
    for (const [name, definition] of Object.entries($defs ?? {})) this.add(name, definition);
    if (!id) return relinked(json);
    this.add(id, json);
    return { $ref: `#/components/schemas/${id}` };
  }

  all(): Json {
    return Object.fromEntries([...this.schemas].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private add(name: string, definition: Json): void {
    const { id: _, ...json } = definition;
    this.schemas.set(name, relinked(json));
  }
}

/** zod refers to `#/$defs/…`; OpenAPI keeps the shared ones under components. */
function relinked(json: Json): Json {
  return JSON.parse(JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json;
}

function operation(route: Route, components: Components): Json {
  const isPublic = route.action === 'public.read' || route.action === 'session.create';
  return {
    operationId: route.operation,
    summary: route.summary,
    tags: [tagOf(route.path)],
    ...(isPublic && { security: [] }),
    'x-action': route.action,
    parameters: parameters(route, components),
    ...(route.body && { requestBody: requestBody(route, route.body, components) }),
    responses: responses(route, components),
  };
}

function tagOf(path: string): string {
  return /^\/v2\/([^/]+)/.exec(path)?.[1] ?? 'server';
}

function parameters(route: Route, components: Components): Json[] {
  const headers = (route.headers ?? []).map((name) => ({
    name,
    in: 'header',
    required: name === 'If-Match',
    description: HEADERS[name],
    schema: { type: 'string' },
  }));
  return [
    ...propertiesOf('path', route.params, components),
    ...propertiesOf('query', route.query, components),
    ...headers,
  ];
}

function propertiesOf(
  place: 'path' | 'query',
  schema: z.ZodType | undefined,
  components: Components,
): Json[] {
  if (!schema) return [];
  const json = components.reference(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(json.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || (json.required ?? []).includes(name),
    schema: property,
  }));
}

function requestBody(route: Route, body: z.ZodType, components: Components): Json {
  const contentType = route.multipart ? 'multipart/form-data' : 'application/json';
  const schema = components.reference(body, 'input');
  return { required: true, content: { [contentType]: { schema } } };
}

function responses(route: Route, components: Components): Json {
  const failure = {
    description: 'Problem',
    content: { 'application/problem+json': { schema: components.reference(problem, 'output') } },
  };
  return {
    [route.status]: answer(route, components),
    ...(route.orNothing && { [route.orNothing]: { description: 'Nothing' } }),
    default: failure,
  };
}

function answer(route: Route, components: Components): Json {
  if (!route.answer) return { description: 'Done' };
  if ('contentType' in route.answer) {
    const content = { [route.answer.contentType]: { schema: { type: 'string' } } };
    return { description: 'Success', content };
  }
  const schema = components.reference(route.answer, 'output');
  return { description: 'Success', content: { 'application/json': { schema } } };
}
