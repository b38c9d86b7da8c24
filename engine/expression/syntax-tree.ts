import type { parseExpression } from 'feelin';

/** A node of feelin's parse tree. */
export type SyntaxNode = ReturnType<typeof parseExpression>['topNode'];

/** The parts of a node without comments; tokens such as `(` are parts, too. */
export function partsOf(node: SyntaxNode): SyntaxNode[] {
  const parts: SyntaxNode[] = [];
  for (let part = node.firstChild; part; part = part.nextSibling) {
    if (!part.type.isSkipped) parts.push(part);
  }
  return parts;
}

/** The part at an index that the grammar guarantees. */
export function partOf(node: SyntaxNode, index: number): SyntaxNode {
  const part = partsOf(node)[index];
  if (!part) throw new Error(`Expected part ${index} of <${node.name}> but there is none.`);
  return part;
}

export function textOf(source: string, node: SyntaxNode): string {
  return source.slice(node.from, node.to);
}

/** Path, context and variable names are compared without regard to spaces around symbols. */
export function normalizeName(name: string): string {
  return name
    .replace(/\s*([./\-'+]|\*\*?)\s*/g, ' $1 ')
    .replace(/\s{2,}/g, ' ')
    .trim();
}

/** The name that a node spells, its words separated by one space. */
export function nameOf(source: string, node: SyntaxNode): string {
  const words = partsOf(node).map((part) => textOf(source, part));
  return normalizeName(words.length > 0 ? words.join(' ') : textOf(source, node));
}
