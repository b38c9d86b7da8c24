import type { InstanceState, ProcessDefinition } from '../../engine/index.ts';
import type { InstanceOrigin } from '../projections/index.ts';
import type { DeployedDefinition } from './definition-cache.ts';

/** An instance in memory: its state, and the version of the row that it was read from or written to. */
export interface WorkingInstance {
  tenant: string;
  key: string;
  definition: ProcessDefinition;
  origin: InstanceOrigin;
  deployed: DeployedDefinition | undefined;
  state: InstanceState;
  /** Number of entries, of which the database has `storedVersion`. */
  version: number;
  storedVersion: number;
  /** Entry up to which the stored snapshot goes; 0 without one. */
  snapshotSeq: number;
  lastHash: string;
}

/** Whether the instance may still accept commands. */
export function isRunning({ status }: InstanceState): boolean {
  return status === 'active' || status === 'suspended';
}

/** Identifies an instance over all tenants. */
export function workingKey(tenant: string, instance: string): string {
  return `${tenant}\n${instance}`;
}
