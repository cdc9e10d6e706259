// @vitest-environment node
import { createIndicator } from '../../../builders/dataset.ts'
import { describe, expect, test } from 'vitest'
import type { Direction, Indicator, Measure } from '../../../../src/model/dataset.ts'
import {
  VERDICT_KINDS,
  type Caveat,
  type Evidence,
  type Verdict,
  type JudgedVerdict,
  type VerdictKind,
} from '../../../../src/trends/verdict.ts'
import { caveatSentences } from '../../../../src/i18n/sentences/verdict/caveatSentences.ts'
import { evidenceLines } from '../../../../src/i18n/sentences/verdict/evidenceLines.ts'
import {
  getVerdictLabel,
  getVerdictReason,
} from '../../../../src/i18n/sentences/verdict/verdictLabel.ts'
import { verdictSentence } from '../../../../src/i18n/sentences/verdict/verdictSentence.ts'
import { shortSentence } from '../../../../src/i18n/sentences/verdict/shortSentence.ts'
import type { Translator } from '../../../../src/i18n/translate.ts'
import { english, german, norwegian } from '../../../builders/translators.ts'
import {
  betweenEstimates,
  onLine,
  figure,
  smoking,
  step,
  getVerdict,
  york,
} from '../../../builders/verdicts.ts'

const UNITS: Readonly<Record<Measure, readonly [string, string, string]>> = {
  count: ['households', 'husholdninger', 'Haushalte'],
  amount: ['parcels', 'matposer', 'Pakete'],
  percent: ['% of adults', '% av voksne', '% der Erwachsenen'],
  rate: [
    'deaths per 100,000 people',
    'dødsfall per 100 000 innbyggere',
    'Todesfälle je 100 000 Menschen',
  ],
  ratio: ['times a year’s pay', 'årslønner', 'Jahreslöhne'],
  money: ['GBP a week', 'GBP i uken', 'GBP pro Woche'],
  years: ['years', 'år', 'Jahre'],
  score: ['points per pupil', 'poeng per elev', 'Punkte pro Kopf'],
}
const MEASURES = Object.keys(UNITS) as Measure[]
const DIRECTIONS: readonly Direction[] = ['up', 'down', 'toward', 'none']
const LANGUAGES = [english, norwegian, german]

const CAVEATS: readonly (readonly Caveat[])[] = [
  [],
  [{ kind: 'lateStart', years: 1 }],
  [{ kind: 'lateStart', years: 12 }, { kind: 'limitsDisagree' }],
  [{ kind: 'crossedTarget' }, { kind: 'provisional', period: '2024' }],
  [{ kind: 'cashTerms' }, { kind: 'estimated', period: '2024-Q3' }],
  [{ kind: 'smallCounts' }, { kind: 'lowReliability', period: '2024-M07' }],
  [{ kind: 'belowMeaningfulChange' }, { kind: 'pooled', years: 3 }],
  [{ kind: 'definitionDiffers', periods: ['2020'] }],
  [{ kind: 'definitionDiffers', periods: ['2020', '2021'] }],
]

/** Pairs of figures: down, up by 1, a change that rounds to 0, across a target of 0, none at all. */
const STEPS: readonly (readonly [number, number])[] = [
  [12.6, 6.7],
  [1, 2],
  [5.01, 5.04],
  [4, -1],
  [7, 7],
]

/** Every step, and every set of caveats with one step or another. */
function stepsAndCaveats(): readonly (readonly [readonly [number, number], readonly Caveat[]])[] {
  return [
    ...STEPS.map((one) => [one, []] as const),
    ...CAVEATS.map((caveats, i) => [STEPS[i % STEPS.length]!, caveats] as const),
  ]
}

function getIndicator(measure: Measure, direction: Direction): Indicator {
  const [en, nb, de] = UNITS[measure]
  return createIndicator({
    ...smoking,
    measure,
    direction,
    unit: { en, nb, de },
    target: direction === 'toward' ? 0 : null,
    meaningfulChange: 0.5,
  })
}

