import type { Role } from './roles.ts';

/** What may be asked of the server. Each route names one of these. */
export const ACTIONS = [
  'session.create',
  'session.read',
  'password.change',
  'token.manage',
  'user.read',
  'user.create',
  'user.update',
  'user.assignRole',
  'user.assignAdministratorRole',
  'user.resetPassword',
  'organisation.read',
  'centre.manage',
  'deployment.create',
  'deployment.read',
  'definition.read',
  'model.check',
  'draft.manage',
  'form.read',
  'instance.start',
  'instance.read',
  'instance.readData',
  'instance.cancel',
  'instance.suspend',
  'instance.modify',
  'instance.migrate',
  'instance.restart',
  'instance.writeData',
  'instance.verify',
  'instance.exportEvidence',
  'instance.erase',
  'log.read',
  'task.read',
  'task.claim',
  'task.assign',
  'task.release',
  'task.complete',
  'task.reject',
  'task.saveDraft',
  'incident.read',
  'incident.resolve',
  'batch.read',
  'batch.manage',
  'job.read',
  'job.work',
  'job.update',
  'message.publish',
  'message.read',
  'webhook.manage',
  'clock.read',
  'clock.set',
  'clock.pause',
  'clock.extend',
  'urging.read',
  'urging.raise',
  'urging.answer',
  'calendar.read',
  'calendar.update',
  'calendar.adopt',
  'event.subscribe',
  'audit.read',
  'metrics.read',
  'public.read',
] as const;

export type Action = (typeof ACTIONS)[number];

/**
 * How the caller stands to what is acted on. `any` needs no relation; the case's or task's
 * `department` and `window` are the caller's own; `ownCase` = started by the caller.
 */
export type Relation = 'any' | 'department' | 'window' | 'candidate' | 'assignee' | 'ownCase';

/** `everyone` needs no sign-in, `signedIn` no particular role. */
export type Grantee = Role | 'everyone' | 'signedIn';

export type Grant = readonly [action: Action, grantee: Grantee, ...relations: Relation[]];

