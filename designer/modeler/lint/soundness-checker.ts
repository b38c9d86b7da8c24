import type { ProcessSoundness } from './soundness-report.ts';

/**
 * Explores a model in a worker of its own: it may take seconds, and the other checks do not wait for
 * it. A newer model stops the exploration of an older one, whose promise is never kept.
 */
export class SoundnessChecker {
  #worker: Worker | undefined;
  #isBusy = false;

  check(xml: string): Promise<ProcessSoundness[]> {
    if (this.#isBusy) this.stop();
    this.#worker ??= new Worker(new URL('./soundness.worker.ts', import.meta.url), {
      type: 'module',
    });
    const worker = this.#worker;
    this.#isBusy = true;
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ProcessSoundness[]>) => {
        this.#isBusy = false;
        resolve(data);
      };
      worker.onerror = ({ message }) => {
        this.#isBusy = false;
        reject(new Error(message));
      };
      worker.postMessage(xml);
    });
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#isBusy = false;
  }
}
