// @vitest-environment node
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../../../src/model/problem.ts'
import type { Draft, DraftLine } from '../../../src/drafts/draft.ts'
import { applyEdit } from '../../../src/drafts/edits.ts'
import {
  findChangedFiles,
  createHandOver,
  type HandOver,
} from '../../../src/drafts/handOver/handOver.ts'
import { parseDraftNumbers } from '../../../src/drafts/check/draftNumbers.ts'
import { createDraft } from '../../../src/drafts/newDraft.ts'
import { zipFiles } from '../../../src/drafts/handOver/zipFiles.ts'
import { getFolder, SMALL, yorkFolder, type Folder } from '../../builders/memoryFolder.ts'

const NOW = '2026-11-25T10:00:00Z'

async function draftOn(folder: Folder, right: string, edition = 2026): Promise<Draft> {
  const basis = await folder.digests()
  return createDraft(await folder.dataset(), right, edition, { id: right, now: NOW, basis })
}

/** Puts texts into the cells of the line of an indicator and area. */
function fill(
  draft: Draft,
  texts: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Draft {
  const cells = Object.entries(texts).flatMap(([name, columns]) => {
    const line = getLine(draft, name)
    return Object.entries(columns).map(([column, text]) => ({ line: line.id, column, text }))
  })
  return applyEdit(draft, { kind: 'cells', cells })
}

function getLine(draft: Draft, name: string): DraftLine {
  const [indicator, area = 'york'] = name.split(' ')
  const found = draft.lines.find(
    ({ cells }) => cells['indicator'] === indicator && (cells['area'] ?? 'york') === area,
  )
  if (!found) throw new Error(`no line for ${name}`)
  return found
}

async function handedOver(draft: Draft, folder: Folder): Promise<HandOver> {
  // As the English page reads it: 1.702 is a decimal there.
  const read = parseDraftNumbers(await folder.dataset(), draft, 'en')
  const reading = await createHandOver(read, folder)
  if (!reading.ok) throw new Error(`${reading.reason} ${JSON.stringify(reading)}`)
  return reading.handOver
}

const formatProblem = ({ code, file, line, text }: Problem): string =>
  `${code} ${file} ${line} ${text}`

async function newProblems(before: Folder, after: Folder): Promise<readonly string[]> {
  const known = new Set((await before.problems()).map(formatProblem))
  return (await after.problems()).map(formatProblem).filter((one) => !known.has(one))
}

/** Fictional values near last year's. */
const HOUSING_2026 = {
  'homelessness-duty': { value: '815', status: 'provisional' },
  'homelessness-duty yorkshire-and-the-humber': { value: '31 020' },
  'homelessness-duty england': { value: '330540' },
  'temporary-accommodation': { value: '0,8102' },
  'temporary-accommodation yorkshire-and-the-humber': { value: '1.702' },
  'temporary-accommodation england': { value: '5.61' },
  'children-in-temporary-accommodation': { value: '66', note: 'At the end of March' },
  'children-in-temporary-accommodation yorkshire-and-the-humber': { value: '4100' },
  'children-in-temporary-accommodation england': { value: '175990' },
  'rough-sleeping': { period: '2025', value: '11', source: '=HYPERLINK("https://example.org")' },
  'housing-affordability': { value: '7.50' },
  'housing-affordability yorkshire-and-the-humber': { value: '5.9' },
  'housing-affordability england': { value: '7.6' },
} as const

describe('the hand-over of York’s housing group for 2026', () => {
  test('makes a file without errors and without new warnings', async () => {
    const folder = yorkFolder()
    const draft = fill(await draftOn(folder, 'housing'), HOUSING_2026)
    const { files, fileChoice } = await handedOver(draft, folder)
    expect(fileChoice.as).toBe('new')
    expect(files.map(({ path }) => path)).toEqual(['housing/2026.csv', 'datapackage.json'])
    const after = folder.with(files)
    expect(await newProblems(folder, after)).toEqual([])
    const { figures } = await after.dataset()
    expect(figures.rows).toBe(1107 + 13)
  })

  test('keeps the format of last year’s file: columns, decimal points, LF, no formula', async () => {
    const folder = yorkFolder()
    const { files } = await handedOver(fill(await draftOn(folder, 'housing'), HOUSING_2026), folder)
    const text = new TextDecoder().decode(files[0]!.bytes)
    expect(text.split('\n').slice(0, 5)).toEqual([
      (await folder.text('housing/2025.csv')).split('\n')[0],
      'homelessness-duty,2025/26,york,,,815,,,,,provisional,,,,,',
      'homelessness-duty,2025/26,yorkshire-and-the-humber,,,31020,,,,,,,,,,',
      'homelessness-duty,2025/26,england,,,330540,,,,,,,,,,',
      'temporary-accommodation,2026,york,,,0.8102,,,,,,,,,,',
    ])
    expect(text).toContain('temporary-accommodation,2026,yorkshire-and-the-humber,,,1.702,')
    expect(text).toContain('housing-affordability,2026,york,,,7.50,')
    expect(text).toContain(`,"'=HYPERLINK(""https://example.org"")",`)
    expect(text.endsWith(',\n')).toBe(true)
  })

  test('lists the file in the manifest at its place, and changes nothing else there', async () => {
    const folder = yorkFolder()
    const { files } = await handedOver(fill(await draftOn(folder, 'housing'), HOUSING_2026), folder)
    type Manifest = { resources: { path: string; schema?: string }[] }
    const before = JSON.parse(await folder.text('datapackage.json')) as Manifest
    const after = JSON.parse(new TextDecoder().decode(files[1]!.bytes)) as Manifest
    const added = after.resources.findIndex(({ path }) => path === 'housing/2026.csv')
    expect(after.resources[added - 1]!.path).toMatch(/^housing\/2025/)
    expect(after.resources[added]!.schema).toBe('schemas/figures.json')
    after.resources.splice(added, 1)
    expect(after).toEqual(before)
  })

  test('writes the reason of a warning as a note, which the checker accepts', async () => {
    const folder = yorkFolder()
    const jumped = fill(await draftOn(folder, 'housing'), {
      ...HOUSING_2026,
      'children-in-temporary-accommodation': { value: '20', note: 'At the end of March' },
    })
    const line = getLine(jumped, 'children-in-temporary-accommodation').id
    const blocked = await createHandOver(jumped, folder)
    expect(blocked).toMatchObject({ ok: false, reason: 'blocked' })
    const reason = 'A family shelter opened'
    const draft = applyEdit(jumped, { kind: 'acknowledge', line, code: 'large-jump', reason })
    const { files } = await handedOver(draft, folder)
    expect(new TextDecoder().decode(files[0]!.bytes)).toContain(
      'children-in-temporary-accommodation,2026,york,,,20,,,,,,At the end of March. A family shelter opened,,,',
    )
    expect(await newProblems(folder, folder.with(files))).toEqual([])
  })

  test('is blocked by errors', async () => {
    const folder = yorkFolder()
    const draft = fill(await draftOn(folder, 'housing'), {
      'housing-affordability': { value: 'seven' },
    })
    const reading = await createHandOver(draft, folder)
    expect(reading.ok || reading.reason !== 'blocked' ? [] : reading.checks).toMatchObject([
      { lineId: getLine(draft, 'housing-affordability').id, column: 'value' },
    ])
    expect(await createHandOver(await draftOn(folder, 'housing'), folder)).toEqual({
      ok: false,
      reason: 'nothing new',
    })
  })
})

test('leaves no new warning in the checker when each warning has a reason', async () => {
  const folder = getFolder(SMALL)
  const quarters = (await draftOn(folder, 'housing')).lines.filter(
    ({ cells }) => cells['indicator'] === 'evictions',
  )
  expect(quarters.map(({ cells }) => cells['period'])).toHaveLength(4)
  const plain = applyEdit(
    fill(await draftOn(folder, 'housing'), {
      overcrowding: { value: '134' },
      // The note of the year before is no reason, and precedes it.
      'rough-sleeping': { value: '9', note: 'One night' },
      'rough-sleeping england': { period: '2025', value: '4100' },
    }),
    {
      kind: 'cells',
      cells: quarters.map(({ id }) => ({ line: id, column: 'value', text: '22' })),
    },
  )
  const women = plain.lines.find(({ cells }) => cells['group'] === 'female')!.id
  const texts = { value: '8.2', lower: '8.5', upper: '9', numerator: '3', denominator: '40' }
  const draft = applyEdit(plain, {
    kind: 'cells',
    cells: Object.entries(texts).map(([column, text]) => ({ line: women, column, text })),
  })
  const blocked = await createHandOver(draft, folder)
  if (blocked.ok || blocked.reason !== 'blocked') throw new Error('nothing is asked')
  expect(blocked.checks.map(({ problem }) => problem.code).toSorted()).toEqual([
    'large-jump',
    'large-jump',
    'limits-do-not-enclose',
    'percent-out-of-range',
    'revision-without-note',
    'small-number',
  ])
  const looked = blocked.checks.reduce(
    (into, { problem, lineId }) =>
      applyEdit(into, {
        kind: 'acknowledge',
        line: lineId!,
        code: problem.code,
        reason: `Looked at: ${problem.code}`,
      }),
    draft,
  )
  const { files } = await handedOver(looked, folder)
  expect(new TextDecoder().decode(files[0]!.bytes)).toContain('One night. Looked at: large-jump')
  const isOwnColumn = (one: string) => one.startsWith('extra-label')
  const after = await newProblems(folder, folder.with(files))
  expect(after.filter((one) => !isOwnColumn(one))).toEqual([])
})

test('appends the period to a reason that equals last year’s note', async () => {
  const folder = getFolder(SMALL)
  const draft = fill(await draftOn(folder, 'housing'), { 'rough-sleeping': { value: '9' } })
  const looked = applyEdit(draft, {
    kind: 'acknowledge',
    line: getLine(draft, 'rough-sleeping').id,
    code: 'large-jump',
    reason: 'One night',
  })
  const { files } = await handedOver(looked, folder)
  const row = 'rough-sleeping,2026,york,,,9,,,,One night (2026),,'
  expect(new TextDecoder().decode(files[0]!.bytes)).toContain(row)
  const after = folder.with(files)
  expect((await newProblems(folder, after)).filter((one) => one.includes('rough'))).toEqual([])
  // Handed over again without changes: the note stays the same.
  expect(await createHandOver(looked, after)).toMatchObject({ reason: 'nothing new' })
  const more = fill(looked, { overcrowding: { value: '7.3' } })
  const again = await handedOver(more, after)
  expect(new TextDecoder().decode(again.files[0]!.bytes)).toContain(row)
})

describe('the file of an unpublished edition', () => {
  const FIRST = [
    'checked_by;indicator;period;area;value;status;note',
    'A. Hill;rough-sleeping;2026;;21;;"One night; cold"',
    '"B"  ;rough-sleeping ;2026;england; 4 100;Provisional;',
    ';overcrowding;2026;york;7,3;;',
    ';nonsense;2026;york;1;;',
    '',
  ]
  const there = FIRST.join('\r\n')
  const folder = getFolder({ ...SMALL, 'housing/2026.csv': `\ufeffsep=;\r\n${there}` })

  test('is changed row by row: every other row keeps every character', async () => {
    const draft = fill(await draftOn(folder, 'housing'), {
      overcrowding: { value: '7,25' },
      'rough-sleeping wales': { period: '2026', value: '165' },
    })
    const { files, fileChoice } = await handedOver(draft, folder)
    expect(fileChoice.as).toBe('merged')
    expect(new TextDecoder().decode(files[0]!.bytes).split('\n')).toEqual([
      'sep=;',
      ...FIRST.slice(0, 3),
      ';rough-sleeping;2026;wales;165;;',
      ';overcrowding;2026;york;"7,25";;',
      FIRST[4],
      '',
    ])
  })

  test('is not written if the draft changes nothing', async () => {
    expect(await createHandOver(await draftOn(folder, 'housing'), folder)).toMatchObject({
      reason: 'nothing new',
    })
  })

  test('gets a missing column, blank in the other rows', async () => {
    const draft = fill(await draftOn(folder, 'housing'), {
      'rough-sleeping england': { source: 'Ministry' },
    })
    const { files } = await handedOver(draft, folder)
    expect(new TextDecoder().decode(files[0]!.bytes).split('\n').slice(1, 4)).toEqual([
      `${FIRST[0]};source`,
      `${FIRST[1]};`,
      'B;"rough-sleeping ";2026;england;" 4 100";Provisional;;Ministry',
    ])
  })

  test('keeps a note that somebody else wrote meanwhile, and loses one that was emptied here', async () => {
    const draft = fill(await draftOn(folder, 'housing'), { 'rough-sleeping': { note: '' } })
    const emptied = await handedOver(draft, folder)
    expect(new TextDecoder().decode(emptied.files[0]!.bytes)).toContain(
      'A. Hill;rough-sleeping;2026;;21;;\n',
    )
    const meanwhile = folder.with([
      {
        path: 'housing/2026.csv',
        bytes: new TextEncoder().encode(
          'indicator,period,value,note\nrough-sleeping,2026,21,Counted in rain\n',
        ),
      },
    ])
    const changed = fill(draft, { 'rough-sleeping': { value: '22' } })
    const { files } = await handedOver(changed, meanwhile)
    expect(new TextDecoder().decode(files[0]!.bytes)).toContain(
      'rough-sleeping,2026,22,Counted in rain',
    )
  })
})

describe('a published edition', () => {
  test('stays unchanged: changes go into the next free correction', async () => {
    const folder = getFolder(SMALL)
    const draft = fill(await draftOn(folder, 'housing', 2025), {
      'rough-sleeping england': { value: '4100', note: 'Late answers' },
      'rough-sleeping wales': { period: '2025', value: '150' },
    })
    const { files, fileChoice } = await handedOver(draft, folder)
    expect(fileChoice.as).toBe('correction')
    expect(files.map(({ path }) => path)).toEqual([
      'housing/2025-correction-1.csv',
      'datapackage.json',
    ])
    expect(new TextDecoder().decode(files[0]!.bytes)).toBe(
      [
        'indicator,period,area,dimension,group,value,lower,upper,status,note,note_nb,checked_by',
        'rough-sleeping,2025,wales,,,150,,,,,,',
        'rough-sleeping,2025,england,,,4100,,,,Late answers,,',
        '',
      ].join('\n'),
    )
    const corrected = folder.with(files)
    expect(
      (await newProblems(folder, corrected)).filter((one) => !one.includes('extra-label')),
    ).toEqual([])
    const again = fill(await draftOn(corrected, 'housing', 2025), {
      'rough-sleeping wales': { value: '151', note: 'Counted again' },
    })
    const second = await handedOver(again, corrected)
    expect(second.files[0]!.path).toBe('housing/2025-correction-2.csv')
    expect(new TextDecoder().decode(second.files[0]!.bytes).split('\n')[1]).toBe(
      'rough-sleeping,2025,wales,,,151,,,,Counted again,,',
    )
  })

  test('is corrected once by the same draft, also where its reason was the note of another year', async () => {
    const folder = getFolder(SMALL)
    const draft = fill(await draftOn(folder, 'housing', 2025), {
      'rough-sleeping': { value: '60' },
    })
    const blocked = await createHandOver(draft, folder)
    if (blocked.ok || blocked.reason !== 'blocked') throw new Error('nothing is asked')
    const looked = blocked.checks.reduce(
      (into, { problem: { code }, lineId }) =>
        applyEdit(into, { kind: 'acknowledge', line: lineId!, code, reason: 'One night' }),
      draft,
    )
    const { files } = await handedOver(looked, folder)
    expect(new TextDecoder().decode(files[0]!.bytes)).toContain(',60,,,,')
    expect(await createHandOver(looked, folder.with(files))).toMatchObject({
      reason: 'nothing new',
    })
  })

  test('needs no correction where nothing changes, however the number is written', async () => {
    const folder = getFolder(SMALL)
    const draft = fill(await draftOn(folder, 'housing', 2025), {
      overcrowding: { value: '7,40' },
    })
    expect(await createHandOver(draft, folder)).toMatchObject({ reason: 'nothing new' })
  })
})

describe('groups that deliver at the same time', () => {
  const RIGHTS = ['equality', 'education', 'standard-of-living', 'housing', 'health']

  /** A draft with one figure, the first that is due. */
  async function oneFigure(folder: Folder, right: string): Promise<Draft> {
    const draft = await draftOn(folder, right)
    const [line] = draft.lines
    const cells = { status: 'not collected' }
    return applyEdit(draft, {
      kind: 'cells',
      cells: Object.entries(cells).map(([column, text]) => ({ line: line!.id, column, text })),
    })
  }

  test('all stay in the manifest when each hands over to the current package', async () => {
    const start = yorkFolder()
    const drafts = await Promise.all(RIGHTS.map((right) => oneFigure(start, right)))
    let folder = start
    for (const draft of drafts) folder = folder.with((await handedOver(draft, folder)).files)
    const manifest = await folder.text('datapackage.json')
    for (const right of RIGHTS) expect(manifest).toContain(`"${right}/2026.csv"`)
    const codes = (await folder.problems()).map(({ code }) => code)
    expect(codes).not.toContain('file-not-listed')
    const { yearlyFiles } = await folder.dataset()
    expect(yearlyFiles.filter(({ edition }) => edition === 2026)).toHaveLength(5)
  }, 30_000)

  test('lose nothing when all made their files at the same moment: the app looks for them', async () => {
    const start = yorkFolder()
    const handOvers = await Promise.all(
      RIGHTS.map(async (right) => handedOver(await oneFigure(start, right), start)),
    )
    const folder = handOvers.reduce((into, { files }) => into.with(files), start)
    const { yearlyFiles } = await folder.dataset()
    expect(yearlyFiles.filter(({ edition }) => edition === 2026)).toHaveLength(5)
    const unlisted = (await folder.problems()).filter(({ code }) => code === 'file-not-listed')
    expect(unlisted.every(({ severity }) => severity === 'warning')).toBe(true)
  }, 30_000)

  test('both keep their lines as members of one group', async () => {
    const start = getFolder(SMALL)
    const draft = await draftOn(start, 'housing')
    const one = fill(draft, { 'rough-sleeping': { value: '21' } })
    const other = fill(draft, { overcrowding: { value: '7.3' } })
    const after = start.with((await handedOver(one, start)).files)
    const { files, fileChoice } = await handedOver(other, after)
    expect(fileChoice.as).toBe('merged')
    const text = new TextDecoder().decode(files[0]!.bytes)
    expect(text).toContain('rough-sleeping,2026,york,,,21,')
    expect(text).toContain('overcrowding,2026,york,,,7.3,')
  })
})

describe('files that changed meanwhile', () => {
  test('are named before anything is overwritten', async () => {
    const folder = getFolder(SMALL)
    const draft = fill(await draftOn(folder, 'housing'), { 'rough-sleeping': { value: '21' } })
    const handOver = await handedOver(draft, folder)
    expect(await findChangedFiles(handOver, folder)).toEqual([])
    const bytes = new TextEncoder().encode('indicator,period,value\n')
    const other = folder.with([{ path: 'housing/2026.csv', bytes }])
    expect(await findChangedFiles(handOver, other)).toEqual(['housing/2026.csv'])
  })

  test('are not written anew where an existing file cannot be fetched', async () => {
    const folder = getFolder({ ...SMALL })
    const draft = fill(await draftOn(folder, 'housing'), { 'rough-sleeping': { value: '21' } })
    const reading = await createHandOver(draft, {
      read: (path) =>
        path === 'housing/2026.csv'
          ? Promise.resolve({ ok: false, reason: 'server error', status: 503 })
          : folder.read(path),
    })
    expect(reading).toEqual({ ok: false, reason: 'unreachable', files: ['housing/2026.csv'] })
    const workbook = { path: 'housing/2026.csv', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]) }
    expect(await createHandOver(draft, folder.with([workbook]))).toEqual({
      ok: false,
      reason: 'skipped',
      skipped: [{ path: 'housing/2026.csv', line: null, rule: 'workbook', text: '' }],
    })
    const without = await createHandOver(draft, getFolder({}))
    expect(without).toEqual({ ok: false, reason: 'unreachable', files: ['datapackage.json'] })
  })
})

test('include commentary and follow-up, and the zip has every file in its folder', async () => {
  const folder = yorkFolder()
  const draft = applyEdit(
    applyEdit(fill(await draftOn(folder, 'housing'), HOUSING_2026), {
      kind: 'commentary',
      lang: 'en',
      text: '## Challenges\n\nRents.',
    }),
    {
      kind: 'record',
      of: 'followUps',
      record: {
        id: 'f',
        cells: {
          recommendation: 'R2021-01',
          date: '2026-05',
          status: 'under way',
          said_by: 'council',
          evidence: 'Minutes',
          source: 'Council',
          certainty: 'read',
        },
      },
    },
  )
  const { files } = await handedOver(draft, folder)
  const paths = files.map(({ path }) => path)
  expect(paths).toEqual([
    'housing/2026.csv',
    'housing/2026.md',
    'follow-up.csv',
    'datapackage.json',
  ])
  const zip = unzipSync(zipFiles(files, new Date(NOW)))
  expect(Object.keys(zip)).toEqual(paths)
  expect(new TextDecoder().decode(zip['housing/2026.md'])).toContain('Rents.')
  expect(await newProblems(folder, folder.with(files))).toEqual([])
})
