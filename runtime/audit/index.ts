export type { Difference, Verdict } from './verdict.ts';
export {
  createVerifier,
  type VerificationReport,
  type Verifier,
  type VerifyProgress,
} from './verify.service.ts';
