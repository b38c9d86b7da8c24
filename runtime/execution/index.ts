/**
 * The writing side of the runtime: commands in, journal entries and their projections out.
 *
 * ```ts
 * const executor = await createExecutor({ database, clock, calendars });
 * const { processInstanceKey } = await executor.start({ tenant, actor, processDefinitionId, variables });
 * ```
 */
export { answeredOnce } from './answered-once.ts';
export { createExecutor, type ExecutorOptions } from './executor.ts';
export {
  createDefinitionCache,
  type DefinitionCache,
  type DeployedDefinition,
} from './definition-cache.ts';
export { bundleOf } from './bundle.ts';
export { BUNDLE, type ModelSource } from './model-source.ts';
export {
  adoptCalendars,
  createCalendarCache,
  SHARED_TENANT,
  type CalendarCache,
} from './calendars.store.ts';
export { counterOf, keyWithin, newKey, splitKey } from './keys.ts';
export { observers, type CommandReport, type ExecutionObserver } from './observer.ts';
export { traceOfEntry, tracesOfJobs } from './traces.store.ts';
export type {
  Alongside,
  AssignmentAnswer,
  AssignmentQuestion,
  AssignmentService,
  CommandExecutor,
  CommandRequest,
  CommittedEntry,
  GroupedRequest,
  InspectedInstance,
  Preview,
  StartedInstance,
  StartRequest,
  Writer,
} from './types.ts';
