import { expect } from 'chai';
import { ModelChecker } from '../../runtime/deployments/model-checker.ts';
import { PLAIN, TWO_WINDOWS } from './api-models.ts';

describe('Models are read in a thread of their own', () => {
  it('many in a row, at once, each with its own answer', async () => {
    const checker = new ModelChecker();
    try {
      const answers = await Promise.all(
        [PLAIN, '<broken', TWO_WINDOWS].map((text) => checker.check({ kind: 'bpmn', text })),
      );
      const ids = answers.map(({ processes }) => processes.map(({ id }) => id));
      expect(ids).to.deep.equal([['plain'], [], ['two-windows']]);
      expect(answers[1]?.problems[0]?.severity).to.equal('error');
    } finally {
      await checker.stop();
    }
  });

  it('one that takes too long is refused, and its thread is ended', async () => {
    const checker = new ModelChecker(0);
    const { problems } = await checker.check({ kind: 'bpmn', text: PLAIN });
    expect(problems.map(({ code }) => code)).to.deep.equal(['model-too-slow']);
    await checker.stop();
  });
});
