import type { JobSettings, LinkedResource, Parameter } from './definition.ts';
import { compileParameter } from './expressions.ts';
import { elements, extension, type ModdleElement, text } from './moddle.ts';
import { nameOf, type Problems } from './problems.ts';
import { processOf } from './structure/graph.ts';

/** Without a task definition, workers ask for the element's own id as the job type. */
export function compileJob(problems: Problems, task: ModdleElement): JobSettings | undefined {
  refuseJava(problems, task);
  const definition = extension(task, 'zeebe:TaskDefinition');
  const topic = text(task, 'camunda:type') === 'external' ? text(task, 'camunda:topic') : undefined;
  const written = text(definition, 'type') ?? topic;
  if (written === undefined) {
    problems.warning(
      task,
      'missing-job-type',
      `Expected ${nameOf(task)} to have a task definition; workers must ask for job type "${task.id ?? ''}"`,
    );
  }
  const settings = compileJobSettings(problems, task, {
    jobType: written ?? task.id,
    retries: text(definition, 'retries'),
    headers: headersOf(task),
  });
  const linkedResources = linkedResourcesOf(problems, task);
  const priority = priorityOf(problems, task);
  return (
    settings && {
      ...settings,
      ...(priority !== undefined && { priority }),
      ...(linkedResources.length > 0 && { linkedResources }),
    }
  );
}

interface WrittenJob {
  jobType: string | undefined;
  /** Three if absent. */
  retries: string | undefined;
  headers: Record<string, string>;
}

/** What a worker asks for and how often it may try; undefined, and a problem, if that is not said. */
export function compileJobSettings(
  problems: Problems,
  element: ModdleElement,
  written: WrittenJob,
): JobSettings | undefined {
  const parameter = (value: string | undefined, what: string) =>
    compileParameter(problems, element, value, what);
  const jobType = parameter(written.jobType, 'the job type');
  const retries = compileParameter(problems, element, written.retries ?? '3', 'retries', Number);
  if (jobType === undefined || retries === undefined) return undefined;
  if ('constant' in retries && !Number.isInteger(retries.constant)) {
    problems.error(
      element,
      'retries',
      `Expected retries of ${nameOf(element)} to be a whole number`,
    );
  }
  return { jobType, retries, headers: written.headers };
}

function refuseJava(problems: Problems, task: ModdleElement): void {
  for (const attribute of ['class', 'delegateExpression', 'expression']) {
    const written = text(task, `camunda:${attribute}`);
    if (written === undefined) continue;
    problems.error(
      task,
      'unsupported-implementation',
      `Expected ${nameOf(task)} to be done by a job worker but it names camunda:${attribute} "${written}"`,
    );
  }
}

/** The task's own `zeebe:jobPriorityDefinition`, else that of its process. */
function priorityOf(problems: Problems, task: ModdleElement): Parameter<number> | undefined {
  const process = processOf(task);
  const definition =
    extension(task, 'zeebe:JobPriorityDefinition') ??
    (process && extension(process, 'zeebe:JobPriorityDefinition'));
  const written = text(definition, 'priority');
  const priority = compileParameter(problems, task, written, 'the priority of the job', Number);
  if (priority !== undefined && 'constant' in priority && !Number.isInteger(priority.constant)) {
    problems.error(
      task,
      'job-priority',
      `Expected the priority of the job of ${nameOf(task)} to be a whole number but found "${written ?? ''}"`,
    );
  }
  return priority;
}

/** `zeebe:taskHeaders` of an element. */
export function headersOf(element: ModdleElement): Record<string, string> {
  return headersIn(extension(element, 'zeebe:TaskHeaders'));
}

export function headersIn(headers: ModdleElement | undefined): Record<string, string> {
  if (headers === undefined) return {};
  return Object.fromEntries(
    elements(headers, 'values').map((header) => [
      text(header, 'key') ?? '',
      text(header, 'value') ?? '',
    ]),
  );
}

function linkedResourcesOf(problems: Problems, task: ModdleElement): LinkedResource[] {
  const container = extension(task, 'zeebe:LinkedResources');
  if (container === undefined) return [];
  return elements(container, 'values').flatMap((resource) => {
    const written = text(resource, 'resourceId');
    const resourceId = compileParameter(problems, task, written, 'the linked resource');
    if (resourceId === undefined) {
      if (written === undefined) problems.error(task, 'linked-resource', withoutId(task));
      return [];
    }
    return [{ resourceId, ...bindingOf(resource) }];
  });
}

function withoutId(task: ModdleElement): string {
  return `Expected each linked resource of ${nameOf(task)} to name a resource but one does not`;
}

function bindingOf(resource: ModdleElement): Omit<LinkedResource, 'resourceId'> {
  const resourceType = text(resource, 'resourceType');
  const linkName = text(resource, 'linkName');
  const versionTag = text(resource, 'versionTag');
  return {
    ...(resourceType !== undefined && { resourceType }),
    ...(linkName !== undefined && { linkName }),
    bindingType: text(resource, 'bindingType') ?? 'latest',
    ...(versionTag !== undefined && { versionTag }),
  };
}
