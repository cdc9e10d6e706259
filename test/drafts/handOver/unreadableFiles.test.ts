// @vitest-environment node
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft, DraftLine } from '../../../src/drafts/draft.ts'
import { applyEdit } from '../../../src/drafts/edits.ts'
import { createHandOver, type HandOverResult } from '../../../src/drafts/handOver/handOver.ts'
import { createDraft } from '../../../src/drafts/newDraft.ts'
import { getFolder, SMALL, yorkFolder, type Folder } from '../../builders/memoryFolder.ts'

const NOW = '2026-11-25T10:00:00Z'
const attack = (name: string) => readFileSync(`fixtures/attack-cases/${name}`)

/** The small city with a housing file of 2026 and shared tables with rows of other groups. */
const SHARED: Readonly<Record<string, string>> = {
  ...SMALL,
  'datapackage.json': JSON.stringify({
    ...(JSON.parse(SMALL['datapackage.json']!) as object),
    resources: [
      'housing/2024.csv',
      'housing/2025.csv',
      'housing/2026.csv',
      'recommendations.csv',
      'follow-up.csv',
    ].map((path) => ({ name: path.replace(/\W/g, '-'), path })),
  }),
  'housing/2026.csv':
    'indicator,period,area,dimension,group,value,note\n' +
    'overcrowding,2026,york,,,7.2,By a colleague\n' +
    'complaints,2026,york,,,11,"Counted anew, in March"\n',
  'recommendations.csv':
    'id,edition,right,recommendation,addressee,origin,source,certainty\n' +
    'R2024-01,2024,health,Open clinics.,City of York Council,city report,Report 2024,read\n' +
    'R2024-02,2024,housing,"Build homes, and soon.",City of York Council,city report,Report 2024,read\n' +
    'R2025-01,2025,health,"Say ""yes"" to nurses.",City of York Council,city report,Report 2025,read\n',
  'follow-up.csv':
    'recommendation,date,status,said_by,evidence,source,certainty\n' +
    'R2024-01,2025-03,under way,council,Two clinics,Minutes,read\n' +
    'R2024-02,2025-04,not done,editors,"Nothing heard,\nnothing seen",Minutes,read\n',
}
const SHEETS = [
  'housing/2026.csv',
  'recommendations.csv',
  'follow-up.csv',
  'indicators.csv',
] as const

/** One of everything that a draft can contain, nothing of it published. */
async function fullDraft(): Promise<Draft> {
  const folder = getFolder(SHARED)
  const made = { id: 'housing', now: NOW, basis: await folder.digests() }
  const begun = createDraft(await folder.dataset(), 'housing', 2026, made)
  const line = begun.lines.find(
    ({ cells }) => cells['indicator'] === 'rough-sleeping' && cells['area'] === 'york',
  )!
  const cells = [{ line: line.id, column: 'value', text: '21' }]
  const source = { source: 'Council minutes', certainty: 'read' }
  const recommendation = {
    id: 'R2026-01',
    edition: '2026',
    right: 'housing',
    recommendation: 'Mend roofs.',
    origin: 'city report',
    ...source,
  }
  const heard = { recommendation: 'R2024-02', date: '2026-05', status: 'under way' }
  const indicator = {
    id: 'waiting-list',
    right: 'housing',
    title: 'Waiting list',
    definition: 'Households',
    unit: 'households',
    measure: 'count',
    direction: 'down',
    source: 'City of York Council',
    source_url: 'https://york.gov.uk',
    frequency: 'annual',
    licence: 'OGL',
    decimals: '0',
    kind: 'outcome',
    headline: 'everybody',
    counted: 'yes',
    from_edition: '2026',
  }
  return [
    { kind: 'cells', cells } as const,
    { kind: 'record', of: 'recommendations', record: { id: '1', cells: recommendation } } as const,
    {
      kind: 'record',
      of: 'followUps',
      record: { id: '1', cells: { ...heard, said_by: 'council', ...source } },
    } as const,
    { kind: 'record', of: 'indicators', record: { id: '1', cells: indicator } } as const,
    { kind: 'commentary', lang: 'en', text: '## Challenges\n\nRoofs.\n' } as const,
  ].reduce(applyEdit, begun)
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const publish = (path: string): string => SHARED[path]!
const withFile = (path: string, bytes: Uint8Array): Folder =>
  getFolder(SHARED).with([{ path, bytes }])

function writtenPaths(reading: HandOverResult): readonly string[] {
  return reading.ok ? reading.handOver.files.map(({ path }) => path) : []
}

function skippedPaths(reading: HandOverResult): readonly string[] {
  const skipped = reading.ok
    ? reading.handOver.skipped
    : reading.reason === 'skipped'
      ? reading.skipped
      : []
  return skipped.map(({ path, line, rule }) => `${path} ${line} ${rule}`)
}

test('a draft with one of everything is handed over into valid files', async () => {
  const reading = await createHandOver(await fullDraft(), getFolder(SHARED))
  expect(reading).toMatchObject({ ok: true })
  expect(writtenPaths(reading)).toEqual([
    'housing/2026.csv',
    'housing/2026.md',
    'recommendations.csv',
    'follow-up.csv',
    'indicators.csv',
    'datapackage.json',
  ])
  expect(skippedPaths(reading)).toEqual([])
})

const UTF16 = (text: string): Uint8Array => {
  const units = Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0))
  return new Uint8Array(units.buffer)
}

