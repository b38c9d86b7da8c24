import { expect } from 'chai';
import { inChinese } from '../../designer/i18n/sentences/index.ts';
import { englishIn } from '../support/sentences/english.ts';
import { plantedProgram, serverProgram } from '../support/sentences/program.ts';
import { sentencesOf, type SourceSentence } from '../support/sentences/sentences.ts';
import { HOLE } from '../support/sentences/texts.ts';

/** What has no Chinese, one readable line each. */
function untranslated(sentences: SourceSentence[]): string[] {
  return sentences.flatMap(({ place, texts }) =>
    texts.flatMap((text) => {
      // What comes from outside is told from our words by its script.
      const chinese = inChinese(text.replaceAll(HOLE, '甲'));
      const left = englishIn(chinese);
      const shown = text.replaceAll(HOLE, '…');
      return left.length === 0 ? [] : [`${place}: ${shown} [${left.join(', ')}] ${chinese}`];
    }),
  );
}

describe('The sentences of the engine and of the server in Chinese', function () {
  this.timeout(180_000);

  it('has the Chinese of every sentence in the sources that a person may read', () => {
    const sentences = sentencesOf(serverProgram());
    expect(sentences.length).to.be.greaterThan(550);
    expect(untranslated(sentences).join('\n')).to.equal('');
  });
});
