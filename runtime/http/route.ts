import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Caller } from '../identity/caller.ts';
import type { Action } from '../identity/permissions.ts';
import type { Services } from '../services.ts';

export interface UploadedFile {
  name: string;
  content: Buffer;
}

/** A request whose parts have been validated. */
export interface RouteRequest<P, Q, B> {
  params: P;
  query: Q;
  body: B;
  caller: Caller;
  files: UploadedFile[];
  idempotencyKey: string | undefined;
  ifMatch: string | undefined;
  /** Aborted when the client has gone. */
  signal: AbortSignal;
  /** For cookies and streams only. */
  http: { request: Request; response: Response };
}

export interface Reply {
  status: number;
  body?: unknown;
  contentType?: string;
  headers?: Record<string, string>;
  /** The handler writes the response itself (streams). */
  handled?: true;
}

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

interface RouteShape {
  method: Method;
  /** With `{name}` for parameters, as in OpenAPI. */
  path: string;
  /** Operation id: name of the method in generated clients. */
  operation: string;
  summary: string;
  /** Row of the permission table; relations to the object are checked by the service. */
  action: Action;
  /** Who asks from the server's own machine needs no sign-in. */
  openOnThisMachine?: true;
  /** Content of the successful answer; `null` = none. */
  answer: z.ZodType | { contentType: string } | null;
  status: number;
  /** Further successful status without content. */
  orNothing?: 204;
  /** The body is multipart/form-data with files. */
  multipart?: true;
  /** The JSON body may be as large as a model (16 MB instead of 4 MB). */
  large?: true;
  headers?: ('Idempotency-Key' | 'If-Match' | 'Last-Event-ID')[];
}

interface RouteParts<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  params?: P;
  query?: Q;
  body?: B;
  handle(
    services: Services,
    request: RouteRequest<z.output<P>, z.output<Q>, z.output<B>>,
  ): Promise<Reply> | Reply;
}

/** One route as data: validation, permission check and OpenAPI all come from it. */
export interface Route extends RouteShape {
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  handle(
    services: Services,
    request: RouteRequest<unknown, unknown, unknown>,
  ): Promise<Reply> | Reply;
}

/** Declares a route; the handler's types follow from the schemas. */
export function route<
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
>(declaration: RouteShape & RouteParts<P, Q, B>): Route {
  // The HTTP layer parses each part with its schema before it calls the handler.
  return declaration as unknown as Route;
}

export function ok(body: unknown, headers?: Record<string, string>): Reply {
  return { status: 200, body, ...(headers && { headers }) };
}

export function created(body: unknown, headers?: Record<string, string>): Reply {
  return { status: 201, body, ...(headers && { headers }) };
}

export function noContent(): Reply {
  return { status: 204 };
}