/** A text with one more column, in which each row has a cell. */
function withColumn(name: string): (text: string) => Uint8Array {
  const isEnd = /\n(?!nothing seen)/g
  return (text) =>
    utf8(text.replace(isEnd, (_end, at: number) => `,${at === text.indexOf('\n') ? name : 'x'}\n`))
}

/** Damages that were seen in real tables, with the expected rule. */
const DAMAGE: Readonly<Record<string, readonly [(text: string) => Uint8Array, string]>> = {
  'a row of commas above the header': [(text) => utf8(`,,,,,,\n${text}`), '1 header'],
  'a row of spaces above the header': [(text) => utf8(`   \n${text}`), '1 header'],
  'a title above the header': [(text) => utf8(`York, as of 2026\n\n${text}`), '1 header'],
  'a quote in the header': [(text) => utf8(text.replace(',', ',"')), '1 header quote'],
  'a header within quotes that are not closed': [(text) => utf8(`"${text}`), '1 header quote'],
  'a workbook under the name': [
    () => new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8]),
    'null workbook',
  ],
  'bytes that are no text': [(text) => utf8(text.replace('\n', '\n\0\0')), 'null not text'],
  'a page of HTML': [
    () => utf8('<!doctype html><html><body>Sign in</body></html>'),
    'null web page',
  ],
  'half a letter at the end': [
    (text) => new Uint8Array([...utf8(text.trimEnd()), 0xc3]),
    'null cut character',
  ],
  'UTF-16 in which a letter is broken': [
    (text) => UTF16(text.replace('\n', '\ud800\n')),
    'null damaged characters',
  ],
  'a column twice': [(text) => utf8(text.replace(/\n/, ',note,note\n')), '1 label twice'],
  'emptied by a half upload': [() => utf8(''), 'null emptied'],
}

describe.each(SHEETS)('a file that cannot be read completely is not overwritten: %s', (path) => {
  test.each(Object.entries(DAMAGE))('case: %s', async (_name, [damage, text]) => {
    const reading = await createHandOver(await fullDraft(), withFile(path, damage(publish(path))))
    expect(writtenPaths(reading)).not.toContain(path)
    // Everything else is handed over, unless it depends on indicators.csv.
    if (path !== 'indicators.csv') expect(writtenPaths(reading).length).toBeGreaterThanOrEqual(4)
    expect(skippedPaths(reading)).toContain(`${path} ${text}`)
  })

  test.each([
    ['semicolons', (text: string) => utf8(text.replaceAll(',', ';'))],
    [
      'a byte order mark and CRLF',
      (text: string) => utf8(`\ufeff${text.replaceAll('\n', '\r\n')}`),
    ],
    ['UTF-16', UTF16],
    ['a column called constructor', withColumn('constructor')],
    ['a column called __proto__', withColumn('__proto__')],
    ['a column called toString', withColumn('toString')],
    ['a broken quote in a row', (text: string) => utf8(`${text}x,"y\n`)],
    ['blank lines above the header', (text: string) => utf8(`\n\n${text}`)],
    ['no line end', (text: string) => utf8(text.trimEnd())],
  ])('a file that can be read is merged: %s', async (_name, change) => {
    const reading = await createHandOver(await fullDraft(), withFile(path, change(publish(path))))
    expect(skippedPaths(reading)).toEqual([])
    expect(writtenPaths(reading)).toContain(path)
  })
})

