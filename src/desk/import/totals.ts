import { plainName } from './heading.ts'

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/,\s+/))
}

/** Texts that mean everybody together. */
const EVERYBODY = words(
  `all, total, totals, both, persons, people, everybody, everyone, both sexes, all persons, all ages,
  all people, all pupils, all children, all adults, all households, all schools, all categories, all types,
  all groups, not applicable, none, t, tot,
  alle, totalt, i alt, ialt, begge kjønn, begge kjønn i alt, sum, alle aldre, alle aldersgrupper, alle typer,
  insgesamt, gesamt, alle personen, zusammen, beide geschlechter, alle altersgruppen, alle altersklassen,
  samtliga, båda könen, båda kön, totalt båda könen, alla, alla åldrar, begge køn, mænd og kvinder i alt, alder i alt, hele befolkningen,
  yhteensä, sukupuolet yhteensä, miehet ja naiset yhteensä, ikäluokat yhteensä, koko väestö,
  ensemble, tous, total général, les deux sexes, totaal, todos, ambos sexos, totale, celkem, obě pohlaví, ogółem, razem`,
)

/** What a column beside the figures says of a whole and ordinary figure. */
const WHOLE = words(
  `academic year, school year, financial year, fiscal year, calendar year, tax year, year, years, annual, annually, yearly, whole year, full year, a,
  år, hele året, skoleår, kalenderår, årlig, jahr, jahre, ganzes jahr, kalenderjahr, schuljahr, jährlich, vuosi, helår, läsår,
  value, values, normal value, observation, figure, verdi, wert`,
)

export function isEverybody(text: string): boolean {
  return EVERYBODY.has(plainName(text))
}

/** Whether a text beside a figure names no part: everybody, the whole year, the value itself. */
export function isWhole(text: string): boolean {
  const name = plainName(text)
  return name === '' || EVERYBODY.has(name) || WHOLE.has(name)
}
