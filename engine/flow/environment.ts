import type { Calendars } from '../calendar/index.ts';
import type { CompiledDecision } from '../decision/index.ts';

/** All that comes from outside while a command is executed. Nothing else may influence a result. */
export interface Environment {
  /** Epoch milliseconds; at least the time of the instance's last command. */
  now: number;
  resources: Resources;
  calendars: Calendars;
  limits: Limits;
}

export interface Resources {
  /** The decision in force, with the hash that addresses its content. */
  decision(id: string): { hash: string; decision: CompiledDecision } | undefined;
}

/** Bounds that turn what would hang or overflow into an incident. */
export interface Limits {
  /** Elements entered within one command. */
  stepsPerCommand: number;
  /** Steps of FEEL within one evaluation. */
  expressionSteps: number;
  /** Size of one variable as JSON text. */
  variableBytes: number;
  /** Size of all variables of an instance. */
  instanceBytes: number;
  /** Size of all values set within one command: they make its journal entry large. */
  commandBytes: number;
}

export const DEFAULT_LIMITS: Limits = {
  stepsPerCommand: 10_000,
  expressionSteps: 100_000,
  variableBytes: 65_536,
  instanceBytes: 1_048_576,
  commandBytes: 8_388_608,
};
