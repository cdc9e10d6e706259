import Papa from 'papaparse'
import { readPackage } from '../src/datapackage/readPackage.ts'
import type { FileSource } from '../src/datapackage/io/fileSource.ts'

// Times reading a package compared with PapaParse alone on the same bytes: one yearly file, with and
// without quoted notes. Run: npx tsx bench/readPackage.ts [ROWS …]

const INDICATORS = 40
const AREAS = 250
const YEARS = 20

const MANIFEST = JSON.stringify({
  city: { id: 'area-0', title: 'A city' },
  languages: ['en'],
  baseline: 2000,
  editions: [{ edition: 2025, state: 'published' }],
  resources: [{ name: 'housing-2025', path: 'housing/2025.csv' }],
})

const HEADER =
  'indicator,period,area,dimension,group,value,lower,upper,numerator,denominator,status,note,source,source_url'

/** Rows in the order of a register: year by year, area by area. */
function yearlyFile(rows: number, quoted: boolean): string {
  const lines = [HEADER]
  const groups = Math.ceil(rows / (INDICATORS * AREAS * YEARS))
  for (let year = 0; year < YEARS; year++)
    for (let area = 0; area < AREAS; area++)
      for (let indicator = 0; indicator < INDICATORS; indicator++)
        for (let group = 0; group < groups && lines.length <= rows; group++) {
          const value = 20 + ((area * 7 + indicator * 13 + year) % 500) / 10
          const groupCells = group === 0 ? ',' : `age,group-${group}`
          const note = quoted && area % 10 === 0 ? '"Rounded, as published"' : ''
          lines.push(
            `indicator-${indicator},${2000 + year},area-${area},${groupCells},${value},${value - 2},${value + 2},${area + 100},${area + 1000},${year === 19 ? 'provisional' : ''},${note},,`,
          )
        }
  return `${lines.join('\n')}\n`
}

function createSource(figures: Uint8Array): FileSource {
  const joinLines = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n')
  const texts: Record<string, string> = {
    'datapackage.json': MANIFEST,
    'rights.csv': 'id,title\nhousing,Housing\n',
    'indicators.csv': `id,right,title,unit,measure,direction\n${joinLines(INDICATORS, (index) => `indicator-${index},housing,Title,Unit,rate,down`)}\n`,
    'areas.csv': `id,title,kind\n${joinLines(AREAS, (index) => `area-${index},Area,district`)}\n`,
    'groups.csv': `dimension,group,title\n${joinLines(50, (index) => `age,group-${index},Group`)}\n`,
  }
  return {
    read: (path) =>
      Promise.resolve(
        path === 'housing/2025.csv'
          ? { ok: true, bytes: figures }
          : path in texts
            ? { ok: true, bytes: new TextEncoder().encode(texts[path]) }
            : { ok: false, reason: 'missing' },
      ),
  }
}

/**
 * Minimum processor time of the runs in milliseconds, garbage collection included. Wall time would
 * also measure other programs.
 */
class Meter {
  minimum = Infinity

  async run(work: () => unknown): Promise<void> {
    const start = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(start)
    this.minimum = Math.min(this.minimum, (user + system) / 1000)
  }
}

const ROUNDS = 4

async function measure(rows: number, quoted: boolean): Promise<void> {
  const bytes = new TextEncoder().encode(yearlyFile(rows, quoted))
  const source = createSource(bytes)
  const [papaMeter, papaStepMeter, packageMeter] = [new Meter(), new Meter(), new Meter()]
  for (let round = 0; round < ROUNDS; round++) {
    await papaMeter.run(() => Papa.parse(new TextDecoder().decode(bytes)))
    await papaStepMeter.run(() =>
      Papa.parse(new TextDecoder().decode(bytes), { step: () => undefined }),
    )
    await packageMeter.run(async () => {
      const { dataset, problems } = await readPackage(source)
      if (dataset?.figures.rows !== rows)
        throw new Error(`read ${dataset?.figures.rows} rows: ${JSON.stringify(problems[0])}`)
    })
  }
  console.log(
    `${rows} rows${quoted ? ', quoted notes' : ''}, ${(bytes.length / 1e6).toFixed(1)} MB: ` +
      `PapaParse ${papaMeter.minimum.toFixed(0)} ms (row by row ${papaStepMeter.minimum.toFixed(0)} ms), ` +
      `package ${packageMeter.minimum.toFixed(0)} ms = ${(packageMeter.minimum / papaMeter.minimum).toFixed(2)} times ` +
      `(${(packageMeter.minimum / papaStepMeter.minimum).toFixed(2)} times row by row)`,
  )
}

const sizes = process.argv.slice(2).map(Number)
for (const rows of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000, 1_000_000])
  for (const quoted of [false, true]) await measure(rows, quoted)
