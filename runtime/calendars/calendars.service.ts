import { compileCalendars, type CalendarData, TimeError } from '../../engine/index.ts';
import { FIRST_CENTRE } from '../centres/centres.service.ts';
import type { Select } from '../db/index.ts';
import {
  adoptCalendars,
  type CommandExecutor,
  SHARED_TENANT,
  type Writer,
} from '../execution/index.ts';
import type { AuditStreamService } from '../identity/audit-stream.service.ts';
import type { Caller } from '../identity/caller.ts';
import { conflict, forbidden, invalid, notFound } from '../problem.ts';
import { readCalendarFile } from './calendar-file.ts';
import {
  describeCalendar,
  describeVersion,
  describeYear,
  shippedVersion,
} from './calendar-view.ts';
import type {
  CalendarItem,
  CalendarYear,
  CreateCalendarBody,
  LayerData,
  LayerName,
  LayerVersion,
  PutLayerBody,
} from './calendars.schema.ts';
import * as store from './calendars.store.ts';
import type { LayerRow } from './calendars.store.ts';
import { layerProblems } from './check-layer.ts';
import { compose, type Layer, stackOf, STANDARD } from './compose.ts';
import { expectYears, nationalOf, withNotice } from './notice.ts';

export interface CalendarParts {
  select: Select;
  executor: CommandExecutor;
  auditStream: AuditStreamService;
}

interface Known {
  shared: CalendarData[];
  own: LayerRow[];
}

interface NewLayer {
  calendar: string;
  layer: LayerName;
  body: PutLayerBody;
}

/** Calendars in layers: what they say, who changed them, and how they are put in force. */
export class CalendarService {
  readonly #parts: CalendarParts;

  constructor(parts: CalendarParts) {
    this.#parts = parts;
  }

