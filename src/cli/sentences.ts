import { pathToFileURL } from 'node:url'
import {
  getHeadlineKeys,
  getIndicatorsAt,
  findNewestEdition,
  type Dataset,
  type Indicator,
} from '../model/dataset.ts'
import type { SeriesKey } from '../model/figure.ts'
import { getSeriesAt, findSeriesKeys } from '../model/series.ts'
import { readPackage } from '../datapackage/readPackage.ts'
import { loadTranslator } from '../i18n/translate.ts'
import { formatUsage, exitOnError, parseArguments } from './args.ts'
import { diskSource } from '../datapackage/io/diskSource.ts'
import { formatVerdictText } from './verdictText.ts'
import { isLanguage, LANGUAGES, type Language } from '../i18n/languages.ts'

/**
 * `npm run sentences -- [--city FOLDER] [--edition YEAR] [--lang nb] [--right ID | --indicator ID]
 * [--all]`: prints every verdict of an edition with its rows, numbers and sentences, for review.
 * Headline series only; with --all every area and group.
 */
const HELP = `Lists every verdict of an edition with its rows, numbers and sentences.

  --city FOLDER     the package (indicators)
  --edition YEAR    as known at that edition (the newest published one)
  --lang LANGUAGE   ${LANGUAGES.join(', ')} (the package's first)
  --right ID        only the indicators of one right
  --indicator ID    only one indicator
  --all             every area and group, not only the headline series`

interface SentencesRequest {
  readonly city: string
  readonly edition: number | null
  readonly lang: Language | null
  readonly right: string | null
  readonly indicator: string | null
  readonly all: boolean
  readonly help: boolean
}

/**
 * Parses and validates the arguments.
 * @throws Error with one line if they are wrong or do not go together
 */
export function parseSentencesRequest(args: readonly string[]): SentencesRequest {
  const { values } = parseArguments('sentences', args)
  const { city, lang = null, edition, right = null, indicator = null, all, help } = values
  if (edition !== undefined && !/^\d{4}$/.test(edition))
    throw new Error(`“${edition}” is not an edition: an edition is a year, such as 2025.`)
  if (lang !== null && !isLanguage(lang))
    throw new Error(`There are no sentences in “${lang}”, only in ${LANGUAGES.join(', ')}.`)
  if (right !== null && indicator !== null)
    throw new Error('Choose --right or --indicator, not both.')
  return {
    city,
    edition: edition === undefined ? null : Number(edition),
    lang,
    right,
    indicator,
    all,
    help,
  }
}

/** The selected indicators. @throws Error with one line if there are none */
function selectIndicators(
  indicators: readonly Indicator[],
  { right, indicator }: SentencesRequest,
): readonly Indicator[] {
  const selected = indicators.filter(
    (candidate) =>
      (right === null || candidate.right === right) &&
      (indicator === null || candidate.id === indicator),
  )
  if (selected.length > 0) return selected
  const names = indicators.map((candidate) => (right === null ? candidate.id : candidate.right))
  throw new Error(`There is no “${right ?? indicator}”, only ${[...new Set(names)].join(', ')}.`)
}

function listSeriesKeys(
  dataset: Dataset,
  indicator: Indicator,
  all: boolean,
): readonly SeriesKey[] {
  return all ? findSeriesKeys(dataset, indicator.id) : getHeadlineKeys(indicator, dataset.city)
}

/**
 * The selected verdicts, each as lines of text.
 * @throws Error with one line if the package is unreadable or lacks the selection
 */
export async function* generateSentences(
  request: SentencesRequest,
): AsyncGenerator<readonly string[]> {
  const { dataset } = await readPackage(diskSource(request.city))
  if (!dataset)
    throw new Error(
      `The package in ${request.city} cannot be read: npm run check -- ${request.city} says why.`,
    )
  const edition = request.edition ?? findNewestEdition(dataset)?.edition
  const editions = dataset.editions.map((one) => one.edition)
  if (edition === undefined || !editions.includes(edition))
    throw new Error(`There is no edition ${edition ?? ''}, only ${editions.join(', ')}.`)
  const lang = request.lang ?? dataset.languages.find(isLanguage) ?? 'en'
  const translator = await loadTranslator(lang, dataset.languages)
  for (const indicator of selectIndicators(getIndicatorsAt(dataset, edition), request))
    for (const key of listSeriesKeys(dataset, indicator, request.all))
      if (getSeriesAt(dataset, key, edition).figures.length > 0)
        yield formatVerdictText(dataset, key, edition, translator)
}

async function printSentences(request: SentencesRequest): Promise<void> {
  let count = 0
  for await (const lines of generateSentences(request)) {
    console.log(`${lines.join('\n')}\n`)
    count++
  }
  console.log(`${count} series`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // `| head` closes the pipe early, which is not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1)
  })
  const request = exitOnError(() => parseSentencesRequest(process.argv.slice(2)))
  if (request.help) console.log(`${formatUsage('sentences')}\n\n${HELP}`)
  else
    try {
      await printSentences(request)
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
      process.exitCode = 1
    }
}
