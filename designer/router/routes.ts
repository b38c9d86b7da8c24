import type { RouteRecordRaw } from 'vue-router';
import { modelRoutes } from '../views/models/routes.ts';

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the page's title in the messages. */
    title?: string;
    /** Action that the signed-in person's roles must permit. */
    permission?: string;
    /** One of these roles is needed. */
    roles?: string[];
    /** The page fills the window and scrolls within itself. */
    fullHeight?: boolean;
    /** May be seen without a sign-in. */
    open?: boolean;
  }
}

const windowRoutes: RouteRecordRaw[] = [
  {
    path: '/windows',
    name: 'windows',
    component: () => import('../views/windows/QueuePage.vue'),
    meta: { title: 'windows.title', permission: 'task.read' },
  },
  {
    path: '/windows/tasks/:taskKey',
    name: 'task',
    component: () => import('../views/windows/TaskPage.vue'),
    props: true,
    meta: { title: 'task.title', permission: 'task.read' },
  },
  {
    path: '/windows/start',
    name: 'start-case',
    component: () => import('../views/windows/StartCasePage.vue'),
    meta: { title: 'start.title', permission: 'instance.start' },
  },
];

const auditRoutes: RouteRecordRaw[] = [
  {
    path: '/audit',
    name: 'audit',
    component: () => import('../views/audit/CaseSearchPage.vue'),
    meta: { title: 'audit.title', permission: 'instance.read' },
  },
  {
    path: '/audit/cases/:caseKey',
    name: 'case',
    component: () => import('../views/audit/CasePage.vue'),
    props: true,
    meta: { title: 'case.title', permission: 'instance.read' },
  },
  {
    path: '/audit/batch-operations',
    name: 'batch-operations',
    component: () => import('../views/audit/BatchOperationsPage.vue'),
    meta: { title: 'batch.title', permission: 'batch.read' },
  },
  {
    path: '/audit/urgings',
    name: 'urgings',
    component: () => import('../views/audit/UrgingsPage.vue'),
    meta: { title: 'urging.title', permission: 'urging.read' },
  },
  {
    path: '/audit/records',
    name: 'audit-records',
    component: () => import('../views/audit/RecordsPage.vue'),
    meta: { title: 'records.title', permission: 'audit.read' },
  },
];

const adminRoutes: RouteRecordRaw[] = [
  { path: '/admin', redirect: '/admin/users' },
  {
    path: '/admin/users',
    name: 'users',
    component: () => import('../views/admin/UsersPage.vue'),
    meta: { title: 'admin.users.title', permission: 'user.create' },
  },
  {
    path: '/admin/departments',
    name: 'departments',
    component: () => import('../views/admin/DepartmentsPage.vue'),
    meta: { title: 'admin.departments.title', permission: 'user.create' },
  },
  {
    path: '/admin/windows',
    name: 'service-windows',
    component: () => import('../views/admin/ServiceWindowsPage.vue'),
    meta: { title: 'admin.windows.title', permission: 'user.create' },
  },
  {
    path: '/admin/calendars',
    name: 'calendars',
    component: () => import('../views/admin/CalendarsPage.vue'),
    meta: { title: 'calendar.title', permission: 'calendar.read' },
  },
];

export const routes: RouteRecordRaw[] = [
  {
    path: '/',
    name: 'home',
    component: () => import('../views/home/HomePage.vue'),
    meta: { title: 'home.title' },
  },
  {
    path: '/sign-in',
    name: 'sign-in',
    component: () => import('../views/account/SignInPage.vue'),
    meta: { title: 'signIn.title', open: true },
  },
  {
    path: '/account',
    name: 'account',
    component: () => import('../views/account/AccountPage.vue'),
    meta: { title: 'account.title' },
  },
  ...modelRoutes,
  ...windowRoutes,
  ...auditRoutes,
  ...adminRoutes,
  {
    path: '/:unknown(.*)*',
    name: 'not-found',
    component: () => import('../views/home/NotFoundPage.vue'),
    meta: { title: 'notFound.title', open: true },
  },
];
