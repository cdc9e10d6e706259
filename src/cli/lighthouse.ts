import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import lighthouse from 'lighthouse'
import { commandLine, orEnd } from './commandLine.ts'
import { launchBrowser, prepareBrowserOrExplain } from './browser.ts'
import { readPackage } from '../package/readPackage.ts'
import { diskSource } from './diskSource.ts'
import { sitePages } from './pages.ts'
import { serveSite } from './serve.ts'
import { buildSite, PROJECT, siteFolder } from './site.ts'

/**
 * `npm run lighthouse`: the four Lighthouse scores of the overview and of an indicator on a simulated
 * phone, each the median of several runs, served over HTTP/1.1. Exit code 1 below the minimum.
 */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>

const { values: chosen } = commandLine('lighthouse')
const runs = Number(chosen.runs)
if (!Number.isInteger(runs) || runs < 1)
  orEnd(() => {
    throw new Error(`--runs ${chosen.runs}: it must be a whole number, 1 or more.`)
  })

/** The minimum performance scores; all other categories must score 100. */
const PROMISED = { overview: 95, indicator: 90 } as const

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

async function measure(url: string, name: string): Promise<Scores> {
  // A new browser for each run, so that nothing is cached.
  const port = await freePort()
  const browser = await launchBrowser([`--remote-debugging-port=${port}`])
  try {
    const result = await lighthouse(url, {
      port,
      onlyCategories: [...CATEGORIES],
      output: 'html',
      logLevel: 'error',
    })
    if (!result) throw new Error(`Lighthouse gave no result for ${url}`)
    await writeFile(join(PROJECT, '.lighthouse', `${name}.html`), String(result.report))
    const { categories, audits, environment } = result.lhr
    const told = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time']
    // Below about 1,000 the machine was busy and the score is unreliable.
    console.log(
      `  ${name}: ${told.map((id) => `${id} ${audits[id]?.displayValue ?? '?'}`).join(', ')}, ` +
        `machine ${Math.round(environment.benchmarkIndex)}`,
    )
    for (const category of CATEGORIES.slice(1))
      for (const { id, weight } of categories[category]?.auditRefs ?? []) {
        const audit = audits[id]
        if (weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 1)
          console.log(`  ${category}: ${audit?.title ?? id} (${id})`)
      }
    const score = (category: (typeof CATEGORIES)[number]): number =>
      Math.round((categories[category]?.score ?? 0) * 100)
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    }
  } finally {
    await browser.close()
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

const { dataset } = await readPackage(diskSource(chosen.city))
if (!dataset) throw new Error(`The package in ${chosen.city} cannot be read: see npm run check.`)
const all = sitePages(dataset, dataset.languages[0] ?? 'en')
const overview = all.find(({ name }) => name === 'overview')
const indicator = all.find(({ name }) => name.startsWith(`indicator-${chosen.indicator ?? ''}`))

await prepareBrowserOrExplain()
await mkdir(join(PROJECT, '.lighthouse'), { recursive: true })
const outDir = siteFolder(chosen.city)
await buildSite(chosen.city, outDir)
const site = await serveSite(outDir, 0)
for (const [kind, page] of [
  ['overview', overview],
  ['indicator', indicator],
] as const) {
  if (!page) throw new Error(`There is no page of the kind: ${kind}`)
  const results: Scores[] = []
  for (let run = 0; run < runs; run += 1)
    results.push(await measure(site.address + page.path, page.name))
  const scores = CATEGORIES.map((category) => ({
    category,
    score: median(results.map((one) => one[category])),
    promised: category === 'performance' ? PROMISED[kind] : 100,
  }))
  const failed = scores.some(({ score, promised }) => score < promised)
  if (failed) process.exitCode = 1
  console.log(
    `${failed ? 'FAILED' : 'ok    '}  ${page.name}: ` +
      scores
        .map(({ category, score, promised }) => `${category} ${score} (${promised})`)
        .join(', '),
  )
}
await site.close()
