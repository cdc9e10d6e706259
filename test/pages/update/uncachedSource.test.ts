// @vitest-environment node
import { expect, test } from 'vitest'
import { CACHED_SINCE_HEADER } from '../../../src/datapackage/worker/workerMessages.ts'
import { createUncachedSource } from '../../../src/pages/update/uncachedSource.ts'

const getAs = (answer: Response) =>
  createUncachedSource('https://example.org/york/indicators/', () => Promise.resolve(answer)).read(
    'housing/2026.csv',
  )

test('a hand-over uses the files of the server', async () => {
  const reading = await getAs(new Response('indicator,period,value\n'))
  expect(reading.ok && new TextDecoder().decode(reading.bytes)).toBe('indicator,period,value\n')
})

test('a cached copy does not count as published now', async () => {
  const headers = { [CACHED_SINCE_HEADER]: '2026-11-20T10:00:00Z' }
  expect(await getAs(new Response('indicator,period,value\n', { headers }))).toEqual({
    ok: false,
    reason: 'unreachable',
  })
})

test('a file that is not cached does not count as unpublished', async () => {
  const headers = { [CACHED_SINCE_HEADER]: '2026-11-20T10:00:00Z' }
  expect(await getAs(new Response(null, { status: 404, headers }))).toEqual({
    ok: false,
    reason: 'unreachable',
  })
})
