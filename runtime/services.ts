import { BatchOperationService } from './batch-operations/batch-operations.service.ts';
import { AdoptionService } from './calendars/adoption.service.ts';
import { CalendarService } from './calendars/calendars.service.ts';
import { CentreService } from './centres/centres.service.ts';
import { LogService } from './audit/log/log.service.ts';
import type { HeadSigner } from './audit/log/head-signer.ts';
import type { LogTree } from './audit/log/log-tree.ts';
import { TimeLimitService } from './clocks/time-limits.service.ts';
import { ClockService } from './clock/clock.service.ts';
import { StatusService } from './clock/status.service.ts';
import { ConditionalService } from './conditionals/conditionals.service.ts';
import type { Database } from './db/index.ts';
import { DefinitionService } from './definitions/definitions.service.ts';
import { DeploymentService } from './deployments/deployments.service.ts';
import type { ScheduleStartTimers } from './deployments/deployments.service.ts';
import { ModelChecker } from './deployments/model-checker.ts';
import { DraftService } from './drafts/drafts.service.ts';
import { ErasureService } from './erasure/erasure.service.ts';
import { EvidenceService } from './evidence/evidence.service.ts';
import { EventHub } from './events/event-hub.ts';
import type { CommandExecutor, DefinitionCache } from './execution/index.ts';
import { FormService } from './forms/forms.service.ts';
import { ArchiveService } from './archive/archive.service.ts';
import { ArchivedCases } from './archive/archived-cases.service.ts';
import { AuditStreamService } from './identity/audit-stream.service.ts';
import { SessionService } from './identity/sessions.service.ts';
import { TokenService } from './identity/tokens.service.ts';
import { UserService } from './identity/users.service.ts';
import { HealthService } from './health/health.service.ts';
import { IncidentService } from './incidents/incidents.service.ts';
import { HistoryService } from './instances/history.service.ts';
import type { VerifyInstance } from './instances/history.service.ts';
import { InstanceStartService } from './instances/instance-start.service.ts';
import { InstanceService } from './instances/instances.service.ts';
import { VariableService } from './instances/variables.service.ts';
import { JobHandlerService, type JobHandler } from './job-handlers/index.ts';
import { JobActivationService } from './jobs/job-activation.service.ts';
import { JobWorkService } from './jobs/job-work.service.ts';
import { MessageService } from './messages/messages.service.ts';
import type { Channel } from './nodes/channel.ts';
import { type Metrics, MetricsService } from './metrics/metrics.service.ts';
import { OperationService } from './operations/operations.service.ts';
import type { OutgoingHttp } from './outgoing/index.ts';
import type { OrganisationService } from './organisation/organisation.service.ts';
import { SupervisionService } from './supervision/supervision.service.ts';
import { TaskAccess } from './tasks/task-access.ts';
import { TaskCompletionService } from './tasks/task-completion.service.ts';
import { TaskFormService } from './tasks/task-forms.service.ts';
import { TaskService } from './tasks/tasks.service.ts';
import type { Clock, VirtualClock } from './timers/clock.ts';
import type { WebhookDispatcher } from './webhooks/webhook-dispatcher.ts';
import { WebhookService } from './webhooks/webhooks.service.ts';

/** What the HTTP routes work with. */
export interface Services {
  organisation: OrganisationService;
  auditStream: AuditStreamService;
  sessions: SessionService;
  tokens: TokenService;
  users: UserService;
  deployments: DeploymentService;
  definitions: DefinitionService;
  drafts: DraftService;
  forms: FormService;
  centres: CentreService;
  instanceStart: InstanceStartService;
  instances: InstanceService;
  operations: OperationService;
  history: HistoryService;
  evidence: EvidenceService;
  archive: ArchiveService;
  erasure: ErasureService;
  tasks: TaskService;
  taskCompletion: TaskCompletionService;
  taskForms: TaskFormService;
  incidents: IncidentService;
  batchOperations: BatchOperationService;
  jobActivation: JobActivationService;
  jobWork: JobWorkService;
  conditionals: ConditionalService;
  /** Does some jobs itself, once it is started. */
  jobHandlers: JobHandlerService;
  messages: MessageService;
  webhooks: WebhookService;
  events: EventHub;
  log: LogService;
  clock: ClockService;
  timeLimits: TimeLimitService;
  calendars: CalendarService;
  adoption: AdoptionService;
  supervision: SupervisionService;
  status: StatusService;
  health: HealthService;
  metrics: MetricsService;
  /** Ends streams, long polls and threads, so that the server can stop. */
  close(): Promise<void>;
}

