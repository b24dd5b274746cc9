import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** What holds in every file of ours, whatever it is written in. */
const everywhere = {
  'max-lines': ['error', 300],
  'no-restricted-globals': [
    'error',
    { name: 'event', message: 'A DOM event is called what it is: pointer, key, wheel …' },
    { name: 'name', message: 'This is window.name; a local is missing.' },
  ],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
};

export default defineConfig(
  globalIgnores(['dist/', 'storybook-static/', 'coverage/', 'bench/results/', 'src/events/dataset-types.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, rules: everywhere },
  {
    files: ['**/*.ts'],
    extends: [
      ts.configs.strictTypeChecked,
      lit.configs['flat/all'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // `import { type X }` alone stays in the output as an import of nothing.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // A problem without parameters has an empty record.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/parameter-properties': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      // A style attribute is what a strict content policy refuses.
      'lit/ban-attributes': ['error', 'style'],
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      'wc/no-closed-shadow-root': 'error',
      'wc/no-typos': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSEnumDeclaration',
          message: 'A union of string literals says the same and compiles to nothing.',
        },
        { selector: 'ExportDefaultDeclaration', message: 'Everything is exported by its name.' },
      ],
    },
  },
  {
    files: ['stories/**/*.ts', '.storybook/**/*.ts'],
    rules: {
      // Storybook's types turn each of chai's plain assertions into a promise.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      // The stories show what pages write, style attributes too.
      'lit/ban-attributes': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      'lit/ban-attributes': 'off',
      // A table of cases is data: it may be as long as it must.
      'max-lines': 'off',
    },
  },
  {
    files: ['**/*.js'],
    rules: {
      'no-unused-vars': 'error',
      'no-undef-init': 'error',
      'no-unreachable': 'error',
      'no-dupe-keys': 'error',
    },
  },
);
