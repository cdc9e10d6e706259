import type { Rolldown } from 'vite'

type Info = (id: string) => Rolldown.ModuleInfo | null

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
      isPartOfIndicator(id, (one) => context.getModuleInfo(one)) ? 'shown-figures' : null,
    minShareCount: 2,
    priority: 1,
  },
]

/** Whether an indicator's page reaches a module through plain imports, not through `import()`. */
function isPartOfIndicator(id: string, info: Info, passed = new Set<string>()): boolean {
  if (id.endsWith('/IndicatorPage.tsx')) return true
  if (passed.has(id)) return false
  passed.add(id)
  return (info(id)?.importers ?? []).some((one) => isPartOfIndicator(one, info, passed))
}
