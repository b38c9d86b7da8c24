import { expect } from 'chai';
import { compile, parseModel, validate, type Variables, World } from '../../engine/index.ts';
import {
  shippedDecisions,
  shippedForms,
  shippedModel,
  shippedNames,
  shippedProcesses,
} from './shipped.ts';

const DAY = 86_400_000;

/** Works a case by completing open tasks by the id of their element. */
async function open(processId: string, variables: Variables = {}) {
  const definitions = await shippedProcesses();
  const world = new World({ definitions, decisions: await shippedDecisions(), now: DAY });
  const instance = world.start(processId, variables, { window: 'W01' });
  return {
    world,
    waiting: () => world.openTasks().map(({ element }) => element),
    status: () => world.instances.get(instance)?.state.status,
    complete(element: string, answer: Variables = {}, by = 'someone') {
      const task = world.openTasks().find((each) => each.element === element);
      if (task === undefined) throw new Error(`Expected ${element} to be open`);
      world.completeTask(task.key, answer, by);
    },
  };
}

describe('The shipped processes', () => {
  for (const name of shippedNames('processes', '.bpmn')) {
    describe(name, () => {
      it('can be deployed', async () => {
        const model = await parseModel(shippedModel(name));
        expect(compile(model)).to.have.length(1);
        expect(model.warnings).to.deep.equal([]);
      });

      it('says of each step who does it, by when, and where to complain', async function () {
        const problems = validate(await parseModel(shippedModel(name)));
        const others = problems.filter(({ message }) => !message.endsWith('to have a time limit'));
        expect(others).to.deep.equal([]);
        // The log behind this one has a deadline for each case and none for a step.
        if (name === 'permit-receipt') expect(problems).to.have.length(27);
        else expect(problems).to.deep.equal([]);
      });

      it('names what a person sees in Chinese and in English', () => {
        const xml = shippedModel(name);
        const named = xml.match(/<bpmn:(?!definitions|error)\w+ [^>]*\bname="/g) ?? [];
        const english = xml.match(/<zeebe:property name="name\.en" value="[^"]+"/g) ?? [];
        expect(english).to.have.length(named.length);
      });

      it('has its forms', () => {
        const forms = shippedForms();
        const used = [...shippedModel(name).matchAll(/formId="([^"]+)"/g)].map(([, id]) => id);
        expect(used.filter((id) => id === undefined || !forms.has(id))).to.deep.equal([]);
      });
    });
  }
});

describe('An instant item (即办件)', () => {
  it('is decided on the spot', async () => {
    const item = await open('instant-item');
    item.complete('CheckMaterials', { materials: 'complete' });
    item.complete('Decide', { decision: 'approve' });
    item.complete('MakeCertificate');
    item.complete('HandOver');
    expect(item.status()).to.equal('completed');
  });

  it('that is refused ends with a document', async () => {
    const item = await open('instant-item');
    item.complete('CheckMaterials', { materials: 'complete' });
    item.complete('Decide', { decision: 'refuse' });
    expect(item.waiting()).to.deep.equal(['RefusalDocument']);
  });
});

describe('A promised item (承诺件)', () => {
  it('goes back to the check after a one-time notice', async () => {
    const item = await open('promised-item');
    item.complete('CheckMaterials', { acceptance: 'incomplete' });
    item.complete('OneTimeNotice');
    item.complete('Resubmission');
    item.complete('CheckMaterials', { acceptance: 'accepted' });
    expect(item.waiting()).to.deep.equal(['AcceptanceNotice']);
  });

  it('is closed when nothing is handed in for 30 days', async () => {
    const item = await open('promised-item');
    item.complete('CheckMaterials', { acceptance: 'incomplete' });
    item.complete('OneTimeNotice');
    item.world.advanceTo(item.world.now + 31 * DAY);
    expect(item.status()).to.equal('completed');
  });

  it('stops its limit while experts review a large work', async () => {
    const item = await open('promised-item', { itemKind: 'engineering', investment: 3000 });
    item.complete('CheckMaterials', { acceptance: 'accepted' });
    item.complete('AcceptanceNotice');
    item.complete('Review', {}, 'reviewer');
    item.complete('ExpertTimeNotice');
    const events = item.world.steps.flatMap((step) => step.events);
    expect(events.filter(({ type }) => type === 'ClockPaused')).to.have.length(1);
    item.complete('ExpertReview');
    expect(item.waiting()).to.deep.equal(['Decide']);
  });

  it('is not decided by its reviewer', async () => {
    const item = await open('promised-item', { itemKind: 'general' });
    item.complete('CheckMaterials', { acceptance: 'accepted' });
    item.complete('AcceptanceNotice');
    item.complete('Review', {}, 'reviewer');
    expect(() => item.complete('Decide', { decision: 'approve' }, 'reviewer')).to.throw('reviewer');
    item.complete('Decide', { decision: 'approve' }, 'chief');
    item.complete('MakeCertificate');
    item.complete('InformApplicant', { deliveryMethod: 'post' });
    item.complete('Mail');
    expect(item.status()).to.equal('completed');
  });
});

describe('A joint item (联办件)', () => {
  it('waits for every department, and meets where they differ', async () => {
    const item = await open('joint-item');
    item.complete('Accept', { acceptance: 'accepted' });
    item.complete('Distribute');
    item.complete('ExamineEnvironment');
    item.complete('ExamineLand');
    expect(item.waiting()).to.deep.equal(['ExamineBuilding']);
    item.complete('ExamineBuilding');
    item.complete('MergeOpinions', { opinions: 'differ' }, 'lead');
    item.complete('Coordinate');
    item.complete('MergeOpinions', { opinions: 'agree' }, 'lead');
    item.complete('Decide', { decision: 'refuse' }, 'chief');
    item.complete('RefusalDocument');
    item.complete('InformApplicant', { deliveryMethod: 'window' });
    item.complete('HandOver');
    expect(item.status()).to.equal('completed');
  });
});

describe('An open tender (公开招标)', () => {
  async function bidsFrom(bidders: number) {
    const tender = await open('open-tender');
    tender.complete('RegisterProject');
    tender.complete('PublishNotice');
    tender.world.advanceTo(tender.world.now + 5 * DAY);
    tender.complete('CloseSale', { buyers: bidders });
    expect(tender.waiting(), 'before the 20 days are over').to.deep.equal([]);
    tender.world.advanceTo(tender.world.now + 15 * DAY);
    tender.complete('CloseBids', { bidders });
    return tender;
  }

  it('is tendered again when there are fewer than three bidders', async () => {
    const tender = await bidsFrom(2);
    tender.complete('TenderAgain');
    expect(tender.waiting()).to.deep.equal(['PublishNotice']);
  });

  it('is awarded after three days of publicity', async () => {
    const tender = await bidsFrom(3);
    for (const element of ['OpenBids', 'FormCommittee', 'Evaluate', 'PublishCandidates']) {
      tender.complete(element);
    }
    expect(tender.waiting()).to.deep.equal([]);
    tender.world.advanceTo(tender.world.now + 3 * DAY);
    tender.complete('CollectObjections', { objection: 'none' });
    tender.complete('Award');
    tender.complete('Contract');
    expect(tender.status()).to.equal('completed');
  });
});

describe('The grading of a review', () => {
  const cases: [Variables, string, boolean][] = [
    [{ itemKind: 'hazardous', investment: 1 }, 'high', true],
    [{ itemKind: 'engineering', investment: 3000 }, 'high', true],
    [{ itemKind: 'engineering', investment: 500 }, 'medium', true],
    [{ itemKind: 'engineering', investment: 499 }, 'low', false],
    [{ itemKind: 'general', investment: 5000 }, 'medium', true],
    [{ itemKind: 'general' }, 'low', false],
  ];
  for (const [input, risk, expertReview] of cases) {
    it(`of ${JSON.stringify(input)} is ${risk}`, async () => {
      const [grading] = await shippedDecisions();
      const environment = { now: 0, zone: 'Asia/Shanghai', budget: { steps: 10_000 } };
      const result = grading?.evaluate((name) => input[name], environment);
      expect(result?.output).to.deep.equal({ risk, expertReview });
    });
  }
});
