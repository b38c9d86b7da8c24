import type { TimeUnit } from '../../../engine/model/definition.ts';
import type { ProcessPath } from '../../modeler/lint/check-report.ts';

export const UNITS: TimeUnit[] = ['workingDays', 'calendarDays', 'workingHours'];

type Texts = (key: string, values?: Record<string, unknown>) => string;

/** A length in its units: “5 working days + 8 working hours”; empty when nothing is limited. */
export function lengthInWords(length: Record<TimeUnit, number>, t: Texts): string {
  return UNITS.filter((unit) => length[unit] > 0)
    .map((unit) => t(`modeler.path.${unit}`, { count: length[unit] }))
    .join(' + ');
}

/** The promised length, or the legal one, with what the deployed version has before it. */
export function pathInWords(process: ProcessPath | undefined, t: Texts): string {
  if (!process) return t('modeler.path.waiting');
  const { path, deployed } = process;
  const kind = lengthInWords(path.promised, t) ? 'promised' : 'legal';
  const now = lengthInWords(path[kind], t) || t('modeler.path.none');
  const before = deployed ? lengthInWords(deployed[kind], t) : '';
  return before && before !== now ? `${before} → ${now}` : now;
}

export function percent(share: number, locale: string): string {
  return share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 });
}
