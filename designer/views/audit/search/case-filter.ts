import type { LocationQuery } from 'vue-router';
import type { InstanceFilter } from '../../../api/instances.ts';
import { offsetOf } from '../../../composables/use-times.ts';

export const CASE_STATES = ['ACTIVE', 'SUSPENDED', 'COMPLETED', 'TERMINATED'] as const;

/** What the auditor asks for, as the form and the address bar have it. */
export interface CaseFilter {
  businessId: string;
  process: string;
  state: '' | (typeof CASE_STATES)[number];
  late: boolean;
  stuck: boolean;
  /** Plain dates, both included. */
  from: string;
  to: string;
}

export const ANY_CASE: CaseFilter = {
  businessId: '',
  process: '',
  state: '',
  late: false,
  stuck: false,
  from: '',
  to: '',
};

/** The filter in the address: a search can be bookmarked, and Back returns to it. */
export function filterFrom(query: LocationQuery): CaseFilter {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : '');
  return {
    businessId: text('businessId'),
    process: text('process'),
    state: CASE_STATES.find((state) => state === text('state')) ?? '',
    late: text('late') === 'true',
    stuck: text('stuck') === 'true',
    from: text('from'),
    to: text('to'),
  };
}

export function queryOf(filter: CaseFilter): Record<string, string> {
  const entries = Object.entries(filter).filter(([, value]) => value !== '' && value !== false);
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

/** The filter as the API takes it: root cases only, dates in the centre's zone. */
export function requestOf(filter: CaseFilter, zone: string): InstanceFilter {
  const { businessId, process, state, late, stuck, from, to } = filter;
  const startedAt = {
    ...(from === '' ? {} : { $gte: startOf(from, zone) }),
    ...(to === '' ? {} : { $lt: startOf(dayAfter(to), zone) }),
  };
  return {
    ...(businessId === '' ? {} : { businessId: { $like: `*${businessId}*` } }),
    ...(process === '' ? {} : { processDefinitionId: process }),
    ...(state === '' ? {} : { state }),
    ...(late ? { late } : {}),
    ...(stuck ? { hasIncident: true } : {}),
    ...(Object.keys(startedAt).length === 0 ? {} : { startedAt }),
  };
}

function startOf(date: string, zone: string): string {
  const local = `${date}T00:00:00`;
  return local + offsetOf(local, zone);
}

function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
