import type { Role } from '../../api/types.ts';

/** Accounts of the sample centre, offered on the sign-in page when it is served. */
export const SAMPLE_PASSWORD = 'yichuang';

export const SAMPLE_ACCOUNTS: { username: string; role: Role; window?: string }[] = [
  { username: 'designer', role: 'processDesigner' },
  { username: 'clerk1', role: 'clerk', window: 'W01' },
  { username: 'clerk2', role: 'clerk', window: 'W02' },
  { username: 'chief1', role: 'chiefRepresentative' },
  { username: 'supervisor', role: 'supervisor' },
  { username: 'auditor', role: 'auditor' },
  { username: 'sysadmin', role: 'systemAdministrator' },
  { username: 'secadmin', role: 'securityAdministrator' },
  { username: 'auditadmin', role: 'auditAdministrator' },
];
