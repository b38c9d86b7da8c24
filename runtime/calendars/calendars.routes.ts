import { noContent, ok, route } from '../http/route.ts';
import type { Route } from '../http/route.ts';
import * as schema from './calendars.schema.ts';

/** Calendars; the key is a calendar's name. */
export const calendarRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v2/calendars',
    operation: 'listCalendars',
    summary: 'Calendars with the versions of their layers that are in force',
    action: 'calendar.read',
    status: 200,
    answer: schema.calendars,
    async handle({ calendars }, { caller }) {
      return ok({ items: await calendars.list(caller) });
    },
  }),
  route({
    method: 'post',
    path: '/v2/calendars',
    operation: 'createCalendar',
    summary: "A window's own calendar, over those of the centre",
    action: 'calendar.update',
    body: schema.createCalendar,
    status: 204,
    answer: null,
    async handle({ calendars }, { caller, body }) {
      await calendars.create(caller, body);
      return noContent();
    },
  }),
  route({
    method: 'get',
    path: '/v2/calendars/{key}/years/{year}',
    operation: 'getCalendarYear',
    summary: 'Each day of a year, and which layer decides it',
    action: 'calendar.read',
    params: schema.yearParams,
    status: 200,
    answer: schema.calendarYear,
    async handle({ calendars }, { caller, params }) {
      return ok(await calendars.year(caller, params.key, params.year));
    },
  }),
  route({
    method: 'get',
    path: '/v2/calendars/{key}/history',
    operation: 'getCalendarHistory',
    summary: 'Every version of its layers, newest first',
    action: 'calendar.read',
    params: schema.calendarParams,
    status: 200,
    answer: schema.layerVersions,
    async handle({ calendars }, { caller, params }) {
      return ok({ items: await calendars.history(caller, params.key) });
    },
  }),
  route({
    method: 'put',
    path: '/v2/calendars/{key}/layers/{layer}',
    operation: 'putCalendarLayer',
    summary: 'A new version of a layer, in force at once; open deadlines follow by an adoption',
    action: 'calendar.update',
    params: schema.layerParams,
    body: schema.putLayer,
    status: 204,
    answer: null,
    async handle({ calendars }, { caller, params, body }) {
      await calendars.putLayer(caller, params.key, { ...body, layer: params.layer });
      return noContent();
    },
  }),
  route({
    method: 'post',
    path: '/v2/calendars/adoption-preview',
    operation: 'previewCalendarAdoption',
    summary: 'What the calendars in force would change in open cases; changes nothing',
    action: 'calendar.adopt',
    status: 200,
    answer: schema.adoptionPreview,
    async handle({ adoption }, { caller }) {
      return ok(await adoption.preview(caller));
    },
  }),
];
