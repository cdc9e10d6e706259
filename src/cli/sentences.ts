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
import { formatUsage, readArguments, runCommand, UsageError } from './args.ts'
import { diskSource } from '../datapackage/io/diskSource.ts'
import { formatVerdictText } from './verdictText.ts'
import { isLanguage, LANGUAGES, type Language } from '../i18n/languages.ts'

/**
 * `npm run sentences -- [FOLDER] [EDITION] [--lang nb] [--right ID | --indicator ID] [--all]`: prints every verdict of an edition with its rows, numbers and sentences, for review.
 * Headline series only; with --all every area and group.
 */
const HELP = `Lists every verdict of an edition with its rows, numbers and sentences.

  FOLDER            the package (indicators)
  EDITION           as known at that edition, a year (the newest published one)
  --lang LANGUAGE   ${LANGUAGES.join(', ')} (the package's first)
  --right ID        only the indicators of one right
  --indicator ID    only one indicator
  --all             every area and group, not only the headline series`

interface SentencesRequest {
  readonly folder: string
  readonly edition: number | null
  readonly lang: Language | null
  readonly right: string | null
  readonly indicator: string | null
  readonly all: boolean
  readonly help: boolean
}

/**
 * Parses and validates the arguments.
 * @throws UsageError if they are wrong or do not go together
 */
export function parseSentencesRequest(args: readonly string[]): SentencesRequest {
  const { folder, edition, options } = readArguments('sentences', args)
  const { lang = null, right = null, indicator = null, all, help } = options
  if (lang !== null && !isLanguage(lang))
    throw new UsageError(`There are no sentences in “${lang}”, only in ${LANGUAGES.join(', ')}.`)
  return { folder, edition, lang, right, indicator, all, help }
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
  const { dataset } = await readPackage(diskSource(request.folder))
  if (!dataset)
    throw new Error(
      `The package in ${request.folder} cannot be read: npm run check -- ${request.folder} says why.`,
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

await runCommand(import.meta.url, async (args) => {
  const request = parseSentencesRequest(args)
  if (request.help)
    console.log(`${formatUsage('sentences')}

${HELP}`)
  else await printSentences(request)
})
