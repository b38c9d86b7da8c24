import type {
  CallSettings,
  DecisionSettings,
  Mapping,
  ScopeOrNode,
  ScriptSettings,
  UserTaskSettings,
} from './definition.ts';
import { compileAssociations } from './data.ts';
import { compileFeel, compileParameter } from './expressions.ts';
import { compileJob } from './jobs.ts';
import { compileTaskListeners } from './listeners.ts';
import { throwsByJob } from './messages.ts';
import { elements, extension, type ModdleElement, text } from './moddle.ts';
import { nameOf, type Problems } from './problems.ts';
import { compileDeemedAcceptance } from './time-limit.ts';
import { compileAssignment } from './yc.ts';

type Settings = Partial<
  Pick<ScopeOrNode, 'userTask' | 'job' | 'script' | 'decision' | 'call' | 'inputs' | 'outputs'>
>;

/** What the `zeebe:` vocabulary (and the common part of `camunda:`) says of an activity or event. */
export function compileActivity(problems: Problems, activity: ModdleElement): Settings {
  return { ...compileMappings(problems, activity), ...compileKind(problems, activity) };
}

function compileKind(problems: Problems, activity: ModdleElement): Settings {
  switch (activity.$type) {
    case 'bpmn:UserTask':
    case 'bpmn:GlobalUserTask':
      return { userTask: compileUserTask(problems, activity) };
    case 'bpmn:ServiceTask':
      return { job: compileJob(problems, activity) };
    case 'bpmn:SendTask':
    case 'bpmn:EndEvent':
    case 'bpmn:IntermediateThrowEvent':
      return throwsByJob(activity) ? { job: compileJob(problems, activity) } : {};
    case 'bpmn:ScriptTask':
    case 'bpmn:GlobalScriptTask':
      return compileScriptTask(problems, activity);
    case 'bpmn:BusinessRuleTask':
    case 'bpmn:GlobalBusinessRuleTask':
      return compileBusinessRuleTask(problems, activity);
    case 'bpmn:CallActivity':
      return { call: compileCall(problems, activity) };
    default:
      return {};
  }
}

function compileMappings(problems: Problems, activity: ModdleElement): Settings {
  const mapping = extension(activity, 'zeebe:IoMapping');
  if (mapping === undefined) return compileAssociations(problems, activity);
  const compile = (property: string) =>
    elements(mapping, property).flatMap((each) => compileMapping(problems, activity, each));
  return { inputs: compile('inputParameters'), outputs: compile('outputParameters') };
}

function compileMapping(
  problems: Problems,
  activity: ModdleElement,
  mapping: ModdleElement,
): Mapping[] {
  const target = text(mapping, 'target');
  const written = text(mapping, 'source') ?? '=null';
  if (target === undefined || !isVariable(problems, target)) {
    problems.error(
      activity,
      'mapping-target',
      `Expected a mapping of ${nameOf(activity)} to have the name of a variable or of data of the model as target but found "${target ?? ''}"`,
    );
    return [];
  }
  const source = written.startsWith('=') ? written.slice(1).trim() : JSON.stringify(written);
  const expression = compileFeel(problems, activity, source, `the mapping to ${target}`);
  return expression === undefined ? [] : [{ source: expression, target }];
}

/** The name of a variable, or of an entry in it. */
function isVariable({ declaredNames }: Problems, target: string): boolean {
  return (
    declaredNames.includes(target) ||
    /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(target)
  );
}

function compileUserTask(problems: Problems, task: ModdleElement): UserTaskSettings {
  const assignment = extension(task, 'zeebe:AssignmentDefinition');
  const schedule = extension(task, 'zeebe:TaskSchedule');
  const priority = extension(task, 'zeebe:PriorityDefinition');
  const form = extension(task, 'zeebe:FormDefinition');
  const parameter = (written: string | undefined, what: string) =>
    compileParameter(problems, task, written, what);
  const names = (property: string) =>
    compileParameter(
      problems,
      task,
      text(assignment, property) ?? text(task, `camunda:${property}`),
      property,
      splitNames,
    );
  return definedOnly<UserTaskSettings>({
    form: text(form, 'formId') ?? text(task, 'camunda:formKey'),
    assignee: parameter(text(assignment, 'assignee') ?? text(task, 'camunda:assignee'), 'assignee'),
    candidateUsers: names('candidateUsers'),
    candidateGroups: names('candidateGroups'),
    dueDate: parameter(text(schedule, 'dueDate') ?? text(task, 'camunda:dueDate'), 'dueDate'),
    followUpDate: parameter(text(schedule, 'followUpDate'), 'followUpDate'),
    priority: compileParameter(problems, task, text(priority, 'priority'), 'priority', Number),
    assignment: compileAssignment(problems, task),
    actions: splitOptional(text(extension(task, 'yc:Actions'), 'allow')),
    deemedAcceptance: compileDeemedAcceptance(problems, task),
    listeners: compileTaskListeners(problems, task),
  });
}

