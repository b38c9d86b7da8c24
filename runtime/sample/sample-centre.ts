import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeploymentService } from '../deployments/deployments.service.ts';
import type { CommandExecutor } from '../execution/index.ts';
import type { Role } from '../identity/roles.ts';
import { hashPassword } from '../identity/secrets.ts';
import { insertUser } from '../identity/users.store.ts';
import { assertSeparation } from '../identity/users.service.ts';
import { insertDepartment, insertWindow } from '../organisation/organisation.store.ts';
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
  await seedOrganisation(parts, join(folder, 'organisation'));
  organisation.forget(TENANT);
  const files = await shippedFiles(folder);
  const deployer = { tenant: TENANT, username: 'designer' };
  if (files.length > 0) {
    await parts.deployments.deploy(deployer, { files, note: '随附示例 · shipped with Yichuang' });
  }
  return true;
}

async function seedOrganisation({ executor }: SampleParts, folder: string): Promise<void> {
  const departments = await readList<DepartmentFile>(join(folder, 'departments.json'));
  const windows = await readList<WindowFile>(join(folder, 'windows.json'));
  const users = await readList<UserFile>(join(folder, 'users.json'));
  for (const { roles } of users) assertSeparation(roles);
  const passwordHash = await hashPassword(SAMPLE_PASSWORD);
  await executor.write(async (writer) => {
    for (const { id: departmentId, name, nameEn, code } of departments) {
      await insertDepartment(writer, TENANT, { departmentId, name, nameEn, code });
    }
    for (const { id: windowId, number, department, integrated, ...names } of windows) {
      await insertWindow(writer, TENANT, {
        windowId,
        name: names.name,
        nameEn: names.nameEn,
        number: String(number),
        department: department ?? null,
        integrated: integrated ?? false,
        open: true,
      });
    }
    for (const { department = null, window = null, ...user } of users) {
      await insertUser(writer, TENANT, { ...user, department, window, passwordHash });
    }
  });
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
