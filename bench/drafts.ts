import type { Draft } from '../src/drafts/draft.ts'
import { checkDraft } from '../src/drafts/check/checks.ts'
import { compareWithPublished } from '../src/drafts/preview/difference.ts'
import { applyEdit } from '../src/drafts/edits.ts'
import { writeFigures } from '../src/drafts/handOver/writeFigures.ts'
import { chooseFile } from '../src/drafts/handOver/chooseFile.ts'
import { createIncrementalChecks } from '../src/drafts/check/incrementalChecks.ts'
import { readPackage } from '../src/datapackage/readPackage.ts'

// Times a draft of many lines: editing a cell, checking a line, all checks, the difference, writing
// the file. Run: npx tsx bench/drafts.ts [LINES …]

const AREAS = 250
const INDICATORS = 40

const joinLines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('')

const FILES: Readonly<Record<string, string>> = {
  'datapackage.json': JSON.stringify({
    city: { id: 'area-0', title: 'A city' },
    languages: ['en'],
    baseline: 2000,
    editions: [
      { edition: 2025, state: 'published' },
      { edition: 2026, state: 'draft' },
    ],
    resources: [{ name: 'housing-2025', path: 'housing/2025.csv' }],
  }),
  'rights.csv': 'id,title\nhousing,Housing\n',
  'indicators.csv': `id,right,title,unit,measure,direction,frequency\n${joinLines(INDICATORS, (index) => `indicator-${index},housing,Title,Unit,rate,down,annual`)}`,
  'areas.csv': `id,title,kind\n${joinLines(AREAS, (index) => `area-${index},Area,district`)}`,
  'groups.csv': `dimension,group,title\n${joinLines(50, (index) => `age,group-${index},Group`)}`,
}

function getKey(index: number): readonly [indicator: string, area: string, group: string] {
  const area = Math.floor(index / INDICATORS) % AREAS
  const group = Math.floor(index / (INDICATORS * AREAS))
  return [`indicator-${index % INDICATORS}`, `area-${area}`, group === 0 ? '' : `group-${group}`]
}

async function createDataset(lines: number) {
  const rows = joinLines(lines, (index) => {
    const [indicator, area, group] = getKey(index)
    return `${indicator},2025,${area},${group && 'age'},${group},${20 + (index % 500) / 10}`
  })
  const files: Readonly<Record<string, string>> = {
    ...FILES,
    'housing/2025.csv': `indicator,period,area,dimension,group,value\n${rows}`,
  }
  const { dataset } = await readPackage({
    read: (path) =>
      Promise.resolve(
        path in files
          ? { ok: true, bytes: new TextEncoder().encode(files[path]) }
          : { ok: false, reason: 'missing' },
      ),
  })
  if (!dataset) throw new Error('the package cannot be read')
  return dataset
}

function createDraft(lines: number): Draft {
  return {
    id: 'd',
    city: 'area-0',
    right: 'housing',
    edition: 2026,
    title: '',
    created: '',
    saved: '',
    basis: {},
    lines: Array.from({ length: lines }, (_, index) => {
      const [indicator, area, group] = getKey(index)
      const value = String(20 + ((index + 3) % 500) / 10)
      const key = group === '' ? {} : { dimension: 'age', group }
      return {
        id: String(index),
        cells: { indicator, period: '2026', area, ...key, value },
        acknowledged: {},
      }
    }),
    commentary: {},
    followUps: [],
    recommendations: [],
  }
}

/** Processor time in milliseconds, the minimum of three rounds. */
function measureTime(work: () => unknown): string {
  let minimum = Infinity
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    minimum = Math.min(minimum, (user + system) / 1000)
  }
  return `${minimum.toFixed(0)} ms`
}

const sizes = process.argv.slice(2).map(Number)
for (const lines of sizes.length > 0 ? sizes : [100, 1_000, 10_000, 100_000]) {
  const dataset = await createDataset(lines)
  const draft = createDraft(lines)
  const provenance = chooseFile(dataset, draft)
  const check = createIncrementalChecks()
  check(dataset, draft)
  let round = 0
  const editCell = (text: string) =>
    applyEdit(draft, { kind: 'cell', line: '70', column: 'value', text })
  const times = {
    cell: measureTime(() => editCell('1')),
    'its checks': measureTime(() => check(dataset, editCell(String(++round)))),
    'all checks': measureTime(() => checkDraft(dataset, draft)),
    'what it changes': measureTime(() => compareWithPublished(dataset, draft)),
    file: measureTime(() =>
      writeFigures(dataset, draft, provenance, { existing: null, isBasis: false, template: null }),
    ),
  }
  const parts = Object.entries(times).map(([name, time]) => `${name} ${time}`)
  console.log(`${lines} lines: ${parts.join(', ')}`)
}
