// @vitest-environment node
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { serveSite, type ServedSite } from '../../src/build/staticServer.ts'

let folder: string
let served: ServedSite[]

beforeEach(async () => {
  served = []
  folder = await mkdtemp(join(tmpdir(), 'site-'))
  await mkdir(join(folder, 'assets'))
  await mkdir(join(folder, 'indicators/housing'), { recursive: true })
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>A city</title>')
  await writeFile(join(folder, 'assets/app-1a2b3c.js'), 'export const figures = 1\n'.repeat(200))
  await writeFile(join(folder, 'indicators/housing/2016.csv'), 'indicator,period,value\n')
})

afterEach(async () => {
  await Promise.all(served.map((site) => site.close()))
  await rm(folder, { recursive: true })
})

async function open(port = 0): Promise<string> {
  const site = await serveSite(folder, port)
  served.push(site)
  return site.address
}

describe('the server of a built site', () => {
  test('serves the page and each file with its media type', async () => {
    const address = await open()
    const page = await fetch(address)
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toMatch(/^text\/html/)
    expect(await page.text()).toContain('A city')
    const script = await fetch(`${address}assets/app-1a2b3c.js`)
    expect(script.headers.get('content-type')).toMatch(/^text\/javascript/)
    const figures = await fetch(`${address}indicators/housing/2016.csv`)
    expect(figures.headers.get('content-type')).toMatch(/^text\/csv/)
  })

  test('answers 404 for a missing file, never the page', async () => {
    const request = await fetch(`${await open()}indicators/housing/2026.csv`)
    expect(request.status).toBe(404)
    expect(await request.text()).not.toContain('<')
  })

  test('lets browsers cache hashed files only', async () => {
    const address = await open()
    const script = await fetch(`${address}assets/app-1a2b3c.js`)
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    for (const path of ['', 'indicators/housing/2016.csv'])
      expect((await fetch(address + path)).headers.get('cache-control')).toBe('no-cache')
  })

  test('compresses text files', async () => {
    const request = await fetch(`${await open()}assets/app-1a2b3c.js`, {
      headers: { 'accept-encoding': 'gzip' },
    })
    expect(request.headers.get('content-encoding')).toBe('gzip')
    expect(await request.text()).toContain('export const figures')
  })

  test('serves the current content of the disk, including new files', async () => {
    const address = await open()
    await writeFile(join(folder, 'indicators/housing/2016.csv'), 'changed\n')
    await writeFile(join(folder, 'indicators/housing/2017.csv'), 'new\n')
    expect(await (await fetch(`${address}indicators/housing/2016.csv`)).text()).toBe('changed\n')
    expect(await (await fetch(`${address}indicators/housing/2017.csv`)).text()).toBe('new\n')
  })

  test('serves nothing outside its folder', async () => {
    const request = await fetch(`${await open()}..%2f..%2fetc%2fpasswd`)
    expect(request.status).toBe(404)
  })

  test('uses the next port if the first one is in use', async () => {
    const first = Number(new URL(await open()).port)
    const second = Number(new URL(await open(first)).port)
    expect(second).toBeGreaterThan(first)
    expect((await fetch(`http://localhost:${second}/`)).status).toBe(200)
  })
})
