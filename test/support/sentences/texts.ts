import ts from 'typescript';
import { isText, literalTexts, returnedBy } from './syntax.ts';
import { Uses } from './uses.ts';

/** Stands where a text holds what only a running engine knows: a name, an id, a number. */
export const HOLE = '\uFFFC';

/** Of so many texts at once each word is known; more would only be more of their combinations. */
const MOST_TEXTS = 300;
const MOST_DEPTH = 60;

/** What parameters are known to be within a call. */
type Given = ReadonlyMap<ts.Symbol, string[]>;

/**
 * The texts that an expression may become, found without running it: both branches of a choice, what
 * a function returns, what its callers pass, what a table holds.
 */
export class Texts {
  readonly #checker: ts.TypeChecker;
  readonly #uses: Uses;
  readonly #active = new Set<ts.Node>();

  constructor(program: ts.Program) {
    this.#checker = program.getTypeChecker();
    this.#uses = new Uses(program);
  }

  of(expression: ts.Expression, given: Given = new Map()): string[] {
    return this.#within(expression, () => {
      const texts = [...new Set(this.#read(expression, given))].slice(0, MOST_TEXTS);
      const isName = texts.length > 0 && texts.every((text) => text !== '' && !hasLetters(text));
      return isName && !ts.isStringLiteralLike(expression) ? [HOLE] : texts;
    });
  }

  /** What leads back to itself says nothing new. */
  #within(node: ts.Node, read: () => string[]): string[] {
    if (this.#active.has(node) || this.#active.size > MOST_DEPTH) return [HOLE];
    this.#active.add(node);
    const texts = read();
    this.#active.delete(node);
    return texts;
  }

