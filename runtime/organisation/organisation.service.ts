import type { SearchResult } from '../http/schema.ts';
import { matchesText, searchList } from '../search/search-list.ts';
import type { Select } from '../db/index.ts';
import type { Writer } from '../execution/index.ts';
import type { Directory, DirectoryDepartment, DirectoryWindow } from './directory.ts';
import { insertDepartment, insertWindow, readDirectory } from './organisation.store.ts';
import type { Department, DepartmentSearch, Window, WindowSearch } from './organisation.schema.ts';

/** Another node's change is seen after this time at the latest. */
const FRESH_FOR = 5000;

interface Cached {
  directory: Promise<Directory>;
  readAt: number;
}

/** Departments, windows and users, read once and kept in memory. */
export class OrganisationService {
  readonly #select: Select;
  readonly #sampleAccounts: boolean;
  readonly #cache = new Map<string, Cached>();

  /** Without `sampleAccounts` those in the database count as inactive. */
  constructor(select: Select, { sampleAccounts }: { sampleAccounts: boolean }) {
    this.#select = select;
    this.#sampleAccounts = sampleAccounts;
  }

  directory(tenant: string): Promise<Directory> {
    const cached = this.#cache.get(tenant);
    if (cached && Date.now() - cached.readAt < FRESH_FOR) return cached.directory;
    const sampleAccounts = this.#sampleAccounts;
    const directory = readDirectory(this.#select, tenant, { sampleAccounts });
    this.#cache.set(tenant, { directory, readAt: Date.now() });
    directory.catch(() => this.#cache.delete(tenant));
    return directory;
  }

  /** To be called after every write to what the directory holds. */
  forget(tenant: string): void {
    this.#cache.delete(tenant);
  }

  /** Adds departments and windows within a write; `forget` when it is committed. */
  async register(
    writer: Writer,
    tenant: string,
    { departments, windows }: { departments: DirectoryDepartment[]; windows: DirectoryWindow[] },
  ): Promise<void> {
    for (const department of departments) await insertDepartment(writer, tenant, department);
    for (const window of windows) await insertWindow(writer, tenant, window);
  }

  async searchDepartments(
    tenant: string,
    { filter = {}, sort, page }: DepartmentSearch,
  ): Promise<SearchResult<Department>> {
    const { departments } = await this.directory(tenant);
    const items = [...departments.values()].filter(
      (department) =>
        (filter.departmentId ?? department.departmentId) === department.departmentId &&
        matchesText(department.name, filter.name),
    );
    return searchList(items, { sort, page, keyOf: ({ departmentId }) => departmentId });
  }

  async searchWindows(
    tenant: string,
    { filter = {}, sort, page }: WindowSearch,
  ): Promise<SearchResult<Window>> {
    const { departments, windows } = await this.directory(tenant);
    const items = [...windows.values()]
      .filter(
        (window) =>
          (filter.windowId ?? window.windowId) === window.windowId &&
          (filter.department ?? window.department) === window.department &&
          (filter.integrated ?? window.integrated) === window.integrated &&
          (filter.open ?? window.open) === window.open &&
          matchesText(window.name, filter.name),
      )
      .map((window) => ({
        ...window,
        departmentName: departments.get(window.department ?? '')?.name ?? null,
      }));
    return searchList(items, { sort, page, keyOf: ({ windowId }) => windowId });
  }
}
