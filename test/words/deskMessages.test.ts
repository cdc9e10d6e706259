// @vitest-environment node
import { parse } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import { messageCode } from '../../src/cli/messageCode.ts'
import { startCity as cityDe } from '../../src/words/de/startCity.ts'
import { updateMetadata as metadataDe } from '../../src/words/de/updateMetadata.ts'
import { updateRecords as recordsDe } from '../../src/words/de/updateRecords.ts'
import { startCity as cityEn } from '../../src/words/en/startCity.ts'
import { updateMetadata as metadataEn } from '../../src/words/en/updateMetadata.ts'
import { updateRecords as recordsEn } from '../../src/words/en/updateRecords.ts'
import { startCity as cityNb } from '../../src/words/nb/startCity.ts'
import { updateMetadata as metadataNb } from '../../src/words/nb/updateMetadata.ts'
import { updateRecords as recordsNb } from '../../src/words/nb/updateRecords.ts'

type Set = Readonly<Record<string, string>>

const english: Set = { ...recordsEn, ...metadataEn, ...cityEn }

/** Names of what a message is filled with. */
function argumentsOf(message: string): readonly string[] {
  const names = new globalThis.Set<string>()
  JSON.stringify(parse(message, { ignoreTag: true }), (_key, value: unknown) => {
    const part = value as { readonly type?: number; readonly value?: string } | null
    if (typeof part === 'object' && part && 'type' in part && part.type !== 0 && part.value)
      names.add(part.value)
    return value
  })
  return [...names].toSorted()
}

describe.each<[string, Set]>([
  ['Norwegian', { ...recordsNb, ...metadataNb, ...cityNb }],
  ['German', { ...recordsDe, ...metadataDe, ...cityDe }],
])('the words of records, metadata and a new city in %s', (_name, other) => {
  test('are all there, and are filled with the same things as in English', () => {
    expect(Object.keys(other).toSorted()).toEqual(Object.keys(english).toSorted())
    for (const [id, message] of Object.entries(english))
      expect(argumentsOf(other[id]!), id).toEqual(argumentsOf(message))
  })

  test('can be compiled, and none is empty or begins or ends with a space', () => {
    for (const message of [...Object.values(other), ...Object.values(english)]) {
      expect(message.trim()).toBe(message)
      expect(message).not.toBe('')
      expect(() => messageCode(message)).not.toThrow()
    }
  })
})
