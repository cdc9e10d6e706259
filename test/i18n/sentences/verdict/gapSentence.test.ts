// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { Gap } from '../../../../src/trends/comparison/gap.ts'
import type { Verdict } from '../../../../src/trends/verdict.ts'
import { gapSentence } from '../../../../src/i18n/sentences/verdict/gapSentence.ts'
import { english, german, norwegian } from '../../../builders/translators.ts'
import { onLine, figure, key, smoking, step, getVerdict, york } from '../../../builders/verdicts.ts'

const men = { ...key, dimension: 'sex', group: 'male' }
const women = { ...key, dimension: 'sex', group: 'female' }
const names = {
  ...york,
  groups: [
    ...york.groups,
    { ...york.groups[0]!, group: 'female', title: { en: 'women', nb: 'kvinner', de: 'Frauen' } },
  ],
}

function getGap(verdict: Verdict | null): Gap {
  const series = { key: women, edition: 2025, figures: [], breaks: new Set<string>() }
  return { series, direction: null, verdict, untested: null }
}

const t = (verdict: Verdict | null, translator = english) =>
  gapSentence(getGap(verdict), women, men, smoking, names, translator)

const wider = getVerdict({
  kind: 'worse',
  baselineChange: step(figure('2016', 1.2), figure('2024', 4.3)),
  evidence: onLine(3.1, 1.5),
})

describe('The gap between two groups', () => {
  test('is said to be larger, in percentage points where the figures are per cent', () => {
    expect(t(wider)).toBe(
      'The gap between women and men was 4.3 percentage points in 2024, 3.1 percentage points larger than at the baseline (1.2 percentage points in 2016). It is clearly larger. It has risen over the years, by about 0.4 percentage points a year.',
    )
    expect(t(wider, norwegian)).toBe(
      'Avstanden mellom kvinner og menn var 4,3 prosentpoeng i 2024, 3,1 prosentpoeng større enn ved utgangspunktet (1,2 prosentpoeng i 2016). Den er klart større. Det har økt over årene, med om lag 0,4 prosentpoeng i året.',
    )
    expect(t(wider, german)).toBe(
      'Abstand zwischen „Frauen“ und „Männer“: 4,3 Prozentpunkte (2024), um 3,1 Prozentpunkte größer als im Ausgangsjahr (2016: 1,2 Prozentpunkte). Er ist klar größer. Der Wert ist über die Jahre gestiegen, um etwa 0,4 Prozentpunkte im Jahr.',
    )
  })

  test('says whose figure is the higher one, which its size does not tell', () => {
    const figures = [figure('2016', 1.2), figure('2024', 4.3)]
    const gap = { ...getGap(wider), series: { ...getGap(wider).series, figures } }
    expect(gapSentence(gap, women, men, smoking, names, english)).toMatch(
      /a year\. The higher figure is that of women\.$/,
    )
    expect(gapSentence(gap, women, men, smoking, names, norwegian)).toMatch(
      / Høyest er tallet for kvinner\.$/,
    )
  })

  test('that turned round says who was ahead before', () => {
    const figures = [figure('2016', -1.2), figure('2024', 4.3)]
    const gap = { ...getGap(wider), series: { ...getGap(wider).series, figures } }
    expect(gapSentence(gap, women, men, smoking, names, english)).toMatch(
      / The higher figure is that of women; in 2016 it was that of men\.$/,
    )
    expect(gapSentence(gap, women, men, smoking, names, norwegian)).toMatch(
      / Høyest er tallet for kvinner\. I 2016 var det tallet for menn\.$/,
    )
    expect(gapSentence(gap, women, men, smoking, names, german)).toMatch(
      / Höher ist der Wert für „Frauen“; am Anfang \(2016\) war es der für „Männer“\.$/,
    )
  })

  test('that is closed names nobody as the higher', () => {
    const since = step(figure('2016', 1.2), figure('2024', 0))
    const figures = [figure('2016', 1.2), figure('2024', 0)]
    const closed = getGap({ ...wider, kind: 'better', baselineChange: since })
    const gap = { ...closed, series: { ...closed.series, figures } }
    expect(gapSentence(gap, women, men, smoking, names, english)).not.toContain('higher figure')
  })

  test('is said to be smaller', () => {
    const since = step(figure('2016', 4.3), figure('2024', 1.2))
    expect(t({ ...wider, kind: 'better', baselineChange: since })).toContain(
      'was 1.2 percentage points in 2024, 3.1 percentage points smaller than at the baseline',
    )
  })

  test('is given in two figures where they are too few, without narrow or wide', () => {
    const text = t({ ...wider, kind: 'tooFewFigures', evidence: null })
    expect(text).toBe(
      'The gap between women and men was 4.3 percentage points in 2024 and 1.2 percentage points in 2016: too few figures to call it a change.',
    )
  })

  test('is compared on the new basis only after a break', () => {
    const since = step(figure('2019', 4), figure('2024', 4.3))
    const sinceBreak = getVerdict({
      kind: 'noClearChange',
      baselineChange: since,
      evidence: onLine(0.3, 1.5),
    })
    expect(t(getVerdict({ kind: 'notComparable', sinceBreak }))).toBe(
      'The gap between women and men was 4.3 percentage points in 2024, no clear change since 2019 (4.0 percentage points). It goes up and down too much to be sure of a difference of 0.3 percentage points.',
    )
  })

  test('names every size in percentage points, of a year in between too', () => {
    const since = step(figure('2018', 22), figure('2024', 23))
    const figures = [22, 22, 24, 23].map((value, i) => figure(String(2021 + i), value))
    const swung = getVerdict({
      kind: 'noClearChange',
      baselineChange: since,
      figures,
      evidence: onLine(1, 1),
    })
    expect(t(swung)).toContain('It goes up and down: in 2023 it was 24.0 percentage points.')
    expect(t(swung, norwegian)).toContain('24,0 prosentpoeng')
    expect(t(swung, german)).toContain('24,0 Prozentpunkte')
  })

  test('says why where it cannot be judged', () => {
    expect(t(getVerdict({ kind: 'noRecentFigure' }))).toBe(
      'The gap between women and men cannot be judged. The latest figure is too old to say anything about the year of this edition.',
    )
  })

  test('against everybody is given then and now, and not tested', () => {
    const figures = [figure('2018/19', 13.4), figure('2024/25', 22.6)]
    const gap = {
      ...getGap(null),
      series: { ...getGap(null).series, figures },
      untested: step(figures[0]!, figures[1]!),
    }
    expect(gapSentence(gap, women, key, smoking, names, english)).toBe(
      'The gap between women and everybody was 22.6 percentage points in 2024/25 and 13.4 percentage points in 2018/19. It is not tested, because the one is part of the other. The higher figure is that of women.',
    )
  })

  test('against everybody without two periods says only that', () => {
    expect(gapSentence(getGap(null), women, key, smoking, names, english)).toBe(
      'The gap between women and everybody is shown and not tested, because the one is part of the other.',
    )
    expect(gapSentence(getGap(null), women, key, smoking, names, german)).toBe(
      'Der Unterschied zwischen „Frauen“ und „alle“ wird gezeigt und nicht getestet, weil das eine Teil des anderen ist.',
    )
  })
})
