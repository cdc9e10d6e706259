// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { caveatSentences } from '../../../../src/i18n/sentences/verdict/caveatSentences.ts'
import { previousVerdictSentence } from '../../../../src/i18n/sentences/verdict/previousVerdict.ts'
import { formatVerdictAgainst } from '../../../../src/i18n/sentences/verdict/verdictAgainst.ts'
import { shortSentence } from '../../../../src/i18n/sentences/verdict/shortSentence.ts'
import { english, german, norwegian } from '../../../builders/translators.ts'
import { onLine, figure, smoking, step, getVerdict } from '../../../builders/verdicts.ts'
import { health, pay, payGap } from './yorkIndicators.ts'

const fell = getVerdict({
  kind: 'better',
  baselineChange: step(figure('2016', 12.6), figure('2024', 6.7)),
  evidence: onLine(-5.9, 3.89),
})
const unclear = getVerdict({
  kind: 'noClearChange',
  baselineChange: step(figure('2016', 12.6), figure('2024', 12.2)),
  evidence: onLine(-0.4, 3.89),
})
const since2017 = getVerdict({
  kind: 'noClearChange',
  baseline: 2017,
  baselineChange: step(figure('2017', 12.6), figure('2025', 12.2)),
  evidence: onLine(-0.4, 3.89),
})

