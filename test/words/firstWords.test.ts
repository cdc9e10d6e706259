// @vitest-environment node
import { posix } from 'node:path'
import { expect, test } from 'vitest'
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

test('what the first page says is in the messages that come first', () => {
  const said = [...reached('src/app/main.tsx')]
    .flatMap((path) => files.get(path)!.nodes)
    .flatMap((node) => (typeof node.value === 'string' && node.value in en ? [node.value] : []))
  expect(said).toContain('overview.title')
  expect(said.filter((id) => !(id in first))).toEqual([])
})

test('a message that has not been loaded is named, not left blank', () => {
  const { say } = wordsOf('en', first, ['en'])
  expect(() => say('about.title')).toThrow('about.title')
})
