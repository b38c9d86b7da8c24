import { parserContextOf } from '../../expression/parse-source.ts';
import { child } from '../../model/moddle.ts';
import { nameOf } from '../../model/problems.ts';
import { compileBox } from '../boxed/index.ts';
import { LogicCompiler, shapesOf } from '../logic-compiler.ts';
import type { CompileOptions } from '../../expression/types.ts';
import type { DmnType } from '../typing/dmn-type.ts';
import type { TypeTable } from '../typing/type-table.ts';
import { type Bindings, bindRequired, type Required } from './bindings.ts';
import { createDecisionNode, type DecisionNode } from './decision-node.ts';
import type { DrgElement, DrgIndex } from './drg-index.ts';
import type { DrgNode } from './evaluation.ts';
import { createInputNode } from './input-node.ts';
import { createKnowledgeNode, ownNames, parametersOf } from './knowledge-node.ts';
import {
  declaresInputs,
  required,
  type Requirements,
  SERVICE_INPUTS,
  SERVICE_OUTPUTS,
} from './requirements.ts';
import { createServiceNode, type ServiceNode, serviceParameters } from './service-node.ts';

export interface GraphParts {
  index: DrgIndex;
  types: TypeTable;
  requirements: Requirements;
  options: CompileOptions;
}

/** Compiles the elements of a graph without cycles, each once, with what it requires. */
export class GraphCompiler {
  private readonly parts: GraphParts;
  private readonly nodes = new Map<DrgElement, DrgNode>();
  private readonly ownNames = new Map<DrgElement, Set<string>>();
  /** Names with signs in them that the files have, so that `a-b` is one when there is such a name. */
  private readonly signedNames: Record<string, unknown>;

  constructor(parts: GraphParts) {
    this.parts = parts;
    const written = parts.index.all.flatMap(({ name, variable }) => [name, variable]);
    this.signedNames = parserContextOf([...written, ...(parts.options.knownNames ?? [])]);
  }

  decision(drg: DrgElement): DecisionNode {
    return this.node(drg) as DecisionNode;
  }

  service(drg: DrgElement): ServiceNode {
    return this.node(drg) as ServiceNode;
  }

  /** Compiles an element, for its problems if for nothing else. */
  node(drg: DrgElement): DrgNode {
    const known = this.nodes.get(drg);
    if (known) return known;
    const node = this.compile(drg);
    this.nodes.set(drg, node);
    return node;
  }

  /** The variables that an element itself reads from outside. */
  namesOf(drg: DrgElement): Iterable<string> {
    return drg.kind === 'input' ? [drg.variable] : (this.ownNames.get(drg) ?? []);
  }

  private compile(drg: DrgElement): DrgNode {
    switch (drg.kind) {
      case 'input':
        return createInputNode(drg, this.typeOf(drg));
      case 'service':
        return this.compileService(drg);
      case 'knowledge': {
        const own = ownNames(drg).map((name) => ({ name, parameters: parametersOf(drg) }));
        const bindings = bindRequired(this.requiredBy(drg), own);
        return createKnowledgeNode(drg, bindings, this.compilerOf(drg, bindings, true));
      }
      default: {
        const bindings = bindRequired(this.requiredBy(drg));
        const compiler = this.compilerOf(drg, bindings, declaresInputs(drg));
        return createDecisionNode(drg, bindings, compiler);
      }
    }
  }

  private compileService(drg: DrgElement): ServiceNode {
    const { index } = this.parts;
    const outputs = required(index, drg, SERVICE_OUTPUTS);
    if (outputs.length === 0) {
      const message = `Expected an output decision of ${nameOf(drg.element)} but it has none`;
      drg.file.problems.error(drg.element, 'no-output', message);
    }
    const inputs = SERVICE_INPUTS.flatMap((rule) => required(index, drg, rule));
    return createServiceNode({
      drg,
      inputs: inputs.map((each) => ({ drg: each, node: this.node(each), type: this.typeOf(each) })),
      outputs: outputs.map((each) => ({ drg: each, node: this.decision(each) })),
      type: this.typeOf(drg),
    });
  }

  private requiredBy(drg: DrgElement): Required[] {
    const { index, requirements } = this.parts;
    return (requirements.get(drg) ?? []).map((each) => ({
      drg: each,
      node: this.node(each),
      prefix: index.prefix(drg.file, each.file) ?? '',
      type: each.kind === 'knowledge' || each.kind === 'service' ? undefined : this.typeOf(each),
      parameters: this.parametersOf(each),
    }));
  }

  private parametersOf(drg: DrgElement): string[] | undefined {
    if (drg.kind === 'knowledge') return parametersOf(drg);
    return drg.kind === 'service' ? serviceParameters(this.service(drg).inputs) : undefined;
  }

  private compilerOf(drg: DrgElement, bindings: Bindings, isClosed: boolean): LogicCompiler {
    const { types, options } = this.parts;
    const names = new Set<string>();
    this.ownNames.set(drg, names);
    const context = {
      ...{ file: drg.file, types, options, owner: nameOf(drg.element) },
      ...{ isClosed, names },
    };
    const parserContext = { ...this.signedNames, ...shapesOf(bindings.types) };
    return new LogicCompiler(context, bindings.scope, parserContext, compileBox);
  }

  /** Of a service a type of its function says nothing about its results. */
  private typeOf(drg: DrgElement): DmnType | undefined {
    const type = this.parts.types.typeOf(drg.file, child(drg.element, 'variable'));
    return drg.kind === 'service' && type?.isFunction ? undefined : type;
  }
}
