import type { PanelContext } from './panel-context.ts';

type Check = (value: string | undefined) => string | undefined;

/** A number above zero, such as 20 or 0.5. */
export function positiveNumber({ translate }: PanelContext): Check {
  return (value) => {
    if (value === undefined || value === '') return undefined;
    const isFine = /^\d+(\.\d+)?$/.test(value) && Number(value) > 0;
    return isFine ? undefined : translate('Expected a number above zero.');
  };
}

/** At most the other limit. */
export function promisedLimit(context: PanelContext): Check {
  const isNumber = positiveNumber(context);
  return (value) => {
    const problem = isNumber(value);
    if (problem || !value) return problem;
    const legal = Number(context.read('yc:TimeLimit', 'legal'));
    const isLonger = legal > 0 && Number(value) > legal;
    return isLonger
      ? context.translate('The promised limit is longer than the legal one.')
      : undefined;
  };
}

/** Shares between 0 and 1, ascending, with commas. */
export function warningShares({ translate }: PanelContext): Check {
  return (value) => {
    if (!value) return undefined;
    const shares = value.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
    const isFine = shares.every(
      (share, index) => share > 0 && share < 1 && share > (shares[index - 1] ?? 0),
    );
    return isFine ? undefined : translate('Expected shares between 0 and 1, ascending: 0.5,0.8.');
  };
}

/** Levels with ascending shares of the limit: `window:0.8,supervisor:1.2`. */
export function escalation({ translate }: PanelContext): Check {
  return (value) => {
    if (!value) return undefined;
    const parts = value.split(',').map((part) => part.trim().split(':'));
    const shares = parts.map(([, share]) => Number(share));
    const isFine = parts.every(
      ([level = '', share = ''], index) =>
        LEVELS.includes(level) &&
        share !== '' &&
        (shares[index] ?? 0) > (shares[index - 1] ?? 0) &&
        (shares[index] ?? 0) <= 10,
    );
    return isFine
      ? undefined
      : translate('Expected levels with ascending shares: window:0.8,supervisor:1.2.');
  };
}

const LEVELS = ['window', 'chiefRepresentative', 'supervisor'];
