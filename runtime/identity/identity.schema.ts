import { z } from 'zod';
import { key, list, longText, named, shortText, text, time, json } from '../http/schema.ts';
import { searchRequest, searchResult } from '../http/schema.ts';
import { ROLES } from './roles.ts';

export const role = named('Role', z.enum(ROLES));

export const username = z
  .string()
  .regex(/^[\p{L}\p{N}._@-]{1,64}$/u, 'Expected letters, digits, dot, hyphen or underscore');

/** Length only, as NIST SP 800-63B advises; no rules on kinds of characters. */
export const password = z.string().min(8).max(200);

export const user = named(
  'User',
  z.object({
    username: z.string(),
    displayName: z.string(),
    roles: z.array(role),
    department: z.string().nullable(),
    departmentName: z.string().nullable(),
    window: z.string().nullable(),
    windowName: z.string().nullable(),
    isActive: z.boolean(),
  }),
);

export const session = named(
  'Session',
  z.object({
    user,
    roles: z.array(role),
    permissions: z.array(z.string()).describe('Actions that the roles permit on some relation'),
    csrfToken: z.string().nullable().describe('For x-csrf-token; null with a bearer token'),
    expiresAt: time.nullable(),
  }),
);

export const signIn = named(
  'SignIn',
  z.object({ username: z.string().min(1).max(64), password: z.string().min(1).max(200) }).strict(),
);

export const changePassword = z.object({ current: z.string().max(200), password }).strict();
export const resetPassword = z.object({ password }).strict();

export const createToken = z.object({ name: shortText }).strict();
const tokenFields = {
  key: z.string(),
  name: z.string(),
  createdAt: time,
  lastUsedAt: time.nullable(),
};
export const apiToken = named('ApiToken', z.object(tokenFields));
export const createdToken = named(
  'CreatedToken',
  z.object({ ...tokenFields, token: z.string().describe('Shown this once') }),
);
export const apiTokens = list(apiToken);
export const tokenParams = z.object({ key });

export const userParams = z.object({ username: z.string().max(64) });
export const userSearch = searchRequest(
  {
    username: text.optional(),
    displayName: text.optional(),
    role: role.optional(),
    department: z.string().max(64).optional(),
    window: z.string().max(64).optional(),
    isActive: z.boolean().optional(),
  },
  ['username', 'displayName'],
);
export const users = searchResult(user);

const place = z.string().max(64).nullable();
export const createUser = named(
  'CreateUser',
  z
    .object({
      username,
      displayName: shortText,
      password,
      roles: z.array(role).max(8).default([]),
      department: place.default(null),
      window: place.default(null),
    })
    .strict(),
);
export const updateUser = named(
  'UpdateUser',
  z
    .object({
      displayName: shortText,
      roles: z.array(role).max(8),
      department: place,
      window: place,
      isActive: z.boolean(),
    })
    .partial()
    .strict(),
);

export const auditEntry = named(
  'AuditEntry',
  z.object({
    seq: z.int(),
    at: time,
    actor: z.string(),
    type: z.string(),
    subject: z.string().nullable(),
    data: z.record(z.string(), json),
    hash: z.string(),
  }),
);
export const auditSearch = searchRequest(
  {
    type: z.string().max(100).optional(),
    actor: z.string().max(64).optional(),
    subject: longText.optional(),
  },
  ['seq'],
);
export const auditEntries = searchResult(auditEntry);

export type SignIn = z.infer<typeof signIn>;
export type User = z.infer<typeof user>;
export type Session = z.infer<typeof session>;
export type ApiToken = z.infer<typeof apiToken>;
export type CreatedToken = z.infer<typeof createdToken>;
export type UserSearch = z.infer<typeof userSearch>;
export type CreateUser = z.infer<typeof createUser>;
export type UpdateUser = z.infer<typeof updateUser>;
export type AuditEntry = z.infer<typeof auditEntry>;
export type AuditSearch = z.infer<typeof auditSearch>;
