import cookieParser from 'cookie-parser';
import express from 'express';
import type { Express } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { Services } from '../services.ts';
import { docsPage } from './docs-page.ts';
import { problemHandler, unknownRoute } from './errors.ts';
import { methodNotAllowed, mountRoutes } from './mount.ts';
import { observeAnswers } from './observe.ts';
import { openApiDocument } from './openapi.ts';
import { identifyRequest } from './request-context.ts';
import { ROUTES } from './routes.ts';
import { signInLimit } from './sign-in-limit.ts';
import { serveDesigner } from './static-files.ts';

export interface HttpAppOptions {
  logger: Logger;
  /** Folder of the built designer (dist/designer); absent = no pages. */
  designer?: string;
  /** Trust X-Forwarded-* of a proxy in front. */
  behindProxy?: boolean;
  /** Check every answer against its schema (tests). */
  checkAnswers?: boolean;
}

/** The whole server as an Express app: `http.createServer(createHttpApp(services, options))`. */
export function createHttpApp(services: Services, options: HttpAppOptions): Express {
  const app = express();
  app.set('trust proxy', options.behindProxy ? 1 : false);
  app.set('query parser', 'simple');
  app.disable('x-powered-by');
  // Answers are not cached; only drafts have ETags, of their own.
  app.disable('etag');
  app.use(identifyRequest, observeAnswers(services), securityHeaders(), cookieParser());
  app.post('/v2/session', signInLimit());
  mountDocuments(app);
  mountRoutes(app, ROUTES, { services, checkAnswers: options.checkAnswers ?? false });
  if (options.designer) serveDesigner(app, options.designer);
  app.use(unknownRoute);
  app.use(problemHandler(options.logger));
  return app;
}

function mountDocuments(app: Express): void {
  const document = openApiDocument();
  const page = docsPage(document);
  app.get('/v2/openapi.json', (_request, response) => void response.json(document));
  app.get('/v2/docs', (_request, response) => void response.type('html').send(page));
  app.all(['/v2/openapi.json', '/v2/docs'], methodNotAllowed(['get']));
}

function securityHeaders() {
  return helmet({
    // TLS ends at the proxy in front, which sets this one.
    strictTransportSecurity: false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // bpmn-js and Element Plus set style attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
  });
}
