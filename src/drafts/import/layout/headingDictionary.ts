import type { ImportContext } from '../importContext.ts'
import { normalizeName, stripNotes } from './normalizeName.ts'
import { parsePeriodCell } from '../cells/periodCell.ts'
import { CELL, type CellKind } from '../files/grid.ts'
import { OWN_AREA_LEVEL, type ColumnUse } from '../importPlan.ts'

/** A known heading and its rank: our own names before a publisher's, codes before names. */
export interface HeadingMatch {
  readonly use: ColumnUse
  /** Of several columns with the same use, the one with the lowest rank is read. */
  readonly rank: number
}

type Entry = readonly [use: ColumnUse, rank: number, names: string]

const area = (level: number): ColumnUse => ({ as: 'area', level })

/** Our headings in three languages and those of publishers, normalised by `normalizeName`, separated by `|`. */
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
    'time period|year|years|år|jahr|time|tid|zeit|reference period|financial year|school year|academic year|calendar year|skoleår|budsjettår|schuljahr|berichtsjahr|date|dato|datum|årstall|stichtag|date name|date code|år og måned|aar|vuosi|ar|tidsperiod|tidsperiode|ajanjakso|kalenderår|kalenderjahr|obs time|reporting year|year ending|c a10 0',
  ],
  [area(OWN_AREA_LEVEL), 0, 'area|område|gebiet'],
  [
    area(1),
    1,
    'area code|area name|local authority|local authority name|local authority code|la name|new la code|la code|authority|council|geography|geography code|geography name|gss code|ons code|ecode|district|ward|city|municipality|kommune|kommunenummer|kommunenavn|kommunenr|bydel|sted|by|geografi|region code and name|gemeinde|stadt|kreis|stadtbezirk|ort|area of residence|lad code|lad name|utla name|utla code|areacd|areanm|area cd|area nm|geo|geography|ref area|reference area|mnemonic|local authority district|local authority district code|local authority district name|lower tier local authority|upper tier local authority|la|lad|lacode|la code ons|lea name|ons area code|geo code|geo name|geographic area|place|place name|place code|location|borough|unitary authority|settlement|town|kommune navn|kommunenavn og nummer|geo kode|geonr|område kode|områdenavn|kommun|kommunkod|kommunnamn|stad|ort kommun|område namn|kunta|kuntanumero|alue|paikkakunta|kaupunki|kommuner|sogn|lokalitet|gemeindename|gemeindekennziffer|gemeindekennzahl|gkz|ags|bezirk|stadtteil|wohnort|stadtgebiet|commune|ville|gemeente|ciudad|municipio|comune|obec|gmina',
  ],
  [
    area(2),
    1,
    'region|region code|region name|rgn code|county|fylke|fylkesnummer|bundesland|land region|rgn|län|landsdel|maakunta|regierungsbezirk|nuts|region kode|regionnavn',
  ],
  [area(3), 1, 'country|country code|country name|nation|land|staat|ctry|landkode|maa'],
  [{ as: 'dimension' }, 0, 'dimension|dimensjon|dimension der gruppe'],
  [{ as: 'dimension' }, 1, 'category type|breakdown topic|kategoritype'],
  [{ as: 'group', dimension: '' }, 0, 'group|gruppe'],
  [{ as: 'group', dimension: '' }, 1, 'category|breakdown|subgroup|kategori|kategorie'],
  [
    { as: 'group', dimension: 'sex' },
    1,
    'sex|gender|kjønn|geschlecht|sex name|kjonn|kön|køn|sukupuoli|sexe|geslacht',
  ],
  [{ as: 'value', of: {} }, 0, 'value|verdi|wert'],
  [
    { as: 'value', of: {} },
    1,
    'figure|obs value|observation|data value|tall|antall|andel|prosent|number|anzahl|anteil|estimate|rate|percentage|percent|total value|observation value|result|resultat|ergebnis|arvo|lukumäärä|värde|antal|procent|værdi|zahl',
  ],
  [
    { as: 'lower' },
    0,
    'lower|nedre|nedre grense|untere grenze|lower limit|lower ci 95 0 limit|lower ci|lower ci limit|lower 95% ci|lower 95 ci|95% lci|lci|lci 95|lower confidence limit|lower confidence interval|lower 95% confidence limit|lcl|95% ci lower|nedre konfidensgrense|untere konfidenzgrenze|konfidensintervall nedre',
  ],
  [
    { as: 'upper' },
    0,
    'upper|øvre|øvre grense|obere grenze|upper limit|upper ci 95 0 limit|upper ci|upper ci limit|upper 95% ci|upper 95 ci|95% uci|uci|uci 95|upper confidence limit|upper confidence interval|upper 95% confidence limit|ucl|95% ci upper|øvre konfidensgrense|obere konfidenzgrenze|konfidensintervall øvre',
  ],
  [{ as: 'numerator' }, 0, 'numerator|teller|zähler'],
  [{ as: 'numerator' }, 1, 'count'],
  [{ as: 'denominator' }, 0, 'denominator|nevner|nenner'],
  [
    { as: 'status' },
    0,
    'status|obs status|statuskode|obs flag|flag|flags|observation status|observation flag|status flag|data status|statuskode|datastatus|kennzeichen',
  ],
  [{ as: 'note' }, 0, 'note|merknad|anmerkung|notes|merknader|anmerkungen|bemerkung'],
  [{ as: 'note' }, 1, 'value note|comment|comments|kommentar|fotnote|footnote'],
  [{ as: 'source' }, 0, 'source|kilde|quelle'],
  [
    { as: 'source_url' },
    0,
    'source url|source link|kilde url|lenke til kilden|link zur quelle|kildelenke|quellen url',
  ],
]

