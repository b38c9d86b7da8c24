import ts from 'typescript';

/** What a function returns, wherever in it. */
export function returnedBy({ body }: ts.FunctionLikeDeclaration): ts.Expression[] {
  if (body === undefined) return [];
  if (!ts.isBlock(body)) return [body as ts.Expression];
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  return found;
}

/** The texts of a type that is one, or a choice of several; undefined if it may be any text. */
export function literalTexts(type: ts.Type): string[] | undefined {
  const absent = ts.TypeFlags.Undefined | ts.TypeFlags.Null;
  const parts = partsOf(type).filter(({ flags }) => (flags & absent) === 0);
  const literals = parts.filter((part) => part.isStringLiteral());
  if (literals.length === 0 || literals.length < parts.length) return undefined;
  return literals.map(({ value }) => value);
}

export function isText(type: ts.Type): boolean {
  return partsOf(type).some(({ flags }) => (flags & ts.TypeFlags.StringLike) !== 0);
}

function partsOf(type: ts.Type): ts.Type[] {
  return type.isUnion() ? type.types : [type];
}
