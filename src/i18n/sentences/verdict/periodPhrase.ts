import type { Period } from '../../../model/period.ts'
import { idPart } from '../../idPart.ts'
import { formatPeriod } from '../../periods.ts'
import type { Translator } from '../../translate.ts'

/** A period with the preposition it takes inside a sentence: `in 2019`, `i 2019`, `im Jahr 2019`. */
export function formatPeriodPhrase(period: Period, translator: Translator): string {
  const when = formatPeriod(period, translator.lang)
  return translator.t('verdict.inPeriod', { when, kind: idPart(period.kind) })
}
