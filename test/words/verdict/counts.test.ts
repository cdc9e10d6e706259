// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/trends/findings.ts'
import { countVerdicts } from '../../../src/trends/verdictCounts.ts'
import type { VerdictKind } from '../../../src/trends/verdict.ts'
import { answerSentence, countRemarks, countSentences } from '../../../src/words/verdict/counts.ts'
import { indicatorOf } from '../../model/smallDataset.ts'
import { english, german, norwegian, verdictOf } from '../speaking.ts'

const AT_2025 = { edition: 2025, assessed: 2025, baseline: 2016 }

function counted(...kinds: readonly VerdictKind[]) {
  return countVerdicts(
    kinds.map((kind, place): Finding => ({
      indicator: indicatorOf({ id: `indicator-${place}` }),
      verdict: verdictOf({ kind }),
    })),
  )
}

const EVERY = counted(
  'better',
  'better',
  'worse',
  'higher',
  'lower',
  'no clear change',
  'no recent figure',
  'no recent figure',
  'not comparable',
  'too few figures',
  'no figure since the baseline',
  'baseline year',
  'suppressed',
)

describe('what is said of all figures', () => {
  test('names every figure once: 13 = 6 judged + 7 that are not', () => {
    expect(answerSentence(EVERY, AT_2025, english)).toBe(
      'Of 13 figures 6 can be judged: 2 better, 1 worse, 1 higher, 1 lower and 1 without a clear change.',
    )
    expect(countSentences(EVERY, AT_2025, english)[0]).toBe(
      '7 cannot be judged: 2 without a recent figure, 1 now counted or measured in another way, 1 with too few figures so far, 1 without a figure since the baseline, 1 as the starting point for later figures and 1 withheld by the publisher.',
    )
    expect(answerSentence(EVERY, AT_2025, norwegian)).toBe(
      'Av 13 tall kan 6 vurderes: 2 bedre, 1 dårligere, 1 høyere, 1 lavere og 1 uten klar endring.',
    )
    expect(answerSentence(EVERY, AT_2025, german)).toBe(
      'Von 13 Zahlen lassen sich 6 bewerten: 2 besser, 1 schlechter, 1 höher, 1 niedriger und 1 ohne klare Veränderung.',
    )
  })

  test('never says that none is worse where none can be judged', () => {
    const none = counted('no recent figure', 'no recent figure')
    expect(answerSentence(none, AT_2025, english)).toBe(
      'None of the 2 figures can be judged: 2 without a recent figure.',
    )
    expect(answerSentence(none, AT_2025, german)).toBe(
      'Keine der 2 Zahlen lässt sich bewerten: 2 ohne aktuelle Zahl.',
    )
    expect(answerSentence(none, AT_2025, norwegian)).toBe(
      'Ingen av de 2 tallene kan vurderes: 2 uten noe ferskt tall.',
    )
    expect(countSentences(none, AT_2025, english)).toEqual([])
  })

  test('says that none is worse among those that can be judged', () => {
    expect(answerSentence(counted('better'), AT_2025, english)).toBe(
      'Of 1 figure 1 can be judged: 1 better and none worse.',
    )
  })

  test('does not speak of figures where there are none', () => {
    expect(answerSentence(counted(), AT_2025, english)).toBe('No figure is measured yet.')
    expect(countRemarks(counted(), english)).toEqual([])
  })

  test('says which figures are shown besides, and of how many indicators they are', () => {
    const [men, women, more] = [true, true, false].map((isCounted, place): Finding => ({
      indicator: indicatorOf({ id: place < 2 ? 'life' : 'more', counted: isCounted }),
      verdict: verdictOf({ kind: 'worse' }),
    }))
    expect(countRemarks(countVerdicts([men!, women!, more!]), english)).toEqual([
      'The 2 figures belong to one indicator.',
      'One more figure is shown and not counted here.',
    ])
  })

  test('claims nothing at the baseline', () => {
    const at = { edition: 2016, assessed: 2016, baseline: 2016 }
    const counts = counted('baseline year', 'no figure since the baseline')
    expect(answerSentence(counts, at, english)).toBe(
      '2016 is the baseline: there is nothing to compare yet.',
    )
    expect(countSentences(counts, at, english)).toEqual([
      'None of the 2 figures can be judged: 1 without a figure since the baseline and 1 as the starting point for later figures.',
    ])
  })

  test('says whose verdicts a draft without figures shows', () => {
    const at = { edition: 2026, assessed: 2025, baseline: 2016 }
    expect(answerSentence(counted('worse'), at, english)).toBe(
      'No figure has been filed for 2026 yet. The verdicts shown are those of the 2025 edition.',
    )
    expect(countSentences(counted('worse'), at, english)).toEqual([
      'Of 1 figure 1 can be judged: none better and 1 worse.',
      'What can be judged is compared with 2016, or with the first year since that has a figure.',
    ])
  })
})
