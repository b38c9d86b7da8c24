import ts from 'typescript';
import { ownFiles } from './program.ts';

/** Stands where a text holds what only a running engine knows: a name, an id, a number. */
export const HOLE = '\uFFFC';

const MAX_TEXTS = 300;
const MAX_DEPTH = 14;

/** What parameters are known to be, by their symbols. */
type Given = ReadonlyMap<ts.Symbol, string[]>;

/**
 * Finds the texts that an expression may become, without running it: both branches of a choice,
 * what a function returns, what its callers pass, what a table holds.
 */
export class Texts {
  readonly #checker: ts.TypeChecker;
  readonly #calls = new Map<ts.Symbol, ts.CallExpression[]>();
  readonly #properties = new Map<ts.Symbol, ts.Expression[]>();
  readonly #active = new Set<ts.Node>();

  constructor(program: ts.Program) {
    this.#checker = program.getTypeChecker();
    for (const file of ownFiles(program)) this.#index(file);
  }

  of(expression: ts.Expression, given: Given = new Map()): string[] {
    if (this.#active.has(expression) || this.#active.size > MAX_DEPTH * 4) return [HOLE];
    this.#active.add(expression);
    const texts = [...new Set(this.#read(expression, given))];
    this.#active.delete(expression);
    if (texts.length > MAX_TEXTS) console.error('MANY', expression.getText().slice(0, 100), texts.length);
    return texts.every((text) => !/\p{L}/u.test(text)) && texts.length > 0 && !ts.isStringLiteralLike(expression) && !texts.includes('')
      ? [HOLE]
      : texts.slice(0, MAX_TEXTS);
  }

  #read(node: ts.Expression, given: Given): string[] {
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isTemplateExpression(node)) return this.#template(node, given);
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node)) {
      return this.of(node.expression, given);
    }
    if (ts.isConditionalExpression(node)) {
      return [...this.of(node.whenTrue, given), ...this.of(node.whenFalse, given)];
    }
    if (ts.isBinaryExpression(node)) return this.#binary(node, given);
    if (ts.isIdentifier(node)) return this.#name(node, given);
    if (ts.isCallExpression(node)) return this.#call(node, given);
    if (ts.isPropertyAccessExpression(node)) return this.#property(node);
    if (ts.isElementAccessExpression(node)) return this.#entry(node, given);
    return this.#literals(node);
  }

  #template(node: ts.TemplateExpression, given: Given): string[] {
    let texts = [node.head.text];
    for (const { expression, literal } of node.templateSpans) {
      texts = join(texts, this.of(expression, given)).map((text) => text + literal.text);
    }
    return texts;
  }

  #binary(node: ts.BinaryExpression, given: Given): string[] {
    const sides = () => [this.of(node.left, given), this.of(node.right, given)] as const;
    switch (node.operatorToken.kind) {
      case ts.SyntaxKind.PlusToken:
        return join(...sides());
      case ts.SyntaxKind.QuestionQuestionToken:
      case ts.SyntaxKind.BarBarToken:
        return sides().flat();
      case ts.SyntaxKind.AmpersandAmpersandToken:
        return this.of(node.right, given);
      default:
        return [HOLE];
    }
  }

  #name(node: ts.Identifier, given: Given): string[] {
    if (node.text === 'undefined') return [''];
    const symbol = this.#symbol(node);
    if (symbol === undefined) return [HOLE];
    const known = given.get(symbol);
    if (known !== undefined) return known;
    const declaration = symbol.valueDeclaration;
    if (declaration === undefined) return [HOLE];
    if (ts.isVariableDeclaration(declaration) && declaration.initializer && ts.isIdentifier(declaration.name)) {
      if (ts.isObjectLiteralExpression(declaration.initializer) || ts.isArrayLiteralExpression(declaration.initializer)) return [HOLE];
      return this.of(declaration.initializer, given);
    }
    if (ts.isParameter(declaration)) return this.#parameter(declaration, node);
    if (ts.isBindingElement(declaration)) return this.#bound(declaration, node);
    return this.#literals(node);
  }

  /** What the callers of a function pass for a parameter. */
  #parameter(declaration: ts.ParameterDeclaration, use: ts.Identifier): string[] {
    const literals = this.#literalTypes(use);
    if (literals) return literals;
    const owner = declaration.parent;
    const at = owner.parameters.indexOf(declaration);
    const symbol = this.#functionSymbol(owner);
    const calls = symbol ? (this.#calls.get(symbol) ?? []) : [];
    const texts = calls.flatMap((call) => {
      const argument = call.arguments[at] ?? declaration.initializer;
      return argument ? this.of(argument) : [''];
    });
    return texts.length === 0 ? [HOLE] : texts;
  }

  /** `{ but }` taken out of an object: whatever is assigned to that property anywhere. */
  #bound(declaration: ts.BindingElement, use: ts.Identifier): string[] {
    const literals = this.#literalTypes(use);
    if (literals) return literals;
    const type = this.#checker.getTypeAtLocation(declaration.parent);
    const property = (declaration.propertyName ?? declaration.name) as ts.Node;
    const found = ts.isIdentifier(property) ? type.getProperty(property.text) : undefined;
    return found ? this.#assigned(found) : [HOLE];
  }

  #call(node: ts.CallExpression, given: Given): string[] {
    const callee = node.expression;
    if (ts.isPropertyAccessExpression(callee) && callee.name.text === 'join') return this.#elements(callee.expression, given);
    if (ts.isPropertyAccessExpression(callee) && callee.name.text === 'find') return this.#elements(callee.expression, given);
    if (ts.isIdentifier(callee) && callee.text === 'String') return this.of(node.arguments[0]!, given);
    const declared = this.#functionOf(callee);
    if (!declared?.body) return [HOLE];
    return this.#returns(declared, this.#passed(declared, node, given));
  }

  #passed(declared: ts.SignatureDeclaration, node: ts.CallExpression, given: Given): Given {
    const passed = new Map<ts.Symbol, string[]>();
    declared.parameters.forEach((parameter, at) => {
      const argument = node.arguments[at];
      const symbol = ts.isIdentifier(parameter.name) ? this.#checker.getSymbolAtLocation(parameter.name) : undefined;
      if (!argument || !symbol || !isText(this.#checker.getTypeAtLocation(parameter))) return;
      passed.set(symbol, this.of(argument, given));
    });
    return passed;
  }

  #returns(declared: ts.FunctionLikeDeclaration, given: Given): string[] {
    const { body } = declared;
    if (!body) return [HOLE];
    if (!ts.isBlock(body)) return this.of(body, given);
    return returnsIn(body).flatMap((expression) => this.of(expression, given));
  }

  /** The elements of a list, each as a text of its own. */
  #elements(list: ts.Expression, given: Given): string[] {
    if (ts.isArrayLiteralExpression(list)) {
      return list.elements.flatMap((element) =>
        ts.isSpreadElement(element) ? this.#elements(element.expression, given) : this.of(element, given),
      );
    }
    if (ts.isCallExpression(list) && ts.isPropertyAccessExpression(list.expression)) {
      const { name, expression } = list.expression;
      const [mapper] = list.arguments;
      if (name.text === 'map' && mapper) return this.#mapped(mapper);
      return this.#elements(expression, given);
    }
    if (ts.isCallExpression(list)) {
      const declared = this.#functionOf(list.expression);
      if (declared?.body && ts.isBlock(declared.body)) return returnsIn(declared.body).flatMap((e) => this.#elements(e, given));
      return [HOLE];
    }
    if (ts.isIdentifier(list)) {
      const declaration = this.#symbol(list)?.valueDeclaration;
      if (declaration && ts.isVariableDeclaration(declaration) && declaration.initializer) {
        if (this.#active.has(declaration)) return [HOLE];
        this.#active.add(declaration);
        const texts = this.#elements(declaration.initializer, given);
        this.#active.delete(declaration);
        return texts;
      }
    }
    if (ts.isAsExpression(list)) return this.#elements(list.expression, given);
    const type = this.#checker.getTypeAtLocation(list);
    const element = this.#checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    return (element && literalsOf(element)) ?? [HOLE];
  }

  #mapped(mapper: ts.Expression): string[] {
    if (ts.isArrowFunction(mapper)) return this.#returns(mapper, new Map());
    const declared = this.#functionOf(mapper);
    return declared ? this.#returns(declared, new Map()) : [HOLE];
  }

  #property(node: ts.PropertyAccessExpression): string[] {
    const literals = this.#literalTypes(node);
    if (literals) return literals;
    const symbol = this.#symbol(node.name);
    return symbol ? this.#assigned(symbol) : [HOLE];
  }

  #assigned(symbol: ts.Symbol): string[] {
    const own = symbol.declarations?.flatMap((declaration) =>
      ts.isPropertyAssignment(declaration) ? [declaration.initializer] : [],
    );
    const assigned = new Set([...(own ?? []), ...(this.#properties.get(symbol) ?? [])]);
    const texts = [...assigned].flatMap((expression) => this.of(expression));
    return texts.length === 0 ? [HOLE] : texts;
  }

  /** Every value of a table, whatever the key. */
  #entry(node: ts.ElementAccessExpression, given: Given): string[] {
    const literals = this.#literalTypes(node);
    if (literals) return literals;
    if (!ts.isIdentifier(node.expression)) return [HOLE];
    const declaration = this.#symbol(node.expression)?.valueDeclaration;
    if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return [HOLE];
    let table = declaration.initializer;
    if (ts.isAsExpression(table) || ts.isSatisfiesExpression(table)) table = table.expression;
    if (!ts.isObjectLiteralExpression(table)) return this.#elements(table, given);
    return table.properties.flatMap((property) =>
      ts.isPropertyAssignment(property) ? this.of(property.initializer, given) : [HOLE],
    );
  }

  #literals(node: ts.Expression): string[] {
    return this.#literalTypes(node) ?? [HOLE];
  }

  #literalTypes(node: ts.Expression): string[] | undefined {
    return literalsOf(this.#checker.getTypeAtLocation(node));
  }

  #symbol(node: ts.Node): ts.Symbol | undefined {
    const symbol = this.#checker.getSymbolAtLocation(node);
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
  }

  #functionOf(callee: ts.Expression): ts.FunctionLikeDeclaration | undefined {
    const declaration = this.#symbol(ts.isPropertyAccessExpression(callee) ? callee.name : callee)?.valueDeclaration;
    if (!declaration || declaration.getSourceFile().isDeclarationFile) return undefined;
    if (ts.isFunctionDeclaration(declaration) || ts.isMethodDeclaration(declaration)) return declaration;
    if (ts.isVariableDeclaration(declaration) && declaration.initializer && ts.isArrowFunction(declaration.initializer)) {
      return declaration.initializer;
    }
    return undefined;
  }

  #functionSymbol(owner: ts.SignatureDeclaration): ts.Symbol | undefined {
    if (ts.isFunctionDeclaration(owner) || ts.isMethodDeclaration(owner)) return owner.name && this.#symbol(owner.name);
    if (ts.isConstructorDeclaration(owner)) return owner.parent.name && this.#symbol(owner.parent.name);
    if (ts.isVariableDeclaration(owner.parent)) return this.#symbol(owner.parent.name);
    return undefined;
  }

  #index(node: ts.Node): void {
    if (ts.isCallExpression(node)) {
      const callee = node.expression;
      const symbol = this.#symbol(ts.isPropertyAccessExpression(callee) ? callee.name : callee);
      if (symbol) add(this.#calls, symbol, node);
    }
    if (ts.isNewExpression(node)) {
      const symbol = this.#symbol(node.expression);
      if (symbol) add(this.#calls, symbol, node as unknown as ts.CallExpression);
    }
    if (ts.isObjectLiteralExpression(node)) this.#indexProperties(node);
    ts.forEachChild(node, (child) => this.#index(child));
  }

  #indexProperties(node: ts.ObjectLiteralExpression): void {
    const type = this.#checker.getContextualType(node);
    if (!type) return;
    for (const property of node.properties) {
      if (!property.name || !ts.isIdentifier(property.name)) continue;
      for (const part of type.isUnion() ? type.types : [type]) {
        const symbol = part.getProperty(property.name.text);
        if (!symbol) continue;
        if (ts.isPropertyAssignment(property)) add(this.#properties, symbol, property.initializer);
        if (ts.isShorthandPropertyAssignment(property)) add(this.#properties, symbol, property.name);
      }
    }
  }
}

function returnsIn(body: ts.Block): ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  return found;
}

function literalsOf(type: ts.Type): string[] | undefined {
  const parts = type.isUnion() ? type.types : [type];
  const kept = parts.filter((part) => !(part.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)));
  return kept.length > 0 && kept.every((part) => part.isStringLiteral()) ? kept.map((part) => (part as ts.StringLiteralType).value) : undefined;
}

function isText(type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type];
  return parts.some((part) => part.flags & ts.TypeFlags.StringLike);
}

function join(before: string[], after: string[]): string[] {
  return before.flatMap((text) => after.map((more) => text + more)).slice(0, MAX_TEXTS);
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