  async list({ tenant }: Caller): Promise<CalendarItem[]> {
    const known = await this.#known(this.#parts.select, tenant);
    const shared = await store.readLayers(this.#parts.select, SHARED_TENANT);
    return namesOf(known).map((name) =>
      describeCalendar(name, stackOf(name, known.shared, known.own.map(layerOf)), [
        ...shared,
        ...known.own,
      ]),
    );
  }

  async year({ tenant }: Caller, name: string, year: number): Promise<CalendarYear> {
    const known = await this.#known(this.#parts.select, tenant);
    assertKnown(known, name);
    return describeYear(name, stackOf(name, known.shared, known.own.map(layerOf)), year);
  }

  /** Every version of its layers, newest first, with the one that is shipped. */
  async history({ tenant }: Caller, name: string): Promise<LayerVersion[]> {
    const { select } = this.#parts;
    const known = await this.#known(select, tenant);
    assertKnown(known, name);
    const tenants = name === STANDARD ? [tenant, SHARED_TENANT] : [tenant];
    const rows = await store.readHistory(select, { tenants, calendar: name });
    const shipped = rows.some(({ layer }) => layer === 'national') || name !== STANDARD;
    return [...rows.map(describeVersion), ...(shipped ? [] : shippedVersion(known.shared))];
  }

  /** A new version of a layer, in force at once; open deadlines follow by an adoption. */
  async putLayer(
    caller: Caller,
    name: string,
    { layer, ...body }: PutLayerBody & { layer: LayerName },
  ): Promise<void> {
    assertKnown(await this.#known(this.#parts.select, caller.tenant), name);
    if ((layer === 'window') === (name === STANDARD)) {
      throw invalid(`Expected a layer of calendar ${name}, but ${layer} is none of its layers.`);
    }
    await this.#load(caller, { calendar: name, layer, body });
  }

  /** A window's own calendar, over those of the centre. */
  async create(caller: Caller, { name, ...body }: CreateCalendarBody): Promise<void> {
    const known = await this.#known(this.#parts.select, caller.tenant);
    if (namesOf(known).includes(name)) {
      throw conflict(`Expected a new calendar, but there is ${name} already.`);
    }
    await this.#load(caller, { calendar: name, layer: 'window', body });
  }

  /** Puts the shared calendars under each centre's own, where they have changed since. */
  async recompose(): Promise<void> {
    await this.#parts.executor.write((writer) => this.#composeAll(writer));
  }

  async #load(caller: Caller, { calendar, layer, body }: NewLayer): Promise<void> {
    const tenant = await this.#ownerOf(caller, layer);
    const given = body.file === undefined ? checked(body.data) : readCalendarFile(body.file);
    await this.#parts.executor.write(async (writer) => {
      const before = body.merge
        ? await this.#before(writer, { tenant, calendar, layer })
        : undefined;
      const data = before === undefined ? given : withNotice(before, given);
      if (layer === 'national') expectYears(given, before);
      const { username } = caller;
      const content = JSON.stringify(data);
      const about = { tenant, calendar, layer, reason: body.reason };
      await store.insertLayer(writer, {
        ...about,
        content,
        loaded_by: username,
        loaded_at: Date.now(),
      });
      await this.#compose(writer, tenant, about);
      await this.#parts.auditStream.append(writer, {
        tenant: caller.tenant,
        actor: username,
        type: 'calendarChanged',
        subject: calendar,
        data: { layer, reason: body.reason },
      });
    });
  }

  /** The national calendar is everybody's; only the first centre's administrators load it. */
  async #ownerOf(caller: Caller, layer: LayerName): Promise<string> {
    if (layer !== 'national') return caller.tenant;
    if (caller.tenant === FIRST_CENTRE) return SHARED_TENANT;
    await this.#parts.auditStream.refused(caller, 'calendar.update', layer);
    throw forbidden('Expected an administrator of the first centre, for the national calendar.');
  }

  async #before(
    { query }: Writer,
    { tenant, calendar, layer }: { tenant: string; calendar: string; layer: LayerName },
  ): Promise<LayerData | undefined> {
    const rows = await store.readLayers(query, tenant);
    const row = rows.find((each) => each.calendar === calendar && each.layer === layer);
    if (row !== undefined) return layerOf(row).data;
    if (layer !== 'national') return undefined;
    return shippedVersion((await store.readInForce(query, SHARED_TENANT)) ?? [])[0]?.data;
  }

  async #compose(writer: Writer, tenant: string, changed: { layer: LayerName }): Promise<void> {
    if (changed.layer !== 'national') return this.#composeOne(writer, tenant);
    const [national] = (await store.readLayers(writer.query, SHARED_TENANT)).map(layerOf);
    const before = (await store.readInForce(writer.query, SHARED_TENANT)) ?? [];
    const others = before.filter(({ name }) => name !== STANDARD);
    const data = [...others, ...(national === undefined ? [] : [nationalOf(national, before)])];
    await adopt(writer, SHARED_TENANT, data);
    await this.#composeAll(writer);
  }

  async #composeAll(writer: Writer): Promise<void> {
    for (const tenant of await store.tenantsWithLayers(writer.query, SHARED_TENANT)) {
      await this.#composeOne(writer, tenant);
    }
  }

  async #composeOne(writer: Writer, tenant: string): Promise<void> {
    const { shared, own } = await this.#known(writer.query, tenant);
    const data = compose(shared, own.map(layerOf));
    const inForce = await store.readInForce(writer.query, tenant);
    if (JSON.stringify(inForce) !== JSON.stringify(data)) await adopt(writer, tenant, data);
  }

  async #known(read: Select | Writer['query'], tenant: string): Promise<Known> {
    const shared = (await store.readInForce(read, SHARED_TENANT)) ?? [];
    return { shared, own: await store.readLayers(read, tenant) };
  }
}

function namesOf({ own }: Known): string[] {
  return [
    STANDARD,
    ...own.flatMap(({ layer, calendar }) => (layer === 'window' ? [calendar] : [])),
  ];
}

function assertKnown(known: Known, name: string): void {
  if (!namesOf(known).includes(name)) {
    throw notFound(`Expected a calendar, but there is no ${name}.`);
  }
}

function layerOf({ calendar, layer, content }: LayerRow): Layer {
  return { calendar, layer, data: JSON.parse(content) as LayerData };
}

function checked(data: LayerData | undefined): LayerData {
  const given = data ?? { holidays: [], workdays: [] };
  const found = layerProblems(given);
  if (found.length === 0) return given;
  throw invalid('Expected a calendar, but something in it is wrong; nothing was taken.', {
    code: 'calendar-data',
    problems: found.map(({ field, message }) => ({
      severity: 'error',
      code: 'calendar-data',
      message,
      field: `data.${field}`,
    })),
  });
}

/** What cannot count is refused before it is in force. */
async function adopt(writer: Writer, tenant: string, data: CalendarData[]): Promise<void> {
  try {
    compileCalendars(data);
  } catch (error) {
    if (error instanceof TimeError) throw invalid(`${error.message}.`);
    throw error;
  }
  await adoptCalendars(writer, { tenant, data, now: Date.now() });
}