function compileScriptTask(problems: Problems, task: ModdleElement): Settings {
  if (extension(task, 'zeebe:TaskDefinition') !== undefined) {
    return { job: compileJob(problems, task) };
  }
  const script = compileScript(problems, task);
  return script === undefined ? {} : { script };
}

function compileScript(problems: Problems, task: ModdleElement): ScriptSettings | undefined {
  const definition = extension(task, 'zeebe:Script');
  const isFeel = /feel/i.test(text(task, 'scriptFormat') ?? '');
  const written = text(definition, 'expression') ?? (isFeel ? text(task, 'script') : undefined);
  const resultVariable = text(definition, 'resultVariable') ?? text(task, 'camunda:resultVariable');
  if (written === undefined || resultVariable === undefined) {
    problems.error(
      task,
      'missing-script',
      `Expected ${nameOf(task)} to have a FEEL script and a result variable`,
    );
    return undefined;
  }
  const source = written.replace(/^=/, '').trim();
  const expression = compileFeel(problems, task, source, 'the script');
  return expression && { expression, resultVariable };
}

function compileBusinessRuleTask(problems: Problems, task: ModdleElement): Settings {
  const called = extension(task, 'zeebe:CalledDecision');
  const decisionId = compileParameter(
    problems,
    task,
    text(called, 'decisionId') ?? text(task, 'camunda:decisionRef'),
    'the decision id',
  );
  if (decisionId !== undefined) {
    const resultVariable =
      text(called, 'resultVariable') ?? text(task, 'camunda:resultVariable') ?? 'result';
    return { decision: { decisionId, resultVariable } satisfies DecisionSettings };
  }
  if (extension(task, 'zeebe:TaskDefinition') !== undefined) {
    return { job: compileJob(problems, task) };
  }
  problems.error(
    task,
    'missing-decision',
    `Expected ${nameOf(task)} to name a decision or a task definition but it has neither`,
  );
  return {};
}

function compileCall(problems: Problems, activity: ModdleElement): CallSettings | undefined {
  const called = extension(activity, 'zeebe:CalledElement');
  const written = text(called, 'processId') ?? text(activity, 'calledElement');
  const processId = compileParameter(problems, activity, written, 'the called process');
  if (processId === undefined) {
    problems.error(
      activity,
      'missing-called-process',
      `Expected ${nameOf(activity)} to name the process that it calls but it does not`,
    );
    return undefined;
  }
  const businessId = compileParameter(
    problems,
    activity,
    text(called, 'businessId'),
    'the business id',
  );
  return {
    processId,
    ...(businessId !== undefined && { businessId }),
    binding: bindingOf(called),
    propagateAllParentVariables: called?.get('propagateAllParentVariables') !== false,
    propagateAllChildVariables: called?.get('propagateAllChildVariables') !== false,
  };
}

function bindingOf(called: ModdleElement | undefined): CallSettings['binding'] {
  const binding = text(called, 'bindingType');
  if (binding === 'deployment') return 'deployment';
  if (binding === 'versionTag') return { versionTag: text(called, 'versionTag') ?? '' };
  return 'latest';
}

function splitNames(written: string): string[] {
  return written
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function splitOptional(written: string | undefined): string[] | undefined {
  return written === undefined ? undefined : splitNames(written);
}

/** Leaves out fields without a value, so that settings compare and print plainly. */
function definedOnly<T extends object>(settings: {
  [K in keyof T]: T[K] | undefined;
}): T {
  const entries = Object.entries(settings).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}
