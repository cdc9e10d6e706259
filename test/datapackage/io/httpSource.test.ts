// @vitest-environment node
import { expect, test } from 'vitest'
import { httpSource, type FetchResponse } from '../../../src/datapackage/io/httpSource.ts'

const CSV = 'indicator,period,value\n'

function answer(
  body: string | Error,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): FetchResponse {
  return {
    ok: status >= 200 && status < 300,
    status,
    headers: { get: (name) => headers[name] ?? null },
    arrayBuffer: () =>
      body instanceof Error
        ? Promise.reject(body)
        : Promise.resolve(new TextEncoder().encode(body).buffer),
  }
}

async function reading(given: FetchResponse) {
  return httpSource('https://city.example/indicators', () => Promise.resolve(given)).read('a.csv')
}

test.each([
  ['404', answer('Not found', 404), { ok: false, reason: 'missing', status: 404 }],
  ['503', answer('', 503), { ok: false, reason: 'server error', status: 503 }],
  ['429', answer('', 429), { ok: false, reason: 'server error', status: 429 }],
  [
    'a page with status 200',
    answer('\n<!-- x --><!DOCTYPE html><html>', 200),
    { ok: false, reason: 'html', status: 200 },
  ],
  [
    'a body that breaks off',
    answer(new TypeError('network error')),
    { ok: false, reason: 'truncated', status: 200 },
  ],
  [
    'fewer bytes than promised',
    answer(CSV, 200, { 'content-length': '500' }),
    { ok: false, reason: 'truncated', status: 200 },
  ],
])('%s is distinguished', async (_name, given, expected) => {
  expect(await reading(given)).toEqual(expected)
})

test('a compressed response may be longer or shorter than its Content-Length', async () => {
  const packed = { 'content-length': '500', 'content-encoding': 'gzip' }
  expect((await reading(answer(CSV, 200, packed))).ok).toBe(true)
})

test('an unreachable server is a value, not an exception', async () => {
  const source = httpSource('https://city.example/', () => Promise.reject(new TypeError('failed')))
  expect(await source.read('a.csv')).toEqual({ ok: false, reason: 'unreachable' })
})

test('a path is requested below the base URL, each part encoded', async () => {
  const asked: string[] = []
  const source = httpSource('https://city.example/indicators', (url) => {
    asked.push(url)
    return Promise.resolve(answer(CSV))
  })
  await source.read('bolig og miljø/2026.csv')
  expect(asked).toEqual(['https://city.example/indicators/bolig%20og%20milj%C3%B8/2026.csv'])
})
