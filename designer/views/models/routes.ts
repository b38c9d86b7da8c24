import type { RouteRecordRaw } from 'vue-router';

const meta = { permission: 'draft.manage' };

/** The designer's pages; everything heavy is loaded with them and nowhere else. */
export const modelRoutes: RouteRecordRaw[] = [
  {
    path: '/models',
    name: 'models',
    component: () => import('./ModelsPage.vue'),
    meta: { ...meta, title: 'modeler.list.title' },
  },
  {
    path: '/models/drafts/:draftKey',
    name: 'model-draft',
    component: () => import('./DraftPage.vue'),
    props: true,
    meta: { ...meta, title: 'modeler.editor.title', fullHeight: true },
  },
  {
    path: '/models/forms/:formId',
    name: 'model-form',
    component: () => import('./FormPage.vue'),
    props: true,
    meta: { ...meta, title: 'modeler.form.title', fullHeight: true },
  },
];
