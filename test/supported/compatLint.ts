import { Linter } from 'eslint'
import compat from 'eslint-plugin-compat'

/**
 * The messages of eslint-plugin-compat about built-ins, for the browsers of package.json. It gets
 * their names instead of the built files, which would take it a minute.
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
