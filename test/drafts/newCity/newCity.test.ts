// @vitest-environment node
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkPackage } from '../../../src/cli/checkPackage.ts'
import {
  createEmptyCity,
  parseNewCity,
  setLanguageText,
  type NewCity,
} from '../../../src/drafts/newCity/newCity.ts'
import { findCityErrors } from '../../../src/drafts/newCity/newCityErrors.ts'
import { createCityFiles } from '../../../src/drafts/newCity/newCityFiles.ts'
import { readPackage } from '../../../src/datapackage/readPackage.ts'
import { memorySource } from '../../builders/memoryPackage.ts'

const graz: NewCity = {
  id: 'graz',
  name: { de: 'Graz', en: 'Graz' },
  country: 'AT',
  site: 'https://www.graz.at/',
  code: '60101',
  partOf: 'oesterreich',
  languages: ['de', 'en'],
  baseline: '2024',
  edition: '2026',
  rights: [
    {
      key: '1',
      id: 'wohnen',
      title: { de: 'Wohnen', en: 'Housing' },
      meaning: { de: 'Alle haben ein Recht auf ein Zuhause, "sicher" und bezahlbar.' },
      law: {},
    },
    {
      key: '2',
      id: 'bildung',
      title: { de: 'Bildung' },
      meaning: { de: '=Schule für alle' },
      law: {},
    },
  ],
  areas: [
    {
      key: '1',
      id: 'oesterreich',
      title: { de: 'Österreich', en: 'Austria' },
      kind: 'country',
      partOf: '',
      code: '',
    },
    { key: '2', id: 'lend', title: { de: 'Lend' }, kind: 'district', partOf: 'graz', code: '' },
  ],
}

describe('a new city', () => {
  test('gets a package without any problem', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'city-'))
    for (const { path, text } of createCityFiles(graz, '# Graz\n')) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    const { problems, files, rows } = await checkPackage(folder)
    await rm(folder, { recursive: true })
    expect(problems).toEqual([])
    expect(rows).toBe(0)
    expect(files).toBe(5)
  })

  test('is read as it was typed', async () => {
    const files = createCityFiles(graz, '# Graz\n')
    const source = memorySource(Object.fromEntries(files.map(({ path, text }) => [path, text])))
    const { dataset } = await readPackage(source)
    expect(dataset!.city).toEqual({
      id: 'graz',
      title: { de: 'Graz', en: 'Graz' },
      country: 'AT',
      site: 'https://www.graz.at/',
    })
    expect(dataset!.languages).toEqual(['de', 'en'])
    expect(dataset!.baseline).toBe(2024)
    expect(dataset!.editions).toMatchObject([{ edition: 2026, state: 'draft' }])
    expect(dataset!.rights.map(({ id, meaning }) => [id, meaning])).toEqual([
      ['wohnen', graz.rights[0]!.meaning],
      ['bildung', { de: '=Schule für alle' }],
    ])
    expect(dataset!.areas.map(({ id, kind, partOf }) => [id, kind, partOf])).toEqual([
      ['graz', 'city', 'oesterreich'],
      ['oesterreich', 'country', ''],
      ['lend', 'district', 'graz'],
    ])
    const manifest = JSON.parse(files.find(({ path }) => path === 'datapackage.json')!.text)
    expect(manifest.title).toBe('Menschenrechte in Graz: Indikatoren')
    expect(manifest.title_en).toBe('Human rights in Graz: indicators')
  })

  test('is not created while something is missing or wrong; each error names its field', () => {
    expect(findCityErrors(graz)).toEqual([])
    expect(
      findCityErrors(createEmptyCity('en', 2026)).map(({ field, code }) => `${field} ${code}`),
    ).toEqual([
      'name required',
      'id required',
      'baseline required',
      'rights.1.title required',
      'rights.1.id required',
      'rights.1.meaning required',
    ])
  })

  test.each<[string, Partial<NewCity>]>([
    ['id id-form', { id: 'Graz Stadt' }],
    ['country country-form', { country: 'Austria' }],
    ['site link-form', { site: 'www.graz.at' }],
    ['languages language-form', { languages: ['de', 'english'] }],
    ['languages language-twice', { languages: ['de', 'de'] }],
    ['baseline year', { baseline: '24' }],
    ['baseline baseline-after-edition', { baseline: '2027' }],
    ['edition edition-impossible', { edition: '2205' }],
    ['edition edition-impossible', { edition: '1025', baseline: '1016' }],
    ['rights no-rights', { rights: [] }],
    ['rights.2.id id-twice', { rights: [graz.rights[0]!, { ...graz.rights[1]!, id: 'wohnen' }] }],
    ['areas.1.id id-twice', { areas: [{ ...graz.areas[0]!, id: 'graz' }], partOf: '' }],
    ['areas.1.kind kind', { areas: [{ ...graz.areas[0]!, kind: 'land' }] }],
    ['areas.1.partOf no-such-area', { areas: [{ ...graz.areas[0]!, partOf: 'europa' }] }],
    ['partOf no-such-area', { partOf: 'europa' }],
  ])('%s', (reported, change) => {
    expect(
      findCityErrors({ ...graz, ...change }).map(({ field, code }) => `${field} ${code}`),
    ).toContain(reported)
  })

  test('is stored as typed; an invalid form is rejected', () => {
    expect(parseNewCity(JSON.stringify(graz))).toEqual(graz)
    expect(parseNewCity('{"id":1}')).toBeNull()
    expect(parseNewCity('half a f')).toBeNull()
    expect(parseNewCity(null)).toBeNull()
    expect(setLanguageText({ de: 'a', en: 'b' }, 'en', '')).toEqual({ de: 'a' })
  })
})
