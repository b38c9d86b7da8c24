import { LogService } from './audit/log/log.service.ts';
import type { HeadSigner } from './audit/log/head-signer.ts';
import type { LogTree } from './audit/log/log-tree.ts';
import { ClockService } from './clock/clock.service.ts';
import { StatusService } from './clock/status.service.ts';
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
import { AuditStreamService } from './identity/audit-stream.service.ts';
import { SessionService } from './identity/sessions.service.ts';
import { TokenService } from './identity/tokens.service.ts';
import { UserService } from './identity/users.service.ts';
import { IncidentService } from './incidents/incidents.service.ts';
import { HistoryService } from './instances/history.service.ts';
import type { VerifyInstance } from './instances/history.service.ts';
import { InstanceService } from './instances/instances.service.ts';
import { VariableService } from './instances/variables.service.ts';
import { JobWorkService } from './jobs/job-work.service.ts';
import { MessageService } from './messages/messages.service.ts';
import type { OrganisationService } from './organisation/organisation.service.ts';
import { TaskAccess } from './tasks/task-access.ts';
import { TaskFormService } from './tasks/task-forms.service.ts';
import { TaskService } from './tasks/tasks.service.ts';
import type { Clock, VirtualClock } from './timers/clock.ts';

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
  instances: InstanceService;
  history: HistoryService;
  evidence: EvidenceService;
  erasure: ErasureService;
  tasks: TaskService;
  taskForms: TaskFormService;
  incidents: IncidentService;
  jobWork: JobWorkService;
  messages: MessageService;
  events: EventHub;
  log: LogService;
  clock: ClockService;
  status: StatusService;
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
  clock: Clock | VirtualClock;
  /** Settles when everything that is due by now has been done (after a virtual clock was set). */
  settled: () => Promise<void>;
  scheduleStartTimers: ScheduleStartTimers;
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
  const events = new EventHub(select, executor, organisation);
  const variables = new VariableService(select);
  const work = { ...identity, clock, zone, forms, definitions, variables };
  const instances = new InstanceService(work);
  const access = new TaskAccess(work);
  const taskForms = new TaskFormService(work, access);
  const tasks = new TaskService(work, access, taskForms);
  const jobWork = new JobWorkService(work);
  return {
    organisation,
    auditStream,
    sessions,
    tokens: new TokenService(identity),
    users: new UserService(identity, sessions),
    deployments: new DeploymentService({ ...parts, ...work, checker, events }),
    definitions,
    drafts: new DraftService(select, executor),
    forms,
    instances,
    history: new HistoryService({ ...work, instances, verifyInstance: parts.verifyInstance }),
    evidence: new EvidenceService({ ...parts, auditStream, instances }),
    erasure: new ErasureService({ ...parts, auditStream, instances }),
    tasks,
    taskForms,
    incidents: new IncidentService(select, executor),
    jobWork,
    messages: new MessageService(executor),
    events,
    log: new LogService(parts),
    clock: new ClockService(clock, parts.settled),
    status: new StatusService({
      select,
      zone,
      version: parts.version,
      sample: parts.sample,
      clock: clock.kind,
      database: database.kind,
      signer: parts.signer,
    }),
    async close() {
      events.close();
      jobWork.close();
      await checker.stop();
    },
  };
}
