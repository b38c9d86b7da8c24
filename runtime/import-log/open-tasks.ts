import type { Event } from '../../engine/index.ts';
import type { WaitingTask } from './case-replay.ts';

/** The tasks that wait in one instance, kept up from its committed events. */
export class OpenTasks {
  isEnded = false;
  private readonly elements = new Map<number, string>();
  private readonly tasks = new Map<number, string>();

  apply(events: readonly Event[]): void {
    for (const event of events) this.applyOne(event);
  }

  waiting(): WaitingTask[] {
    return [...this.tasks].map(([task, element]) => ({ task, element }));
  }

  private applyOne(event: Event): void {
    switch (event.type) {
      case 'ElementActivated':
        this.elements.set(event.key, event.element);
        break;
      case 'ElementCompleted':
      case 'ElementTerminated':
        this.elements.delete(event.key);
        break;
      case 'TaskCreated':
      case 'TaskOpened':
        // Its listeners come first.
        if (event.type === 'TaskCreated' && event.creating) break;
        this.tasks.set(event.key, this.elements.get(event.owner) ?? '');
        break;
      case 'TaskCompleted':
      case 'TaskCancelled':
        this.tasks.delete(event.key);
        break;
      case 'InstanceCompleted':
      case 'InstanceTerminated':
        this.isEnded = true;
        break;
      default:
    }
  }
}
