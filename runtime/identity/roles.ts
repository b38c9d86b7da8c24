/** The roles of the centre. Which role may do what is in permissions.ts. */
export const ROLES = [
  'processDesigner',
  'clerk',
  'chiefRepresentative',
  'supervisor',
  'auditor',
  'systemAdministrator',
  'securityAdministrator',
  'auditAdministrator',
] as const;

export type Role = (typeof ROLES)[number];

/** Separation of powers (三员分立): nobody holds two of these. */
export const ADMINISTRATOR_ROLES: readonly Role[] = [
  'systemAdministrator',
  'securityAdministrator',
  'auditAdministrator',
];
