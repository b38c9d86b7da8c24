import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { z } from 'zod';
import { bindNames } from '../../runtime/db/named-parameters.ts';
import { openDatabase, type Select } from '../../runtime/db/index.ts';
import type { Caller } from '../../runtime/identity/caller.ts';
import { incidentSearch } from '../../runtime/incidents/incidents.schema.ts';
import { instanceSearch } from '../../runtime/instances/instances.schema.ts';
import { jobSearch } from '../../runtime/jobs/jobs.schema.ts';
import { keptMessageSearch, subscriptionSearch } from '../../runtime/messages/messages.schema.ts';
import { openRuntime, type Runtime } from '../../runtime/open-runtime.ts';
import type { Services } from '../../runtime/services.ts';
import { taskSearch } from '../../runtime/tasks/tasks.schema.ts';
import { fillProjections, TENANT } from '../bench/search/fill.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { DATABASES } from '../support/server.ts';
import { readPlan } from './query-plans.ts';

/** As many as make an index the better way wherever there is one. */
const EXTENT = { instances: 12_000, open: 1_200 };

/** A value to look for; `wide` says why so many rows have it that no index helps. */
interface Sample {
  value: unknown;
  wide?: string;
}

interface SearchedList {
  name: string;
  schema: z.ZodType;
  samples: Record<string, Sample[]>;
  run: (services: Services, caller: Caller, request: object) => Promise<unknown>;
}

const YEAR = { $gte: '2024-03-01T00:00:00Z', $lt: '2024-03-02T00:00:00Z' };
const NAMES = [
  { value: 'QH-00007000-王建华' },
  { value: { $like: 'QH-000070*' } },
  { value: { $like: '*建华*' } },
];
const VARIABLES = [
  { value: [{ name: 'applicantName', value: '王建华' }] },
  { value: [{ name: 'applicantName', value: { $like: '王建*' } }] },
];
const key = (value: string): Sample[] => [{ value }];

const LISTS: SearchedList[] = [
  {
    name: 'process instances',
    schema: instanceSearch,
    run: ({ instances }, caller, request) => instances.search(caller, request),
    samples: {
      processInstanceKey: key('c00000001'),
      rootProcessInstanceKey: key('c00000001'),
      parentProcessInstanceKey: key('c00000001'),
      processDefinitionId: key('item-7'),
      processDefinitionKey: key('unknown'),
      businessId: NAMES,
      state: key('ACTIVE'),
      hasIncident: [{ value: true }, { value: false, wide: 'nearly all have none' }],
      startedAt: [{ value: YEAR }],
      completedAt: [{ value: YEAR }],
      window: key('W07'),
      late: [{ value: true }, { value: false, wide: 'most are in time' }],
      initiator: key('clerk7'),
      variables: VARIABLES,
    },
  },
  {
    name: 'user tasks',
    schema: taskSearch,
    run: ({ tasks }, caller, request) => tasks.search(caller, request),
    samples: {
      userTaskKey: key('c00000001.11'),
      processInstanceKey: key('c00000001'),
      rootProcessInstanceKey: key('c00000001'),
      state: key('CREATED'),
      assignee: key('clerk7'),
      completedBy: key('clerk7'),
      candidateUser: key('clerk7'),
      candidateGroup: key('reviewers'),
      window: key('W07'),
      department: key('D7'),
      elementId: key('element-9'),
      processDefinitionId: key('item-7'),
      mine: [{ value: true }],
      myWindow: [{ value: true }],
      unassigned: [
        { value: true, wide: 'asked for together with a window or a state' },
        { value: false, wide: 'most have been taken' },
      ],
      businessId: NAMES,
      light: [
        { value: 'red' },
        { value: 'green', wide: 'most are in time' },
        { value: 'yellow', wide: 'it depends on the time that is left' },
        { value: 'none', wide: 'whatever has no limit' },
      ],
      variables: VARIABLES,
    },
  },
  {
    name: 'incidents',
    schema: incidentSearch,
    run: ({ incidents }, { tenant }, request) => incidents.search(tenant, request),
    samples: {
      incidentKey: key('c00000001.90'),
      processInstanceKey: key('c00000001'),
      processDefinitionId: key('item-0'),
      elementId: key('element-9'),
      kind: [{ value: 'jobFailed', wide: 'there are few kinds' }],
      state: key('ACTIVE'),
    },
  },
  {
    name: 'jobs',
    schema: jobSearch,
    run: ({ jobWork }, { tenant }, request) => jobWork.search(tenant, request),
    samples: {
      jobKey: key('c00000001.80'),
      type: key('type-4'),
      kind: [{ value: 'BPMN_ELEMENT', wide: 'there are two kinds' }],
      listenerEventType: [{ value: 'START', wide: 'there are few' }],
      processInstanceKey: key('c00000001'),
      elementId: key('element-9'),
      state: key('CREATED'),
    },
  },
  {
    name: 'message subscriptions',
    schema: subscriptionSearch,
    run: ({ messages }, { tenant }, request) => messages.searchSubscriptions(tenant, request),
    samples: {
      messageSubscriptionKey: key('c00000001.7'),
      processInstanceKey: key('c00000001'),
      elementId: key('letter'),
      messageName: key('letter received'),
      correlationKey: [{ value: 'QH-1', wide: 'asked for together with a name' }],
      createdAt: [{ value: YEAR }],
    },
  },
  {
    name: 'kept messages',
    schema: keptMessageSearch,
    run: ({ messages }, { tenant }, request) => messages.searchKept(tenant, request),
    samples: {
      messageKey: key('m1'),
      name: key('reminder'),
      correlationKey: [{ value: 'QH-1', wide: 'asked for together with a name' }],
      expiresAt: [{ value: YEAR }],
    },
  },
];