describe('In short', () => {
  test('a clear change is its size, since when, and what it is worth', () => {
    const verdict = getVerdict({
      kind: 'worse',
      baselineChange: step(figure('2014-2016', 65.3), figure('2022-2024', 60.8)),
    })
    expect(shortSentence(verdict, health, english)).toBe('−4.5 years since 2014–2016: worse')
    expect(shortSentence(verdict, health, norwegian)).toBe('−4,5 år siden 2014–2016: dårligere')
    expect(shortSentence(verdict, health, german)).toBe('−4,5 Jahre seit 2014–2016: schlechter')
  })

  test('no clear change is said with its size before it', () => {
    expect(shortSentence(unclear, smoking, english)).toBe(
      '−0.4 percentage points since 2016: no clear change',
    )
    expect(shortSentence(unclear, smoking, german)).toBe(
      '−0,4 Prozentpunkte seit 2016: keine klare Veränderung',
    )
  })

  test('money says that it is not adjusted for inflation', () => {
    const verdict = getVerdict({
      kind: 'higher',
      baselineChange: step(figure('2016', 411.7), figure('2025', 613.1)),
      caveats: [{ kind: 'cashTerms' }],
    })
    expect(shortSentence(verdict, pay, english)).toBe(
      '+£201.40 since 2016: higher, not adjusted for inflation',
    )
    expect(formatVerdictAgainst(verdict, english)).toBe(
      'Higher than in 2016, not adjusted for inflation',
    )
  })

  test('money in prices of one year names that year', () => {
    const verdict = getVerdict({
      kind: 'noClearChange',
      baselineChange: step(figure('2016', 411.7), figure('2025', 613.1)),
      realTerms: { year: 2025, from: 553.2, to: 613.1, kindInCashTerms: 'higher' },
    })
    expect(shortSentence(verdict, pay, english)).toBe(
      '+£59.90 in prices of 2025 since 2016: no clear change',
    )
    expect(formatVerdictAgainst(verdict, english)).toBe(
      'No clear change since 2016, after inflation',
    )
    expect(formatVerdictAgainst(verdict, norwegian)).toBe(
      'Ingen klar endring siden 2016, etter justering for prisstigning',
    )
    expect(formatVerdictAgainst(verdict, german)).toBe(
      'Keine klare Veränderung seit 2016, nach Abzug der Inflation',
    )
  })

  test('a distance says which way it went', () => {
    const verdict = getVerdict({
      kind: 'worse',
      baselineChange: step(figure('2017/18', 0.2), figure('2021/22', -2.5)),
      evidence: onLine(2.3, 1.131),
    })
    expect(shortSentence(verdict, payGap, english)).toBe(
      '2.3 percentage points further from the target of 0% since 2017/18: worse',
    )
  })

  test('what cannot be judged is its label, with the year that explains it', () => {
    const old = getVerdict({ kind: 'noRecentFigure', latest: figure('2022', 9) })
    expect(shortSentence(old, smoking, english)).toBe('No recent figure: latest of 2022')
    const few = getVerdict({
      kind: 'tooFewFigures',
      baselineChange: step(figure('2019', 13.5), figure('2022', 13.7)),
    })
    const oldOnNewBasis = getVerdict({
      ...old,
      last: getVerdict({ kind: 'notComparable', sinceBreak: few }),
    })
    expect(shortSentence(oldOnNewBasis, smoking, english)).toBe(
      'No recent figure; +0.2 percentage points from 2019 to 2022: too few figures',
    )
    expect(shortSentence(oldOnNewBasis, smoking, german)).toBe(
      'Kein aktueller Wert; +0,2 Prozentpunkte von 2019 bis 2022: zu wenige Werte',
    )
    expect(shortSentence(oldOnNewBasis, smoking, norwegian)).toBe(
      'Ikke noe ferskt tall; +0,2 prosentpoeng fra 2019 til 2022: for få tall',
    )
    expect(shortSentence(getVerdict({ kind: 'suppressed' }), smoking, norwegian)).toBe(
      'Tilbakeholdt',
    )
    const latest = figure('2025', 9)
    const first = getVerdict({ kind: 'baselineYear', baseline: 2025, latest })
    const broken = getVerdict({ kind: 'notComparable', sinceBreak: first })
    expect(shortSentence(broken, smoking, english)).toBe('Not comparable: new basis from 2025')
    expect(formatVerdictAgainst(broken, english)).toBe('Not comparable with 2016')
  })

  test('a new segment has its own verdict, named by its first year', () => {
    const broken = getVerdict({ kind: 'notComparable', sinceBreak: since2017 })
    expect(shortSentence(broken, smoking, english)).toBe(
      'Not comparable; −0.4 percentage points since 2017: no clear change',
    )
    expect(formatVerdictAgainst(broken, english)).toBe(
      'Not comparable with 2016; since 2017: no clear change',
    )
    expect(formatVerdictAgainst(broken, norwegian)).toBe(
      'Kan ikke sammenlignes med 2016; siden 2017: ingen klar endring',
    )
    expect(formatVerdictAgainst(broken, german)).toBe(
      'Nicht vergleichbar mit 2016; seit 2017: keine klare Veränderung',
    )
  })

  test('an old figure keeps its last verdict', () => {
    const old = getVerdict({
      kind: 'noRecentFigure',
      latest: figure('2022', 9),
      last: { ...unclear, latest: figure('2022', 9) },
    })
    expect(shortSentence(old, smoking, english)).toBe(
      'No recent figure; last judged with 2022: no clear change',
    )
    expect(formatVerdictAgainst(old, norwegian)).toBe(
      'Ikke noe ferskt tall; sist vurdert med 2022: ingen klar endring',
    )
    expect(shortSentence(old, smoking, german)).toBe(
      'Kein aktueller Wert; zuletzt bewertet mit 2022: keine klare Veränderung',
    )
  })

  test('the latest of an old figure in a new segment was judged since that began', () => {
    const latest = figure('2022', 9)
    const last = getVerdict({ kind: 'notComparable', latest, sinceBreak: since2017 })
    const old = getVerdict({ kind: 'noRecentFigure', latest, last })
    expect(formatVerdictAgainst(old, english)).toBe(
      'No recent figure; last judged with 2022: no clear change since 2017',
    )
  })

  test('the baseline is called baseline', () => {
    const first = getVerdict({ kind: 'baselineYear', latest: figure('2016', 12.6) })
    expect(shortSentence(first, smoking, english)).toBe('Baseline')
    expect(formatVerdictAgainst(first, norwegian)).toBe('Utgangspunkt')
    expect(formatVerdictAgainst(first, german)).toBe('Ausgangswert')
  })
})

