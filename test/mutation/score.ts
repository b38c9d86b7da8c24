/** What became of a mutant; a run that does not come to its end has noticed it too. */
export type Verdict = 'killed' | 'timeout' | 'survived' | 'uncovered';

export interface Score {
  found: number;
  total: number;
  share: number;
  /** Wilson's interval at 95 %. */
  interval: [low: number, high: number];
}

const Z = 1.959964;

export function scoreOf(verdicts: readonly Verdict[]): Score {
  const found = verdicts.filter((verdict) => verdict === 'killed' || verdict === 'timeout').length;
  return { found, total: verdicts.length, ...wilson(found, verdicts.length) };
}

function wilson(found: number, total: number): Pick<Score, 'share' | 'interval'> {
  if (total === 0) return { share: 0, interval: [0, 1] };
  const share = found / total;
  const scale = 1 + Z ** 2 / total;
  const middle = (share + Z ** 2 / (2 * total)) / scale;
  const spread = (Z / scale) * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2));
  return { share, interval: [middle - spread, middle + spread] };
}
