// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../../src/trends/findings.ts'
import { countVerdicts } from '../../../../src/trends/verdictCounts.ts'
import type { VerdictKind } from '../../../../src/trends/verdict.ts'
import {
  answerSentence,
  countRemarks,
  countSentences,
  standingsText,
} from '../../../../src/i18n/sentences/verdict/verdictCounts.ts'
import { createIndicator } from '../../../builders/dataset.ts'
import { english, german, norwegian } from '../../../builders/translators.ts'
import { figure, step, getVerdict } from '../../../builders/verdicts.ts'

const AT_2025 = { edition: 2025, assessed: 2025, baseline: 2016 }

function findings(verdicts: readonly Parameters<typeof getVerdict>[0][]): readonly Finding[] {
  return verdicts.map((verdict, place) => ({
    indicator: createIndicator({ id: `indicator-${place}` }),
    verdict: getVerdict(verdict),
  }))
}

function count(...kinds: readonly VerdictKind[]) {
  return countVerdicts(findings(kinds.map((kind) => ({ kind }))), 2016)
}

const EVERY = count(
  'better',
  'better',
  'worse',
  'higher',
  'lower',
  'noClearChange',
  'noRecentFigure',
  'noRecentFigure',
  'notComparable',
  'tooFewFigures',
  'noFigureSinceBaseline',
  'baselineYear',
  'suppressed',
)

