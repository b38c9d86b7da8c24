import type { AdHocSettings } from '../model/definition.ts';
import type { ElementInstance } from '../state/instance.ts';
import type { Execution } from './execution.ts';
import { evaluate, propagate, setLocal } from './variables.ts';

/** An ad-hoc subprocess that collects begins with an empty list of its own. */
export function beginInnerOutputs(execution: Execution, { key, node }: ElementInstance): void {
  if (collects(node.adHoc)) setLocal(execution, key, { [node.adHoc.outputCollection]: [] });
}

/** What the last activity of a path leaves is added, in the order of completion. */
export function collectInnerOutput(execution: Execution, element: ElementInstance): void {
  const scope = execution.state.elements.get(element.scope);
  const settings = scope?.node.adHoc;
  if (scope === undefined || scope.loop !== undefined || !collects(settings)) return;
  const { output, outputCollection: name } = settings;
  const before = scope.variables?.[name];
  const list = Array.isArray(before) ? before : [];
  setLocal(execution, scope.key, { [name]: [...list, evaluate(execution, element.key, output)] });
}

/** The list goes to where its name lives outside. */
export function leaveInnerOutputs(execution: Execution, element: ElementInstance): void {
  const { node, scope, variables } = element;
  if (!collects(node.adHoc)) return;
  const name = node.adHoc.outputCollection;
  propagate(execution, scope, { [name]: variables?.[name] ?? [] });
}

type Collecting = AdHocSettings & Required<Pick<AdHocSettings, 'output' | 'outputCollection'>>;

function collects(settings: AdHocSettings | undefined): settings is Collecting {
  return settings?.output !== undefined && settings.outputCollection !== undefined;
}
