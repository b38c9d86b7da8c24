import { createHash } from 'node:crypto';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { RequestHandler } from 'express';
import { tooManyRequests } from '../problem.ts';

const WINDOW = 5 * 60 * 1000;
const FAILURES_PER_ADDRESS = 50;

/** Slows the guessing of passwords: failed sign-ins per address. */
export function signInLimit(): RequestHandler {
  return rateLimit({
    windowMs: WINDOW,
    limit: FAILURES_PER_ADDRESS,
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request) => digest(ipKeyGenerator(request.ip ?? '')),
    handler: () => {
      throw tooManyRequests('Expected fewer failed sign-ins, but there were too many. Wait.', {
        retryAfter: WINDOW / 1000,
      });
    },
  });
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
