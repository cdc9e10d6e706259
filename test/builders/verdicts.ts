import type { PackageNames } from '../../src/i18n/names.ts'
import { buildArea, createIndicator } from './dataset.ts'
import type { MeasuredFigure, SeriesKey } from '../../src/model/figure.ts'
import { parsePeriod } from '../../src/model/period.ts'
import type { Change, Evidence, JudgedVerdict, Verdict } from '../../src/trends/verdict.ts'

export const smoking = createIndicator({
  id: 'smoking',
  right: 'health',
  title: { en: 'Adults who smoke', nb: 'Voksne som røyker', de: 'Erwachsene, die rauchen' },
  unit: { en: '% of adults', nb: '% av voksne', de: '% der Erwachsenen' },
  measure: 'percent',
  direction: 'down',
})

export const key: SeriesKey = { indicator: 'smoking', area: 'york', dimension: '', group: '' }

export const york: PackageNames = {
  city: { id: 'york', title: { en: 'York' }, country: 'GB', site: '' },
  areas: [
    buildArea('york', { en: 'York' }, 'city'),
    buildArea('england', { en: 'England' }, 'country'),
  ],
  groups: [
    {
      dimension: 'sex',
      group: 'male',
      title: { en: 'men', nb: 'menn', de: 'Männer' },
      dimensionTitle: {},
      reference: '',
      order: 1,
    },
  ],
}

export function figure(
  period: string,
  value: number,
  limits: readonly [number, number] | null = null,
): MeasuredFigure {
  const reading = parsePeriod(period)
  if (!reading.ok) throw new Error(`not a period: ${period}`)
  return {
    key,
    period: reading.period,
    value,
    limits: limits && { lower: limits[0], upper: limits[1] },
    numerator: null,
    denominator: null,
    status: [],
    note: {},
    source: '',
    sourceUrl: '',
    provenance: { edition: 2025, correction: 0, file: 'health/2025.csv', line: 2 },
  }
}

export function step(from: MeasuredFigure, to: MeasuredFigure): Change {
  return { from, to, change: to.value - from.value, margin: null }
}

const NO_HURDLES = { counts: null, shares: null, meaningful: null, limits: null }

/** Nine figures on a line with this rise and scatter; A is 5.30, and there is no clear step. */
export function onLine(rise: number, scatter: number): Extract<Evidence, { method: 'lineOrStep' }> {
  const ratio = Math.abs(rise) / scatter
  const clear = ratio > 5.3
  return {
    ...NO_HURDLES,
    method: 'lineOrStep',
    change: rise,
    clear,
    strength: ratio / 5.3,
    shape: clear ? 'line' : null,
    slope: rise / 8,
    levels: { from: figure('2021', 0), before: 0, since: rise / 2 },
    result: {
      n: 9,
      rise,
      scatter,
      lineRatio: ratio,
      A: 5.3,
      step: { at: 2021, difference: rise / 2, scatter, ratio: ratio / 2 },
      B: 7.6,
      clear: clear ? 'line' : null,
      direction: clear ? (rise > 0 ? 'up' : 'down') : null,
    },
  }
}

export function betweenEstimates(change: number, z: number): Evidence {
  const clear = Math.abs(z) >= 1.96
  return {
    ...NO_HURDLES,
    method: 'differenceOfEstimates',
    change,
    z,
    clear,
    strength: Math.abs(z) / 1.96,
    limits: { z, clear },
  }
}

type Value<V, K extends PropertyKey> = V extends Readonly<Record<K, infer T>> ? T : never

/** The fields of all kinds: the sentences are tested for verdicts that are not complete, too. */
type VerdictParts = { readonly [K in keyof Verdict]?: Value<Verdict, K> } & Pick<Verdict, 'kind'>

/**
 * A verdict of York's 2025 edition with baseline 2016; what is not given was not judged. It has the
 * type of a judged verdict, which may stand wherever a verdict is nested.
 */
export function getVerdict(parts: VerdictParts): JudgedVerdict {
  return {
    key,
    edition: 2025,
    baseline: 2016,
    baselineChange: null,
    latest: parts.baselineChange?.to ?? null,
    latestChange: null,
    figures: [],
    evidence: null,
    extreme: null,
    realTerms: null,
    progress: null,
    sinceBreak: null,
    beforeBreak: null,
    last: null,
    previousVerdict: null,
    caveats: [],
    ...parts,
  } as JudgedVerdict
}
