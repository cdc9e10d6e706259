// @vitest-environment node
import { createIndicator } from '../../../builders/dataset.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Dataset } from '../../../../src/model/dataset.ts'
import { findIndicator } from '../../../../src/model/lookup.ts'
import { getFindings } from '../../../../src/trends/findings.ts'
import { getComparisons } from '../../../../src/trends/comparison/getComparisons.ts'
import { formatPlaceComparisons } from '../../../../src/i18n/sentences/verdict/placeComparison.ts'
import type { Translator } from '../../../../src/i18n/translate.ts'
import { compareCells, type ComparisonOptions } from '../../../builders/comparison.ts'
import { readYorkPackage, parseYorkKey } from '../../../builders/packages.ts'
import { yearlyCells } from '../../../builders/series.ts'
import { readingAge } from './readingAge.ts'
import { english, german, norwegian } from '../../../builders/translators.ts'
import { smoking, york as names } from '../../../builders/verdicts.ts'

let york: Dataset
beforeAll(async () => {
  york = await readYorkPackage()
})

/** What is said of York beside one other place, worked out by hand from York's rows. */
function getText(
  series: string,
  area: string,
  translator: Translator = english,
  edition = 2025,
): string {
  const key = parseYorkKey(series)
  const indicator = findIndicator(york, key.indicator, edition)!
  const places = getComparisons(york, key, edition).filter((one) => one.area === area)
  return formatPlaceComparisons(places, 'york', indicator, york, translator)
    .map(({ text }) => text)
    .join(' ')
}

describe('York beside other places', () => {
  test('suspensions: 3.17 to 15.03, England 4.29 to 11.31: from below it to above', () => {
    expect(getText('suspensions', 'england')).toBe(
      'From 2015/16 to 2023/24 York rose by 11.9 suspensions per 100 pupils, and England rose by 7.0. The two changes clearly differ: York was lower in 2015/16 and higher in 2023/24. York’s change is clearly worse than England’s. In 2023/24 York was 3.7 higher than England. In the five latest figures of both (2019/20 to 2023/24) York was higher in 4 and lower in 1.',
    )
    expect(getText('suspensions', 'england', norwegian)).toBe(
      'Fra 2015/16 til 2023/24: York gikk opp med 11,9 bortvisninger per 100 elever, og England gikk opp med 7,0. De to endringene er klart forskjellige: York lå lavere i 2015/16 og høyere i 2023/24. Endringen i York er klart dårligere enn i England. I 2023/24 lå York 3,7 høyere enn England. I de fem siste tallene for begge (2019/20 til 2023/24) lå York høyere i 4 og lavere i 1.',
    )
    expect(getText('suspensions', 'england', german)).toBe(
      'Veränderung von 2015/16 bis 2023/24: York +11,9 Suspendierungen je 100 Schülerinnen und Schüler, England +7,0. Die beiden Veränderungen unterscheiden sich klar: York lag 2015/16 niedriger und 2023/24 höher. Die Veränderung von York ist klar schlechter als die andere (England). 2023/24 lag York um 3,7 höher als England. Bei den fünf neuesten Werten von beiden (2019/20 bis 2023/24) lag York 4-mal höher und 1-mal niedriger.',
    )
  })

  test('young people out of work and school: 2.6 to 1.3, England 2.7 to 3.4', () => {
    expect(getText('neet', 'england')).toBe(
      'From 2018 to 2025 York fell by 1.3 percentage points, and England rose by 0.7. The gap grew clearly. York’s change is clearly better than England’s. In 2025 York was 2.1 percentage points lower than England. York was lower in each of the five latest figures of both (2021 to 2025).',
    )
  })

  test('smoking: 12.6 to 6.7, England 15.5 to 10.4: both fell', () => {
    expect(getText('smoking', 'england')).toBe(
      'From 2016 to 2024 York fell by 5.9 percentage points, and England fell by 5.1. That is no clear difference, given how much the gap varies from year to year. In 2024 York was 3.7 percentage points lower than England. York was lower in each of the five latest figures of both (2020 to 2024).',
    )
    expect(getText('smoking', 'england', german)).toBe(
      'Veränderung von 2016 bis 2024: York −5,9 Prozentpunkte, England −5,1. Gemessen am Auf und Ab des Abstands von Jahr zu Jahr ist das kein klarer Unterschied. 2024 lag York um 3,7 Prozentpunkte niedriger als England. Bei jedem der fünf neuesten Werte von beiden (2020 bis 2024) lag York niedriger.',
    )
  })

  test('pay: £411.70 of £442.10, £613.10 of £648.40: England set at 100', () => {
    expect(getText('median-weekly-pay', 'england')).toBe(
      'With England set at 100, York was at 93.1 in 2016 and at 94.6 in 2025. That is no clear difference, given how much the gap varies from year to year. In 2025 York was £35.30 lower than England. That is within the margin of error.',
    )
    expect(getText('median-weekly-pay', 'united-kingdom')).toMatch(
      /^With the United Kingdom set at 100, York was at 93\.9 .* lower than the United Kingdom\./,
    )
    expect(getText('median-weekly-pay', 'united-kingdom', german)).toMatch(
      /^Setzt man das Vereinigte Königreich auf 100, .* niedriger als das Vereinigte Königreich\./,
    )
    expect(getText('median-weekly-pay', 'united-kingdom', norwegian)).toBe(
      'Setter vi Storbritannia til 100, var York på 93,9 i 2016 og på 95,4 i 2025. Det er ingen klar forskjell, når vi ser på hvor mye avstanden svinger fra år til år. I 2025 lå York 29,40\u00a0£ lavere enn Storbritannia. Det er innenfor feilmarginen.',
    )
  })

  test('healthy life expectancy: 65.3 to 60.8, England 63.3 to 60.9, with wide margins', () => {
    expect(getText('healthy-life-expectancy sex=male', 'england')).toBe(
      'From 2014–2016 to 2022–2024 York fell by 4.5 years, and England fell by 2.4. That is no clear difference, given the margin of error. In 2022–2024 York was 0.1 years lower than England. That is within the margin of error.',
    )
  })

  test('inequality in life expectancy: three figures share no years', () => {
    expect(getText('inequality-in-life-expectancy sex=female', 'england')).toContain(
      'York was lower in each of the three latest figures that share no years (2016–2018 to 2022–2024).',
    )
  })

  test('fuel poverty: four figures since the new definition', () => {
    expect(getText('fuel-poverty', 'england')).toBe(
      'From 2019 to 2022 York rose by 0.2 percentage points, and England fell by 0.3. These are too few figures to judge the difference. In 2022 York was 0.6 percentage points higher than England. York was higher in each of the four latest figures of both (2019 to 2022).',
    )
  })

  test('a count has no rate, and a median of authorities goes without words', () => {
    const line = (series: string, translator: Translator) => {
      const key = parseYorkKey(series)
      const indicator = findIndicator(york, key.indicator, 2025)!
      return formatPlaceComparisons(
        getComparisons(york, key, 2025),
        'york',
        indicator,
        york,
        translator,
      )
    }
    expect(line('homelessness-duty', english)).toEqual([
      {
        area: null,
        text: 'Not compared with other places: a number like this grows with the size of a place, and there is no rate to compare.',
      },
    ])
    expect(line('social-care-quality-of-life', english)).toEqual([])
    expect(line('food-parcels', english)).toEqual([])
  })

  test('the baseline edition compares the levels only', () => {
    expect(getText('smoking', 'england', english, 2016)).toBe(
      'In 2016 York was 2.9 percentage points lower than England. In the five latest figures of both (2012 to 2016) York was higher in 1 and lower in 4.',
    )
  })
})