const AUDITOR: Caller = {
  tenant: TENANT,
  username: 'auditor',
  displayName: 'auditor',
  roles: ['auditor'],
  department: 'D7',
  window: 'W07',
};
const CLERK: Caller = { ...AUDITOR, username: 'clerk7', roles: ['clerk'] };
const CHIEF: Caller = { ...AUDITOR, username: 'chief7', roles: ['chiefRepresentative'] };

/** The fields that a list may be filtered, or sorted, by. */
function fieldsOf(schema: z.ZodType): { filters: string[]; sorts: string[] } {
  const { filter, sort } = (schema as z.ZodObject).shape as Record<string, z.ZodOptional>;
  const filters = Object.keys((filter?.unwrap() as z.ZodObject).shape);
  const item = (sort?.unwrap() as z.ZodArray).element as z.ZodObject;
  return { filters, sorts: (item.shape['field'] as z.ZodEnum).options as string[] };
}

/** A statement that reads. */
interface Asked {
  sql: string;
  replacements: Record<string, unknown> | undefined;
}

for (const kind of DATABASES) {
  describe(`Plans of searches (${kind})`, () => {
    let runtime: Runtime;
    let stop: () => Promise<void>;
    const asking = new AsyncLocalStorage<Asked[]>();

    before(async () => {
      const data = mkdtempSync(join(tmpdir(), 'yichuang-plans-'));
      const database = kind === 'postgres' ? await createTestDatabase() : undefined;
      runtime = await openRuntime({
        data,
        ...(database && { databaseUrl: database.url }),
        sample: true,
        timers: false,
        open: async (options) => {
          const opened = await openDatabase(options);
          // What the runtime reads of itself meanwhile is nobody's list.
          const select: Select = (sql, replacements) => {
            asking.getStore()?.push({ sql, replacements });
            return opened.select(sql, replacements);
          };
          return { ...opened, select };
        },
      });
      stop = async () => {
        await runtime.stop();
        await database?.drop();
        rmSync(data, { recursive: true, force: true });
      };
      const writer = await runtime.database.writer();
      const deployed = await runtime.database.select<{ key: string }>(
        'SELECT process_definition_key AS "key" FROM process_definitions ORDER BY 1',
      );
      const definitions = deployed.map(({ key }) => key);
      await fillProjections(writer, kind, { ...EXTENT, definitions });
      // So few rows would be read from end to end even where there is an index.
      if (kind === 'postgres') await writer.run('SET enable_seqscan = off');
    });
    after(() => stop());

    /** The plans of the statements about cases that a search is answered with: the total, the page. */
    const plansOf = async (list: SearchedList, request: object, caller = AUDITOR) => {
      const asked: Asked[] = [];
      await asking.run(asked, () => list.run(runtime.services, caller, request));
      const connection = await runtime.database.writer();
      const plans = asked
        .filter(({ sql }) => sql.includes('LIMIT'))
        .map(({ sql, replacements }) =>
          readPlan(kind, connection, bindNames(kind, sql, replacements)),
        );
      expect(plans).to.have.length(2);
      return Promise.all(plans);
    };

    for (const list of LISTS) {
      const { filters, sorts } = fieldsOf(list.schema);

      it(`of ${list.name}: there is a sample for each filter`, () => {
        expect(Object.keys(list.samples)).to.have.members(filters);
      });

      for (const field of filters) {
        for (const { value, wide } of list.samples[field] ?? []) {
          if (wide !== undefined) continue;
          it(`of ${list.name} by ${field} ${JSON.stringify(value)} use an index`, async () => {
            const [total, page] = await plansOf(list, { filter: { [field]: value } });
            expect(total?.scans).to.deep.equal([], total?.text);
            expect(page?.scans).to.deep.equal([], page?.text);
            expect(total?.isNarrow, total?.text).to.equal(true);
          });
        }
      }

      for (const field of sorts) {
        it(`of ${list.name} sorted by ${field} use an index`, async () => {
          const [, page] = await plansOf(list, { sort: [{ field, order: 'desc' }] });
          expect(page?.scans).to.deep.equal([], page?.text);
        });
      }
    }

    for (const caller of [CLERK, CHIEF]) {
      for (const list of LISTS.slice(0, 2)) {
        it(`of ${list.name} that a ${caller.roles[0]} may see use an index`, async () => {
          const [total, page] = await plansOf(list, { filter: { state: 'CREATED' } }, caller);
          expect(total?.scans).to.deep.equal([], total?.text);
          expect(total?.isNarrow, total?.text).to.equal(true);
          expect(page?.scans).to.deep.equal([], page?.text);
        });
      }
    }

    it('turn red when an index is missing', async () => {
      const [list] = LISTS as [SearchedList];
      const writer = await runtime.database.writer();
      await writer.run('DROP INDEX instances_by_window');
      const [total] = await plansOf(list, { filter: { window: 'W07' } });
      expect(total?.isNarrow, total?.text).to.equal(false);
    });
  });
}
