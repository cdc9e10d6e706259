// @vitest-environment node
import { expect, test } from 'vitest'
import { computeDigest } from '../../../src/datapackage/io/digest.ts'
import {
  decodeRecordsSnapshot,
  encodeRecordsSnapshot,
  addRecordsSnapshot,
} from '../../../src/datapackage/snapshot/recordsSnapshot.ts'
import { decodeSnapshot, encodeSnapshot } from '../../../src/datapackage/snapshot/snapshot.ts'
import { isSamePackage, getTransferables } from '../../../src/datapackage/worker/workerMessages.ts'
import { manifestWith, readSmallPackage } from '../../builders/memoryPackage.ts'

const FILES = {
  'price-index.csv': 'year,index,source\n2024,120,Made up\n2025,125.5,Made up\n',
  'housing/2025.csv':
    'indicator,period,value,lower,upper,status,note,note_nb\nrough-sleeping,2024,11,,,,,\novercrowding,2025,7.5,7,8,provisional,Counted,Telt\nweekly-pay,2025,,,,not collected,,\n',
}

test('a dataset survives the snapshot unchanged, without its records', async () => {
  const reading = await readSmallPackage(FILES)
  const painted = decodeSnapshot(JSON.parse(encodeSnapshot(reading, 'build 1')))
  expect(painted.dataset).toEqual({ ...reading.dataset, records: null })
  expect(painted.build).toBe('build 1')
  expect(painted.files).toEqual(reading.files)
})

test('records are written with the snapshot and belong to that build only', async () => {
  const reading = await readSmallPackage({
    ...FILES,
    'recommendations.csv': 'id,edition,recommendation,origin\nR1,2025,Build homes.,city report\n',
  })
  const json: unknown = JSON.parse(encodeRecordsSnapshot(reading, 'build 1'))
  expect(encodeSnapshot(reading, 'build 1')).not.toContain('Build homes.')
  expect(decodeRecordsSnapshot(json, 'build 1').recommendations).toEqual(
    reading.dataset!.records!.recommendations,
  )
  expect(() => decodeRecordsSnapshot(json, 'build 2')).toThrow(TypeError)
  expect(() => decodeRecordsSnapshot('text', 'build 1')).toThrow(TypeError)
  const unread = { dataset: null, problems: [], files: [], failed: [] }
  expect(() => encodeRecordsSnapshot(unread, 'build 1')).toThrow(RangeError)
})

test('long texts in a third language follow the snapshot and are added in place', async () => {
  const manifest = manifestWith('rights.csv', 'housing/2025.csv')
  const reading = await readSmallPackage({
    'datapackage.json': manifest.replace('["en","nb"]', '["en","nb","de"]'),
    'rights.csv':
      'id,title,title_de,law,law_nb,law_de\nhousing,Housing,Wohnen,A law.,En lov.,Ein Gesetz.\nhealth,Health,,,,\n',
    'housing/2025.csv':
      'indicator,period,value,note,note_nb,note_de\novercrowding,2025,7.5,Counted,Telt,Gezählt\n',
  })
  const snapshot = encodeSnapshot(reading, 'build 1')
  const { dataset } = decodeSnapshot(JSON.parse(snapshot))
  expect(dataset.rights[0]).toMatchObject({
    title: { en: 'Housing', de: 'Wohnen' },
    law: { en: 'A law.', nb: 'En lov.' },
  })
  expect(snapshot).toContain('Telt')
  expect(snapshot).not.toMatch(/Ein Gesetz|Gezählt/)
  const records: unknown = JSON.parse(encodeRecordsSnapshot(reading, 'build 1'))
  expect(addRecordsSnapshot(dataset, records, 'build 1')).toEqual(reading.dataset)
})

test('other JSON is rejected as a snapshot', () => {
  expect(() => decodeSnapshot('text')).toThrow(TypeError)
  expect(() => decodeSnapshot({ format: 0, dataset: {} })).toThrow(TypeError)
})

test('a dataset is transferred to another thread without copying columns', async () => {
  const { dataset } = await readSmallPackage(FILES)
  const before = structuredClone(dataset)
  const moved = structuredClone(dataset, { transfer: getTransferables(dataset!) })
  expect(moved).toEqual(before)
  expect(dataset!.figures.value.buffer.byteLength).toBe(0)
  expect(dataset!.figures.note['nb']!.codes.buffer.byteLength).toBe(0)
  expect(getTransferables(before!)).toHaveLength(9 + 5 + 3 + 2)
})

test('the same files are recognized; a changed, new or missing file is a difference', async () => {
  const reading = await readSmallPackage(FILES)
  const known = Object.fromEntries(reading.files.map(({ path, digest }) => [path, digest]))
  expect(isSamePackage(reading, known)).toBe(true)
  expect(isSamePackage(reading, { ...known, 'housing/2025.csv': 'other' })).toBe(false)
  expect(isSamePackage(reading, { ...known, 'health/2025.csv': 'lost' })).toBe(false)
  expect(isSamePackage({ ...reading, files: [...reading.files, reading.files[0]!] }, known)).toBe(
    false,
  )
})

test('a digest changes with any one byte, its place and the length', () => {
  const bytes = (...all: number[]): string => computeDigest(new Uint8Array(all))
  const digests = [
    bytes(),
    bytes(0),
    bytes(0, 0),
    bytes(1, 2, 3, 4, 5),
    bytes(1, 2, 3, 5, 4),
    bytes(2, 1, 3, 4, 5),
    bytes(1, 2, 3, 4, 6),
    bytes(1, 2, 3, 4),
  ]
  expect(new Set(digests).size).toBe(digests.length)
  expect(bytes(1, 2, 3)).toMatch(/^[0-9a-f]{16}$/)
  expect(computeDigest(new Uint8Array([9, 1, 2, 3]).subarray(1))).toBe(bytes(1, 2, 3))
})
