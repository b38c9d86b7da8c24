/** A part of the product, as the navigation shows it. */
export interface Area {
  path: string;
  /** Addresses that belong to it begin with this. */
  prefix: string;
  label: string;
}

const AREAS: (Area & { permission?: string })[] = [
  { path: '/', prefix: '/', label: 'nav.home' },
  { path: '/models', prefix: '/models', label: 'nav.models', permission: 'draft.manage' },
  { path: '/windows', prefix: '/windows', label: 'nav.windows', permission: 'task.claim' },
  { path: '/audit', prefix: '/audit', label: 'nav.audit', permission: 'instance.read' },
  {
    path: '/audit/records',
    prefix: '/audit/records',
    label: 'nav.records',
    permission: 'audit.read',
  },
  { path: '/admin/users', prefix: '/admin', label: 'nav.admin', permission: 'user.create' },
];

/** The parts that a person with these permissions can use. */
export function areasFor(may: (action: string) => boolean): Area[] {
  const open = AREAS.filter(({ permission }) => permission === undefined || may(permission));
  // Whoever cannot verify cases looks them up, and does not audit them.
  const isAuditor = may('instance.verify');
  return open.map((area) =>
    area.path === '/audit' && !isAuditor ? { ...area, label: 'nav.cases' } : area,
  );
}
