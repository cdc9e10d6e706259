import type { ImportContext } from './context.ts'
import { plainName, withoutNotes } from './heading.ts'
import { readPeriod } from './periodCell.ts'
import { CELL, type CellKind } from './grid.ts'
import { OWN_AREA, type ColumnUse } from './plan.ts'

/** A heading that is known, and how surely: our own name before a publisher's, a code before a name. */
export interface KnownHeading {
  readonly use: ColumnUse
  /** Of several columns for the same thing the one with the lowest rank is read. */
  readonly rank: number
}

type Entry = readonly [use: ColumnUse, rank: number, names: string]

const area = (level: number): ColumnUse => ({ as: 'area', level })

/** Headings of ours in three languages and of publishers, as `plainName` writes them, `|` between them. */
const ENTRIES: readonly Entry[] = [
  [{ as: 'indicator' }, 0, 'indicator|indikator'],
  [
    { as: 'indicator' },
    1,
    'indicator name|measure|metric|statistic|statistikkvariabel|merkmal|måltall|kennzahl',
  ],
  [{ as: 'period' }, 0, 'period|periode|zeitraum|tidsrom'],
  [
    { as: 'period' },
    1,
    'time period|year|years|år|jahr|time|tid|zeit|reference period|financial year|school year|academic year|calendar year|skoleår|budsjettår|schuljahr|berichtsjahr|date|dato|datum|årstall|stichtag',
  ],
  [area(OWN_AREA), 0, 'area|område|gebiet'],
  [
    area(1),
    1,
    'area code|area name|local authority|local authority name|local authority code|la name|new la code|la code|authority|council|geography|geography code|geography name|gss code|ons code|ecode|district|ward|city|municipality|kommune|kommunenummer|kommunenavn|kommunenr|bydel|sted|by|geografi|region code and name|gemeinde|stadt|kreis|stadtbezirk|ort|area of residence|lad code|lad name|utla name|utla code',
  ],
  [
    area(2),
    1,
    'region|region code|region name|rgn code|county|fylke|fylkesnummer|bundesland|land region',
  ],
  [area(3), 1, 'country|country code|country name|nation|land|staat'],
  [{ as: 'dimension' }, 0, 'dimension|dimensjon|dimension der gruppe'],
  [{ as: 'dimension' }, 1, 'category type|breakdown topic|kategoritype'],
  [{ as: 'group', dimension: '' }, 0, 'group|gruppe'],
  [{ as: 'group', dimension: '' }, 1, 'category|breakdown|subgroup|kategori|kategorie'],
  [{ as: 'group', dimension: 'sex' }, 1, 'sex|gender|kjønn|geschlecht'],
  [{ as: 'value', of: {} }, 0, 'value|verdi|wert'],
  [
    { as: 'value', of: {} },
    1,
    'figure|obs value|observation|data value|tall|antall|andel|prosent|number|anzahl|anteil|estimate|rate|percentage|percent|total value|observation value|result|resultat|ergebnis',
  ],
  [
    { as: 'lower' },
    0,
    'lower|nedre|nedre grense|untere grenze|lower limit|lower ci 95 0 limit|lower ci|lower ci limit|lower 95% ci|lower 95 ci|95% lci|lci|lower confidence limit|lower confidence interval|lower 95% confidence limit|lcl|95% ci lower|nedre konfidensgrense|untere konfidenzgrenze|konfidensintervall nedre',
  ],
  [
    { as: 'upper' },
    0,
    'upper|øvre|øvre grense|obere grenze|upper limit|upper ci 95 0 limit|upper ci|upper ci limit|upper 95% ci|upper 95 ci|95% uci|uci|upper confidence limit|upper confidence interval|upper 95% confidence limit|ucl|95% ci upper|øvre konfidensgrense|obere konfidenzgrenze|konfidensintervall øvre',
  ],
  [{ as: 'numerator' }, 0, 'numerator|teller|zähler'],
  [{ as: 'numerator' }, 1, 'count'],
  [{ as: 'denominator' }, 0, 'denominator|nevner|nenner'],
  [{ as: 'status' }, 0, 'status|obs status|statuskode'],
  [{ as: 'note' }, 0, 'note|merknad|anmerkung|notes|merknader|anmerkungen|bemerkung'],
  [{ as: 'note' }, 1, 'value note|comment|comments|kommentar|fotnote|footnote'],
  [{ as: 'source' }, 0, 'source|kilde|quelle'],
  [
    { as: 'source_url' },
    0,
    'source url|source link|kilde url|lenke til kilden|link zur quelle|kildelenke|quellen url',
  ],
]

const BY_NAME: ReadonlyMap<string, KnownHeading> = new Map(
  ENTRIES.flatMap(([use, rank, names]) =>
    names
      .split('|')
      .map((name, index): [string, KnownHeading] => [name, { use, rank: rank * 100 + index }]),
  ),
)

/** What a heading says that its column is; null where nobody knows. */
export function knownHeading(
  heading: string,
  kind: CellKind,
  context: ImportContext,
): KnownHeading | null {
  const name = plainName(heading)
  if (name === '') return null
  const dimension = context.dimensions.get(name)
  const known = BY_NAME.get(name) ?? noteInLanguage(heading)
  if (known && known.use.as === 'group' && known.use.dimension !== '')
    return context.groups.has(known.use.dimension) ? known : null
  if (known) return known
  if (dimension !== undefined) return { use: { as: 'group', dimension }, rank: 100 }
  const period = headingPeriod(heading, kind)
  if (period !== null) return { use: { as: 'value', of: { period } }, rank: 200 }
  const indicator = context.indicators.get(name)
  if (indicator !== undefined) return { use: { as: 'value', of: { indicator } }, rank: 300 }
  for (const [of, groups] of context.groups) {
    const group = groups.get(name)
    if (group !== undefined)
      return { use: { as: 'value', of: { dimension: of, group } }, rank: 400 }
  }
  const place = context.areas.get(name)
  if (place !== undefined) return { use: { as: 'value', of: { area: place } }, rank: 500 }
  return null
}

function noteInLanguage(heading: string): KnownHeading | null {
  const found = /^note_([a-z]{2,3})$/i.exec(heading.trim())
  return found ? { use: { as: 'note', lang: found[1]!.toLowerCase() }, rank: 0 } : null
}

/** The period that a heading such as `2024`, `2023-24` or `2024 [r]` names; null where it names none. */
export function headingPeriod(heading: string, kind: CellKind = CELL.text): string | null {
  if (kind === CELL.text && !/^\D{0,12}\d{4}/.test(withoutNotes(heading))) return null
  const reading = readPeriod(heading, kind, 'together')
  return reading.ok && /^(?:1[89]|20)\d\d/.test(reading.period) ? reading.period : null
}
