import type { Role } from '../../../api/types.ts';

export const ROLES: readonly Role[] = [
  'processDesigner',
  'clerk',
  'chiefRepresentative',
  'supervisor',
  'auditor',
  'systemAdministrator',
  'securityAdministrator',
  'auditAdministrator',
];

/** Separation of powers (三员分立): nobody holds two of these. */
export const ADMINISTRATORS: readonly Role[] = [
  'systemAdministrator',
  'securityAdministrator',
  'auditAdministrator',
];

export function hasTwoAdministrators(roles: readonly Role[]): boolean {
  return roles.filter((role) => ADMINISTRATORS.includes(role)).length > 1;
}