  #read(node: ts.Expression, given: Given): string[] {
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isTemplateExpression(node)) return this.#template(node, given);
    if (ts.isConditionalExpression(node)) {
      return [...this.of(node.whenTrue, given), ...this.of(node.whenFalse, given)];
    }
    if (ts.isBinaryExpression(node)) return this.#binary(node, given);
    if (ts.isIdentifier(node)) return this.#name(node, given);
    if (ts.isCallExpression(node)) return this.#call(node, given);
    if (ts.isPropertyAccessExpression(node)) return this.#property(node);
    if (ts.isElementAccessExpression(node)) return this.#entry(node, given);
    const inner = unwrapped(node);
    return inner === node ? this.#ofType(node) : this.of(inner, given);
  }

  #template(node: ts.TemplateExpression, given: Given): string[] {
    return node.templateSpans.reduce(
      (texts, { expression, literal }) =>
        joined(texts, orHole(this.of(expression, given))).map((text) => text + literal.text),
      [node.head.text],
    );
  }

  #binary({ left, right, operatorToken }: ts.BinaryExpression, given: Given): string[] {
    switch (operatorToken.kind) {
      case ts.SyntaxKind.PlusToken:
        return joined(this.of(left, given), this.of(right, given));
      case ts.SyntaxKind.QuestionQuestionToken:
      case ts.SyntaxKind.BarBarToken:
        return [...this.of(left, given), ...this.of(right, given)];
      case ts.SyntaxKind.AmpersandAmpersandToken:
        return this.of(right, given);
      default:
        return [HOLE];
    }
  }

  #name(node: ts.Identifier, given: Given): string[] {
    if (node.text === 'undefined') return [];
    const symbol = this.#uses.symbolOf(node);
    const known = symbol && given.get(symbol);
    if (known) return known;
    const declaration = symbol?.valueDeclaration;
    if (!declaration) return [HOLE];
    const literals = this.#literals(node);
    if (literals && !ts.isVariableDeclaration(declaration)) return literals;
    if (ts.isParameter(declaration)) return this.#passed(declaration);
    if (ts.isBindingElement(declaration)) return this.#takenOut(declaration);
    const value = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    return value ? this.of(value, given) : [HOLE];
  }

  /** What the callers of a function pass for one of its parameters. */
  #passed(parameter: ts.ParameterDeclaration): string[] {
    const at = parameter.parent.parameters.indexOf(parameter);
    const texts = this.#uses.callsOf(parameter.parent).flatMap((call) => {
      const argument = call.arguments?.[at] ?? parameter.initializer;
      return argument ? this.of(argument) : [];
    });
    return orHole(texts);
  }

  /** `{ but }` out of an object: whatever is assigned to that property anywhere. */
  #takenOut(element: ts.BindingElement): string[] {
    const property = element.propertyName ?? element.name;
    if (!ts.isIdentifier(property)) return [HOLE];
    const symbol = this.#checker.getTypeAtLocation(element.parent).getProperty(property.text);
    return symbol ? this.#assigned(symbol) : [HOLE];
  }

  #call(node: ts.CallExpression, given: Given): string[] {
    const { expression, arguments: given0 } = node;
    const [first] = given0;
    if (ts.isPropertyAccessExpression(expression)) {
      const { name } = expression;
      if (name.text === 'join' || name.text === 'find') {
        return this.#elements(expression.expression, given);
      }
    }
    if (ts.isIdentifier(expression) && expression.text === 'String' && first) {
      return this.of(first, given);
    }
    const declared = this.#uses.functionOf(expression);
    return declared ? this.#returned(declared, this.#givenTo(declared, node, given)) : [HOLE];
  }

  #givenTo(declared: ts.SignatureDeclaration, node: ts.CallExpression, given: Given): Given {
    const known = new Map<ts.Symbol, string[]>();
    declared.parameters.forEach((parameter, at) => {
      const argument = node.arguments[at];
      const symbol = this.#checker.getSymbolAtLocation(parameter.name);
      if (!argument || !symbol || !isText(this.#checker.getTypeAtLocation(parameter))) return;
      known.set(symbol, this.of(argument, given));
    });
    return known;
  }

  #returned(declared: ts.FunctionLikeDeclaration, given: Given): string[] {
    return returnedBy(declared).flatMap((expression) => this.of(expression, given));
  }

  /** The elements of a list, each as a text of its own. */
  #elements(list: ts.Expression, given: Given): string[] {
    return this.#within(list, () => {
      if (ts.isArrayLiteralExpression(list)) {
        return list.elements.flatMap((element) =>
          ts.isSpreadElement(element)
            ? this.#elements(element.expression, given)
            : this.of(element, given),
        );
      }
      if (ts.isCallExpression(list)) return this.#elementsOfCall(list, given);
      const declaration = ts.isIdentifier(list) && this.#uses.symbolOf(list)?.valueDeclaration;
      const value =
        declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
      if (value) return this.#elements(value, given);
      const inner = unwrapped(list);
      return inner === list ? this.#elementsOfType(list) : this.#elements(inner, given);
    });
  }

  #elementsOfCall(call: ts.CallExpression, given: Given): string[] {
    const { expression } = call;
    const [mapper] = call.arguments;
    if (!ts.isPropertyAccessExpression(expression)) {
      const declared = this.#uses.functionOf(expression);
      return orHole(
        declared ? returnedBy(declared).flatMap((each) => this.#elements(each, given)) : [],
      );
    }
    if (expression.name.text !== 'map' || !mapper) {
      return this.#elements(expression.expression, given);
    }
    const mapping = ts.isArrowFunction(mapper) ? mapper : this.#uses.functionOf(mapper);
    return mapping ? this.#returned(mapping, new Map()) : [HOLE];
  }

  #elementsOfType(list: ts.Expression): string[] {
    const type = this.#checker.getTypeAtLocation(list);
    const element = this.#checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    return (element && literalTexts(element)) ?? [HOLE];
  }

  #property(node: ts.PropertyAccessExpression): string[] {
    const symbol = this.#uses.symbolOf(node.name);
    return this.#literals(node) ?? (symbol ? this.#assigned(symbol) : [HOLE]);
  }

  #assigned(property: ts.Symbol): string[] {
    const own = property.declarations?.find(ts.isPropertyAssignment)?.initializer;
    const values = new Set(this.#uses.assignedTo(property));
    if (own) values.add(own);
    return orHole([...values].flatMap((value) => this.of(value)));
  }

  /** Every value of a table, whatever the key. */
  #entry(node: ts.ElementAccessExpression, given: Given): string[] {
    const literals = this.#literals(node);
    if (literals) return literals;
    const declaration = this.#uses.symbolOf(node.expression)?.valueDeclaration;
    if (!declaration || !ts.isVariableDeclaration(declaration)) return [HOLE];
    const table = declaration.initializer && unwrapped(declaration.initializer);
    if (!table || !ts.isObjectLiteralExpression(table)) return [HOLE];
    const values = table.properties.filter(ts.isPropertyAssignment);
    return values.flatMap(({ initializer }) => this.of(initializer, given));
  }

  #ofType(node: ts.Expression): string[] {
    return this.#literals(node) ?? [HOLE];
  }

  #literals(node: ts.Expression): string[] | undefined {
    return literalTexts(this.#checker.getTypeAtLocation(node));
  }
}

function unwrapped(node: ts.Expression): ts.Expression {
  const isWrapper =
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node);
  return isWrapper ? unwrapped(node.expression) : node;
}

function joined(before: string[], after: string[]): string[] {
  return before.flatMap((text) => after.map((more) => text + more)).slice(0, MOST_TEXTS);
}

function orHole(texts: string[]): string[] {
  return texts.length === 0 ? [HOLE] : texts;
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}
