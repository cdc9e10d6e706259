import type { Indicator } from '../../../model/dataset.ts'
import type { Evidence } from '../../../trends/verdict.ts'
import { formatExactChange, formatExactSize } from './exactNumbers.ts'
import type { EvidenceLine } from './evidenceLine.ts'
import { formatPeriodPhrase } from './periodPhrase.ts'
import { formatTargetFigure, isJudgedByDistance } from './target.ts'
import type { Translator } from '../../translate.ts'

function formatJudgedChange(
  evidence: Evidence,
  indicator: Indicator,
  translator: Translator,
): string {
  const change = formatExactChange(evidence.change, indicator, translator)
  if (!isJudgedByDistance(indicator)) return change
  return translator.t('verdict.evidence.ofDistance', {
    change,
    target: formatTargetFigure(indicator, translator),
  })
}

/** The method that judged, with its numbers. */
export function methodLine(
  evidence: Evidence,
  heading: string,
  indicator: Indicator,
  translator: Translator,
): EvidenceLine {
  const change = formatJudgedChange(evidence, indicator, translator)
  switch (evidence.method) {
    case 'lineOrStep': {
      const { n, lineRatio, A, step, B } = evidence.result
      const text = translator.t('verdict.evidence.lineOrStep', {
        figures: n,
        rise: formatExactChange(evidence.result.rise, indicator, translator),
        ratio: translator.formatLooseNumber(lineRatio, 2),
        lineLimit: translator.formatLooseNumber(A ?? 0, 2),
        difference: formatExactChange(step?.difference ?? 0, indicator, translator),
        inWhen: evidence.levels ? formatPeriodPhrase(evidence.levels.from.period, translator) : '',
        stepRatio: translator.formatLooseNumber(step?.ratio ?? 0, 2),
        stepLimit: translator.formatLooseNumber(B ?? 0, 2),
      })
      return { heading, text, section: 'line-or-step' }
    }
    case 'pooledLine': {
      const text = translator.t('verdict.evidence.pooledLine', {
        figures: evidence.n,
        rise: formatExactChange(evidence.rise, indicator, translator),
        ratio: translator.formatLooseNumber(evidence.ratio, 2),
        limit: translator.formatLooseNumber(evidence.constant, 2),
      })
      return { heading, text, section: 'pooled' }
    }
    case 'differenceOfEstimates': {
      const z = translator.formatLooseNumber(evidence.z, 3)
      return {
        heading,
        text: translator.t('verdict.evidence.estimates', { change, z }),
        section: 'estimates',
      }
    }
    case 'movingRange': {
      const limit = formatExactSize(evidence.limit, indicator, translator)
      const args = { change, limit, figures: evidence.figures }
      return {
        heading,
        text: translator.t('verdict.evidence.movingRange', args),
        section: 'moving-range',
      }
    }
  }
}
