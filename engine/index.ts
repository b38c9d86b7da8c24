/**
 * The Yichuang BPMN engine: pure and deterministic. BPMN goes in, commands go in, events come out.
 *
 * ```ts
 * const [definition] = compile(await parseModel(xml));
 * const world = new World({ definitions: [definition] });
 * const key = world.start('leave-request', { days: 3 });
 * world.completeTask(world.openTasks(key)[0].key, { approved: true });
 * ```
 */
export * from './analysis/index.ts';
export * from './calendar/index.ts';
export { execute, type Result } from './commands/execute.ts';
export { type MigrationObstacle, migrationObstacles } from './commands/migration-check.ts';
export * from './decision/index.ts';
export * from './expression/index.ts';
export {
  DEFAULT_LIMITS,
  type Environment,
  type Limits,
  type Resources,
} from './flow/environment.ts';
export type { Rejection } from './flow/rejection.ts';
export { rejectionTargets } from './flow/rejection-targets.ts';
export {
  compile,
  compileDraft,
  type CompiledModel,
  compileWithWarnings,
  validate,
} from './model/compile.ts';
export type * from './model/definition.ts';
export {
  fileNameIn,
  isBpmnImport,
  isDmnImport,
  type ModelHead,
  type ModelImport,
  readModelHead,
} from './model/model-head.ts';
export {
  type ImportedFile,
  type ModelOptions,
  parseModel,
  type ParsedModel,
} from './model/parse.ts';
export { ModelError, type ModelProblem } from './model/problem.ts';
export { ENGINE_REVISION } from './revision.ts';
export { apply, applyEntry, EVENT_TYPES } from './state/apply.ts';
export { valueProblem } from './state/check-value.ts';
export type * from './state/command.ts';
export type * from './state/event.ts';
export { createState } from './state/instance.ts';
export type * from './state/instance.ts';
export { eventText, eventsText } from './state/event-text.ts';
export { restoreState } from './state/restore.ts';
export { serializeState } from './state/serialize.ts';
export type { Value, Variables } from './state/value.ts';
export * from './world/dispatch.ts';
export type { Entry, PendingDelivery, Work } from './world/work.ts';
export type { OpenJob, OpenTask } from './world/open-work.ts';
export type * from './world/requests.ts';
export { MESSAGE_ID_MEMORY_MS } from './world/router.ts';
export { conditionalStarts, startTriggers } from './world/start-triggers.ts';
export { type StartOptions, World, WorldError, type WorldOptions } from './world/world.ts';
