// @vitest-environment node
import { expect, test } from 'vitest'
import { findIndicator } from '../../../../src/model/lookup.ts'
import { judgeAt } from '../../../../src/trends/judgeAt.ts'
import { evidenceLines } from '../../../../src/i18n/sentences/verdict/evidenceLines.ts'
import { verdictSentence } from '../../../../src/i18n/sentences/verdict/verdictSentence.ts'
import { english } from '../../../builders/translators.ts'
import { readYorkPackage, parseYorkKey } from '../../../builders/packages.ts'

const york = await readYorkPackage()

/** What a reader of the page finds: the sentence, and the numbers one step away. */
function sentence(series: string, edition: number, translator = english): string {
  const key = parseYorkKey(series)
  const indicator = findIndicator(york, key.indicator, edition)!
  const verdict = judgeAt(york, key, edition)
  const lines = evidenceLines(verdict, indicator, translator).map(({ text }) => text)
  return [verdictSentence(verdict, indicator, york, translator), ...lines].join('\n')
}

/**
 * The worked examples of the method on York's published figures, worked out by an independent
 * program; each piece must be found by a reader.
 */
const EXAMPLES: readonly (readonly [string, number, readonly string[]])[] = [
  [
    'healthy-life-expectancy sex=male',
    2025,
    ['65.3 (63.1 to 67.4) in 2014–2016', '60.8 (57.5 to 64.0) in 2022–2024', 'z = −2.263'],
  ],
  [
    'persistent-absence',
    2025,
    [
      '9.097% in 2015/16; 17.5294% in 2024/25',
      'Line through the 9 figures: +11.198 percentage points',
      '5.98 times',
      'more than 5.3.',
      'Step in 2021/22: +8.826 percentage points',
      '12.63 times',
      'more than 7.6.',
    ],
  ],
  [
    'suspensions',
    2025,
    ['+11.176 suspensions per 100 pupils', '6.17 times', 'Step in 2022/23: +9.421', '7.65 times'],
  ],
  ['neet', 2025, ['2.557% in 2018', 'Line through the 8 figures: −1.708', '6.71 times', '5.8.']],
  ['real-living-wage', 2025, ['+15.017 percentage points', '6.63 times', '5.82 times']],
  ['smoking', 2025, ['−5.107 percentage points', '5.89 times', '4.4 times']],
  ['recorded-depression', 2025, ['+5.886 percentage points', '18.82 times']],
  ['care-leavers-neet', 2025, ['+8.933 percentage points', '2.18 times', '2.34 times']],
  [
    'children-in-temporary-accommodation',
    2025,
    ['+25.929 children', '2.54 times', 'more than 6.45.', '2.45 times', 'more than 9.05.'],
  ],
  ['attainment-8', 2025, ['+0.293 points', '0.25 times', '1.23 times']],
  ['homelessness-duty', 2025, ['−48.214 households', '1.48 times', '1.47 times']],
  ['housing-affordability', 2025, ['−0.233', '0.67 times', '2.26 times']],
  ['preventable-mortality', 2025, ['+12.227 deaths', '1.3 times', '2.02 times']],
]

test.each(EXAMPLES)(
  'The page says of %s, as known in %i, what its worked example does',
  (series, edition, pieces) => {
    const text = sentence(series, edition)
    expect(pieces.filter((piece) => !text.includes(piece))).toEqual([])
  },
)

test('The limits of money are said in whole pence', () => {
  expect(sentence('median-weekly-pay', 2025)).toContain('£411.70 (£372.16 to £451.24) in 2016')
})
