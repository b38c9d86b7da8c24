// The bpmn.io packages that ship no types of their own: only what the modeler uses of them.

declare module 'bpmn-js-properties-panel' {
  import type { ModuleDeclaration } from 'didi';
  export const BpmnPropertiesPanelModule: ModuleDeclaration;
  export const BpmnPropertiesProviderModule: ModuleDeclaration;
  export const ZeebePropertiesProviderModule: ModuleDeclaration;
  export function useService<T = unknown>(name: string, strict?: boolean): T;
}

declare module '@bpmn-io/properties-panel' {
  import type { ModuleDeclaration } from 'didi';
  export type EntryComponent = (props: Record<string, unknown>) => unknown;
  export const TextFieldEntry: EntryComponent;
  export const TextAreaEntry: EntryComponent;
  export const SelectEntry: EntryComponent;
  export const CheckboxEntry: EntryComponent;
  export const CheckboxGroup: EntryComponent;
  export const FeelEntry: EntryComponent;
  export const CollapsibleEntry: EntryComponent;
  export const Group: EntryComponent;
  export const ListGroup: EntryComponent;
  export const FeelPopupModule: ModuleDeclaration;
  export function isTextFieldEntryEdited(node: unknown): boolean;
  export function isTextAreaEntryEdited(node: unknown): boolean;
  export function isSelectEntryEdited(node: unknown): boolean;
  export function isCheckboxEntryEdited(node: unknown): boolean;
  export function isFeelEntryEdited(node: unknown): boolean;
}

declare module '@bpmn-io/properties-panel/preact' {
  export function h(
    type: unknown,
    props: Record<string, unknown> | null,
    ...children: unknown[]
  ): unknown;
}

declare module 'camunda-bpmn-js-behaviors/lib/camunda-cloud' {
  import type { ModuleDeclaration } from 'didi';
  const module: ModuleDeclaration;
  export default module;
}

declare module 'bpmn-js-create-append-anything' {
  import type { ModuleDeclaration } from 'didi';
  export const CreateAppendAnythingModule: ModuleDeclaration;
}

declare module 'diagram-js-minimap' {
  import type { ModuleDeclaration } from 'didi';
  const module: ModuleDeclaration;
  export default module;
}

declare module 'bpmnlint' {
  export interface LintReporter {
    report(id: string, message: string, path?: string[]): void;
  }
  export interface LintRule {
    check(node: unknown, reporter: LintReporter): boolean | void;
  }
  export type LintRuleFactory = (options?: unknown) => LintRule;
}

declare module 'bpmnlint/lib/resolver/static-resolver.js' {
  export default class StaticResolver {
    constructor(cache: Record<string, unknown>);
  }
}

declare module 'bpmnlint/rules/*' {
  import type { LintRuleFactory } from 'bpmnlint';
  const factory: LintRuleFactory;
  export default factory;
}

declare module 'bpmn-js-bpmnlint' {
  export interface LintReport {
    id: string;
    message: string;
    category: 'error' | 'warn' | 'info' | 'rule-error';
    rule?: string;
    actualElementId?: string;
  }
  /** Reports by rule, as bpmnlint gives them. */
  export type LintResults = Record<string, LintReport[]>;
  export class Linting {
    constructor(...services: unknown[]);
    lint(): Promise<LintResults>;
    update(): void;
    isActive(): boolean;
    toggle(active?: boolean): boolean;
    static $inject: string[];
  }
  const module: {
    __init__: string[];
    linting: ['type', typeof Linting];
    lintingEditorActions: unknown;
  };
  export default module;
}

declare module 'zeebe-bpmn-moddle/resources/zeebe.json' {
  const descriptor: object;
  export default descriptor;
}

declare module 'bpmn-js-i18n/translations/zn.js' {
  const dictionary: Record<string, string>;
  export default dictionary;
}

declare module 'bpmn-js-i18n-zh/lib/*' {
  const dictionary: Record<string, string>;
  export default dictionary;
}
