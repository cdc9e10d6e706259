import type { Verdict } from '../../../trends/verdict.ts'
import { formatPeriod } from '../../periods.ts'
import type { Translator } from '../../translate.ts'
import {
  getNewSegmentLabel,
  getLastVerdictLabel,
  addPriceBasis,
  getVerdictLabel,
} from './verdictLabel.ts'
import { idPart } from '../../idPart.ts'

/**
 * The verdict's label with the period that it compares with, for use next to another change: `Worse than in
 * 2015/16`. For a new segment or an outdated figure with what is known of it: `Not comparable with 2016;
 * since 2017: no clear change`. Only the label where nothing was compared.
 */
export function formatVerdictAgainst(verdict: Verdict, translator: Translator): string {
  const { kind, baselineChange, baseline } = verdict
  const withAddition = (label: string, addition: string | null) =>
    addition === null ? label : `${label}; ${addition}`
  switch (kind) {
    case 'better':
    case 'worse':
    case 'higher':
    case 'lower':
    case 'noClearChange': {
      const label = baselineChange
        ? translator.t(`verdict.against.${idPart(kind)}`, {
            when: formatPeriod(baselineChange.from.period, translator.lang),
          })
        : getVerdictLabel(kind, translator)
      return addPriceBasis(label, verdict, translator)
    }
    case 'tooFewFigures': {
      const when = baselineChange
        ? formatPeriod(baselineChange.from.period, translator.lang)
        : String(baseline)
      return translator.t(`verdict.against.${idPart(kind)}`, { when })
    }
    case 'notComparable':
      return withAddition(
        translator.t(`verdict.against.${idPart(kind)}`, { when: String(baseline) }),
        getNewSegmentLabel(verdict, translator),
      )
    case 'noRecentFigure':
      return withAddition(
        getVerdictLabel(kind, translator),
        getLastVerdictLabel(verdict, translator),
      )
    case 'noFigureSinceBaseline':
    case 'baselineYear':
    case 'suppressed':
      return getVerdictLabel(kind, translator)
  }
}
