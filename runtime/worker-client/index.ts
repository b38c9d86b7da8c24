/**
 * A worker outside of the server, for any program in Node.js ≥ 20 or a browser:
 *
 * ```ts
 * const worker = createWorker({ url, token, type: 'check-register', handler: ({ variables }) => … });
 * ```
 */
export { WorkerRequestError, type WorkerJob, type WorkerVariables } from './job-api.ts';
export {
  BpmnError,
  createWorker,
  type Worker,
  type WorkerHandler,
  type WorkerOptions,
} from './worker.ts';
