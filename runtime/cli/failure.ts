import { ArchiveError } from '../archive/archive-lines.ts';
import { RetentionError } from '../archive/retention.ts';
import { SigningKeyError } from '../audit/log/signing-key.ts';
import { Problem, type ProblemEntry } from '../problem.ts';
import { FolderInUseError } from '../server-lock.ts';
import { ApiError } from './api-client.ts';

/** What the process answers to the shell. */
export const EXIT = { ok: 0, error: 1, usage: 2, verificationFailed: 3 } as const;

/** An error of the command line that is said in one line, with the exit code it ends with. */
export class CommandError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.error) {
    super(message);
    this.exitCode = exitCode;
  }
}

export function usageError(message: string): CommandError {
  return new CommandError(message, EXIT.usage);
}

/** The lines that tell a person what went wrong; undefined for what is a bug. */
export function explain(error: unknown): string[] | undefined {
  if (error instanceof CommandError) return [error.message];
  if (error instanceof ApiError)
    return [error.message, ...list(error.message, error.document?.problems)];
  if (error instanceof FolderInUseError) {
    return [`数据目录正在使用 · ${error.message}: stop it, or choose another folder with --data`];
  }
  if (error instanceof SigningKeyError) return [`签名密钥 · ${error.message}`];
  if (error instanceof ArchiveError) return [`归档文件 · ${error.message}`];
  if (error instanceof RetentionError) return [`保存期限 · ${error.message}`];
  if (error instanceof Problem) return [error.detail, ...list(error.detail, error.problems)];
  return undefined;
}

/** What the summary does not tell already. */
function list(summary: string, problems: ProblemEntry[] = []): string[] {
  const untold = problems.filter(({ message }) => !summary.includes(message));
  return untold.map(({ severity, message, resource, line, element, field }) => {
    const place = [resource, line !== undefined && `line ${line}`, element, field];
    const where = place.filter(Boolean).join(', ');
    return `  ${severity}: ${where === '' ? '' : `${where}: `}${message}`;
  });
}
