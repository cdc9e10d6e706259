import type { Draft } from '../src/desk/draft.ts'
import { checksOf } from '../src/desk/checks.ts'
import { differenceOf } from '../src/desk/difference.ts'
import { edited } from '../src/desk/edits.ts'
import { figuresToFile } from '../src/desk/figuresToFile.ts'
import { filingOf } from '../src/desk/filing.ts'
import { rememberedChecks } from '../src/desk/rememberedChecks.ts'
import { readPackage } from '../src/package/readPackage.ts'

// Times a draft of many lines: editing a cell, checking a line, all checks, the difference, writing
// the file. Run: npx tsx bench/desk.ts [LINES …]

const AREAS = 250
const INDICATORS = 40

const list = (count: number, line: (index: number) => string): string =>
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
  'indicators.csv': `id,right,title,unit,measure,direction,frequency\n${list(INDICATORS, (index) => `indicator-${index},housing,Title,Unit,rate,down,annual`)}`,
  'areas.csv': `id,title,kind\n${list(AREAS, (index) => `area-${index},Area,district`)}`,
  'groups.csv': `dimension,group,title\n${list(50, (index) => `age,group-${index},Group`)}`,
}

function keyOf(index: number): readonly [indicator: string, area: string, group: string] {
  const area = Math.floor(index / INDICATORS) % AREAS
  const group = Math.floor(index / (INDICATORS * AREAS))
  return [`indicator-${index % INDICATORS}`, `area-${area}`, group === 0 ? '' : `group-${group}`]
}

async function datasetOf(lines: number) {
  const rows = list(lines, (index) => {
    const [indicator, area, group] = keyOf(index)
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

function draftOf(lines: number): Draft {
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
      const [indicator, area, group] = keyOf(index)
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
function timeOf(work: () => unknown): string {
  let least = Infinity
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1000)
  }
  return `${least.toFixed(0)} ms`
}

const sizes = process.argv.slice(2).map(Number)
for (const lines of sizes.length > 0 ? sizes : [100, 1_000, 10_000, 100_000]) {
  const dataset = await datasetOf(lines)
  const draft = draftOf(lines)
  const filing = filingOf(dataset, draft)
  const check = rememberedChecks()
  check(dataset, draft)
  let round = 0
  const typed = (text: string) => edited(draft, { kind: 'cell', line: '70', column: 'value', text })
  const times = {
    cell: timeOf(() => typed('1')),
    'its checks': timeOf(() => check(dataset, typed(String(++round)))),
    'all checks': timeOf(() => checksOf(dataset, draft)),
    'what it changes': timeOf(() => differenceOf(dataset, draft)),
    file: timeOf(() =>
      figuresToFile(dataset, draft, filing, { own: null, isBasis: false, model: null }),
    ),
  }
  const said = Object.entries(times).map(([name, time]) => `${name} ${time}`)
  console.log(`${lines} lines: ${said.join(', ')}`)
}
