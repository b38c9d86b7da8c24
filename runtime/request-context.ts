import { AsyncLocalStorage } from 'node:async_hooks';

/** Which request something is done for: the same in its answer, in the logs and in traces. */
export interface RequestContext {
  /** Given by the caller in `X-Request-Id`, or made up. */
  requestId: string;
  /** W3C Trace Context: version, trace id, id of the caller's span, flags. */
  traceparent?: string;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Does the work for a request: whatever it asks of the executor is told with the context. */
export function inRequest<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

/** The request that is being worked for; none when a timer fires, say. */
export function currentRequest(): RequestContext | undefined {
  return storage.getStore();
}
