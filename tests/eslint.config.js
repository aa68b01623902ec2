import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import { defineConfig } from 'eslint/config'
import { fileURLToPath } from 'node:url'
import ts from 'typescript-eslint'
import { hostGlobals, inexactMath } from './support/engine-bans.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const inexact = 'its last bits differ between JavaScript engines: use src/engine/real instead'
const impure = 'the engine is a pure, synchronous function of its input'

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'test-results/'] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, tsconfigRootDir: root, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'use named exports' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Async is also the way to turn a throw into a rejection, where an interface asks for a promise.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    files: ['src/engine/**', 'workers/**'],
    // Reads of a typed array within its length are the bread of numeric code; a check on each would cost time.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['src/engine/**'],
    rules: {
      'no-restricted-globals': ['error', ...hostGlobals.map((name) => ({ name, message: impure }))],
      'no-restricted-properties': [
        'error',
        ...inexactMath.map((property) => ({ object: 'Math', property, message: inexact })),
        { object: 'Math', property: 'random', message: impure },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'use named exports' },
        {
          selector: ':matches(BinaryExpression, AssignmentExpression)[operator=/^\\*\\*=?$/]',
          message: inexact,
        },
        { selector: ':function[async=true]', message: impure },
        { selector: 'AwaitExpression', message: impure },
      ],
    },
  },
  {
    // Configuration files must export by default; scripts and the command line speak to a terminal.
    files: ['vite.config.ts', 'tests/**', 'src/tools/**', 'src/cli/**', 'workers/node.worker.ts'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    // What the build makes is declared as it is made: a module by default, whose types can only be imported in place.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    // Node's and the test runners' reports are typed `any`.
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  }
)
