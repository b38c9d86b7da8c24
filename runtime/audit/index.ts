export type { HeadsToCheck } from './log/check-heads.ts';
export type { LogReport } from './log/verify-log.ts';
export type { Difference, Verdict } from './verdict.ts';
export {
  createVerifier,
  type VerificationReport,
  type Verifier,
  type VerifyProgress,
} from './verify.service.ts';
