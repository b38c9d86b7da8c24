import { ref, watch } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import type { RouteLocationNormalized, Router } from 'vue-router';
import { i18n, needTexts } from '../i18n/index.ts';
import { failure, reportError } from '../stores/failure.ts';
import { useSession } from '../stores/session.ts';
import { routes } from './routes.ts';

/** True while a page is on its way, e.g. because its code is being loaded. */
export const isNavigating = ref(false);

export function createAppRouter(): Router {
  const router = createRouter({
    history: createWebHistory(),
    routes,
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  });
  router.beforeEach(guard);
  router.afterEach((to) => {
    isNavigating.value = false;
    failure.value = undefined;
    setTitle(to);
  });
  router.onError((error) => {
    isNavigating.value = false;
    reportError(error);
  });
  watch(i18n.global.locale, () => setTitle(router.currentRoute.value));
  return router;
}

async function guard(to: RouteLocationNormalized) {
  const session = useSession();
  isNavigating.value = true;
  if (!to.meta.open && !session.isSignedIn) {
    return { name: 'sign-in', query: to.fullPath === '/' ? {} : { next: to.fullPath } };
  }
  if (to.path.startsWith('/models')) await needTexts('modeler');
  return true;
}

/** Whether the signed-in person's roles open a page. */
export function mayOpen(to: Pick<RouteLocationNormalized, 'meta'>): boolean {
  const session = useSession();
  const { permission, open } = to.meta;
  return open === true || permission === undefined || session.may(permission);
}

function setTitle(to: RouteLocationNormalized): void {
  const { t, te } = i18n.global;
  const title = to.meta.title ?? '';
  document.title = title !== '' && te(title) ? `${t(title)} · ${t('product')}` : t('product');
}
