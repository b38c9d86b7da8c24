import { api } from '../../../api/client.ts';
import { searchDefinitions } from '../../../api/definitions.ts';
import { countIncidents, countInstances } from '../../../api/instances.ts';
import {
  searchDepartments,
  searchRecords,
  searchUsers,
  searchWindows,
} from '../../../api/organisation.ts';
import { countTasks } from '../../../api/tasks.ts';
import type { SearchResult } from '../../../api/types.ts';
import type { useSession } from '../../../stores/session.ts';

/** A figure on the home page that leads to what it counts. */
export interface Count {
  /** Key of the messages `home.*`; its hint is `<label>Hint`. */
  label: string;
  to: string;
  /** A figure above zero asks for attention. */
  isAlarm?: boolean;
  load: () => Promise<number>;
}

type Session = ReturnType<typeof useSession>;

const total = async (search: Promise<SearchResult<unknown>>) => (await search).page.totalItems;
const none = { page: { limit: 0 } };
const open = { state: 'CREATED' } as const;

const CLERK: Count[] = [
  { label: 'mine', to: '/windows', load: () => countTasks({ ...open, mine: true }) },
  {
    label: 'window',
    to: '/windows?tab=unassigned',
    load: () => countTasks({ ...open, unassigned: true }),
  },
  { label: 'urgent', to: '/windows?tab=window', isAlarm: true, load: countUrgent },
];

const DESIGNER: Count[] = [
  {
    label: 'definitions',
    to: '/models',
    load: () => total(searchDefinitions({ filter: { isLatestVersion: true }, ...none })),
  },
  {
    label: 'drafts',
    to: '/models',
    load: () => total(api.post<SearchResult<unknown>>('/v2/drafts/search', none)),
  },
];

const CASES: Count[] = [
  { label: 'active', to: '/audit?state=ACTIVE', load: () => countInstances({ state: 'ACTIVE' }) },
  {
    label: 'late',
    to: '/audit?late=true',
    isAlarm: true,
    load: () => countInstances({ late: true }),
  },
  {
    label: 'completed',
    to: '/audit?state=COMPLETED',
    load: () => countInstances({ state: 'COMPLETED' }),
  },
];

const INCIDENTS: Count = {
  label: 'incidents',
  to: '/audit?stuck=true',
  isAlarm: true,
  load: countIncidents,
};

const ADMINISTRATION: Count[] = [
  {
    label: 'users',
    to: '/admin/users',
    load: () => total(searchUsers({ filter: { isActive: true }, ...none })),
  },
  { label: 'departments', to: '/admin/departments', load: () => total(searchDepartments()) },
  { label: 'windowsCount', to: '/admin/windows', load: () => total(searchWindows()) },
];

const RECORDS: Count = {
  label: 'records',
  to: '/audit/records',
  load: () => total(searchRecords(none)),
};

/** The figures that matter to a person's roles. */
export function countsFor(session: Session): Count[] {
  const isClerk = session.has('clerk', 'chiefRepresentative');
  const seesAllCases = session.has('supervisor', 'auditor');
  return [
    ...(isClerk ? CLERK : []),
    ...(session.may('draft.manage') ? DESIGNER : []),
    ...(seesAllCases ? CASES : []),
    ...(session.may('incident.read') ? [INCIDENTS] : []),
    ...(session.may('user.create') ? ADMINISTRATION : []),
    ...(session.may('audit.read') ? [RECORDS] : []),
  ];
}

async function countUrgent(): Promise<number> {
  const lights = ['yellow', 'red'] as const;
  const counts = await Promise.all(
    lights.map((light) => countTasks({ ...open, myWindow: true, light })),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
