export {
  createVirtualClock,
  realClock,
  type Clock,
  type ClockKind,
  type VirtualClock,
} from './clock.ts';
export { replaceStartTimers, type StartTimersRequest } from './start-timers.ts';
export { TimerService, type TimerOptions } from './timer.service.ts';
