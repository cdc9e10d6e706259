import type { Direction } from '../model/dataset.ts'
import type { MeasuredFigure } from '../model/figure.ts'
import { evidenceFor, type JudgedFigures } from './evidence.ts'
import { goodDirection, goodDirectionInRealTerms, isInCashTerms } from './goodDirection.ts'
import type { JudgedIndicator } from './judgedIndicator.ts'
import { inLatestPrices, type PriceOfYear } from './prices.ts'
import type { Evidence, Verdict, VerdictKind } from './verdict.ts'

/** The fewest figures among which a highest or lowest latest figure is reported. */
const MIN_FIGURES_OF_EXTREME = 4

type JudgedChange = Pick<Verdict, 'kind' | 'figures' | 'evidence' | 'extreme' | 'prices'>

/**
 * The verdict on the change from the base figure of a segment to its latest. Money without a price
 * base is judged in prices of the latest year if `prices` cover all figures, with the verdict in cash
 * terms added; otherwise in cash terms only.
 */
export function judgeChange(
  figures: JudgedFigures,
  indicator: JudgedIndicator,
  prices: readonly PriceOfYear[] | undefined,
): JudgedChange {
  const evidence = evidenceFor(figures, indicator)
  const judged = judgedFigures(figures, evidence)
  const kind = kindOf(evidence, goodDirection(indicator))
  const extreme = extremeOf(judged)
  const inCash: JudgedChange = {
    kind,
    figures: judged,
    evidence,
    extreme: evidence?.clear ? null : extreme,
    prices: null,
  }
  const real = prices && isInCashTerms(indicator) ? realFigures(figures, prices) : null
  if (!real) return inCash
  const inPrices = evidenceFor(real, indicator)
  // The index lacks a year that the method needs: judge in cash terms.
  if (evidence && !inPrices) return inCash
  const isExtreme = !inPrices?.clear && extremeOf(judgedFigures(real, inPrices)) === extreme
  return {
    kind: kindOf(inPrices, goodDirectionInRealTerms(indicator)),
    figures: judged,
    evidence: inPrices,
    extreme: isExtreme ? extreme : null,
    prices: {
      year: real.year,
      from: real.run[0]!.value,
      to: real.run.at(-1)!.value,
      inCash: kind,
    },
  }
}

/** The figures in prices of the latest year; null if the index lacks a year from the base on. */
function realFigures(
  { run, overlapping, segment }: JudgedFigures,
  prices: readonly PriceOfYear[],
): (JudgedFigures & { readonly year: number }) | null {
  const [since, all] = [inLatestPrices(run, prices), inLatestPrices(overlapping, prices)]
  if (!since || !all) return null
  const whole = inLatestPrices(segment, prices) ?? since
  return {
    year: since.year,
    run: since.figures,
    overlapping: all.figures,
    segment: whole.figures,
  }
}

function judgedFigures(
  { run, overlapping }: JudgedFigures,
  evidence: Evidence | null,
): readonly MeasuredFigure[] {
  return evidence?.method === 'pooled line' ? overlapping : run
}

/** Whether the latest figure is above or below all others. */
function extremeOf(figures: readonly MeasuredFigure[]): Verdict['extreme'] {
  if (figures.length < MIN_FIGURES_OF_EXTREME) return null
  const latest = figures.at(-1)!.value
  const others = figures.slice(0, -1).map(({ value }) => value)
  if (latest > Math.max(...others)) return 'highest'
  return latest < Math.min(...others) ? 'lowest' : null
}

/** The kind of verdict from the evidence and the desired direction; `too few figures` without evidence. */
function kindOf(evidence: Evidence | null, direction: Direction): VerdictKind {
  if (!evidence) return 'too few figures'
  if (!evidence.clear) return 'no clear change'
  const more = evidence.change > 0
  if (direction === 'none') return more ? 'higher' : 'lower'
  return more === (direction === 'up') ? 'better' : 'worse'
}
