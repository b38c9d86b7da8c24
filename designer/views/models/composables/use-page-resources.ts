import { useI18n } from 'vue-i18n';
import type { ModelerResources } from '../../../modeler/index.ts';
import { findDepartments, findForms, findWindows } from '../api.ts';
import { formDraftIds } from '../drafts/form-drafts.ts';
import type { ModelerHandle } from './use-modeler.ts';

/** Reads what a model may refer to, and hands it to the properties panel. */
export function usePageResources(modeler: ModelerHandle) {
  const { t, locale } = useI18n();

  async function load(): Promise<void> {
    const [windows, departments, forms] = await Promise.all([
      findWindows(),
      findDepartments(),
      findForms(),
    ]);
    const named = (item: { name: string; nameEn: string }) =>
      (locale.value === 'en' && item.nameEn) || item.name;
    const resources = modeler.service<ModelerResources>('ycResources');
    resources.windows = windows.map((item) => ({ id: item.windowId, name: named(item) }));
    resources.departments = departments.map((item) => ({
      id: item.departmentId,
      name: named(item),
    }));
    resources.forms = formsOf(forms);
    refresh();
  }

  function formsOf(deployed: string[]) {
    const drafts = formDraftIds();
    const ids = [...new Set([...deployed, ...drafts])].sort();
    const nameOf = (id: string) => (drafts.includes(id) ? t('modeler.form.local', { id }) : id);
    return ids.map((id) => ({ id, name: nameOf(id) }));
  }

  function refresh(): void {
    modeler
      .service<{ fire(event: string): void }>('eventBus')
      .fire('propertiesPanel.providersChanged');
  }

  return { load };
}
