import type { Indicator } from '../../../src/model/dataset.ts'
import { smoking } from '../speaking.ts'

export const health: Indicator = {
  ...smoking,
  title: { en: 'Healthy life expectancy', nb: 'Leveår med god helse' },
  unit: { en: 'years', nb: 'år' },
  measure: 'years',
  direction: 'up',
}
export const duty: Indicator = {
  ...smoking,
  title: { en: 'Households owed a homelessness duty', nb: 'Husholdninger uten bolig' },
  unit: { en: 'households', nb: 'husholdninger' },
  measure: 'count',
  decimals: 0,
}
export const suspensions: Indicator = {
  ...smoking,
  title: { en: 'Suspensions', nb: 'Bortvisninger' },
  unit: { en: 'suspensions per 100 pupils', nb: 'bortvisninger per 100 elever' },
  measure: 'rate',
}
export const neet: Indicator = {
  ...smoking,
  title: { en: 'NEET at 16-17', nb: 'Unge utenfor' },
  unit: { en: '%', nb: '%' },
}
export const depression: Indicator = {
  ...smoking,
  title: { en: 'Recorded depression', nb: 'Registrert depresjon' },
  unit: { en: '%', nb: '%' },
  direction: 'none',
}
export const attainment: Indicator = {
  ...smoking,
  title: { en: 'Attainment 8', nb: 'Attainment 8' },
  unit: { en: 'points per pupil', nb: 'poeng per elev' },
  measure: 'score',
  direction: 'up',
}
export const absence: Indicator = {
  ...smoking,
  title: { en: 'Persistent absence', nb: 'Mye fravær' },
  unit: { en: '% of pupils', nb: '% av elevene' },
}
export const affordability: Indicator = {
  ...smoking,
  title: { en: 'House prices in years of pay', nb: 'Boligpriser i årslønner' },
  unit: { en: 'times a year’s pay', nb: 'årslønner' },
  measure: 'ratio',
  decimals: 2,
}
export const pay: Indicator = {
  ...smoking,
  title: { en: 'Median weekly pay', nb: 'Median ukelønn' },
  unit: { en: 'GBP a week', nb: 'GBP i uken' },
  measure: 'money',
  direction: 'none',
  decimals: 2,
}
export const lowIncome: Indicator = {
  ...smoking,
  title: { en: 'Children in low income', nb: 'Barn med lav inntekt' },
  unit: { en: '% of children', nb: '% av barn' },
}
export const payGap: Indicator = {
  ...smoking,
  title: { en: 'Pay gap', nb: 'Lønnsforskjell' },
  unit: { en: '%', nb: '%' },
  direction: 'toward',
  target: 0,
}
export const rough: Indicator = {
  ...duty,
  title: { en: 'People sleeping rough', nb: 'Mennesker som sover ute' },
  unit: { en: 'people', nb: 'personer' },
}
export const fuelPoverty: Indicator = {
  ...smoking,
  title: { en: 'Fuel poverty', nb: 'Energifattigdom' },
  unit: { en: '% of households', nb: '% av husholdningene' },
}
