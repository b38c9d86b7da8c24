import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeploymentService } from '../deployments/deployments.service.ts';
import type { CommandExecutor } from '../execution/index.ts';
import type { Role } from '../identity/roles.ts';
import { registerSampleUsers } from '../identity/users.service.ts';
import type { OrganisationService } from '../organisation/organisation.service.ts';

/** Password of every sample account. They exist only with `--sample`, on 127.0.0.1. */
export const SAMPLE_PASSWORD = 'yichuang';

const TENANT = 'default';
const DEPLOYABLE = ['processes', 'decisions', 'forms'];

interface DepartmentFile {
  id: string;
  name: string;
  nameEn: string;
  code: string;
}

interface WindowFile {
  id: string;
  number: number | string;
  name: string;
  nameEn: string;
  department?: string | null;
  integrated?: boolean;
}

interface UserFile {
  username: string;
  displayName: string;
  roles: Role[];
  department?: string;
  window?: string;
}

export interface SampleParts {
  executor: CommandExecutor;
  organisation: OrganisationService;
  deployments: DeploymentService;
  /** Folder of the definitions that ship. */
  folder: string;
}

/**
 * Fills an empty database with the sample centre: departments, windows, accounts, and the models,
 * decisions and forms that ship. Does nothing where there are users already.
 */
export async function seedSampleCentre(parts: SampleParts): Promise<boolean> {
  const { organisation, folder } = parts;
  if ((await organisation.directory(TENANT)).users.size > 0) return false;
  const files = await shippedFiles(folder);
  const deployer = { tenant: TENANT, username: 'designer' };
  if (files.length > 0) {
    await parts.deployments.deploy(deployer, { files, note: '随附示例 · shipped with Yichuang' });
  }
  // Last, as users are what tells that all of it is there: a seeding that broke off begins again.
  await seedOrganisation(parts, join(folder, 'organisation'));
  organisation.forget(TENANT);
  return true;
}

async function seedOrganisation(
  { executor, organisation }: SampleParts,
  folder: string,
): Promise<void> {
  const departments = await readList<DepartmentFile>(join(folder, 'departments.json'));
  const windows = await readList<WindowFile>(join(folder, 'windows.json'));
  const users = await readList<UserFile>(join(folder, 'users.json'));
  const places = {
    departments: departments.map(({ id, name, nameEn, code }) => {
      return { departmentId: id, name, nameEn, code };
    }),
    windows: windows.map(windowOf),
  };
  const accounts = users.map(({ department = null, window = null, ...user }) => {
    return { ...user, department, window };
  });
  await executor.write(async (writer) => {
    await organisation.register(writer, TENANT, places);
    await registerSampleUsers(writer, TENANT, { users: accounts, password: SAMPLE_PASSWORD });
  });
}

function windowOf({ id, number, name, nameEn, department, integrated }: WindowFile) {
  return {
    windowId: id,
    name,
    nameEn,
    number: String(number),
    department: department ?? null,
    integrated: integrated ?? false,
    open: true,
  };
}

async function readList<T>(file: string): Promise<T[]> {
  return JSON.parse(await readFile(file, 'utf8')) as T[];
}

async function shippedFiles(folder: string): Promise<{ name: string; content: Buffer }[]> {
  const files: { name: string; content: Buffer }[] = [];
  for (const part of DEPLOYABLE) {
    const names = await readdir(join(folder, part)).catch(() => []);
    for (const name of names.filter((one) => /\.(bpmn|dmn|form)$/.test(one)).sort()) {
      files.push({ name, content: await readFile(join(folder, part, name)) });
    }
  }
  return files;
}