const NO_HURDLES = { counts: null, shares: null, meaningful: null, limits: null }

/** A step, and what judges a few figures and pooled ones. */
function otherEvidence(change: number): readonly Evidence[] {
  const levels = { from: figure('2021', 0), before: 8.4, since: 8.4 + change }
  const found = { ...NO_HURDLES, change, clear: true, strength: 2 }
  return [
    { ...onLine(change, 0.1), shape: 'step', levels },
    { ...found, method: 'movingRange', limit: 4.4, figures: 7 },
    {
      ...found,
      method: 'pooledLine',
      n: 7,
      pooled: 3,
      rise: change,
      scatter: 0.1,
      ratio: 20,
      constant: 10,
      slope: change / 8,
    },
  ]
}

function* getVerdicts(kind: VerdictKind): Generator<JudgedVerdict> {
  const [old, latest] = [figure('2014-2016', 12.6), figure('2022-2024', 6.7)]
  switch (kind) {
    case 'better':
    case 'worse':
    case 'higher':
    case 'lower':
    case 'noClearChange':
      for (const [[from, to], caveats] of stepsAndCaveats()) {
        const since = step(figure('2016', from), figure('2024-Q3', to))
        const change = to - from
        yield getVerdict({ kind, baselineChange: since, caveats, evidence: onLine(change, 3) })
        yield getVerdict({
          kind,
          baselineChange: since,
          caveats,
          evidence: betweenEstimates(change, 2),
        })
        for (const evidence of otherEvidence(change))
          yield getVerdict({
            kind,
            baselineChange: since,
            caveats,
            evidence,
            figures: [since.from, since.to],
          })
        const prices = { year: 2024, from: from * 1.2, to, kindInCashTerms: kind }
        yield getVerdict({
          kind,
          baselineChange: since,
          caveats,
          evidence: onLine(change, 3),
          realTerms: prices,
        })
      }
      return
    case 'tooFewFigures':
      yield getVerdict({ kind, latest })
      for (const [[from, to], caveats] of stepsAndCaveats())
        yield getVerdict({
          kind,
          baselineChange: step(figure('2016', from), figure('2024', to)),
          caveats,
        })
      return
    case 'notComparable':
      yield getVerdict({ kind, latest })
      for (const inside of ['baselineYear', 'tooFewFigures', 'noClearChange'] as const)
        for (const sinceBreak of getVerdicts(inside)) {
          yield getVerdict({ kind, latest, sinceBreak })
          const beforeBreak = getVerdict({
            kind: 'noClearChange',
            baselineChange: step(old, latest),
          })
          yield getVerdict({ kind, latest, sinceBreak, beforeBreak })
        }
      return
    case 'noFigureSinceBaseline':
      yield getVerdict({ kind, latest: figure('2012', 12.6) })
      yield getVerdict({ kind, latest })
      yield getVerdict({ kind })
      return
    case 'baselineYear':
      yield getVerdict({ kind, latest: old })
      yield getVerdict({ kind, latest, caveats: [{ kind: 'lateStart', years: 8 }] })
      return
    case 'noRecentFigure':
      for (const before of ['noClearChange', 'tooFewFigures', 'baselineYear'] as const)
        for (const last of getVerdicts(before))
          yield getVerdict({ kind, latest: last.latest, last })
      for (const sinceBreak of getVerdicts('tooFewFigures')) {
        const last = getVerdict({ kind: 'notComparable', latest, sinceBreak })
        yield getVerdict({ kind, latest, last })
      }
      yield getVerdict({ kind, latest: old })
      yield getVerdict({ kind })
      return
    case 'suppressed':
      yield getVerdict({ kind, latest: old })
      yield getVerdict({ kind })
  }
}

/** Whether the judge can come to this verdict on an indicator with this good direction. */
function canBe(kind: VerdictKind, { direction, measure }: Indicator): boolean {
  const neutral = direction === 'none' || measure === 'money'
  if (kind === 'better' || kind === 'worse') return !neutral
  if (kind === 'higher' || kind === 'lower') return neutral
  return true
}

