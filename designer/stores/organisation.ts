import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { searchDepartments, searchWindows } from '../api/organisation.ts';
import type { Department, ServiceWindow } from '../api/types.ts';
import { i18n } from '../i18n/index.ts';

/** Departments and windows: many screens name them, and they rarely change. */
export const useOrganisation = defineStore('organisation', () => {
  const departments = shallowRef<Department[]>([]);
  const windows = shallowRef<ServiceWindow[]>([]);
  let loading: Promise<void> | undefined;

  function load(): Promise<void> {
    loading ??= read().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  }

  async function read(): Promise<void> {
    const [departmentPage, windowPage] = await Promise.all([searchDepartments(), searchWindows()]);
    departments.value = departmentPage.items;
    windows.value = windowPage.items;
  }

  const departmentsById = computed(
    () => new Map(departments.value.map((department) => [department.departmentId, department])),
  );
  const windowsById = computed(
    () => new Map(windows.value.map((window) => [window.windowId, window])),
  );

  function nameOf(place: { name: string; nameEn: string } | undefined): string {
    if (!place) return '';
    return i18n.global.locale.value === 'en' && place.nameEn !== '' ? place.nameEn : place.name;
  }

  const departmentName = (id: string | null | undefined) =>
    nameOf(departmentsById.value.get(id ?? '')) || (id ?? '');

  function windowName(id: string | null | undefined): string {
    const window = windowsById.value.get(id ?? '');
    return window ? nameOf(window) : (id ?? '');
  }

  return { departments, windows, load, nameOf, departmentName, windowName };
});
