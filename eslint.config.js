import next from 'eslint-config-next';
import typescript from 'eslint-config-next/typescript';

const tests = ['**/*.test.ts', '**/*.test.tsx', 'e2e/**'];
/** Word tables and the tables of the calendar are data: their length says nothing about their shape. */
const tables = ['lib/parse/lexicon/**', 'lib/places/tables/**', 'lib/calendar/tables/**', 'lib/notice/diagnostic.ts'];

/** @type {import('eslint').Linter.Config[]} */
const config = [
  { ignores: ['.next/**', '.data/**', 'lib/db/generated/**', 'next-env.d.ts', 'test-results/**'] },
  ...next,
  ...typescript,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['tools/**', 'lib/cli/**', 'prisma/seed.ts', 'e2e/**', 'bench/**'], rules: { 'no-console': 'off' } },
  { files: [...tests, ...tables], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
];

export default config;