describe('files that were lost in practice', () => {
  test.each([
    ['blank-row-above-header.csv', ['housing/2026.csv 1 header']],
    ['readable.csv', []],
  ])('keep their rows: hand-over/%s', async (name, skipped) => {
    const bytes = new Uint8Array(attack(`hand-over/${name}`))
    const reading = await createHandOver(await fullDraft(), withFile('housing/2026.csv', bytes))
    expect(skippedPaths(reading)).toEqual(skipped)
    const text = reading.ok ? getText(reading, 'housing/2026.csv') : ''
    // A colleague's rough-sleeping is replaced by the draft's, as reported; the other row stays.
    if (skipped.length === 0) {
      expect(text).toContain('rent-arrears,2026,york,,,5,')
      expect(text).toContain('rough-sleeping,2026,york,,,21,By another group')
    } else expect(text).toBe('')
  })
})

function getText(reading: HandOverResult, path: string): string {
  const file = reading.ok && reading.handOver.files.find((one) => one.path === path)
  return file ? new TextDecoder().decode(file.bytes) : ''
}

test.each(['', ' \n', '\ufeff'])(
  'a file that was already empty when the draft was begun is written: %j',
  async (text) => {
    const folder = withFile('housing/2026.csv', utf8(text))
    const made = { id: 'housing', now: NOW, basis: await folder.digests() }
    const begun = createDraft(await folder.dataset(), 'housing', 2026, made)
    const { id } = begun.lines.find(({ cells }) => cells['indicator'] === 'rough-sleeping')!
    const cells = [{ line: id, column: 'value', text: '21' }]
    const reading = await createHandOver(applyEdit(begun, { kind: 'cells', cells }), folder)
    expect(getText(reading, 'housing/2026.csv')).toContain('rough-sleeping,2026,york,,,21,')
    expect(skippedPaths(reading)).toEqual([])
  },
)

test('a York file with a column called constructor is merged, every line kept', async () => {
  const york = yorkFolder()
  const path = 'health/2026.csv'
  const bytes = new Uint8Array(attack('column-called-constructor.csv'))
  const folder = york.with([{ path, bytes }])
  const made = { id: 'd', now: NOW, basis: await york.digests() }
  const begun = createDraft(await york.dataset(), 'health', 2026, made)
  const { id } = begun.lines.find(({ cells }) => cells['indicator'] === 'preventable-mortality')!
  const texts = { value: '131', note: 'By the group' }
  const cells = Object.entries(texts).map(([column, text]) => ({ line: id, column, text }))
  const reading = await createHandOver(applyEdit(begun, { kind: 'cells', cells }), folder)
  expect(writtenPaths(reading)).toContain(path)
  const stored = getLines(getText(reading, path))
  const lost = getLines(new TextDecoder().decode(bytes)).filter(
    (line) => !stored.some((one) => one.startsWith(line)),
  )
  expect(lost).toEqual([])
})

/** The content of a text: its lines, without spaces and empty cells. */
function getLines(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^\ufeff/, '').replace(/[\s,]+$/, ''))
    .filter((line) => /[^\s,"]/.test(line))
}

const scrap = fc.constantFrom('"', '""', ',', ';', '\n', '\t', ' ', '\0', '=', 'é', '\r\n', ',,,\n')
const changes = fc.array(fc.tuple(fc.nat(700), fc.nat(4), scrap), { minLength: 1, maxLength: 4 })

test('property: every published line is in the written file, or the file is skipped', async () => {
  // The draft may replace rows that it names; here it names none of them.
  const full = await fullDraft()
  const isNew = ({ cells }: DraftLine) => cells['indicator'] === 'rough-sleeping'
  const draft = { ...full, lines: full.lines.filter(isNew) }
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...SHEETS), changes, async (path, mutations) => {
      const text = mutations.reduce((before, [at, gone, put]) => {
        const place = at % (before.length + 1)
        return before.slice(0, place) + put + before.slice(place + gone)
      }, publish(path))
      const reading = await createHandOver(draft, withFile(path, utf8(text)))
      if (!writtenPaths(reading).includes(path)) return
      const stored = getLines(getText(reading, path))
      // A header may have additional columns at its end.
      const isStored = (line: string) => stored.some((one) => one.startsWith(line))
      expect(getLines(text).filter((line) => !isStored(line))).toEqual([])
    }),
    { seed: 20261130, numRuns: 300 },
  )
}, 120_000)

