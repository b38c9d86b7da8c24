import LintModule from 'bpmn-js-bpmnlint';
import { EngineChecker } from './engine-checker.ts';
import { SoundnessChecker } from './soundness-checker.ts';
import { YcLinting } from './yc-linting.ts';

/** diagram-js module: live checks with overlays. */
export const YcLintModule = {
  ...LintModule,
  linting: ['type', YcLinting],
  ycEngineChecker: ['type', EngineChecker],
  ycSoundnessChecker: ['type', SoundnessChecker],
};
