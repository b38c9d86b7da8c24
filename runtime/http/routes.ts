import { batchOperationRoutes } from '../batch-operations/batch-operations.routes.ts';
import { centreRoutes } from '../centres/centres.routes.ts';
import { logRoutes } from '../audit/log/log.routes.ts';
import { calendarRoutes } from '../calendars/calendars.routes.ts';
import { clockRoutes } from '../clock/clock.routes.ts';
import { timeLimitRoutes } from '../clocks/clocks.routes.ts';
import { conditionalRoutes } from '../conditionals/conditionals.routes.ts';
import { definitionRoutes } from '../definitions/definitions.routes.ts';
import { deploymentRoutes } from '../deployments/deployments.routes.ts';
import { draftRoutes } from '../drafts/drafts.routes.ts';
import { eventRoutes } from '../events/events.routes.ts';
import { erasureRoutes } from '../erasure/erasure.routes.ts';
import { evidenceRoutes } from '../evidence/evidence.routes.ts';
import { formRoutes } from '../forms/forms.routes.ts';
import { healthRoutes } from '../health/health.routes.ts';
import { identityRoutes } from '../identity/identity.routes.ts';
import { incidentRoutes } from '../incidents/incidents.routes.ts';
import { instanceRoutes } from '../instances/instances.routes.ts';
import { jobRoutes } from '../jobs/jobs.routes.ts';
import { messageRoutes } from '../messages/messages.routes.ts';
import { operationRoutes } from '../operations/operations.routes.ts';
import { metricsRoutes } from '../metrics/metrics.routes.ts';
import { organisationRoutes } from '../organisation/organisation.routes.ts';
import { supervisionRoutes } from '../supervision/supervision.routes.ts';
import { taskRoutes } from '../tasks/tasks.routes.ts';
import { webhookRoutes } from '../webhooks/webhooks.routes.ts';
import type { Route } from './route.ts';

/** Every route of the server. */
export const ROUTES: readonly Route[] = [
  ...identityRoutes,
  ...centreRoutes,
  ...organisationRoutes,
  ...deploymentRoutes,
  ...definitionRoutes,
  ...draftRoutes,
  ...formRoutes,
  ...instanceRoutes,
  ...operationRoutes,
  ...batchOperationRoutes,
  ...evidenceRoutes,
  ...erasureRoutes,
  ...taskRoutes,
  ...incidentRoutes,
  ...jobRoutes,
  ...messageRoutes,
  ...conditionalRoutes,
  ...eventRoutes,
  ...webhookRoutes,
  ...logRoutes,
  ...clockRoutes,
  ...timeLimitRoutes,
  ...calendarRoutes,
  ...supervisionRoutes,
  ...healthRoutes,
  ...metricsRoutes,
];
