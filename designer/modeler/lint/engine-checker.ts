import type { CheckReport, CheckRequest } from './check-report.ts';

/**
 * Runs the engine's own parser, compiler and path analysis in a worker, so that the person goes on
 * drawing meanwhile. The worker starts with the first check.
 */
export class EngineChecker {
  #worker: Worker | undefined;
  #lastId = 0;
  readonly #waiting = new Map<number, (report: CheckReport) => void>();

  check(xml: string, deployedXml?: string): Promise<CheckReport> {
    const request: CheckRequest = { id: ++this.#lastId, xml, deployedXml };
    return new Promise((resolve) => {
      this.#waiting.set(request.id, resolve);
      this.#start().postMessage(request);
    });
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#waiting.clear();
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', (event: MessageEvent<CheckReport>) => {
      this.#waiting.get(event.data.id)?.(event.data);
      this.#waiting.delete(event.data.id);
    });
    worker.addEventListener('error', (event) =>
      console.error('Model check failed:', event.message),
    );
    this.#worker = worker;
    return worker;
  }
}
