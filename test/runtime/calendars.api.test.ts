import { expect } from 'chai';
import type { Json, TestClient } from '../support/client.ts';
import { DATABASES, startTestServer, type TestServer } from '../support/server.ts';
import { atWindow, flow, model, userTask } from './api-models.ts';

const limited = (id: string, limit: string) =>
  model(
    id,
    [
      `<bpmn:extensionElements><yc:timeLimit ${limit}/></bpmn:extensionElements>`,
      '<bpmn:startEvent id="start"/>',
      userTask('review', atWindow('W01')),
      '<bpmn:endEvent id="done"/>',
      flow('a', 'start', 'review'),
      flow('b', 'review', 'done'),
    ].join('\n'),
  );

/** Monday of a year that no notice is published for. */
const MONDAY = '2030-03-04T01:00:00.000Z';
const NOTICE =
  'date,day\n2027-01-01,holiday\n2030-01-01,holiday\n2030-03-05,holiday\n2030-03-09,workday\n';

for (const database of DATABASES) {
  describe(`Calendars by the API (${database})`, () => {
    let server: TestServer;
    let sysadmin: TestClient;
    let clerk: TestClient;
    let instance: string;

    const year = async (number: number, name = 'default'): Promise<Json> =>
      (await clerk.get(`/v2/calendars/${name}/years/${String(number)}`)).body;
    const day = async (date: string): Promise<Json> => {
      const days = (await year(Number(date.slice(0, 4)))).days as Json[];
      return days.find((each) => each.date === date) ?? {};
    };
    const put = (layer: string, body: object) =>
      sysadmin.put(`/v2/calendars/default/layers/${layer}`, { reason: '测试', ...body });
    const start = async (processDefinitionId: string): Promise<string> => {
      const { body } = await clerk.post('/v2/process-instances', { processDefinitionId });
      return body.processInstanceKey as string;
    };
    const due = async (key: string): Promise<string> =>
      (await clerk.get(`/v2/process-instances/${key}/clocks`)).body.items[0].legalDue as string;
    const preview = async (): Promise<Json> =>
      (await sysadmin.post('/v2/calendars/adoption-preview', {})).body;

    before(async () => {
      server = await startTestServer({ database, clock: 'virtual' });
      sysadmin = await server.signIn('sysadmin');
      clerk = await server.signIn('clerk1');
      const designer = await server.signIn('designer');
      const files = {
        'limited.bpmn': limited('limited', 'legal="5"'),
        'hall.bpmn': limited('hall', 'legal="5" calendar="hall-east"'),
      };
      expect((await designer.deploy(files)).status).to.equal(201);
      await sysadmin.put('/v2/clock', { now: MONDAY });
      instance = await start('limited');
    });
    after(() => server.stop());

    it('begin with the national one that is shipped', async () => {
      const { body } = await clerk.get('/v2/calendars');
      expect(body.items).to.have.length(1);
      expect(body.items[0]).to.deep.include({ name: 'default', zone: 'Asia/Shanghai' });
      expect(body.items[0].layers).to.have.length(1);
      expect(body.items[0].layers[0]).to.include({ layer: 'national', version: 0, loadedBy: null });
      expect(await year(2026)).to.include({ workingDays: 248, provisional: false });
      expect(await day('2026-01-04')).to.include({ working: true, layer: 'national' });
      expect(await day('2026-01-05')).to.include({ working: true, layer: null });
      expect((await year(2030)).provisional).to.equal(true);
    });

    it('are changed by system administrators alone, with a reason', async () => {
      const own = { reason: 'x', data: { holidays: ['2030-03-06'] } };
      const layer = '/v2/calendars/default/layers/centre';
      expect((await clerk.put(layer, own)).status).to.equal(403);
      expect((await sysadmin.put(layer, { data: own.data })).status).to.equal(400);
      expect((await sysadmin.put('/v2/calendars/none/layers/centre', own)).status).to.equal(404);
      expect((await sysadmin.put('/v2/calendars/default/layers/window', own)).status).to.equal(422);
    });

    it('refuse a file as a whole, and name each line and field', async () => {
      const content =
        'date,day\n2030-02-30,holiday\n2030-05-01,free\n2030-05-02,holiday\n2030-05-02,workday\n';
      const { status, body } = await put('centre', { file: { name: 'own.csv', content } });
      expect(status).to.equal(422);
      const places = body.problems.map(({ line, field, resource }: Json) => [
        line,
        field,
        resource,
      ]);
      expect(places).to.deep.equal([
        [2, 'date', 'own.csv'],
        [3, 'day', 'own.csv'],
        [5, 'date', 'own.csv'],
      ]);
      const both = 'date,day\n2030-05-02,holiday\n2030-05-02,workday\n';
      const twice = await put('centre', { file: { name: 'own.csv', content: both } });
      expect(twice.body.problems[0]).to.include({ field: 'date', code: 'calendar-file' });
      expect(twice.body.problems[0].message).to.contain('2030-05-02 is both');
      const json =
        '{\n  "holidays": [\n    "2030-05-01",\n    "2030-13-01"\n  ],\n  "open": true\n}';
      const other = await put('centre', { file: { name: 'own.json', content: json } });
      expect(other.status).to.equal(422);
      expect(other.body.problems.map(({ line }: Json) => line as number)).to.include(1);
      const dates = json.replace(',\n  "open": true', '');
      const wrong = await put('centre', { file: { name: 'own.json', content: dates } });
      expect(wrong.body.problems[0]).to.include({ line: 4, field: 'holidays[1]' });
      const none = await put('centre', {
        file: { name: 'own.json', content: '{\n"holidays": [,' },
      });
      expect(none.body.problems[0]).to.include({ line: 2 });
      expect((await day('2030-05-02')).layer).to.equal(null);
    });

    it('show what a change would do to open cases, and do it as one batch', async () => {
      expect(await due(instance)).to.equal('2030-03-11T09:00:00.000Z');
      expect((await put('centre', { data: { holidays: ['2030-03-06'] } })).status).to.equal(204);
      expect(await day('2030-03-06')).to.include({ working: false, layer: 'centre' });
      expect(await due(instance)).to.equal('2030-03-11T09:00:00.000Z');

      const shown = await preview();
      expect(shown).to.include({ changed: 1 });
      expect(shown.items[0]).to.deep.include({
        processInstanceKey: instance,
        deadlines: [
          {
            elementId: 'p',
            kind: 'legal',
            before: '2030-03-11T09:00:00.000Z',
            after: '2030-03-12T09:00:00.000Z',
          },
        ].map((each) => ({ ...each, elementId: 'limited' })),
      });
      const batch = await sysadmin.post('/v2/process-instances/calendar-adoption', {
        filter: {},
        reason: '地方假日',
      });
      expect(batch.body).to.include({ batchOperationType: 'ADOPT_CALENDAR' });
      await sysadmin.put('/v2/clock', { now: MONDAY });
      expect(await due(instance)).to.equal('2030-03-12T09:00:00.000Z');
      expect(await preview()).to.include({ changed: 0 });
      const auditor = await server.signIn('auditor');
      const history = `/v2/process-instances/${instance}/events/search`;
      const { body } = await auditor.post(history, {});
      const adopted = (body.items as Json[]).find(({ type }) => type === 'CalendarAdopted');
      expect(adopted?.data).to.deep.include({ reason: '地方假日', by: 'sysadmin' });
      const verified = await auditor.get(`/v2/process-instances/${instance}/verification`);
      expect(JSON.stringify(verified.body)).to.not.contain('differ');
    });

    it('take a yearly notice over the years before it; its year is no longer provisional', async () => {
      const file = { name: 'notice-2030.csv', content: NOTICE };
      const late = { ...file, content: NOTICE.replace('2027-01-01,holiday\n', '') };
      const gap = await put('national', { file: late, merge: true });
      expect(gap.status).to.equal(422);
      expect(gap.body.detail).to.equal('Expected the notice of 2027 next, but it is of 2030.');
      const years = await put('national', { file, merge: true, reason: '国务院办公厅通知' });
      expect(years.status).to.equal(204);
      expect(await year(2030)).to.include({ provisional: false });
      expect(await day('2030-03-09')).to.include({ working: true, layer: 'national' });
      expect(await day('2030-03-06')).to.include({ working: false, layer: 'centre' });
      expect(await year(2026)).to.include({ workingDays: 248 });
      const other = await start('limited');
      // Tuesday and Wednesday are off, Saturday is worked.
      expect(await due(other)).to.equal('2030-03-12T09:00:00.000Z');
    });

    it('keep every version with who loaded it and why', async () => {
      const { body } = await clerk.get('/v2/calendars/default/history');
      expect(body.items[0]).to.include({ layer: 'national', version: 1, loadedBy: 'sysadmin' });
      expect(body.items[1]).to.include({ layer: 'centre', version: 1, reason: '测试' });
    });

    it('have hours of summer and winter', async () => {
      const hours = (to: string) => [{ from: '09:00', to }];
      const data = {
        holidays: ['2030-03-06'],
        businessHours: hours('17:00'),
        seasons: [{ from: '03-01', to: '05-31', businessHours: hours('18:30') }],
      };
      expect((await put('centre', { data })).status).to.equal(204);
      expect(await year(2030)).to.deep.include({ hoursFrom: 'centre', seasons: data.seasons });
      expect(await due(await start('limited'))).to.equal('2030-03-12T10:30:00.000Z');
      const wrong = { businessHours: [{ from: '17:00', to: '09:00' }] };
      expect((await put('centre', { data: wrong })).status).to.equal(422);
    });

    it('can be a window’s own, over those of the centre', async () => {
      const stuck = await start('hall').catch(() => undefined);
      expect(stuck).to.equal(undefined);
      const own = { name: 'hall-east', reason: '东厅搬迁', data: { holidays: ['2030-03-07'] } };
      expect((await sysadmin.post('/v2/calendars', own)).status).to.equal(204);
      expect((await sysadmin.post('/v2/calendars', own)).status).to.equal(409);
      expect(await due(await start('hall'))).to.equal('2030-03-13T10:30:00.000Z');
      expect(await due(await start('limited'))).to.equal('2030-03-12T10:30:00.000Z');
      expect((await year(2030, 'hall-east')).days[65]).to.include({ layer: 'window' });
    });
  });
}
