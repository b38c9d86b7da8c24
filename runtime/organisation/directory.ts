import type { Role } from '../identity/roles.ts';

export interface DirectoryDepartment {
  departmentId: string;
  name: string;
  nameEn: string;
  code: string;
}

export interface DirectoryWindow {
  windowId: string;
  name: string;
  nameEn: string;
  number: string;
  department: string | null;
  integrated: boolean;
  open: boolean;
}

export interface DirectoryUser {
  username: string;
  displayName: string;
  roles: Role[];
  department: string | null;
  window: string | null;
  isActive: boolean;
}

/** The organisation of a tenant, held in memory; without secrets. */
export interface Directory {
  departments: ReadonlyMap<string, DirectoryDepartment>;
  windows: ReadonlyMap<string, DirectoryWindow>;
  users: ReadonlyMap<string, DirectoryUser>;
}

export function windowsOfDepartment(directory: Directory, department: string): DirectoryWindow[] {
  return [...directory.windows.values()].filter((window) => window.department === department);
}

export function displayNameOf(directory: Directory, username: string | null): string | null {
  if (username === null) return null;
  return directory.users.get(username)?.displayName ?? username;
}
