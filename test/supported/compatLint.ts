import { Linter } from 'eslint'
import compat from 'eslint-plugin-compat'

/**
 * What eslint-plugin-compat says of built-in things, with the browsers of package.json. It is given
 * their names and not the built files, which hold nothing else for it and take it a minute to read.
 */
export function compatMessages(paths: ReadonlySet<string>): readonly string[] {
  const code = [...paths].map((path) => `${path}();\nnew ${path}();`).join('\n')
  const messages = new Linter().verify(
    code,
    {
      files: ['**/*.js'],
      plugins: { compat },
      rules: { 'compat/compat': 'error' },
      settings: { lintAllEsApis: true },
    },
    'built.js',
  )
  return [...new Set(messages.map(({ message }) => message))]
}
