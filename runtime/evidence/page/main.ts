import type { EvidenceFile } from '../proof/evidence-file.ts';
import { createFileSources } from '../proof/file-sources.ts';
import { verifyEvidence } from '../proof/verify-evidence.ts';
import { BROWSER_CRYPTO } from './browser-crypto.ts';
import { element } from './element.ts';
import { render, type Shown } from './render.ts';
import { tell } from './steps.ts';
import { type Language, TEXTS } from './texts.ts';

const place = required('page');

let language: Language = navigator.language.startsWith('zh') ? 'zh' : 'en';
place.replaceChildren(element('p', { role: 'status' }, TEXTS[language].checking));
try {
  show(await read(required('evidence').textContent));
} catch (error) {
  console.error(error);
  const text = `✗ ${TEXTS[language].unreadable}: ${String(error)}`;
  place.replaceChildren(
    element('p', { role: 'alert', class: 'verdict', 'data-verdict': 'broken' }, text),
  );
}

async function read(text: string): Promise<Shown> {
  const file = JSON.parse(text) as EvidenceFile;
  const report = await verifyEvidence(file, BROWSER_CRYPTO);
  const { definitions } = createFileSources(file);
  const told: Shown['told'] = [];
  for (const instance of file.instances) {
    // What was spoilt is told as far as it can be.
    told.push(await tell(file, instance, definitions).catch(() => ({ name: '', steps: [] })));
  }
  return { file, report, told };
}

function show(shown: Shown): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = `${TEXTS[language].title} ${shown.file.case}`;
  const parts = render(shown, language, () => {
    language = language === 'zh' ? 'en' : 'zh';
    show(shown);
  });
  place.replaceChildren(...parts);
}

function required(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found !== null) return found;
  throw new Error(`Expected an element with the id ${id} but there is none`);
}
