import type { Rolldown } from 'vite'

type GetModuleInfo = (id: string) => Rolldown.ModuleInfo | null

/**
 * The chunks of the app. Small files compress badly, and over HTTP/1.1 each one costs a round trip. The
 * first page is one chunk; the code that an indicator's page shares with other pages (charts, verdicts)
 * is another.
 */
export const CHUNKS: Rolldown.CodeSplittingGroup[] = [
  { name: 'first-page', tags: ['$initial'], priority: 2 },
  {
    debugName: 'figures',
    test: /\/src\//,
    name: (id, context) =>
      isPartOfIndicator(id, (importer) => context.getModuleInfo(importer)) ? 'shown-figures' : null,
    minShareCount: 2,
    priority: 1,
  },
]

/** Whether an indicator's page reaches a module through plain imports, not through `import()`. */
function isPartOfIndicator(
  id: string,
  getInfo: GetModuleInfo,
  visited = new Set<string>(),
): boolean {
  if (id.endsWith('/IndicatorPage.tsx')) return true
  if (visited.has(id)) return false
  visited.add(id)
  return (getInfo(id)?.importers ?? []).some((importer) =>
    isPartOfIndicator(importer, getInfo, visited),
  )
}