describe('the manifest', () => {
  const manifest = SHARED['datapackage.json']!
  const withManifest = (text: string): Folder => withFile('datapackage.json', utf8(text))
  // A file that the manifest does not list yet, so that the manifest would change.
  const listUnlisted = (text: string): string =>
    text.replace(/\{[^{}]*"housing\/2026\.csv"\},?/, '')

  test.each([
    ['a name twice', manifest.replace('{', '{"note":"a","note":"b",')],
    ['files that are no list', manifest.replace(/"resources":\[.*\]/, '"resources":{"path":"x"}')],
  ])('stays unchanged with %s, and everything else is handed over', async (_name, text) => {
    // Without the manifest the recommendations of follow-up are unknown.
    const draft = { ...(await fullDraft()), followUps: [] }
    const reading = await createHandOver(draft, withManifest(listUnlisted(text)))
    expect(skippedPaths(reading)).toEqual(['datapackage.json null json'])
    expect(writtenPaths(reading)).toContain('housing/2026.csv')
    expect(writtenPaths(reading)).not.toContain('datapackage.json')
  })

  test.each([
    ['half of it', manifest.slice(0, 200)],
    ['a list', '[]'],
    ['a page of HTML', '<!doctype html><html></html>'],
  ])('is named and no file is made when it is %s', async (_name, text) => {
    expect(await createHandOver(await fullDraft(), withManifest(text))).toEqual({
      ok: false,
      reason: 'skipped',
      skipped: [{ path: 'datapackage.json', line: null, rule: 'json', text: '' }],
    })
  })

  test.each([
    ['null', 'null'],
    ['a text', '"housing/2023.csv"'],
    ['a list', '[1]'],
    ['a number', '7'],
  ])('keeps an entry that is %s', async (_name, entry) => {
    const text = listUnlisted(manifest).replace('"resources":[', `"resources":[${entry},`)
    const reading = await createHandOver(await fullDraft(), withManifest(text))
    expect(skippedPaths(reading)).toEqual([])
    const written = JSON.parse(getText(reading, 'datapackage.json')) as { resources: unknown[] }
    expect(written.resources).toContainEqual(JSON.parse(entry))
    expect(JSON.stringify(written.resources)).toContain('housing/2026.csv')
  })

  test('is handed over if the package contains null', async () => {
    const names = ['datapackage.json', 'rights.csv', 'indicators.csv', 'areas.csv', 'groups.csv']
    const records = ['recommendations.csv', 'follow-up.csv', 'actions.csv', 'consultation.csv']
    const figures = ['housing/2016.csv', 'housing/2017.csv', 'housing/2018.csv', 'housing/2016.md']
    const files = [...names, ...records, ...figures].map((path) => [
      path,
      attack(`package-with-null/${path}`).toString('utf8'),
    ])
    const folder = getFolder(Object.fromEntries(files) as Record<string, string>)
    const made = { id: 'd', now: NOW, basis: await folder.digests() }
    const begun = createDraft(await folder.dataset(), 'housing', 2018, made)
    const draft = applyEdit(begun, {
      kind: 'commentary',
      lang: 'en',
      text: '## Challenges\n\nRoofs.\n',
    })
    const reading = await createHandOver(draft, folder)
    expect(writtenPaths(reading)).toEqual(['housing/2018.md', 'datapackage.json'])
    const { resources } = JSON.parse(getText(reading, 'datapackage.json')) as {
      resources: unknown[]
    }
    expect(resources.filter((one) => one === null)).toEqual([null])
    expect(resources).toContain('housing/2016.csv')
  })
})
