export { analyseSoundness } from './analyse.ts';
export {
  DEFAULT_MAXIMUM_STATES,
  type FindingKind,
  type SoundnessFinding,
  type SoundnessOptions,
  type SoundnessReport,
  type UnexploredScope,
} from './report.ts';