describe('A city beside a country', () => {
  const line = (
    city: string,
    other: string,
    rest: ComparisonOptions = {},
    translator: Translator = english,
  ) =>
    formatPlaceComparisons(
      [{ area: 'england', result: compareCells(city, other, rest) }],
      'york',
      createIndicator({ ...smoking, ...rest }),
      names,
      translator,
    )
      .map(({ text }) => text)
      .join(' ')
  const percent = { measure: 'percent', direction: 'down', unit: { en: '% of adults' } } as const
  const nines = yearlyCells(2016, [9, 9, 9, 9, 9, 9])

  test('that has the same is said to have the same', () => {
    expect(line('2016=5', '2016=5', percent)).toBe('In 2016 York and England had the same figure.')
    expect(line('2016=5 2017=5', '2016=5 2017=5', percent)).toBe(
      'From 2016 to 2017 York ended where it began, and England ended where it began. These are too few figures to judge the difference. In 2017 York and England had the same figure. In the two latest figures of both (2016 to 2017) York was the same in 2.',
    )
  })

  test('where one ends as it began, the unit stands beside the other', () => {
    expect(line('2016=5 2017=5', '2016=5 2017=7', percent)).toMatch(
      /^From 2016 to 2017 York ended where it began, and England rose by 2\.0 percentage points\. /,
    )
    expect(line('2016=5 2017=4', '2016=5 2017=5', percent)).toMatch(
      /^From 2016 to 2017 York fell by 1\.0 percentage points, and England ended where it began\. /,
    )
  })

  test('a gap that shrinks clearly, whichever is ahead', () => {
    expect(line(yearlyCells(2016, [15, 14, 13, 12, 11, 10]), nines, percent)).toContain(
      'The gap shrank clearly. York’s change is clearly better than England’s.',
    )
    expect(line(yearlyCells(2016, [4, 5, 6, 7, 8, 8.9]), nines, percent, norwegian)).toContain(
      'Avstanden minket klart. Endringen i York er klart dårligere enn i England.',
    )
    expect(line(yearlyCells(2016, [14, 13, 12, 11, 10, 9]), nines, percent, german)).toContain(
      'Der Abstand wurde klar kleiner. Die Veränderung von York ist klar besser als die andere (England).',
    )
    expect(line(yearlyCells(2016, [9, 10, 11, 12, 13, 14]), nines, percent)).toContain(
      'The gap grew clearly. York’s change is clearly worse than England’s.',
    )
  })

  test('without a good direction nothing is better or worse', () => {
    const text = line(yearlyCells(2016, [9, 10, 11, 12, 13, 14]), nines, {
      ...percent,
      direction: 'none',
    })
    expect(text).toContain('The gap grew clearly.')
    expect(text).not.toMatch(/better|worse/)
  })

  test('a gap that ends as it was is said to be as large', () => {
    expect(line(yearlyCells(2016, [9, 3, 10, 4, 5, 9]), nines, percent)).toContain(
      'The gap is as large as it was.',
    )
  })

  test('what is smaller than meaningful is said to be', () => {
    expect(
      line(yearlyCells(2016, [9, 9.2, 9.4, 9.6, 9.8, 10]), nines, {
        ...percent,
        meaningfulChange: 2,
      }),
    ).toContain('The difference is smaller than what is called meaningful for this indicator.')
  })

  test('distances to a target: how far off each is', () => {
    const toward = { measure: 'percent', direction: 'toward', target: 0 } as const
    expect(
      line(yearlyCells(2016, [-6, 5, 4, 3, 2, 1]), yearlyCells(2016, [3, 3, 3, 3, 3, 4]), toward),
    ).toBe(
      'From 2016 to 2021 York came 5.0 percentage points nearer to the target, and England moved 1.0 further from the target. The two changes clearly differ: York was further from the target in 2016 and nearer to the target in 2021. York’s change is clearly better than England’s. In 2021 York was 3.0 percentage points nearer to the target than England. In the five latest figures of both (2017 to 2021) York was further from the target in 2, nearer to the target in 2 and the same in 1.',
    )
    expect(line('2016=6 2017=5', '2016=6 2017=4', toward)).toMatch(
      /^From 2016 to 2017 York came 1\.0 percentage points nearer to the target, and England came 2\.0 nearer to the target\. /,
    )
  })

  test('pay that gains clearly', () => {
    const money = { measure: 'money', direction: 'up', unit: { en: 'GBP a week' } } as const
    const up = yearlyCells(2016, [90, 91, 92, 93, 94, 95])
    const hundred = yearlyCells(2016, [100, 100, 100, 100, 100, 100])
    expect(line(up, hundred, money)).toMatch(
      /^With England set at 100, York was at 90\.0 in 2016 and at 95\.0 in 2021\. York clearly rose against England\. York’s change is clearly better than England’s\. In 2021 York was £5\.00 lower than England\./,
    )
    expect(line(hundred, up, { ...money, direction: 'none' }, german)).toMatch(
      /^Setzt man England auf 100, lag York 2016 bei 111,1 und 2021 bei 105,3\. Im Verhältnis \(England: 100\) wurde der Wert von York klar kleiner\. 2021/,
    )
    expect(line('2016=90 2017=91', '2016=100 2017=100', money)).toContain(
      'These are too few figures to judge the difference.',
    )
  })

  test('counts with denominators: for every so many', () => {
    const count = { measure: 'count', unit: { en: 'people' }, decimals: 0 } as const
    expect(
      line('2016=5[5/1000] 2017=8[8/1000]', '2016=400[400/200000] 2017=600[600/200000]', count),
    ).toBe(
      'From 2016 to 2017 York rose by 3 for every 1,000, and England rose by 1. These are too few figures to judge the difference. In 2017 York was 5 for every 1,000 higher than England. York was higher in each of the two latest figures of both (2016 to 2017).',
    )
  })

  test('a level beyond the margin of error', () => {
    expect(line('2016=9(8..10)', '2016=5(4..6)', percent)).toBe(
      'In 2016 York was 4.0 percentage points higher than England. That is more than the margin of error.',
    )
    expect(line('2016=5(4..6)', '2016=5(4..6)', percent)).toBe(
      'In 2016 York and England had the same figure.',
    )
  })
})

test.each([
  ['English', 'en', english],
  ['Norwegian', 'nb', norwegian],
  ['German', 'de', german],
] as const)('In %s nobody of 14 is too young to read how York compares', (_, lang, translator) => {
  const lines = york.editions.flatMap(({ edition }) =>
    getFindings(york, edition).flatMap(({ indicator, verdict: { key } }) =>
      formatPlaceComparisons(
        getComparisons(york, key, edition),
        'york',
        indicator,
        york,
        translator,
      ),
    ),
  )
  expect(lines.length).toBeGreaterThan(150)
  expect(lines.map(({ text }) => text).filter((text) => readingAge[lang](text) > 14)).toEqual([])
})