/** Everything that is said of a verdict beside its sentence and its short form. */
function besides(
  verdict: Verdict,
  indicator: Indicator,
  translator: Translator,
): readonly string[] {
  return [
    getVerdictLabel(verdict.kind, translator),
    getVerdictReason(verdict.kind, translator),
    ...caveatSentences(verdict, indicator, translator),
    ...evidenceLines(verdict, indicator, translator).flatMap(({ heading, text }) => [
      heading,
      text,
    ]),
  ]
}

const JUDGED = /\b(better|worse|bedre|dårligere|besser|schlechter)\b/i
const BETTER = /\b(better|bedre|besser)\b/i
const WORSE = /\b(worse|dårligere|schlechter)\b/i
const BROKEN = /^$|^ | $|[{}]|undefined|null|NaN|Infinity| {2}|\.\.| [.,;:]/
const LOOSE_SIGNIFICANCE = /(?<!statistically )significan|(?<!statistisk )signifikan/i
/** A step of a percentage said in per cent instead of percentage points. */
const STEP_IN_PER_CENT =
  /\d\s?% (of adults |av voksne |der Erwachsenen )?(higher|lower|høyere|lavere|höher|niedriger)|[+−][\d.,]+\s?% (since|siden|seit)/

describe.each(VERDICT_KINDS)('Of every indicator that is “%s”', (kind) => {
  const cases = MEASURES.flatMap((measure) =>
    DIRECTIONS.map((direction) => getIndicator(measure, direction)).filter((indicator) =>
      canBe(kind, indicator),
    ),
  ).flatMap((indicator) =>
    [...getVerdicts(kind)].flatMap((verdict) =>
      LANGUAGES.map((translator) => ({
        verdict,
        sentence: verdictSentence(verdict, indicator, york, translator),
        short: shortSentence(verdict, indicator, translator),
        besides: besides(verdict, indicator, translator),
      })),
    ),
  )
  const headlines = cases.flatMap(({ sentence, short }) => [sentence, short])
  const everything = [...headlines, ...cases.flatMap((one) => one.besides)]

  test('nothing that is said is empty, broken or badly spaced', () => {
    expect(everything.filter((text) => BROKEN.test(text))).toEqual([])
  })

  test('the sentence begins with its subject and ends with a full stop', () => {
    const whole = /^(Adults who smoke|Voksne som røyker|Erwachsene, die rauchen): .+\.$/
    expect(cases.filter(({ sentence }) => !whole.test(sentence))).toEqual([])
  })

  test('nothing is called significant, and a step of a percentage is one of points', () => {
    expect(everything.filter((text) => LOOSE_SIGNIFICANCE.test(text))).toEqual([])
    expect(everything.filter((text) => STEP_IN_PER_CENT.test(text))).toEqual([])
  })

  test('better and worse are said where the verdict says so, and nowhere else', () => {
    const fits = (text: string) => {
      if (kind === 'better') return BETTER.test(text) && !WORSE.test(text)
      if (kind === 'worse') return WORSE.test(text) && !BETTER.test(text)
      return !JUDGED.test(text)
    }
    expect(headlines.filter((text) => !fits(text))).toEqual([])
  })

  test('a change is never shown as 0', () => {
    const zeros = cases.filter(
      ({ verdict, short }) =>
        (verdict.baselineChange?.change ?? 0) !== 0 && /^[+−]?(£\s?)?0([.,]0+)?\s/.test(short),
    )
    expect(zeros).toEqual([])
  })
})

test('Reasons that call no change good or bad do not say better or worse', () => {
  for (const kind of VERDICT_KINDS.filter((one) => one !== 'better' && one !== 'worse'))
    for (const translator of LANGUAGES)
      expect(getVerdictReason(kind, translator)).not.toMatch(JUDGED)
})
