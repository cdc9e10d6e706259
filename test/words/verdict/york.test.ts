// @vitest-environment node
import { expect, test } from 'vitest'
import { indicatorOf } from '../../../src/model/lookup.ts'
import { judgeAt } from '../../../src/trends/judgeAt.ts'
import { evidenceLines } from '../../../src/words/verdict/evidence.ts'
import { verdictSentence } from '../../../src/words/verdict/sentence.ts'
import { english, german } from '../speaking.ts'
import { readYork, yorkKey } from '../../trends/yorkPackage.ts'

const york = await readYork()

/** What a reader of the page finds: the sentence, and the numbers one step away. */
function said(series: string, edition: number, words = english): string {
  const key = yorkKey(series)
  const indicator = indicatorOf(york, key.indicator, edition)!
  const verdict = judgeAt(york, key, edition)
  const lines = evidenceLines(verdict, indicator, words).map(({ text }) => text)
  return [verdictSentence(verdict, indicator, york, words), ...lines].join('\n')
}

/** The worked examples on York's published figures; each piece must be found by a reader. */
const EXAMPLES: readonly (readonly [string, number, readonly string[]])[] = [
  [
    'healthy-life-expectancy sex=male',
    2025,
    [
      'which is worse',
      '65.3 (63.1 to 67.4) in 2014–2016',
      '60.8 (57.5 to 64.0) in 2022–2024',
      'z = −2.263',
      'too few figures to tell (3',
    ],
  ],
  ['rough-sleeping', 2025, ['no recent figure', '9 people, is of 2022']],
  [
    'rough-sleeping',
    2022,
    ['no clear change', 'p = 0.1221', 'n = 7, S = −10, p = 0.1716', '−2.8 people a year'],
  ],
  [
    'homelessness-duty',
    2025,
    ['766 in 2018/19', '802 households in 2024/25', 'p = 0.3768', 'n = 7, S = −2, p = 0.879'],
  ],
  [
    'suspensions',
    2025,
    [
      '3.1703 in 2015/16',
      '15.0276 in 2023/24',
      '+11.857 suspensions',
      'limit 5.241',
      'which is worse',
      'n = 9, S = 30, p = 0.00085',
      '+1.25 suspensions per 100 pupils a year',
    ],
  ],
  [
    'neet',
    2025,
    [
      '2.557% in 2018',
      '1.3% in 2025',
      'the first figure',
      '−1.257 percentage points, limit 0.934',
      'which is better',
      'n = 8, S = −18, p = 0.0327',
    ],
  ],
  [
    'smoking',
    2025,
    [
      '12.6% in 2016',
      '6.7% of adults in 2024',
      '−5.9',
      'limit 3.89 ',
      'better',
      'S = −28, p = 0.0024',
    ],
  ],
  [
    'recorded-depression',
    2025,
    ['7.8% in 2015/16', '13.2%', '+5.4 percentage points', 'limit 1.795', 'S = 36, p = 0.0000055'],
  ],
  [
    'attainment-8 disadvantage=disadvantaged',
    2025,
    ['not comparable with the baseline', 'since 2017 (35.9)', '36.3 in 2025', 'limit 6.295'],
  ],
  [
    'persistent-absence free-school-meals=eligible',
    2025,
    [
      '23.1954% in 2018/19',
      '40.1425% in 2024/25',
      '+16.947 percentage points, limit 13.798',
      'n = 6, S = 5, p = 0.469',
      'Compared with 2018/19 only; no steady direction since.',
    ],
  ],
  [
    'housing-affordability',
    2025,
    ['8.30 in 2016', '7.53 in 2025', '−0.77', 'limit 1.102', 'n = 10, S = 7, p = 0.6007'],
  ],
  [
    'median-weekly-pay',
    2025,
    ['£411.70 in 2016', '£613.10', 'z = 5.726', 'in cash terms', '= 19.59', '+£39.13 a year'],
  ],
  [
    'fuel-poverty',
    2022,
    ['not comparable', 'in 2019 (13.5%)', '13.7% of households in 2022', 'too few figures'],
  ],
  ['fuel-poverty', 2025, ['no recent figure']],
  [
    'children-low-income',
    2025,
    ['not comparable', '2021/22 (12.5%)', '13.9% of children in 2024/25', 'too few figures'],
  ],
  [
    'children-low-income',
    2023,
    ['10.6% in 2016/17', '11.0% of children in 2022/23', '+0.4', 'limit 2.483', 'no clear change'],
  ],
  [
    'employer-pay-gap employer=city-of-york-council',
    2022,
    [
      '0.2% in 2017/18',
      '−0.5%',
      '+0.3 percentage points (of the distance to the target of 0%), limit 1.131',
      'no clear change',
      'The figure crossed the target of 0%',
    ],
  ],
  ['employer-pay-gap employer=city-of-york-council', 2025, ['no recent figure']],
]

test.each(EXAMPLES)(
  'The page says of %s, as known in %i, what its worked example does',
  (series, edition, pieces) => {
    const text = said(series, edition)
    expect(pieces.filter((piece) => !text.includes(piece))).toEqual([])
  },
)

/** The same in German, with the titles and units that York's package has in it. */
const GERMAN: readonly (readonly [string, number, string])[] = [
  [
    'healthy-life-expectancy sex=male',
    2025,
    'Lebenserwartung in guter Gesundheit, Männer: 60,8 Jahre (2022–2024), um 4,5 Jahre niedriger als im Ausgangsjahr (2014–2016: 65,3), also schlechter. Die Veränderung ist größer als die Fehlerspanne.',
  ],
  [
    'rough-sleeping',
    2025,
    'Menschen, die im Freien schlafen: kein aktueller Wert. Der letzte (2022: 9 Menschen) ist zu alt, um etwas über 2025 zu sagen.',
  ],
  [
    'suspensions',
    2025,
    'Suspendierungen von der Schule: 15,03 Suspendierungen je 100 Schülerinnen und Schüler (2023/24), um 11,86 höher als im Ausgangsjahr (2015/16: 3,17), also schlechter.',
  ],
  [
    'smoking',
    2025,
    'Erwachsene, die rauchen: 6,7 % der Erwachsenen (2024), um 5,9 Prozentpunkte niedriger als im Ausgangsjahr (2016: 12,6 %), also besser.',
  ],
  [
    'median-weekly-pay',
    2025,
    'Mittlerer Wochenlohn (Median): £ 613,10 pro Woche (2025), um £ 201,40 höher als im Ausgangsjahr (2016: £ 411,70), zu laufenden Preisen: Die Teuerung ist nicht herausgerechnet.',
  ],
  [
    'employer-pay-gap employer=city-of-york-council',
    2022,
    'Lohnunterschied zwischen Frauen und Männern bei großen Arbeitgebern, Stadt York: −0,5 % (2021/22), keine klare Veränderung des Abstands zum Ziel von 0 % seit dem ersten Wert nach dem Ausgangsjahr (2017/18: 0,2 %, zwei Jahre später).',
  ],
]

test.each(GERMAN)(
  'In German the page says of %s, as known in %i: %s',
  (series, edition, sentence) => {
    expect(said(series, edition, german).replaceAll('\u00a0', ' ')).toContain(sentence)
  },
)
