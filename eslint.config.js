import prettier from 'eslint-config-prettier';
import vue from 'eslint-plugin-vue';
import globals from 'globals';
import { parser, configs } from 'typescript-eslint';

/** Type-aware rules are left to tsc and vue-tsc, so that linting the whole tree takes seconds. */
export default [
  { ignores: ['dist/', 'data/', 'node_modules/', 'designer/api/schema.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...configs.strict,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.ts', '**/*.vue'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // diagram-js modules are classes with a static $inject.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['**/*.vue'], languageOptions: { parserOptions: { parser } } },
  {
    files: ['designer/**/*.{ts,vue}'],
    languageOptions: { globals: globals.browser },
    // TypeScript knows which names exist.
    rules: { 'no-undef': 'off', 'vue/multi-word-component-names': 'off' },
  },
  {
    files: ['scripts/**/*.mjs', '*.js'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's assertions are expressions: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.d.ts'],
    rules: {
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  // The command line speaks on the console.
  {
    files: ['runtime/cli/**/*.ts', 'runtime/main.ts', 'scripts/**/*', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  prettier,
];
