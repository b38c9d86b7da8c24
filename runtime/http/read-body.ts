import express from 'express';
import type { RequestHandler } from 'express';
import multer from 'multer';
import { Problem, badRequest, tooLarge, unsupportedMediaType } from '../problem.ts';
import { parseJsonBody } from './json-body.ts';
import type { Route } from './route.ts';

const MEGABYTE = 1024 * 1024;
const JSON_LIMIT = 4 * MEGABYTE;
const MODEL_LIMIT = 16 * MEGABYTE;
const MAX_FILES = 100;

/** Reads and parses the body as the route wants it; the limits hold while it is read. */
export function bodyReaders(route: Route): RequestHandler[] {
  if (!route.body) return [];
  if (route.multipart) return [refuseHugeUpload, readFiles()];
  // Escaping may double a model's size.
  const limit = route.large ? 2 * MODEL_LIMIT : JSON_LIMIT;
  return [refuseOtherTypes, express.raw({ type: () => true, limit }), parseJson];
}

const refuseOtherTypes: RequestHandler = (request, _response, next) => {
  const hasBody = request.headers['content-length'] !== '0' && request.is('*/*') !== null;
  if (hasBody && !request.is(['application/json', 'application/*+json'])) {
    throw unsupportedMediaType('Expected application/json, but the body is of another type.');
  }
  next();
};

const parseJson: RequestHandler = (request, _response, next) => {
  const content: unknown = request.body;
  request.body = Buffer.isBuffer(content) ? parseJsonBody(content) : undefined;
  next();
};

// multer limits single files only; the declared length bounds what is held in memory.
const refuseHugeUpload: RequestHandler = (request, _response, next) => {
  const length = Number(request.headers['content-length'] ?? NaN);
  if (Number.isNaN(length)) {
    throw new Problem({
      status: 411,
      code: 'length-required',
      detail: 'Expected a Content-Length header, but there is none.',
    });
  }
  if (length > MODEL_LIMIT + MEGABYTE) {
    throw tooLarge('Expected a deployment of at most 16 MB, but it is larger.');
  }
  if (!request.is('multipart/form-data')) {
    throw unsupportedMediaType('Expected multipart/form-data, but the body is of another type.');
  }
  next();
};

function readFiles(): RequestHandler {
  const upload = multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: MODEL_LIMIT, files: MAX_FILES, fields: 8, fieldSize: 64 * 1024 },
    defParamCharset: 'utf8',
  }).array('resources', MAX_FILES);
  return (request, response, next) => {
    upload(request, response, (error: unknown) => {
      if (error) next(asProblem(error));
      else next();
    });
  };
}

function asProblem(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof multer.MulterError && error.code === 'LIMIT_FILE_SIZE') {
    return tooLarge('Expected files of at most 16 MB, but one is larger.');
  }
  return badRequest(`Expected files in the field “resources”, but: ${error.message}.`, {
    code: 'malformed-upload',
  });
}
