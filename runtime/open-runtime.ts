import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { compile, compileCalendars, parseModel, type CalendarData } from '../engine/index.ts';
import type { ScheduleStartTimers } from './deployments/deployments.service.ts';
import { createFirstAdministrator, FIRST_ADMINISTRATOR } from './identity/first-administrator.ts';
import { BatchWorker } from './batch-operations/batch-worker.ts';
import { createVerifier } from './audit/index.ts';
import { HeadSigner } from './audit/log/head-signer.ts';
import { LogTree } from './audit/log/log-tree.ts';
import { readSigningKey } from './audit/log/signing-key.ts';
import { openDatabase, type Database } from './db/index.ts';
import { migrate } from './db/migrate.ts';
import { createDefinitionCache, createExecutor, observers } from './execution/index.ts';
import type { CommandExecutor, DefinitionCache, ExecutionObserver } from './execution/index.ts';
import {
  EmailHandler,
  HttpHandler,
  type MailSettings,
  mailSettings,
} from './job-handlers/index.ts';
import type { DigestAlgorithm } from './journal/digest.ts';
import { OrganisationService } from './organisation/organisation.service.ts';
import { notFound } from './problem.ts';
import { ALLOWED_HOSTS_VARIABLE, AllowedHosts, OutgoingHttp } from './outgoing/index.ts';
import { packageFolder, packageVersion } from './package-folder.ts';
import { seedSampleCentre } from './sample/sample-centre.ts';
import { commandLog } from './logging/command-log.ts';
import { createMetrics, type Metrics } from './metrics/metrics.service.ts';
import { type Channel, NO_CHANNEL } from './nodes/channel.ts';
import { openPostgresChannel } from './nodes/postgres-channel.ts';
import { createServices, type Services } from './services.ts';
import {
  createVirtualClock,
  realClock,
  replaceStartTimers,
  TimerService,
  type Clock,
  type VirtualClock,
} from './timers/index.ts';
import { WebhookDispatcher, type DispatcherOptions } from './webhooks/webhook-dispatcher.ts';
import { createAssignmentService } from './windows/assignment.service.ts';

/** Where the data lie. */
export interface Storage {
  /** Data folder; it exists. */
  data: string;
  /** `postgres://…` instead of SQLite in the data folder. */
  databaseUrl?: string | undefined;
}

/** How the log's heads are signed. */
export interface Signing {
  /** Private key in PEM, outside the data folder; nothing is signed where it is missing. */
  keyFile: string;
  /** Each head is added to this file, outside the data folder. */
  headsFile: string;
  /** Time between two heads, if there are new entries; 0 = only when the server stops. */
  minutes: number;
}

export interface RuntimeOptions extends Storage {
  /** Absent = heads are not signed. */
  signing?: Signing | undefined;
  /** Of the journal's hashes and the log; `sha256` if absent. */
  digest?: DigestAlgorithm | undefined;
  clock?: 'real' | 'virtual';
  /** With the sample centre. */
  sample?: boolean;
  /** Hears of every command. */
  logger?: Logger;
  /** Commands that may wait before more are refused with 503. */
  maxPending?: number;
  /** How a database is opened, where that is to be watched or disturbed; `openDatabase` if absent. */
  open?: typeof openDatabase;
  /** Whether what comes due fires, batch operations go on and what is to be sent is sent; yes if absent. */
  timers?: boolean;
  /** Hosts that HTTP requests may be sent to; `YICHUANG_OUTGOING_HOSTS` if absent. */
  outgoingHosts?: string;
  /** Where mail is handed over; by the environment if absent. */
  mail?: MailSettings;
  /** How webhooks are retried and shared among nodes. */
  webhooks?: Pick<DispatcherOptions, 'schedule' | 'leaseFor'>;
}

/** Everything that works on one database, without HTTP. */
export interface Runtime {
  database: Database;
  executor: CommandExecutor;
  definitions: DefinitionCache;
  clock: Clock | VirtualClock;
  services: Services;
  signer: HeadSigner;
  /** The account that an empty database was given, when its password was made up. */
  administrator?: { username: string; password: string };
  stop(): Promise<void>;
}

const DEFAULT_HEAD_MINUTES = 10;