const BY_NAME: ReadonlyMap<string, HeadingMatch> = new Map(
  ENTRIES.flatMap(([use, rank, names]) =>
    names
      .split('|')
      .map((name, index): [string, HeadingMatch] => [name, { use, rank: rank * 100 + index }]),
  ),
)

/** The use of a column by its heading; null if it is unknown. */
export function matchHeading(
  heading: string,
  kind: CellKind,
  context: ImportContext,
): HeadingMatch | null {
  const name = normalizeName(heading)
  if (name === '') return null
  const dimension = context.dimensionIds.get(name)
  const match = BY_NAME.get(name) ?? matchOnsHeading(name) ?? matchNoteHeading(heading)
  if (match) return match
  if (dimension !== undefined) return { use: { as: 'group', dimension }, rank: 100 }
  const period = parseHeadingPeriod(heading, kind)
  if (period !== null) return { use: { as: 'value', of: { period } }, rank: 200 }
  const indicator = context.indicatorIds.get(name)
  if (indicator !== undefined) return { use: { as: 'value', of: { indicator } }, rank: 300 }
  for (const [dimensionId, groups] of context.groups) {
    const group = groups.get(name)
    if (group !== undefined)
      return { use: { as: 'value', of: { dimension: dimensionId, group } }, rank: 400 }
  }
  const areaId = context.areaIds.get(name)
  if (areaId !== undefined) return { use: { as: 'value', of: { area: areaId } }, rank: 500 }
  const combined = kind === CELL.text ? splitContentsAndPeriod(heading) : null
  return combined && { use: { as: 'value', of: { period: combined.period } }, rank: CONTENTS_RANK }
}

/** Rank of a heading that names both contents and period: read if no heading is a period alone. */
export const CONTENTS_RANK = 600

/** Headings of codes and names of places by the Office for National Statistics: `LAD24CD`, `RGN21NM`. */
function matchOnsHeading(name: string): HeadingMatch | null {
  const match = /^(lad|utla|ltla|ctyua|cauth|wd|msoa|lsoa|rgn|ctry)\d\d(?:cd|nm)$/.exec(name)
  if (!match) return null
  const level = match[1] === 'ctry' ? 3 : match[1] === 'rgn' ? 2 : 1
  return { use: area(level), rank: 100 }
}

/** Longer texts are not headings. */
const MAX_LENGTH = 500

/** `Unemployed (percent) 2025`: contents and period. */
function splitContentsAndPeriod(
  heading: string,
): { readonly contents: string; readonly period: string } | null {
  if (heading.length > MAX_LENGTH) return null
  const match = /^(\p{L}.*?)[\s,:]+(\d{4}(?:[-–/]\d{2,4}|[KQM]\d{1,2})?)$/u.exec(
    stripNotes(heading),
  )
  if (!match || parseHeadingPeriod(heading) !== null) return null
  const period = parseHeadingPeriod(match[2]!)
  return period === null ? null : { contents: match[1]!, period }
}

/** The contents part of a heading that also names a period; null if it does not. */
export function getHeadingContents(heading: string): string | null {
  return splitContentsAndPeriod(heading)?.contents ?? null
}

function matchNoteHeading(heading: string): HeadingMatch | null {
  const match = /^note_([a-z]{2,3})$/i.exec(heading.trim())
  return match ? { use: { as: 'note', lang: match[1]!.toLowerCase() }, rank: 0 } : null
}

/** The period of a heading such as `2024`, `2023-24` or `2024 [r]`; null if it names none. */
export function parseHeadingPeriod(heading: string, kind: CellKind = CELL.text): string | null {
  if (kind === CELL.text && !/^\D{0,12}\d{4}/.test(stripNotes(heading))) return null
  const result = parsePeriodCell(heading, kind, 'together')
  return result.ok && /^(?:1[89]|20)\d\d/.test(result.period) ? result.period : null
}
