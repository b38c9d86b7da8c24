import { Worker } from 'node:worker_threads';
import type { ProblemEntry } from '../problem.ts';
import type { ModelAnswer, ModelQuestion } from './model-worker.ts';

const TIME_LIMIT = 10_000;
const MEMORY_LIMIT_MB = 768;

type Message = { answer: ModelAnswer } | { failure: string };

/**
 * Reads models in a thread of their own, one at a time, with a time and a memory limit: a file
 * that is made to hurt ends the thread and not the server.
 */
export class ModelChecker {
  #worker: Worker | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #timeLimit: number;

  constructor(timeLimit = TIME_LIMIT) {
    this.#timeLimit = timeLimit;
  }

  /** Never throws for a bad model: what is wrong is in the answer's problems. */
  check(question: ModelQuestion): Promise<ModelAnswer> {
    const answer = this.#queue.then(() => this.#ask(question));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  #ask(question: ModelQuestion): Promise<ModelAnswer> {
    const worker = (this.#worker ??= startWorker());
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void) => {
        clearTimeout(timer);
        worker.removeAllListeners('message').removeAllListeners('error');
        finish();
      };
      const giveUp = (code: string, message: string) =>
        settle(() => {
          void this.stop();
          resolve(refusal(code, message));
        });
      const timer = setTimeout(() => {
        giveUp('model-too-slow', 'Expected a model that can be read soon, but it takes too long.');
      }, this.#timeLimit);
      worker.once('message', (message: Message) => {
        settle(() =>
          'answer' in message ? resolve(message.answer) : reject(new Error(message.failure)),
        );
      });
      worker.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
          giveUp('model-too-large', 'Expected a model that fits into memory, but it does not.');
          return;
        }
        settle(() => {
          void this.stop();
          reject(error);
        });
      });
      worker.postMessage(question);
    });
  }
}

function startWorker(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: MEMORY_LIMIT_MB };
  const worker = import.meta.url.endsWith('.ts')
    ? new Worker(sourceBootstrap(), { eval: true, resourceLimits })
    : new Worker(new URL('./model-worker.js', import.meta.url), { resourceLimits });
  worker.unref();
  return worker;
}

/** In a clone the tests run the sources: a thread has to load tsx for itself. */
function sourceBootstrap(): string {
  const entry = JSON.stringify(new URL('./model-worker.ts', import.meta.url).href);
  return `import('tsx/esm/api').then(({ register }) => { register(); return import(${entry}); });`;
}

function refusal(code: string, message: string): ModelAnswer {
  const problem: ProblemEntry = { severity: 'error', code, message };
  return { problems: [problem], processes: [], decisions: [] };
}
