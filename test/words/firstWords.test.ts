// @vitest-environment node
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { figures } from '../../src/words/en/figures.ts'
import { first } from '../../src/words/en/first.ts'
import { en } from '../../src/words/en/messages.ts'
import { wordsOf } from '../../src/words/words.ts'
import { sourceFiles, type SourceFile, type SyntaxNode } from '../sourceFiles.ts'

const files = new Map(sourceFiles('src').map((file) => [file.path, file]))

/** What a file imports at once: neither types nor what is loaded on demand. */
function importedFiles(file: SourceFile): readonly string[] {
  return file.nodes
    .filter((node) => /^(Import|ExportNamed)Declaration$/.test(node.type) && node.source)
    .filter((node) => node.importKind !== 'type' && node.exportKind !== 'type')
    .map((node) => String((node.source as SyntaxNode).value))
    .map((name) => posix.join(posix.dirname(file.path), name))
}

function reached(path: string, found = new Set<string>()): ReadonlySet<string> {
  const file = files.get(path)
  if (!file || found.has(path)) return found
  found.add(path)
  for (const imported of importedFiles(file)) reached(imported, found)
  return found
}

/** The messages that a file and all that it imports may say by their whole id. */
function saidFrom(path: string): readonly string[] {
  return [...reached(path)]
    .flatMap((reachedPath) => files.get(reachedPath)!.nodes)
    .flatMap((node) => (typeof node.value === 'string' && node.value in en ? [node.value] : []))
}

test('what the first page says is in the messages that come first', () => {
  const said = saidFrom('src/app/main.tsx')
  expect(said).toContain('overview.title')
  expect(said.filter((id) => !(id in first))).toEqual([])
})

test.each([
  ['right', 'RightPage', 'right.law'],
  ['indicator', 'IndicatorPage', 'indicator.why'],
  ['about', 'AboutPage', 'about.title'],
  ['problems', 'ProblemsPage', 'problems.title'],
  ['unknown', 'UnknownPage', 'unknown.title'],
])('what the page %s says comes without the words of the records', (folder, page, message) => {
  const said = saidFrom(`src/pages/${folder}/${page}.tsx`)
  expect(said).toContain(message)
  expect(said.filter((id) => !(id in figures))).toEqual([])
})

test('a message that has not been loaded is named, not left blank', () => {
  const { say } = wordsOf('en', first, ['en'])
  expect(() => say('about.title')).toThrow('about.title')
})
