import { createIndicator } from '../../../builders/dataset.ts'
import type { Indicator } from '../../../../src/model/dataset.ts'
import { smoking } from '../../../builders/verdicts.ts'

export const health: Indicator = createIndicator({
  ...smoking,
  title: {
    en: 'Healthy life expectancy',
    nb: 'Leveår med god helse',
    de: 'Lebenserwartung in guter Gesundheit',
  },
  unit: { en: 'years', nb: 'år', de: 'Jahre' },
  measure: 'years',
  direction: 'up',
})
export const duty: Indicator = createIndicator({
  ...smoking,
  title: {
    en: 'Households owed a homelessness duty',
    nb: 'Husholdninger uten bolig',
    de: 'Haushalte ohne Wohnung',
  },
  unit: { en: 'households', nb: 'husholdninger', de: 'Haushalte' },
  measure: 'count',
  decimals: 0,
})
export const suspensions: Indicator = createIndicator({
  ...smoking,
  title: { en: 'Suspensions', nb: 'Bortvisninger', de: 'Suspendierungen' },
  unit: {
    en: 'suspensions per 100 pupils',
    nb: 'bortvisninger per 100 elever',
    de: 'Suspendierungen je 100 Kinder',
  },
  measure: 'rate',
})
export const attainment: Indicator = createIndicator({
  ...smoking,
  title: { en: 'Attainment 8', nb: 'Attainment 8', de: 'Attainment 8' },
  unit: { en: 'points per pupil', nb: 'poeng per elev', de: 'Punkte pro Kopf' },
  measure: 'score',
  direction: 'up',
})
export const absence: Indicator = createIndicator({
  ...smoking,
  title: { en: 'Persistent absence', nb: 'Mye fravær', de: 'Häufiges Fehlen' },
  unit: { en: '% of pupils', nb: '% av elevene', de: '% der Kinder' },
})
export const affordability: Indicator = createIndicator({
  ...smoking,
  title: {
    en: 'House prices in years of pay',
    nb: 'Boligpriser i årslønner',
    de: 'Hauspreise in Jahreslöhnen',
  },
  unit: { en: 'times a year’s pay', nb: 'årslønner', de: 'Jahreslöhne' },
  measure: 'ratio',
  decimals: 2,
})
export const pay: Indicator = createIndicator({
  ...smoking,
  title: { en: 'Median weekly pay', nb: 'Median ukelønn', de: 'Mittlerer Wochenlohn' },
  unit: { en: 'GBP a week', nb: 'GBP i uken', de: 'GBP pro Woche' },
  measure: 'money',
  direction: 'none',
  decimals: 2,
})
export const payGap: Indicator = createIndicator({
  ...smoking,
  title: { en: 'Pay gap', nb: 'Lønnsforskjell', de: 'Lohnunterschied' },
  unit: { en: '%', nb: '%', de: '%' },
  direction: 'toward',
  target: 0,
})
