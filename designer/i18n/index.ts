import { createI18n } from 'vue-i18n';
import type { Language as ElementLanguage } from 'element-plus/es/locale';
import { shallowRef } from 'vue';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

type Messages = Record<string, unknown>;
type Loader = () => Promise<{ default: Messages }>;

const STORED = 'yichuang.language';

const screens: Record<Language, Loader> = {
  'zh-CN': () => import('./zh-CN.ts'),
  en: () => import('./en.ts'),
};
const elementTexts: Record<Language, () => Promise<{ default: ElementLanguage }>> = {
  'zh-CN': () => import('element-plus/es/locale/lang/zh-cn'),
  en: () => import('element-plus/es/locale/lang/en'),
};
/** What the engine and the server say comes in English; other languages have it by sentence. */
const sentences: Partial<Record<Language, () => Promise<(text: string) => string>>> = {
  'zh-CN': async () => (await import('./sentences/index.ts')).inChinese,
};
/** Texts that only some routes need, by area: i18n/<area>/<language>.ts. */
const areas = import.meta.glob<{ default: Messages }>('./modeler/{zh-CN,en}.ts');

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN' as Language,
  fallbackLocale: 'zh-CN',
  missingWarn: import.meta.env.DEV,
  fallbackWarn: false,
  messages: {},
});

/** Element Plus's own texts in the present language, for ElConfigProvider. */
export const elementLanguage = shallowRef<ElementLanguage>();

/** Says a sentence of the engine or the server in the present language. */
export const sentenceIn = shallowRef<(text: string) => string>((text) => text);

const loaded = new Set<string>();
const neededAreas = new Set<string>();

/** Shows everything in a language, and keeps the choice. */
export async function setLanguage(language: Language): Promise<void> {
  const [texts, element, say] = await Promise.all([
    screens[language](),
    elementTexts[language](),
    sentences[language]?.(),
    ...[...neededAreas].map((area) => loadArea(area, language)),
  ]);
  if (!loaded.has(language)) i18n.global.mergeLocaleMessage(language, texts.default);
  loaded.add(language);
  elementLanguage.value = element.default;
  sentenceIn.value = say ?? ((text) => text);
  i18n.global.locale.value = language;
  document.documentElement.lang = language;
  localStorage.setItem(STORED, language);
}

/** Texts of an area (`modeler`) in the present language; kept up when the language changes. */
export async function needTexts(area: string): Promise<void> {
  neededAreas.add(area);
  await loadArea(area, i18n.global.locale.value as Language);
}

async function loadArea(area: string, language: Language): Promise<void> {
  const name = `./${area}/${language}.ts`;
  const load = areas[name];
  if (!load || loaded.has(name)) return;
  i18n.global.mergeLocaleMessage(language, (await load()).default);
  loaded.add(name);
}

/** The language chosen before, otherwise the browser's. */
export function preferredLanguage(): Language {
  const stored = localStorage.getItem(STORED);
  if (LANGUAGES.includes(stored as Language)) return stored as Language;
  return navigator.language.startsWith('zh') ? 'zh-CN' : 'en';
}
