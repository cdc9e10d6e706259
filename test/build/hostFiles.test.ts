// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PROJECT } from '../../src/build/site.ts'
import { readWebConfig } from '../webConfig.ts'

const config = readWebConfig(join(PROJECT, 'public/web.config'))

test('web.config removes each extension before adding it', () => {
  expect(config.unguarded).toEqual([])
  expect(config.types.get('.md')).toBe('text/markdown')
  expect(config.types.get('.webmanifest')).toBe('application/manifest+json')
  expect(config.types.get('.csv')).toBe('text/csv')
})

test('web.config caches hashed files for a year and revalidates all others', () => {
  expect(config.cacheControl).toEqual({ all: 'no-cache', assets: 'immutable,max-age=31536000' })
  expect(config.defaultDocuments).toEqual(['index.html'])
})

test('_headers caches hashed files only', () => {
  const rules = readFileSync(join(PROJECT, 'public/_headers'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  expect(rules).toEqual([
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '/*',
    '  X-Content-Type-Options: nosniff',
  ])
})
