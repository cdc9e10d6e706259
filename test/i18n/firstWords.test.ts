// @vitest-environment node
import { posix } from 'node:path'
import { expect, test, vi } from 'vitest'
import { PAGE_MESSAGES } from '../../src/app/pageMessages.ts'
import type { Namespace } from '../../src/i18n/catalogue.ts'
import { sourceFiles, type SourceFile, type SyntaxNode } from '../sourceFiles.ts'
import { EVERY_MESSAGE, getNamespaces } from './everyMessage.ts'

const files = new Map(sourceFiles('src').map((file) => [file.path, file]))
const namespaces = await getNamespaces('en')

/** What a file imports: no types, no messages, and what is loaded on demand only if asked. */
function importedFiles(file: SourceFile, onDemand: boolean): readonly string[] {
  if (file.path.endsWith('/language.ts')) return []
  const imports = onDemand
    ? /^(Import|ExportNamed)Declaration$|^ImportExpression$/
    : /^(Import|ExportNamed)Declaration$/
  return file.nodes
    .filter((node) => imports.test(node.type) && node.source)
    .filter((node) => node.importKind !== 'type' && node.exportKind !== 'type')
    .map((node) => String((node.source as SyntaxNode).value))
    .map((name) => posix.join(posix.dirname(file.path), name))
}

function getReached(
  path: string,
  onDemand: boolean,
  found = new Set<string>(),
): ReadonlySet<string> {
  const file = files.get(path)
  if (!file || found.has(path)) return found
  found.add(path)
  for (const imported of importedFiles(file, onDemand)) getReached(imported, onDemand, found)
  return found
}

/** The messages that a file and all that it imports use by their whole id. */
function usedFrom(path: string, onDemand: boolean): readonly string[] {
  return [...getReached(path, onDemand)]
    .flatMap((reachedPath) => files.get(reachedPath)!.nodes)
    .flatMap((node) =>
      typeof node.value === 'string' && node.value in EVERY_MESSAGE.en ? [node.value] : [],
    )
}

function loadedWith(loaded: readonly Namespace[]): ReadonlySet<string> {
  return new Set(loaded.flatMap((namespace) => Object.keys(namespaces.get(namespace)!)))
}

test('the first page uses only messages of the first namespace', () => {
  const used = usedFrom('src/app/main.tsx', false)
  const loaded = loadedWith(['first'])
  expect(used).toContain('overview.title')
  expect(used.filter((id) => !loaded.has(id))).toEqual([])
})

test.each([
  ['right', 'right/RightPage', 'right.law'],
  ['indicator', 'indicator/IndicatorPage', 'indicator.why'],
  ['recommendations', 'recommendations/RecommendationsPage', 'recommendations.title'],
  ['recommendation', 'recommendation/RecommendationPage', 'recommendation.title'],
  ['report', 'report/ReportPage', 'report.title'],
  ['report', 'report/ShortReportPage', 'short.title'],
  ['present', 'present/PresentPage', 'present.title'],
  ['readiness', 'readiness/ReadinessPage', 'readiness.title'],
  ['update', 'update/UpdatePage', 'desk.title'],
  ['start-city', 'start/StartCityPage', 'city.title'],
  ['method', 'method/MethodPage', 'method.title'],
  ['about', 'about/AboutPage', 'about.title'],
  ['about', 'notFound/NotFoundPage', 'notFound.title'],
  ['problems', 'problems/ProblemsPage', 'problems.title'],
] as const)('the page %s (%s) uses only messages that it waits for', (page, file, message) => {
  const used = usedFrom(`src/pages/${file}.tsx`, true)
  const loaded = loadedWith(['first', ...PAGE_MESSAGES[page]])
  expect(used).toContain(message)
  expect(used.filter((id) => !loaded.has(id))).toEqual([])
})

test('a message that has not been loaded is named, not left blank', async () => {
  vi.resetModules()
  const { loadNamespace } = await import('../../src/i18n/catalogue.ts')
  const { createTranslator } = await import('../../src/i18n/translate.ts')
  await loadNamespace('en', 'first')
  const { t } = createTranslator('en', ['en'])
  expect(t('nav.overview')).toBe('Overview')
  expect(() => t('about.title')).toThrow('about.title')
})
