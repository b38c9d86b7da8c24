import { useI18n } from 'vue-i18n';
import type { Moment } from '../../../replay/timeline.ts';

/** Says an event in a few words: what happened, and to which element. */
export function useEventWords(names: () => Map<string, string>) {
  const { t, te } = useI18n();

  function nameOf(id: string | undefined): string {
    return id === undefined ? '' : (names().get(id) ?? id);
  }

  function wordsOf({ event, element }: Moment): string {
    const key = `event.${event.type}`;
    const what = te(key) ? t(key) : event.type;
    const isOfWholeCase = event.type.startsWith('Instance');
    const name = isOfWholeCase ? '' : nameOf(element);
    return name === '' ? what : t('replay.words', { what, name });
  }

  function actorOf({ actor, actorName }: Moment): string {
    if (actor === 'system') return t('history.system');
    return actorName || actor;
  }

  return { nameOf, wordsOf, actorOf };
}
