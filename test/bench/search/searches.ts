import type { Services } from '../../../runtime/services.ts';
import type { Caller } from '../../../runtime/identity/caller.ts';
import { TENANT } from './fill.ts';

/** A list as somebody asks for it. */
export interface NamedSearch {
  name: string;
  run: (services: Services) => Promise<unknown>;
}

const caller = (username: string, role: Caller['roles'][number], place: Partial<Caller> = {}) => ({
  tenant: TENANT,
  username,
  displayName: username,
  roles: [role],
  department: null,
  window: null,
  ...place,
});
const AUDITOR = caller('auditor', 'auditor');
const CLERK = caller('clerk7', 'clerk', { window: 'W07', department: 'D7' });
const CHIEF = caller('chief7', 'chiefRepresentative', { department: 'D7' });

type InstanceFilter = NonNullable<Parameters<Services['instances']['search']>[1]['filter']>;
type TaskFilter = NonNullable<Parameters<Services['tasks']['search']>[1]['filter']>;

const LATEST = [{ field: 'startedAt', order: 'desc' }] as const;
const page = { limit: 50 };
const MONTH = { $gte: '2024-03-01T00:00:00Z', $lt: '2024-04-01T00:00:00Z' };

function cases(name: string, who: Caller, filter: InstanceFilter, field?: string): NamedSearch {
  const sort = field === undefined ? [...LATEST] : [{ field, order: 'desc' as const }];
  const search = { filter, sort, page } as Parameters<Services['instances']['search']>[1];
  return { name: `cases: ${name}`, run: ({ instances }) => instances.search(who, search) };
}

function tasks(name: string, who: Caller, filter: TaskFilter, field = 'dueAt'): NamedSearch {
  const sort = [{ field, order: 'asc' as const }];
  const search = { filter, sort, page } as Parameters<Services['tasks']['search']>[1];
  return { name: `tasks: ${name}`, run: ({ tasks: service }) => service.search(who, search) };
}

/** Every list with every filter that is offered, as it is asked for. */
export const searchesFor = (definition: string): NamedSearch[] => [
  cases('all', AUDITOR, {}),
  cases('open', AUDITOR, { state: 'ACTIVE' }),
  cases('ended, by their end', AUDITOR, { state: 'COMPLETED' }, 'completedAt'),
  cases('all, by business id', AUDITOR, {}, 'businessId'),
  cases('of a process', AUDITOR, { processDefinitionId: 'item-7' }),
  cases('of a version', AUDITOR, { processDefinitionKey: definition }),
  cases('of a window', AUDITOR, { window: 'W07' }),
  cases('of an initiator', AUDITOR, { initiator: 'clerk7' }),
  cases('of a month', AUDITOR, { startedAt: MONTH }),
  cases('ended in a month', AUDITOR, { completedAt: MONTH }),
  cases('with an incident', AUDITOR, { hasIncident: true }),
  cases('late', AUDITOR, { late: true }),
  cases('late and open', AUDITOR, { late: true, state: 'ACTIVE' }),
  cases('by business id', AUDITOR, { businessId: 'QH-00007000-王建华' }),
  cases('business id begins with', AUDITOR, { businessId: { $like: 'QH-000070*' } }),
  cases('business id has two characters', AUDITOR, { businessId: { $like: '*建华*' } }),
  cases('business id has what nobody has', AUDITOR, { businessId: { $like: '*欧阳修*' } }),
  cases('of a process, two characters', AUDITOR, {
    processDefinitionId: 'item-7',
    businessId: { $like: '*建华*' },
  }),
  cases('that a clerk may see', CLERK, {}),
  cases('open that a clerk may see', CLERK, { state: 'ACTIVE' }),
  cases('that a chief representative may see', CHIEF, {}),
  tasks('open', AUDITOR, { state: 'CREATED' }),
  tasks('of a clerk', CLERK, { mine: true, state: 'CREATED' }),
  tasks('of a window, unassigned', CLERK, { myWindow: true, unassigned: true, state: 'CREATED' }),
  tasks('of a department', CHIEF, { state: 'CREATED' }),
  tasks('that a clerk completed', CLERK, { completedBy: 'clerk7' }, 'completedAt'),
  tasks('of a step', AUDITOR, { elementId: 'element-3', state: 'CREATED' }),
  tasks('of a process', AUDITOR, { processDefinitionId: 'item-7', state: 'CREATED' }),
  tasks('red', AUDITOR, { light: 'red', state: 'CREATED' }),
  tasks('two characters of the business id', AUDITOR, { businessId: { $like: '*建华*' } }),
  tasks('all, the newest first', AUDITOR, {}, 'createdAt'),
  {
    name: 'incidents: open',
    run: ({ incidents }) => incidents.search(TENANT, { filter: { state: 'ACTIVE' }, page }),
  },
  {
    name: 'incidents: of a process',
    run: ({ incidents }) =>
      incidents.search(TENANT, { filter: { processDefinitionId: 'item-0' }, page }),
  },
  { name: 'jobs: all', run: ({ jobWork }) => jobWork.search(TENANT, { page }) },
  {
    name: 'jobs: waiting of a type',
    run: ({ jobWork }) =>
      jobWork.search(TENANT, { filter: { type: 'type-4', state: 'CREATED' }, page }),
  },
  {
    name: 'jobs: of a step',
    run: ({ jobWork }) => jobWork.search(TENANT, { filter: { elementId: 'element-4' }, page }),
  },
];
