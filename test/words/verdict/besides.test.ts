// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { caveatSentences } from '../../../src/words/verdict/caveats.ts'
import { formerlySentence } from '../../../src/words/verdict/formerly.ts'
import { verdictShort } from '../../../src/words/verdict/short.ts'
import {
  onLine,
  english,
  figure,
  german,
  norwegian,
  smoking,
  step,
  verdictOf,
} from '../speaking.ts'
import { health, pay, payGap } from './yorkIndicators.ts'

const fell = verdictOf({
  kind: 'better',
  since: step(figure('2016', 12.6), figure('2024', 6.7)),
  evidence: onLine(-5.9, 3.89),
})
const unclear = verdictOf({
  kind: 'no clear change',
  since: step(figure('2016', 12.6), figure('2024', 12.2)),
  evidence: onLine(-0.4, 3.89),
})

describe('In short', () => {
  test('a clear change is its size, since when, and what it is worth', () => {
    const verdict = verdictOf({
      kind: 'worse',
      since: step(figure('2014-2016', 65.3), figure('2022-2024', 60.8)),
    })
    expect(verdictShort(verdict, health, english)).toBe('−4.5 years since 2014–2016: worse')
    expect(verdictShort(verdict, health, norwegian)).toBe('−4,5 år siden 2014–2016: dårligere')
    expect(verdictShort(verdict, health, german)).toBe('−4,5 Jahre seit 2014–2016: schlechter')
  })

  test('no clear change comes without a number that could be quoted as one', () => {
    expect(verdictShort(unclear, smoking, english)).toBe('No clear change since 2016')
  })

  test('money says that it is in cash terms', () => {
    const verdict = verdictOf({
      kind: 'higher',
      since: step(figure('2016', 411.7), figure('2025', 613.1)),
      caveats: [{ kind: 'cash terms' }],
    })
    expect(verdictShort(verdict, pay, english)).toBe('+£201.40 since 2016: higher, in cash terms')
  })

  test('a distance says which way it went', () => {
    const verdict = verdictOf({
      kind: 'worse',
      since: step(figure('2017/18', 0.2), figure('2021/22', -2.5)),
      evidence: onLine(2.3, 1.131),
    })
    expect(verdictShort(verdict, payGap, english)).toBe(
      '2.3 percentage points further from the target of 0% since 2017/18: worse',
    )
  })

  test('what cannot be judged is its label, with the year that explains it', () => {
    const old = verdictOf({ kind: 'no recent figure', latest: figure('2022', 9) })
    expect(verdictShort(old, smoking, english)).toBe('No recent figure: latest of 2022')
    expect(verdictShort(verdictOf({ kind: 'suppressed' }), smoking, norwegian)).toBe('Tilbakeholdt')
    const broken = verdictOf({ kind: 'not comparable', sinceBreak: fell })
    expect(verdictShort(broken, smoking, english)).toBe('Not comparable: new basis from 2016')
  })
})

describe('A verdict that differs from the last edition’s', () => {
  test('says what it was and why it is another now', () => {
    const formerly = {
      kind: 'no clear change',
      edition: 2024,
      because: ['new figure', 'revision'],
    } as const
    expect(formerlySentence({ ...fell, formerly }, english)).toBe(
      'In the 2024 edition the verdict was: no clear change. Why it differs: a new figure has come in and earlier figures were revised.',
    )
    expect(formerlySentence({ ...fell, formerly }, norwegian)).toBe(
      'I 2024-utgaven var vurderingen: ingen klar endring. Grunnen til at den er en annen nå: et nytt tall er kommet til og tidligere tall er rettet.',
    )
    expect(formerlySentence({ ...fell, formerly }, german)).toBe(
      'In der Ausgabe 2024 lautete die Bewertung: Keine klare Veränderung. Warum sie jetzt anders ist: ein neuer Wert ist dazugekommen und frühere Werte wurden revidiert.',
    )
  })

  test('says so where the figure has only grown old', () => {
    const old = verdictOf({
      kind: 'no recent figure',
      latest: figure('2022', 9),
      formerly: { kind: 'too few figures', edition: 2024, because: [] },
    })
    expect(formerlySentence(old, english)).toBe(
      'In the 2024 edition the verdict was: too few figures. No newer figure has come in since.',
    )
  })

  test('is not spoken of where both say the same', () => {
    expect(formerlySentence(fell, english)).toBeNull()
  })
})

describe('Caveats', () => {
  test('name their periods, joined as people join them', () => {
    const caveats = [
      { kind: 'definition differs', periods: ['2020', '2021'] },
      { kind: 'provisional', period: '2024-Q3' },
      { kind: 'pooled', years: 3 },
    ] as const
    expect(caveatSentences(verdictOf({ kind: 'better', caveats }), smoking, english)).toEqual([
      'The figures of 2020 and 2021 are defined in another way: they are shown but not compared.',
      'The figure of Q3 2024 is provisional and may be revised.',
      'Each figure covers three years together, so neighbouring figures share years. Only figures that share none are compared.',
    ])
    expect(caveatSentences(verdictOf({ kind: 'better', caveats }), smoking, german)).toEqual([
      'Einige Werte sind anders definiert (2020 und 2021): Sie werden gezeigt, aber nicht verglichen.',
      'Ein Wert ist vorläufig und kann revidiert werden: 3. Quartal 2024.',
      'Jeder Wert fasst drei Jahre zusammen. Benachbarte Werte haben deshalb Jahre gemeinsam. Verglichen werden nur Werte, die kein Jahr gemeinsam haben.',
    ])
  })

  test('of the new basis are told too, each once', () => {
    const caveats = [{ kind: 'pooled', years: 3 }] as const
    const sinceBreak = verdictOf({
      kind: 'too few figures',
      caveats: [...caveats, { kind: 'estimated', period: '2024' }],
    })
    const verdict = verdictOf({ kind: 'not comparable', caveats, sinceBreak })
    expect(caveatSentences(verdict, smoking, english)).toHaveLength(2)
  })
})
