import ts from 'typescript';
import { ownFiles } from './program.ts';

type Call = ts.CallExpression | ts.NewExpression;

/** Who calls a function with what, and what is assigned to a property, over a whole program. */
export class Uses {
  readonly #checker: ts.TypeChecker;
  readonly #calls = new Map<ts.Symbol, Call[]>();
  readonly #assigned = new Map<ts.Symbol, ts.Expression[]>();

  constructor(program: ts.Program) {
    this.#checker = program.getTypeChecker();
    for (const file of ownFiles(program)) this.#index(file);
  }

  /** The calls of a function, a method or a constructor. */
  callsOf(owner: ts.SignatureDeclaration): Call[] {
    const name = nameOf(owner);
    const symbol = name && this.symbolOf(name);
    return (symbol && this.#calls.get(symbol)) ?? [];
  }

  assignedTo(property: ts.Symbol): ts.Expression[] {
    return this.#assigned.get(property) ?? [];
  }

  symbolOf(node: ts.Node): ts.Symbol | undefined {
    const symbol = this.#checker.getSymbolAtLocation(node);
    if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Alias) === 0) return symbol;
    return this.#checker.getAliasedSymbol(symbol);
  }

  /** The function of the project that a call runs. */
  functionOf(callee: ts.Expression): ts.FunctionLikeDeclaration | undefined {
    const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
    const declaration = this.symbolOf(name)?.valueDeclaration;
    if (!declaration || declaration.getSourceFile().isDeclarationFile) return undefined;
    if (ts.isFunctionDeclaration(declaration) || ts.isMethodDeclaration(declaration)) {
      return declaration;
    }
    const value = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    return value && ts.isArrowFunction(value) ? value : undefined;
  }

  #index(node: ts.Node): void {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) this.#indexCall(node);
    if (ts.isObjectLiteralExpression(node)) this.#indexProperties(node);
    if (ts.isBinaryExpression(node)) this.#indexAssignment(node);
    ts.forEachChild(node, (child) => this.#index(child));
  }

  #indexCall(call: Call): void {
    const { expression } = call;
    const symbol = this.symbolOf(
      ts.isPropertyAccessExpression(expression) ? expression.name : expression,
    );
    if (symbol) put(this.#calls, symbol, call);
  }

  /** `this.origin = origin`. */
  #indexAssignment({ left, right, operatorToken }: ts.BinaryExpression): void {
    if (operatorToken.kind !== ts.SyntaxKind.EqualsToken) return;
    const symbol = ts.isPropertyAccessExpression(left) ? this.symbolOf(left.name) : undefined;
    if (symbol) put(this.#assigned, symbol, right);
  }

  #indexProperties(literal: ts.ObjectLiteralExpression): void {
    const type = this.#checker.getContextualType(literal);
    if (!type) return;
    for (const property of literal.properties) {
      const value = valueOf(property);
      if (!value || !property.name || !ts.isIdentifier(property.name)) continue;
      for (const part of type.isUnion() ? type.types : [type]) {
        const symbol = part.getProperty(property.name.text);
        if (symbol) put(this.#assigned, symbol, value);
      }
    }
  }
}

function valueOf(property: ts.ObjectLiteralElementLike): ts.Expression | undefined {
  if (ts.isPropertyAssignment(property)) return property.initializer;
  return ts.isShorthandPropertyAssignment(property) ? property.name : undefined;
}

function nameOf(owner: ts.SignatureDeclaration): ts.Node | undefined {
  if (ts.isConstructorDeclaration(owner)) return owner.parent.name;
  if (ts.isArrowFunction(owner) && ts.isVariableDeclaration(owner.parent)) return owner.parent.name;
  return owner.name;
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