/** Opens and migrates the database and puts the parts of the runtime together. */
export async function openRuntime(options: RuntimeOptions): Promise<Runtime> {
  const { signing, digest = 'sha256' } = options;
  const key = signing && readSigningKey(signing.keyFile);
  const database = await openMigrated(options);
  const channel = await openChannel(options);
  const clock = options.clock === 'virtual' ? createVirtualClock(Date.now()) : realClock;
  const sample = options.sample ?? false;
  const organisation = new OrganisationService(database.select, { sampleAccounts: sample });
  const definitions = createDefinitionCache(database);
  const metrics = createMetrics();
  const calendars = shippedCalendars();
  const { zone } = compileCalendars(calendars);
  const executor = await createExecutor({
    database,
    definitions,
    clock,
    channel,
    calendars,
    assignment: createAssignmentService(organisation),
    observer: observerOf(metrics, options.logger),
    ...(options.maxPending !== undefined && { maxPending: options.maxPending }),
    digest,
  });
  const timers = new TimerService({ database, executor, clock, zone });
  const batches = new BatchWorker({ database, executor, clock });
  const outgoing = new OutgoingHttp({
    hosts: new AllowedHosts(options.outgoingHosts ?? process.env[ALLOWED_HOSTS_VARIABLE]),
  });
  const sending = { database, executor, channel, outgoing };
  const webhookDispatcher = new WebhookDispatcher({ ...sending, ...options.webhooks });
  const { select } = database;
  const verifier = createVerifier({ select, definitions });
  const tree = new LogTree({ select, algorithm: digest });
  const signer = new HeadSigner({ database, executor, tree, key, headsFile: signing?.headsFile });
  const services = createServices({
    database,
    executor,
    organisation,
    cache: definitions,
    channel,
    outgoing,
    webhookDispatcher,
    handlers: [
      new HttpHandler(outgoing),
      new EmailHandler(options.mail ?? mailSettings(process.env)),
    ],
    clock,
    metrics,
    timersLate: () => timers.late(),
    timersAlive: () => timers.isAlive(),
    settled: async () => {
      await timers.settled();
      await batches.settled();
    },
    wakeBatches: () => batches.wake(),
    scheduleStartTimers: startTimers(clock, zone),
    verifyInstance: (tenant, instance) => verifier.instance(tenant, instance),
    tree,
    signer,
    zone,
    version: packageVersion(),
    sample,
  });
  // The shared calendars may be others than when centres' own were put over them.
  await services.calendars.recompose();
  if (sample) {
    const { deployments } = services;
    await seedSampleCentre({ executor, organisation, deployments, folder: definitionsFolder() });
  }
  const password = await createFirstAdministrator(
    { select, executor, organisation, sampleAccounts: sample },
    process.env.YICHUANG_ADMIN_PASSWORD,
  );
  if (options.timers ?? true) {
    timers.start();
    await batches.start();
    webhookDispatcher.start();
    services.jobHandlers.start();
    signer.start(signing?.minutes ?? DEFAULT_HEAD_MINUTES);
  }
  return {
    database,
    executor,
    definitions,
    clock,
    services,
    signer,
    ...(password !== undefined && {
      administrator: { username: FIRST_ADMINISTRATOR, password },
    }),
    async stop() {
      await services.close();
      await timers.stop();
      await batches.stop();
      await webhookDispatcher.stop();
      await services.jobHandlers.stop();
      await signer.stop();
      await executor.stop();
      await channel.close();
      await database.close();
    },
  };
}

function observerOf({ execution }: Metrics, logger: Logger | undefined): ExecutionObserver {
  return logger === undefined ? execution : observers(execution, commandLog(logger));
}

/** A version's timer start events, read from the model that is being deployed. */
function startTimers(clock: Clock, zone: string): ScheduleStartTimers {
  return async (writer, { tenant, processId, key, source: { text, ...given } }) => {
    const model = await parseModel(text, given);
    const definition = compile(model).find(({ id }) => id === processId);
    if (definition === undefined) return;
    await replaceStartTimers(writer, {
      tenant,
      definition,
      processDefinitionKey: key,
      now: clock.now(),
      clockDomain: clock.kind,
      zone,
    });
  };
}

/** The database of a data folder, or the one that a URL names, with its tables up to date. */
async function openMigrated({ open, ...storage }: RuntimeOptions): Promise<Database> {
  const database = await (open ?? openDatabase)(addressOf(storage));
  await migrate(database);
  return database;
}

/** Several nodes may work on a PostgreSQL. */
function openChannel({ databaseUrl }: Storage): Promise<Channel> {
  return databaseUrl === undefined ? Promise.resolve(NO_CHANNEL) : openPostgresChannel(databaseUrl);
}

/** The same as it is, for reading. Throws where there is none. */
export async function openExisting(storage: Storage): Promise<Database> {
  const address = addressOf(storage);
  if (address.file === undefined || existsSync(address.file)) return openDatabase(address);
  throw notFound(`Expected a database, but there is no ${address.file}`);
}

function addressOf({ data, databaseUrl }: Storage): { url?: string; file?: string } {
  return databaseUrl === undefined ? { file: databaseFile(data) } : { url: databaseUrl };
}

/** The SQLite file of a data folder. */
export function databaseFile(data: string): string {
  return join(data, 'yichuang.sqlite');
}

function definitionsFolder(): string {
  return join(packageFolder(), 'definitions');
}

function shippedCalendars(): CalendarData[] {
  const folder = join(definitionsFolder(), 'calendars');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as CalendarData);
}