describe('what is said of all figures', () => {
  test('names every figure once: 13 = 6 judged + 7 that are not', () => {
    expect(answerSentence(EVERY, AT_2025, english)).toBe(
      'Of 13 figures 6 could be judged: 2 better, 1 worse, 1 higher, 1 lower and 1 without a clear change.',
    )
    expect(countSentences(EVERY, AT_2025, english)[0]).toBe(
      '7 cannot be judged: 2 are too old, 1 is now counted or measured in another way, 1 has too few figures so far, 1 is only the starting point for later figures, 1 has no figure since the baseline and 1 is withheld by the publisher.',
    )
    expect(answerSentence(EVERY, AT_2025, norwegian)).toBe(
      'Av 13 tall kunne 6 vurderes: 2 bedre, 1 dårligere, 1 høyere, 1 lavere og 1 uten klar endring.',
    )
    expect(answerSentence(EVERY, AT_2025, german)).toBe(
      'Von 13 Zahlen ließen sich 6 bewerten: 2 besser, 1 schlechter, 1 höher, 1 niedriger und 1 ohne klare Veränderung.',
    )
  })

  test('never says that none is worse where none can be judged', () => {
    const none = count('noRecentFigure', 'noRecentFigure')
    expect(answerSentence(none, AT_2025, english)).toBe(
      'None of the 2 figures can be judged: 2 are too old.',
    )
    expect(answerSentence(none, AT_2025, german)).toBe(
      'Keine der 2 Zahlen lässt sich bewerten: 2 sind zu alt.',
    )
    expect(answerSentence(none, AT_2025, norwegian)).toBe(
      'Ingen av de 2 tallene kan vurderes: 2 er for gamle.',
    )
    expect(countSentences(none, AT_2025, english)).toEqual([])
  })

  test('says that none is worse among those that can be judged', () => {
    expect(answerSentence(count('better'), AT_2025, english)).toBe(
      'Of 1 figure 1 could be judged: 1 better and none worse.',
    )
  })

  test('does not speak of figures where there are none', () => {
    expect(answerSentence(count(), AT_2025, english)).toBe('No figure is measured yet.')
    expect(countRemarks(count(), 2016, english)).toEqual([])
  })

  test('says "yet" where later figures may change it', () => {
    expect(answerSentence(count('tooFewFigures', 'baselineYear'), AT_2025, english)).toBe(
      'None of the 2 figures can be judged yet: 1 has too few figures so far and 1 is only the starting point for later figures.',
    )
  })

  test('says of how many indicators the figures are where one counts twice, and what is shown besides', () => {
    const [men, women, more] = [true, true, false].map((isCounted, place): Finding => ({
      indicator: createIndicator({ id: place < 2 ? 'life' : 'more', counted: isCounted }),
      verdict: getVerdict({ kind: 'worse' }),
    }))
    const counts = countVerdicts([men!, women!, more!], 2016)
    expect(answerSentence(counts, AT_2025, english)).toBe(
      'Of 2 figures 2 could be judged: none better and 2 worse (from one indicator).',
    )
    expect(answerSentence(counts, AT_2025, norwegian)).toContain('2 dårligere (fra én indikator)')
    expect(answerSentence(counts, AT_2025, german)).toContain('2 schlechter (aus einem Indikator)')
    expect(countRemarks(counts, 2016, english)).toEqual([
      'The 2 that could be judged are compared: 2 with 2016.',
      'One more figure is shown and not counted here.',
    ])
  })

  test('counts apart what is judged inside a new segment', () => {
    const inside = (kind: VerdictKind) => getVerdict({ kind, baseline: 2019 })
    const counts = countVerdicts(
      findings([
        { kind: 'noClearChange' },
        { kind: 'notComparable', sinceBreak: inside('noClearChange') },
        { kind: 'notComparable', sinceBreak: inside('worse') },
        { kind: 'notComparable', sinceBreak: inside('tooFewFigures') },
      ]),
      2016,
    )
    expect(answerSentence(counts, AT_2025, english)).toBe(
      'Of 4 figures 1 could be judged: none better, none worse and 1 without a clear change.',
    )
    expect(countSentences(counts, AT_2025, english).slice(0, 2)).toEqual([
      '3 cannot be judged: 3 are now counted or measured in another way.',
      'Of the 3 now counted in another way, 2 could be judged from that change on: 1 worse and 1 without a clear change.',
    ])
  })

  test('names what the judged figures are compared with, each once', () => {
    const since = (from: string) => step(figure(from, 1), figure('2025', 2))
    const counts = countVerdicts(
      findings([
        { kind: 'worse', baselineChange: since('2016') },
        { kind: 'worse', baselineChange: since('2015/16') },
        { kind: 'worse', baselineChange: since('2018') },
        { kind: 'worse', baseline: 2020, baselineChange: since('2020') },
      ]),
      2016,
    )
    expect(countRemarks(counts, 2016, english)).toEqual([
      'The 4 that could be judged are compared: 2 with 2016, 1 with the first year after 2016 that has a figure and 1 with a baseline year of its own.',
    ])
  })

  test('claims nothing at the baseline', () => {
    const at = { edition: 2016, assessed: 2016, baseline: 2016 }
    const counts = count('baselineYear', 'noFigureSinceBaseline')
    expect(answerSentence(counts, at, english)).toBe(
      '2016 is the baseline: there is nothing to compare yet.',
    )
    expect(countSentences(counts, at, english)).toEqual([
      'None of the 2 figures can be judged yet: 1 is only the starting point for later figures and 1 has no figure since the baseline.',
    ])
  })

  test('says whose verdicts a draft without figures shows', () => {
    const at = { edition: 2026, assessed: 2025, baseline: 2016 }
    expect(answerSentence(count('worse'), at, english)).toBe(
      'No figure has been filed for 2026 yet. The verdicts shown are those of the 2025 edition.',
    )
    expect(countSentences(count('worse'), at, english)).toEqual([
      'Of 1 figure 1 could be judged: none better and 1 worse.',
    ])
  })
})

test('of one right only what there is is named: where nothing is judged, nothing is called none worse', () => {
  const text = (...kinds: readonly VerdictKind[]) =>
    standingsText(count(...kinds).positions, english)
  expect(text('baselineYear', 'suppressed')).toBe('2 not judged')
  expect(text('better', 'lower', 'noClearChange')).toBe(
    '1 better, 1 higher or lower and 1 without a clear change',
  )
  expect(text()).toBe('no figure yet')
})
