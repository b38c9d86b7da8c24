import { buildStage } from './build.mjs';
import { check, mocha, stage } from './stages.mjs';
import { testFiles } from './test-files.mjs';

export const ALL_KINDS = ['static', 'unit', 'api', 'faults', 'browser'];

/**
 * Groups that run one after another; the lanes of a group side by side, the stages of a lane in
 * order. Two lanes, for two cores; the browser has the machine for itself.
 */
export function lanes(kinds, { grep, env }) {
  const files = testFiles();
  const tests = (kind) => (kinds.includes(kind) ? [mochaStage(kind, files[kind], grep, env)] : []);
  const isStatic = kinds.includes('static');
  const screens =
    isStatic || kinds.includes('browser') ? [buildStage('designer'), buildStage('browser')] : [];
  // Interface tests export evidence files too.
  const evidence = kinds.some((kind) => kind !== 'unit') ? [buildStage('evidence')] : [];
  return [
    [
      [...(isStatic ? CODE_CHECKS : []), ...evidence, ...tests('api')],
      [
        ...(isStatic ? STYLE_CHECKS : []),
        ...screens,
        ...(isStatic ? SCREEN_CHECKS : []),
        ...tests('unit'),
        ...tests('faults'),
      ],
    ],
    [tests('browser')],
  ];
}

const CODE_CHECKS = [
  buildStage('server'),
  checkStage('types of test', 'typescript/bin/tsc', ['--noEmit', '-p', 'test']),
];

const STYLE_CHECKS = [
  checkStage('eslint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
  checkStage('prettier', 'prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn']),
];

const SCREEN_CHECKS = [
  checkStage('types of designer', 'vue-tsc/bin/vue-tsc.js', ['--noEmit', '-p', 'designer']),
  checkStage('types of the evidence page', 'typescript/bin/tsc', [
    '--noEmit',
    '-p',
    'runtime/evidence/page',
  ]),
];

function checkStage(name, script, args) {
  return () => stage(name, () => check(script, args));
}

function mochaStage(kind, files, grep, env) {
  return () => stage(`${kind} tests`, () => mocha(files, { grep, env }));
}
