import ts from 'typescript';
import { ownFiles, placeOf } from './program.ts';
import { Texts } from './texts.ts';

/** A sentence of the sources that a person may read. */
export interface SourceSentence {
  /** `engine/model/loops.ts:12`. */
  place: string;
  /** All that it may become; where a name or a value comes, `HOLE` stands. */
  texts: string[];
}

/** Errors that tell of a programming error; nobody but a programmer reads them. */
const INTERNAL = new Set(['Error', 'TypeError', 'RangeError']);

/**
 * Every sentence that begins "Expected", and whatever else is said by an error of ours or as a
 * problem's `detail` or `message`.
 */
export function sentencesOf(program: ts.Program): SourceSentence[] {
  const checker = program.getTypeChecker();
  const spoken = ownFiles(program).flatMap((file) => spokenIn(file, checker));
  const texts = new Texts(program);
  return [...new Set(spoken)].map((expression) => ({
    place: placeOf(expression),
    texts: texts.of(expression).filter(isSentence),
  }));
}

function spokenIn(file: ts.SourceFile, checker: ts.TypeChecker): ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (isInternal(node)) return;
    if (isBeginning(node)) found.push(whole(node));
    else found.push(...saidBy(node, checker));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** `throw new Error(…)`: what can only happen if the program is wrong. */
function isInternal(node: ts.Node): boolean {
  return ts.isNewExpression(node) && INTERNAL.has(node.expression.getText());
}

function isBeginning(node: ts.Node): node is ts.Expression {
  if (ts.isTemplateExpression(node)) return node.head.text.startsWith('Expected ');
  return ts.isStringLiteralLike(node) && node.text.startsWith('Expected ');
}

/** The text that a literal is the first part of. */
function whole(node: ts.Expression): ts.Expression {
  const { parent } = node;
  const isSum =
    ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.PlusToken;
  return isSum ? whole(parent) : node;
}

function saidBy(node: ts.Node, checker: ts.TypeChecker): ts.Expression[] {
  if (ts.isPropertyAssignment(node)) {
    return /^(detail|message)$/.test(node.name.getText()) ? [node.initializer] : [];
  }
  const isError =
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    isErrorType(checker.getTypeAtLocation(node), checker);
  return isError ? (node.arguments ?? []).filter(mayBeText) : [];
}

function isErrorType(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.symbol === undefined) return false;
  const { declarations = [] } = type.symbol;
  const isOwn = declarations.some((each) => !each.getSourceFile().isDeclarationFile);
  return isOwn && checker.getPropertyOfType(type, 'stack') !== undefined;
}

function mayBeText(argument: ts.Expression): boolean {
  return !ts.isObjectLiteralExpression(argument) && !ts.isArrowFunction(argument);
}

/** Codes and names are one word; a sentence has several, and begins as one. */
function isSentence(text: string): boolean {
  return /^[A-Z][a-z]+ /.test(text) && /[a-z]+ [a-z]+/.test(text);
}
