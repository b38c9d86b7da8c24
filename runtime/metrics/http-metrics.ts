import { Histogram, type Registry } from 'prom-client';

/** One answer of the server. */
export interface AnsweredRequest {
  method: string;
  /** The route's path with `{name}` for its parameters: never a key. */
  route: string;
  status: number;
  seconds: number;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function httpMetrics(registry: Registry): (request: AnsweredRequest) => void {
  const durations = new Histogram({
    name: 'yichuang_http_request_duration_seconds',
    help: 'Time to answer, by route and status; streams are left out',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [registry],
  });
  return ({ method, route, status, seconds }) =>
    durations.observe({ method, route, status }, seconds);
}
