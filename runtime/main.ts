#!/usr/bin/env node
import { nodeTooOld } from './cli/node-version.ts';

const complaint = nodeTooOld(process.versions.node);
if (complaint === undefined) {
  // Not before: what it imports does not load on an old Node.
  const { runProgram } = await import('./cli/program.ts');
  process.exitCode = await runProgram(process.argv.slice(2));
} else {
  console.error(complaint);
  process.exitCode = 1;
}
