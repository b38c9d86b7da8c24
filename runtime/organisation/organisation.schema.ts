import { z } from 'zod';
import { named, searchRequest, searchResult, text } from '../http/schema.ts';

export const department = named(
  'Department',
  z.object({
    departmentId: z.string(),
    name: z.string(),
    nameEn: z.string(),
    code: z.string(),
  }),
);
export const departmentSearch = searchRequest(
  { departmentId: z.string().max(64).optional(), name: text.optional() },
  ['departmentId', 'name', 'code'],
);
export const departments = searchResult(department);

export const window = named(
  'Window',
  z.object({
    windowId: z.string(),
    name: z.string(),
    nameEn: z.string(),
    number: z.string(),
    department: z.string().nullable(),
    departmentName: z.string().nullable(),
    integrated: z.boolean(),
    open: z.boolean(),
  }),
);
export const windowSearch = searchRequest(
  {
    windowId: z.string().max(64).optional(),
    name: text.optional(),
    department: z.string().max(64).optional(),
    integrated: z.boolean().optional(),
    open: z.boolean().optional(),
  },
  ['windowId', 'name', 'number'],
);
export const windows = searchResult(window);

export type Department = z.infer<typeof department>;
export type Window = z.infer<typeof window>;
export type DepartmentSearch = z.infer<typeof departmentSearch>;
export type WindowSearch = z.infer<typeof windowSearch>;