export interface ServiceParts {
  /** Migrated. */
  database: Database;
  executor: CommandExecutor;
  /** Also made for the executor's assignment: `createAssignmentService(organisation)`. */
  organisation: OrganisationService;
  cache: DefinitionCache;
  channel: Channel;
  outgoing: OutgoingHttp;
  /** Sends what webhooks ask for; told when they are changed. */
  webhookDispatcher: WebhookDispatcher;
  /** Of the job types that the server does itself. */
  handlers: JobHandler[];
  clock: Clock | VirtualClock;
  metrics: Metrics;
  /** How many seconds ago the earliest open timer was due. */
  timersLate: () => Promise<number>;
  timersAlive: () => boolean;
  /** Settles when everything that is due by now has been done (after a virtual clock was set). */
  settled: () => Promise<void>;
  scheduleStartTimers: ScheduleStartTimers;
  /** Called when a batch operation has items to be worked on. */
  wakeBatches: () => void;
  verifyInstance: VerifyInstance;
  tree: LogTree;
  signer: HeadSigner;
  /** IANA zone of the centre. */
  zone: string;
  version: string;
  sample: boolean;
}

/** Wires the features together. */
export function createServices(parts: ServiceParts): Services {
  const { database, executor, organisation, cache, clock, zone } = parts;
  const { select } = database;
  const auditStream = new AuditStreamService(select, executor);
  const identity = { select, executor, organisation, auditStream };
  const sessions = new SessionService(identity);
  const forms = new FormService(select);
  const definitions = new DefinitionService({ select, cache, forms });
  const checker = new ModelChecker();
  const events = new EventHub({ select, executor, organisation, channel: parts.channel });
  const variables = new VariableService(select);
  const work = { ...identity, clock, zone, forms, definitions, variables };
  const archived = new ArchivedCases(select);
  const instances = new InstanceService({ ...work, archived });
  const operations = new OperationService({ ...work, instances });
  const access = new TaskAccess(work);
  const taskForms = new TaskFormService(work, access);
  const taskCompletion = new TaskCompletionService(work.executor, access, taskForms);
  const tasks = new TaskService({ ...work, operations, instances }, access, taskForms);
  const jobActivation = new JobActivationService(work);
  const jobWork = new JobWorkService({ ...work, operations });
  const health = new HealthService(parts);
  const metrics = new MetricsService({ ...parts, select });
  return {
    organisation,
    auditStream,
    sessions,
    centres: new CentreService(identity),
    tokens: new TokenService(identity),
    users: new UserService(identity, sessions),
    deployments: new DeploymentService({ ...parts, ...work, checker, events }),
    definitions,
    drafts: new DraftService(select, executor),
    forms,
    instanceStart: new InstanceStartService(work),
    instances,
    operations,
    history: new HistoryService({ ...work, instances, verifyInstance: parts.verifyInstance }),
    archive: new ArchiveService({ ...parts, auditStream }),
    evidence: new EvidenceService({ ...parts, auditStream, instances }),
    erasure: new ErasureService({ ...parts, auditStream, instances }),
    tasks,
    taskCompletion,
    taskForms,
    incidents: new IncidentService(select, operations),
    batchOperations: new BatchOperationService({ ...work, instances, wake: parts.wakeBatches }),
    jobActivation,
    jobWork,
    conditionals: new ConditionalService({ ...work, cache }),
    jobHandlers: new JobHandlerService({
      ...work,
      jobActivation,
      jobWork,
      handlers: parts.handlers,
    }),
    messages: new MessageService({ executor, select }),
    webhooks: new WebhookService({
      ...identity,
      outgoing: parts.outgoing,
      dispatcher: parts.webhookDispatcher,
    }),
    events,
    log: new LogService(parts),
    clock: new ClockService(clock, parts.settled),
    calendars: new CalendarService(identity),
    adoption: new AdoptionService(identity),
    timeLimits: new TimeLimitService({ ...work, instances, operations }),
    supervision: new SupervisionService({ ...work, instances, operations }),
    status: new StatusService({
      zone,
      version: parts.version,
      sample: parts.sample,
      clock: clock.kind,
      database: database.kind,
      signer: parts.signer,
    }),
    health,
    metrics,
    async close() {
      health.close();
      metrics.close();
      events.close();
      jobActivation.close();
      await checker.stop();
    },
  };
}