/** The one table that says who may do what. What is not in it is refused. */
export const GRANTS: readonly Grant[] = [
  ['public.read', 'everyone', 'any'],
  ['session.create', 'everyone', 'any'],

  ['session.read', 'signedIn', 'any'],
  ['password.change', 'signedIn', 'any'],
  ['token.manage', 'signedIn', 'any'],
  ['organisation.read', 'signedIn', 'any'],
  ['user.read', 'signedIn', 'any'],
  ['definition.read', 'signedIn', 'any'],
  ['form.read', 'signedIn', 'any'],
  ['clock.read', 'signedIn', 'any'],
  ['calendar.read', 'signedIn', 'any'],
  ['event.subscribe', 'signedIn', 'any'],

  ['deployment.create', 'processDesigner', 'any'],
  ['deployment.read', 'processDesigner', 'any'],
  ['model.check', 'processDesigner', 'any'],
  ['draft.manage', 'processDesigner', 'any'],
  ['instance.start', 'processDesigner', 'any'],
  ['instance.read', 'processDesigner', 'ownCase'],
  ['instance.readData', 'processDesigner', 'ownCase'],
  ['instance.cancel', 'processDesigner', 'ownCase'],
  ['batch.read', 'processDesigner', 'ownCase'],
  ['batch.manage', 'processDesigner', 'ownCase'],

  ['instance.start', 'clerk', 'any'],
  ['message.publish', 'clerk', 'any'],
  ['instance.read', 'clerk', 'department', 'window', 'candidate', 'assignee', 'ownCase'],
  ['instance.readData', 'clerk', 'window', 'candidate', 'assignee', 'ownCase'],
  ['task.read', 'clerk', 'department', 'window', 'candidate', 'assignee'],
  ['task.claim', 'clerk', 'window', 'candidate'],
  ['task.release', 'clerk', 'assignee'],
  ['task.assign', 'clerk', 'assignee'],
  ['task.complete', 'clerk', 'assignee'],
  ['task.reject', 'clerk', 'assignee'],
  ['task.saveDraft', 'clerk', 'assignee'],
  ['urging.read', 'clerk', 'window', 'assignee', 'ownCase'],
  ['urging.answer', 'clerk', 'window', 'assignee'],

  ['instance.start', 'chiefRepresentative', 'any'],
  ['instance.read', 'chiefRepresentative', 'department', 'candidate', 'assignee', 'ownCase'],
  ['instance.readData', 'chiefRepresentative', 'department', 'candidate', 'assignee', 'ownCase'],
  ['instance.cancel', 'chiefRepresentative', 'department'],
  ['instance.suspend', 'chiefRepresentative', 'department'],
  // The law's special procedures and extensions are for the head of the authority, or whom he names.
  ['clock.pause', 'chiefRepresentative', 'department'],
  ['clock.extend', 'chiefRepresentative', 'department'],
  ['urging.read', 'chiefRepresentative', 'department'],
  ['urging.raise', 'chiefRepresentative', 'department'],
  ['urging.answer', 'chiefRepresentative', 'department'],
  ['batch.read', 'chiefRepresentative', 'ownCase'],
  ['batch.manage', 'chiefRepresentative', 'ownCase'],
  ['task.read', 'chiefRepresentative', 'department', 'window', 'candidate', 'assignee'],
  // Others' tasks a chief representative assigns, and does not take: separation of duties.
  ['task.claim', 'chiefRepresentative', 'window', 'candidate'],
  ['task.release', 'chiefRepresentative', 'department', 'assignee'],
  ['task.assign', 'chiefRepresentative', 'department', 'assignee'],
  ['task.complete', 'chiefRepresentative', 'assignee'],
  ['task.reject', 'chiefRepresentative', 'assignee'],
  ['task.saveDraft', 'chiefRepresentative', 'assignee'],

  ['instance.read', 'supervisor', 'any'],
  ['instance.readData', 'supervisor', 'any'],
  ['instance.verify', 'supervisor', 'any'],
  ['instance.exportEvidence', 'supervisor', 'any'],
  ['log.read', 'supervisor', 'any'],
  ['task.read', 'supervisor', 'any'],
  ['clock.extend', 'supervisor', 'any'],
  ['urging.read', 'supervisor', 'any'],
  ['urging.raise', 'supervisor', 'any'],
  ['urging.answer', 'supervisor', 'any'],
  ['task.assign', 'supervisor', 'any'],
  ['task.release', 'supervisor', 'any'],
  ['incident.read', 'supervisor', 'any'],
  ['message.read', 'supervisor', 'any'],
  ['batch.read', 'supervisor', 'any'],
  ['deployment.read', 'supervisor', 'any'],

  ['instance.read', 'auditor', 'any'],
  ['instance.readData', 'auditor', 'any'],
  ['instance.verify', 'auditor', 'any'],
  ['instance.exportEvidence', 'auditor', 'any'],
  ['log.read', 'auditor', 'any'],
  ['task.read', 'auditor', 'any'],
  ['urging.read', 'auditor', 'any'],
  ['incident.read', 'auditor', 'any'],
  ['message.read', 'auditor', 'any'],
  ['batch.read', 'auditor', 'any'],
  ['deployment.read', 'auditor', 'any'],

  ['centre.manage', 'systemAdministrator', 'any'],
  ['instance.start', 'systemAdministrator', 'any'],
  ['instance.read', 'systemAdministrator', 'any'],
  ['instance.cancel', 'systemAdministrator', 'any'],
  ['instance.suspend', 'systemAdministrator', 'any'],
  ['instance.modify', 'systemAdministrator', 'any'],
  ['instance.migrate', 'systemAdministrator', 'any'],
  ['instance.restart', 'systemAdministrator', 'any'],
  ['instance.writeData', 'systemAdministrator', 'any'],
  ['task.read', 'systemAdministrator', 'any'],
  ['incident.read', 'systemAdministrator', 'any'],
  ['incident.resolve', 'systemAdministrator', 'any'],
  ['batch.read', 'systemAdministrator', 'any'],
  ['batch.manage', 'systemAdministrator', 'any'],
  ['job.read', 'systemAdministrator', 'any'],
  ['job.work', 'systemAdministrator', 'any'],
  ['job.update', 'systemAdministrator', 'any'],
  ['message.publish', 'systemAdministrator', 'any'],
  ['message.read', 'systemAdministrator', 'any'],
  ['webhook.manage', 'systemAdministrator', 'any'],
  ['deployment.create', 'systemAdministrator', 'any'],
  ['deployment.read', 'systemAdministrator', 'any'],
  ['clock.set', 'systemAdministrator', 'any'],
  ['calendar.update', 'systemAdministrator', 'any'],
  ['calendar.adopt', 'systemAdministrator', 'any'],
  ['metrics.read', 'systemAdministrator', 'any'],
  ['user.create', 'systemAdministrator', 'any'],
  ['user.update', 'systemAdministrator', 'any'],
  ['user.assignRole', 'systemAdministrator', 'any'],
  ['user.resetPassword', 'systemAdministrator', 'any'],

  // Not the auditors, who are to see what was erased.
  ['instance.erase', 'securityAdministrator', 'any'],
  ['user.create', 'securityAdministrator', 'any'],
  ['user.update', 'securityAdministrator', 'any'],
  ['user.assignRole', 'securityAdministrator', 'any'],
  ['user.assignAdministratorRole', 'securityAdministrator', 'any'],
  ['user.resetPassword', 'securityAdministrator', 'any'],

  ['audit.read', 'auditAdministrator', 'any'],
  ['instance.verify', 'auditAdministrator', 'any'],
  ['log.read', 'auditAdministrator', 'any'],
];

const relationsByActionAndGrantee = new Map(
  GRANTS.map(([action, grantee, ...relations]) => [`${action} ${grantee}`, relations]),
);

/** The relations on which one of the roles permits the action; empty = refused. */
export function relationsFor(action: Action, roles: readonly Role[] | undefined): Set<Relation> {
  const grantees: Grantee[] = roles ? ['everyone', 'signedIn', ...roles] : ['everyone'];
  return new Set(
    grantees.flatMap((grantee) => relationsByActionAndGrantee.get(`${action} ${grantee}`) ?? []),
  );
}

/** Whether the roles permit the action on at least one relation. */
export function mayEver(action: Action, roles: readonly Role[] | undefined): boolean {
  return relationsFor(action, roles).size > 0;
}

/** Whether the roles permit the action for someone who stands in these relations. */
export function may(
  action: Action,
  roles: readonly Role[] | undefined,
  relations: Iterable<Relation>,
): boolean {
  const granted = relationsFor(action, roles);
  return granted.has('any') || [...relations].some((relation) => granted.has(relation));
}

/** Every action that the roles permit on some relation, for the screens. */
export function permissionsOf(roles: readonly Role[]): Action[] {
  return ACTIONS.filter((action) => mayEver(action, roles));
}
