import { normalizeName } from './normalizeName.ts'

function parseList(text: string): ReadonlySet<string> {
  return new Set(text.split(/,\s+/))
}

/** Texts that mean everybody. */
const EVERYBODY = parseList(
  `all, total, totals, both, persons, people, everybody, everyone, both sexes, all persons, all ages,
  all people, all pupils, all schools, all categories, all types,
  all groups,
  alle, totalt, i alt, ialt, begge kjønn, begge kjønn i alt, sum, alle aldre, alle aldersgrupper, alle typer,
  insgesamt, gesamt, alle personen, zusammen, beide geschlechter, alle altersgruppen, alle altersklassen,
  samtliga, båda könen, båda kön, totalt båda könen, alla, alla åldrar, begge køn, mænd og kvinder i alt, alder i alt, hele befolkningen,
  yhteensä, sukupuolet yhteensä, miehet ja naiset yhteensä, ikäluokat yhteensä, koko väestö,
  ensemble, tous, total général, les deux sexes, totaal, todos, ambos sexos, totale, celkem, obě pohlaví, ogółem, razem`,
)

/** Texts that mean a whole and ordinary figure. */
const WHOLE = parseList(
  `academic year, school year, financial year, fiscal year, calendar year, tax year, year, years, annual, annually, yearly, whole year, full year,
  år, hele året, skoleår, kalenderår, årlig, jahr, jahre, ganzes jahr, kalenderjahr, schuljahr, jährlich, vuosi, helår, läsår,
  value, values, normal value, observation, figure, verdi, wert`,
)

/** In a group column a blank answer is no group; beside a figure it may be one: a disability, `None`. */
const NO_GROUP = parseList('not applicable, none')

export function isEverybody(text: string): boolean {
  return isWholePopulation(text) || NO_GROUP.has(normalizeName(text))
}

function isWholePopulation(text: string): boolean {
  // `_T` is SDMX' code for a total.
  return EVERYBODY.has(normalizeName(text)) || text === '_T'
}

/** Whether a text names no subset: everybody, the whole year, the value itself. */
export function isWhole(text: string): boolean {
  const name = normalizeName(text)
  return name === '' || isWholePopulation(text) || WHOLE.has(name)
}
