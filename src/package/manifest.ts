import * as v from 'valibot'
import type { City, Edition } from '../model/dataset.ts'
import type { LocalText } from '../model/text.ts'
import {
  findImpossibleEditions,
  MAX_EDITION,
  MAX_YEARS_APART,
  MIN_EDITION,
} from '../model/editionFault.ts'
import { cleanText } from '../model/controlCharacters.ts'
import {
  BaselineShape,
  CityShape,
  EditionShape,
  LanguagesShape,
  LicenceShape,
  Parts,
  ResourceShape,
} from './manifestShape.ts'
import type { ProblemLog } from './problemLog.ts'

export const MANIFEST = 'datapackage.json'

export interface Manifest {
  readonly city: City
  readonly languages: readonly string[]
  readonly baseline: number
  /** One for each licence that asks for one. */
  readonly attributions: readonly LocalText[]
  /** Oldest first. */
  readonly editions: readonly Edition[]
  /** Every path of every resource, each once, in the order of the manifest. */
  readonly paths: readonly string[]
  /** How many bytes a file has, where the manifest says so. */
  readonly sizes: ReadonlyMap<string, number>
}

/**
 * Reads the text of `datapackage.json`. A part that is missing or wrong is told and replaced by
 * something harmless, so that the rest still shows; null only where the text is no JSON object.
 */
export function readManifest(text: string, log: ProblemLog): Manifest | null {
  let json: unknown
  try {
    // A control character may stand in it as \u000b: words are shown and go into documents of XML.
    json = JSON.parse(text, (_, value: unknown) =>
      typeof value === 'string' ? cleanText(value).text : value,
    )
  } catch {
    log.error('source-error', { file: MANIFEST }, { rule: 'json' })
    return null
  }
  const parsed = v.safeParse(Parts, json)
  if (!parsed.success || Array.isArray(json)) {
    log.error('source-error', { file: MANIFEST }, { rule: 'json' })
    return null
  }
  const parts: Readonly<Record<string, unknown>> = parsed.output
  const languages = part(LanguagesShape, parts['languages'], 'languages', log) ?? ['en']
  const first = languages[0]!
  const editions = list(EditionShape, parts['editions'], 'editions', 1, log).map((edition) => ({
    edition: edition.edition,
    state: edition.state,
    closes: edition.closes,
    published: edition.published,
    note: localText('note', edition, first),
  }))
  const city = part(CityShape, parts['city'], 'city', log)
  const sorted = withoutImpossible(onePerYear(editions, log), log)
  return {
    city: {
      id: city?.id ?? 'city',
      title: city ? localText('title', city, first) : {},
      country: city?.country ?? '',
      site: city?.site ?? '',
    },
    languages,
    baseline: baselineBefore(sorted, parts['baseline'], log) ?? sorted[0]?.edition ?? 0,
    attributions: attributionsIn(parts['licenses'], first, log),
    editions: sorted,
    ...resourcePaths(parts['resources'], log),
  }
}

function attributionsIn(
  licences: unknown,
  language: string,
  log: ProblemLog,
): readonly LocalText[] {
  return list(LicenceShape, licences ?? [], 'licenses', 0, log)
    .map((licence) => localText('attribution', licence, language))
    .filter((text) => Object.keys(text).length > 0)
}

function part<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  name: string,
  log: ProblemLog,
): v.InferOutput<Schema> | null {
  // One problem for each place, also where a number is neither whole nor a year.
  const parsed = v.safeParse(schema, value, { abortPipeEarly: true })
  if (parsed.success) return parsed.output
  for (const issue of parsed.issues) {
    const at = [name, v.getDotPath(issue)].filter(Boolean).join('.')
    const text = issue.input === undefined ? '' : (JSON.stringify(issue.input) ?? '').slice(0, 80)
    log.error('manifest-error', { file: MANIFEST, text }, { part: at })
  }
  return null
}

/** Each good entry of a list; a bad one is told and left out. */
function list<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  name: string,
  fewest: number,
  log: ProblemLog,
): v.InferOutput<Schema>[] {
  const entries = part(v.pipe(v.array(v.unknown()), v.minLength(fewest)), value, name, log) ?? []
  return entries.flatMap((entry, index) => {
    const good = part(schema, entry, `${name}.${index}`, log)
    return good === null ? [] : [good]
  })
}

function onePerYear(editions: readonly Edition[], log: ProblemLog): readonly Edition[] {
  const byYear = new Map<number, Edition>()
  for (const edition of editions)
    if (!byYear.has(edition.edition)) byYear.set(edition.edition, edition)
    else
      log.error(
        'manifest-error',
        { file: MANIFEST, text: String(edition.edition) },
        { part: 'editions', rule: 'edition-twice' },
      )
  return [...byYear.values()].toSorted((a, b) => a.edition - b.edition)
}

/** An edition of 9999 would be the newest of the site, and let every period be possible. */
function withoutImpossible(editions: readonly Edition[], log: ProblemLog): readonly Edition[] {
  const impossible = findImpossibleEditions(editions.map(({ edition }) => edition))
  for (const year of impossible)
    log.error(
      'manifest-error',
      { file: MANIFEST, text: String(year) },
      {
        part: 'editions',
        rule: 'edition-impossible',
        first: String(MIN_EDITION),
        last: String(MAX_EDITION),
        years: MAX_YEARS_APART,
      },
    )
  return editions.filter(({ edition }) => !impossible.includes(edition))
}

/** The year that all is compared with; null where it is none, or later than every edition. */
function baselineBefore(
  editions: readonly Edition[],
  value: unknown,
  log: ProblemLog,
): number | null {
  const baseline = part(BaselineShape, value, 'baseline', log)
  const newest = editions.at(-1)?.edition
  if (baseline === null || newest === undefined || baseline <= newest) return baseline
  log.error(
    'manifest-error',
    { file: MANIFEST, text: String(baseline) },
    { part: 'baseline', rule: 'baseline-after-editions', newest: String(newest) },
  )
  return null
}

/** `title` as a text or by language, and `title_nb` beside it. */
function localText(
  name: string,
  holder: Readonly<Record<string, unknown>>,
  first: string,
): LocalText {
  const texts: Record<string, string> = {}
  const plain = holder[name]
  if (typeof plain === 'string' && plain !== '') texts[first] = plain
  else if (typeof plain === 'object' && plain !== null)
    for (const [lang, text] of Object.entries(plain))
      if (typeof text === 'string') texts[lang] = text
  for (const [key, text] of Object.entries(holder))
    if (key.startsWith(`${name}_`) && typeof text === 'string' && text !== '')
      texts[key.slice(name.length + 1)] = text
  return texts
}

/** A path that leads out of the package is told and not followed. */
function resourcePaths(value: unknown, log: ProblemLog): Pick<Manifest, 'paths' | 'sizes'> {
  const resources = list(ResourceShape, value, 'resources', 0, log)
  const paths = new Set<string>()
  for (const path of resources.flatMap((resource) => resource.path))
    if (/^(?:[a-z][a-z0-9+.-]*:|\/)|(?:^|\/)\.\.(?:\/|$)|\\/i.test(path))
      log.error(
        'manifest-error',
        { file: MANIFEST, text: path },
        { part: 'resources', rule: 'path' },
      )
    else paths.add(plainPath(path))
  const sizes = resources.flatMap(({ path, bytes }) =>
    typeof path === 'string' && typeof bytes === 'number'
      ? [[plainPath(path), bytes] as const]
      : [],
  )
  return { paths: [...paths], sizes: new Map(sizes) }
}

function plainPath(path: string): string {
  return path.replace(/^\.\//, '')
}
