import { useI18n } from 'vue-i18n';
import { isProblem } from '../api/problem.ts';
import { useSentences } from './use-sentences.ts';

const KEYS: Record<number, string> = {
  0: 'unreachable',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  412: 'conflict',
  429: 'tooMany',
  503: 'unavailable',
};

/** Says in plain words of the person's language what went wrong. */
export function useProblemText() {
  const { t } = useI18n();
  const { sentence, failureText } = useSentences();

  function summaryOf(error: unknown): string {
    if (!isProblem(error)) return t('failed.title');
    const key = KEYS[error.status] ?? (error.status >= 500 ? 'server' : 'invalid');
    return t(`problem.${key}`);
  }

  /** The server's own words, for those whom the summary does not help. */
  function detailsOf(error: unknown): string[] {
    if (!isProblem(error)) return [failureText(error)];
    if (error.problems.length > 0) return error.problems.map(({ message }) => sentence(message));
    return error.status === 0 || error.status === 401 ? [] : [sentence(error.message)];
  }

  return { summaryOf, detailsOf };
}
