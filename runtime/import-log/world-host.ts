import { type ProcessDefinition, type Variables, World } from '../../engine/index.ts';
import type { CaseHost, WaitingTask } from './case-replay.ts';
import type { LogCase, LogEvent } from './event-log.ts';

/** Runs cases in memory, each in a world of its own: nothing is kept. */
export class WorldHost implements CaseHost {
  private readonly definition: ProcessDefinition;
  private readonly worlds = new Map<string, { world: World; key: string }>();

  constructor(definition: ProcessDefinition) {
    this.definition = definition;
  }

  start({ id }: LogCase, variables: Variables, at: number): Promise<string> {
    const world = new World({ definitions: [this.definition], now: at });
    const key = world.start(this.definition.id, variables, { businessId: id });
    this.worlds.set(id, { world, key });
    return Promise.resolve(id);
  }

  waiting(instance: string): WaitingTask[] {
    const { world, key } = this.of(instance);
    return world.openTasks(key).map((task) => ({
      task: Number(task.key.slice(key.length + 1)),
      element: task.element,
    }));
  }

  perform(instance: string, task: number, event: LogEvent, variables: Variables): Promise<void> {
    const { world, key } = this.of(instance);
    world.advanceTo(Math.max(world.now, event.at));
    world.completeTask(`${key}.${String(task)}`, variables, event.resource);
    return Promise.resolve();
  }

  isEnded(instance: string): boolean {
    const { world, key } = this.of(instance);
    return world.instances.get(key)?.state.status !== 'active';
  }

  private of(instance: string): { world: World; key: string } {
    const found = this.worlds.get(instance);
    if (found === undefined) throw new Error(`Expected a case ${instance} but there is none`);
    return found;
  }
}
