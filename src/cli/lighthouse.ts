import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import lighthouse from 'lighthouse'
import { readArguments, runCommand, UsageError } from './args.ts'
import { launchBrowser, prepareBrowser } from './browser/browser.ts'
import { readPackage } from '../datapackage/readPackage.ts'
import { diskSource } from '../datapackage/io/diskSource.ts'
import { listSitePages } from './browser/sitePages.ts'
import { serveSite } from '../build/staticServer.ts'
import { buildSite, PROJECT, getSiteFolder } from '../build/site.ts'

/**
 * `npm run lighthouse`: the four Lighthouse scores of the overview and of an indicator on a simulated
 * phone, each the median of several runs, served over HTTP/1.1. Exit code 1 below the minimum.
 */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>

/** The minimum performance scores; all other categories must score 100. */
const MIN_SCORES = { overview: 95, indicator: 90 } as const

function findFreePort(): Promise<number> {
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
  const port = await findFreePort()
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
    const reportedAudits = [
      'first-contentful-paint',
      'largest-contentful-paint',
      'total-blocking-time',
    ]
    // Below about 1,000 the machine was busy and the score is unreliable.
    console.log(
      `  ${name}: ${reportedAudits.map((id) => `${id} ${audits[id]?.displayValue ?? '?'}`).join(', ')}, ` +
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

await runCommand(import.meta.url, async (args) => {
  const { folder, options } = readArguments('lighthouse', args)
  const runs = Number(options.runs)
  if (!Number.isInteger(runs) || runs < 1)
    throw new UsageError(`--runs ${options.runs}: it must be a whole number, 1 or more.`)
  let exitCode = 0
  const { dataset } = await readPackage(diskSource(folder))
  if (!dataset)
    throw new Error(`The package in ${folder} cannot be read: npm run check -- ${folder} says why.`)
  const all = listSitePages(dataset, dataset.languages[0] ?? 'en')
  const overview = all.find(({ name }) => name === 'overview')
  const indicator = all.find(({ name }) => name.startsWith(`indicator-${options.indicator ?? ''}`))

  await prepareBrowser()
  await mkdir(join(PROJECT, '.lighthouse'), { recursive: true })
  const outDir = getSiteFolder(folder)
  await buildSite(folder, outDir)
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
      score: median(results.map((result) => result[category])),
      minScore: category === 'performance' ? MIN_SCORES[kind] : 100,
    }))
    const failed = scores.some(({ score, minScore }) => score < minScore)
    if (failed) exitCode = 1
    console.log(
      `${failed ? 'FAILED' : 'ok    '}  ${page.name}: ` +
        scores
          .map(({ category, score, minScore }) => `${category} ${score} (${minScore})`)
          .join(', '),
    )
  }
  await site.close()
  return exitCode
})
