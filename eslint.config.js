import js from '@eslint/js'
import tseslint from 'typescript-eslint'

/** Dependencies point one way: each folder names what it must not import. */
const forbid = (files, patterns, message) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: patterns.map((group) => ({ group: [group], message })) },
    ],
  },
})

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      '.next',
      'data',
      'media',
      'test-results',
      'src/payload-types.ts',
      'src/app/(payload)/admin/importMap.js',
      'next-env.d.ts',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  forbid(
    ['src/domain/**'],
    ['@/*', 'payload*', '@payloadcms/*', 'next*', 'react*', 'mongodb', 'node:*'],
    'The domain is pure: it imports nothing but itself and date-fns.',
  ),
  forbid(
    ['src/operations/**', 'src/queries/**'],
    ['@/app/*', '@/endpoints/*', '@/hooks/*', '@/components/*', '@/jobs/*'],
    'Operations and queries know the domain, not who calls them.',
  ),
  forbid(['src/hooks/**', 'src/jobs/**', 'src/endpoints/**'], ['@/app/*'], 'Nothing imports app.'),
  forbid(
    ['src/collections/**', 'src/globals/**', 'src/fields/**'],
    ['@/app/*', '@/operations/*', '@/queries/*', '@/printing/*', '@/spreadsheets/*'],
    'Collections import fields, access, hooks and endpoints.',
  ),
  {
    files: ['src/runtime/**', 'bench/**', 'test/helpers/**', 'src/seed/**'],
    rules: { 'no-console': 'off' },
  },
  { files: ['src/seed/content/**', 'src/i18n/**', 'test/**'], rules: { 'max-lines': 'off' } },
)
