import type { Logger } from 'pino';
import type { CommandReport, ExecutionObserver } from '../execution/index.ts';

/**
 * A line for each command: `debug` for what was accepted, `info` for what was refused, `error` for
 * what failed. Never its variables: they are personal data.
 */
export function commandLog(logger: Logger): ExecutionObserver {
  return {
    batch: (report) => logger.trace(report, 'committed'),
    command(report) {
      const fields = fieldsOf(report);
      const { outcome, error } = report;
      if (outcome === 'accepted') logger.debug(fields, outcome);
      else if (outcome === 'refused') logger.info({ ...fields, reason: textOf(error) }, outcome);
      else logger.error({ ...fields, err: error }, outcome);
    },
  };
}

function fieldsOf({ tenant, type, instance, root, context }: CommandReport) {
  return { tenant, case: root, instance, command: type, ...context };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
