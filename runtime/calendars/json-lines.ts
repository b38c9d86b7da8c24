/**
 * The line of every value in a JSON text, by its path as problems name it: `holidays[3]`,
 * `years.from`. The text must be JSON.
 */
export function linesOf(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  const tokens = text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g);
  const places: (string | number)[] = [];
  let key: string | undefined;
  for (const { 0: token, index } of tokens) {
    const top = places.at(-1);
    if (token === ':') continue;
    if (token === ',') {
      if (typeof top === 'number') places[places.length - 1] = top + 1;
      else key = undefined;
      continue;
    }
    if (token === '}' || token === ']') {
      places.pop();
      key = undefined;
      continue;
    }
    if (typeof top === 'string' && key === undefined) {
      key = JSON.parse(token) as string;
      places[places.length - 1] = key;
      continue;
    }
    lines.set(pathOf(places), lineAt(text, index));
    if (token === '{') places.push('');
    if (token === '[') places.push(0);
    key = undefined;
  }
  return lines;
}

function pathOf(places: (string | number)[]): string {
  return places.reduce<string>((path, place) => {
    if (typeof place === 'number') return `${path}[${String(place)}]`;
    return path === '' ? place : `${path}.${place}`;
  }, '');
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
