/** The folders that each folder may import (ARCHITECTURE.md): downwards only. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  platform: [],
  styles: [],
  trends: ['model'],
  datapackage: ['model'],
  i18n: ['trends', 'model'],
  charts: ['trends', 'model', 'i18n', 'platform'],
  report: ['i18n', 'charts', 'trends', 'model'],
  drafts: ['trends', 'datapackage', 'model', 'platform'],
  components: ['app/state', 'report', 'charts', 'i18n', 'trends', 'model', 'platform'],
  pages: [
    'components',
    'app/state',
    'drafts',
    'report',
    'charts',
    'i18n',
    'trends',
    'datapackage',
    'model',
    'platform',
    'styles',
  ],
  build: ['report', 'i18n', 'datapackage', 'model'],
  cli: ['build', 'report', 'charts', 'i18n', 'trends', 'datapackage', 'model'],
  'app/state': ['datapackage', 'model'],
  app: [
    'app/state',
    'pages',
    'components',
    'charts',
    'i18n',
    'datapackage',
    'model',
    'platform',
    'styles',
  ],
}

export function getFolder(path: string): string {
  const [, folder = '', space = ''] = path.split('/')
  return `${folder}/${space}` in MAY_IMPORT ? `${folder}/${space}` : folder
}

/**
 * The same table for oxlint, so that an editor shows a wrong import: an override for each folder and each
 * depth below it, since `no-restricted-imports` compares the text of an import.
 * @param paths the source files
 */
export function createLintOverrides(paths: readonly string[]) {
  const layers = Object.keys(MAY_IMPORT).toSorted()
  return layers.flatMap((layer) => {
    const inLayer = paths.filter((path) => getFolder(path) === layer)
    const depths = new Set(
      inLayer.map((path) => path.split('/').length - 2).toSorted((a, b) => a - b),
    )
    return [...depths].map((depth) => {
      const rest = depth - layer.split('/').length
      const group = [
        // The folder of which the layer is a part.
        ...(layer.includes('/') ? [`${'../'.repeat(rest)}../**`, `!${'../'.repeat(depth)}**`] : []),
        ...layers.flatMap((other) => forbiddenPatterns(layer, other, '../'.repeat(depth))),
      ]
      const message = `${layer} may import ${MAY_IMPORT[layer]!.join(', ') || 'nothing'} (test/layers.ts)`
      return {
        files: [`src/${layer}/${'*/'.repeat(rest)}*`],
        rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
      }
    })
  })
}

function forbiddenPatterns(layer: string, other: string, up: string): readonly string[] {
  const isAllowed = other === layer || MAY_IMPORT[layer]!.includes(other)
  const isPart = other.includes('/')
  if (isAllowed) return isPart && layer !== 'app' ? [`!${up}${other}/**`] : []
  return isPart ? [] : [`${up}${other}/**`]
}
