// @vitest-environment node
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listPackageFiles, createCityCache } from '../../src/build/cityFiles.ts'
import { serveSite, type ServedSite } from '../../src/build/staticServer.ts'
import { decodeRecordsSnapshot } from '../../src/datapackage/snapshot/recordsSnapshot.ts'
import { decodeSnapshot } from '../../src/datapackage/snapshot/snapshot.ts'

const BERGEN = resolve(import.meta.dirname, '../../fixtures/bergen')
const HEADER = 'indicator,period,area,dimension,group,value\n'

let folder: string
let site: ServedSite | null

beforeEach(async () => {
  site = null
  folder = await mkdtemp(join(tmpdir(), 'city-'))
  await cp(BERGEN, folder, { recursive: true })
})

afterEach(async () => {
  await site?.close()
  await rm(folder, { recursive: true })
})

interface Listed {
  readonly resources: readonly { readonly path: string }[]
}

function readListedPaths(manifest: string): readonly string[] {
  return (JSON.parse(manifest) as Listed).resources.map(({ path }) => path)
}

describe('the files derived from a package', () => {
  test('the page has the language and title of the package before scripts run', async () => {
    const { head } = await createCityCache(folder)()
    expect(head.lang).toBe('nb')
    expect(head.title).toContain('Bergen')
    expect(head.description).not.toBe('')
  })

  test('the combined copy contains the dataset and its files', async () => {
    const { snapshot } = await createCityCache(folder)()
    const { dataset, files } = decodeSnapshot(JSON.parse(snapshot!))
    expect(dataset.city.id).toBe('bergen')
    const paths = files.map(({ path }) => path)
    expect(paths).toContain('datapackage.json')
    expect(paths).toContain('indicators.csv')
  })

  test('the records are a separate copy of the same build', async () => {
    await writeFile(join(folder, 'bolig/2024.md'), 'Leien steg.\n')
    const { snapshot, records } = await createCityCache(folder)()
    const { build } = decodeSnapshot(JSON.parse(snapshot!))
    const { commentaries } = decodeRecordsSnapshot(JSON.parse(records!), build)
    expect(commentaries.map(({ markdown }) => markdown)).toContain('Leien steg.\n')
    expect(snapshot).not.toContain('Leien steg.')
  })

  test('the served manifest lists an unlisted yearly file', async () => {
    await writeFile(join(folder, 'bolig/2031.csv'), HEADER)
    const { manifest } = await createCityCache(folder)()
    expect(readListedPaths(manifest)).toContain('bolig/2031.csv')
    const onDisk = await readFile(join(folder, 'datapackage.json'), 'utf8')
    expect(readListedPaths(onDisk)).not.toContain('bolig/2031.csv')
  })

  test('an invalid manifest is served unchanged', async () => {
    await writeFile(join(folder, 'datapackage.json'), '{ "city": ')
    const { manifest, snapshot } = await createCityCache(folder)()
    expect(manifest).toBe('{ "city": ')
    expect(snapshot).toBeNull()
    expect((await createCityCache(folder)()).records).toBeNull()
  })

  test('a folder without a manifest is rejected by name', async () => {
    await rm(join(folder, 'datapackage.json'))
    await expect(createCityCache(folder)()).rejects.toThrow(/city-.*datapackage\.json/)
  })

  test('hidden files are ignored', async () => {
    await writeFile(join(folder, 'bolig/.~lock.2016.csv'), 'a spreadsheet is open')
    expect((await listPackageFiles(folder)).filter((path) => path.includes('lock'))).toEqual([])
  })
})

describe('a package served from its folder', () => {
  async function read(path: string): Promise<string> {
    site ??= await serveSite(folder, 0, { livePackage: folder })
    const request = await fetch(site.address + path)
    return request.ok ? request.text() : `status ${request.status}`
  }

  test('serves a saved file, and updates the manifest and the copy', async () => {
    expect(await read('indicators/bolig/2031.csv')).toBe('status 404')
    expect(await read('first-paint.json')).not.toContain('bolig/2031.csv')
    await writeFile(join(folder, 'bolig/2031.csv'), HEADER)
    expect(await read('indicators/bolig/2031.csv')).toBe(HEADER)
    expect(readListedPaths(await read('indicators/datapackage.json'))).toContain('bolig/2031.csv')
    expect(await read('first-paint.json')).toContain('bolig/2031.csv')
    await writeFile(join(folder, 'bolig/2031.md'), 'Leien steg.\n')
    expect(await read('records.json')).toContain('Leien steg.')
  })

  test('is not cached: the worker of a built site unregisters itself', async () => {
    const worker = await read('sw.js')
    expect(worker).toContain('registration.unregister()')
    expect(worker).not.toContain('fetch')
  })

  test('has no combined copy while the package is unreadable', async () => {
    await writeFile(join(folder, 'datapackage.json'), 'no JSON')
    expect(await read('first-paint.json')).toBe('status 404')
    expect(await read('records.json')).toBe('status 404')
    expect(await read('indicators/datapackage.json')).toBe('no JSON')
  })
})
