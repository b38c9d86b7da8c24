import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express from 'express';
import type { Express, RequestHandler } from 'express';

/** Serves the built designer; addresses of its pages give index.html. */
export function serveDesigner(app: Express, folder: string): void {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return;
  app.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  );
  app.use(express.static(folder, { index: false, setHeaders: noCache }));
  app.get('/{*page}', pageOf(index));
}

function noCache(response: { setHeader(name: string, value: string): void }): void {
  response.setHeader('Cache-Control', 'no-cache');
}

function pageOf(index: string): RequestHandler {
  return (request, response, next) => {
    const isPage = !/^\/(v2|assets)(\/|$)/.test(request.path) && request.accepts('html');
    if (!isPage) return next();
    response.sendFile(index, { headers: { 'Cache-Control': 'no-cache' } });
  };
}