describe('A verdict that differs from the last edition’s', () => {
  test('says what it was and why it is another now', () => {
    const formerly = {
      kind: 'noClearChange',
      edition: 2024,
      reasons: ['newFigure', 'revision'],
    } as const
    expect(previousVerdictSentence({ ...fell, previousVerdict: formerly }, english)).toBe(
      'In the 2024 edition: no clear change. Reason: a new figure and revised earlier figures.',
    )
    expect(previousVerdictSentence({ ...fell, previousVerdict: formerly }, norwegian)).toBe(
      'I 2024-utgaven: ingen klar endring. Grunn: et nytt tall og retting av tidligere tall.',
    )
    expect(previousVerdictSentence({ ...fell, previousVerdict: formerly }, german)).toBe(
      'In der Ausgabe 2024: keine klare Veränderung. Grund: ein neuer Wert und Korrekturen an früheren Werten.',
    )
  })

  test('says so where the figure has only grown old', () => {
    const old = getVerdict({
      kind: 'noRecentFigure',
      latest: figure('2022', 9),
      previousVerdict: { kind: 'tooFewFigures', edition: 2024, reasons: [] },
    })
    expect(previousVerdictSentence(old, english)).toBe(
      'In the 2024 edition: too few figures. No newer figure has come in since.',
    )
  })

  test('says so inside a new segment too, which it names', () => {
    const formerly = { kind: 'tooFewFigures', edition: 2024, reasons: ['newFigure'] } as const
    const verdict = getVerdict({
      kind: 'notComparable',
      sinceBreak: { ...since2017, previousVerdict: formerly },
    })
    expect(previousVerdictSentence(verdict, english)).toBe(
      'In the 2024 edition: too few figures since 2017. Reason: a new figure.',
    )
    expect(previousVerdictSentence(verdict, norwegian)).toBe(
      'I 2024-utgaven: for få tall siden 2017. Grunn: et nytt tall.',
    )
    expect(previousVerdictSentence(verdict, german)).toBe(
      'In der Ausgabe 2024: zu wenige Werte seit 2017. Grund: ein neuer Wert.',
    )
  })

  test('is not spoken of where both say the same', () => {
    expect(previousVerdictSentence(fell, english)).toBeNull()
  })
})

describe('Caveats', () => {
  test('name their periods, joined as people join them', () => {
    const caveats = [
      { kind: 'definitionDiffers', periods: ['2020', '2021'] },
      { kind: 'provisional', period: '2024-Q3' },
      { kind: 'pooled', years: 3 },
    ] as const
    expect(caveatSentences(getVerdict({ kind: 'better', caveats }), smoking, english)).toEqual([
      'The figures of 2020 and 2021 are counted or measured in another way. They are shown but not compared.',
      'The figure of Q3 2024 is provisional and may still change.',
      'Each figure covers three years together, so neighbouring figures share years.',
    ])
    expect(caveatSentences(getVerdict({ kind: 'better', caveats }), smoking, german)).toEqual([
      'Einige Werte (2020 und 2021) sind anders gezählt oder gemessen. Sie werden gezeigt, aber nicht verglichen.',
      'Ein Wert ist vorläufig und kann sich noch ändern: 3. Quartal 2024.',
      'Jeder Wert fasst drei Jahre zusammen. Benachbarte Werte haben deshalb Jahre gemeinsam.',
    ])
  })

  test('say what the margins of error alone would, where they disagree with all the figures', () => {
    const caveats = [{ kind: 'limitsDisagree' }] as const
    expect(caveatSentences({ ...unclear, caveats }, smoking, english)).toEqual([
      'The margins of error alone would call this a change. But they leave out the ups and downs of the years.',
    ])
    const clear = { ...fell, evidence: onLine(-5.9, 0.5), caveats }
    expect(caveatSentences(clear, smoking, german)).toEqual([
      'Nach den Fehlerspannen der beiden Werte allein wäre das keine Veränderung. Alle Werte zusammen zeigen sie.',
    ])
  })

  test('of the new basis are reported too, each once', () => {
    const caveats = [{ kind: 'pooled', years: 3 }] as const
    const sinceBreak = getVerdict({
      kind: 'tooFewFigures',
      caveats: [...caveats, { kind: 'estimated', period: '2024' }],
    })
    const verdict = getVerdict({ kind: 'notComparable', caveats, sinceBreak })
    expect(caveatSentences(verdict, smoking, english)).toHaveLength(2)
  })

  test('of the last figure are reported too, where none is recent', () => {
    const sinceBreak = getVerdict({
      kind: 'noClearChange',
      caveats: [{ kind: 'lowReliability', period: '2019' }],
    })
    const last = getVerdict({
      kind: 'notComparable',
      caveats: [{ kind: 'pooled', years: 3 }],
      sinceBreak,
    })
    const caveats = [{ kind: 'estimated', period: '2020' }] as const
    const old = getVerdict({ kind: 'noRecentFigure', caveats, last })
    expect(caveatSentences(old, smoking, english)).toEqual([
      'The figure of 2020 is an estimate.',
      'Each figure covers three years together, so neighbouring figures share years.',
      'The figure of 2019 is marked as less reliable.',
    ])
  })
})
