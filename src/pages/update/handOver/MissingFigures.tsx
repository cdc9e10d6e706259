import type { Check } from '../../../drafts/check/checks.ts'
import { findIndicator } from '../../../model/lookup.ts'
import { formatPeriodText } from '../../../i18n/periods.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { formatCheck } from '../checkSentence.ts'
import { getIndicatorName } from '../figures/cellNames.ts'
import { useOpenDraft } from '../openDraft.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

/** The checker's code for an indicator without a new figure. */
const MISSING_FIGURE: readonly string[] = ['no-figure', 'figure-too-old']

/** Missing figures of the edition, by indicator; they do not block a hand-over. */
export function MissingFigures({ checks }: { readonly checks: readonly Check[] }) {
  const { dataset, translator } = usePageContext()
  const { draft } = useOpenDraft()
  const { t } = useTranslator()
  if (checks.length === 0) return null
  const sentence = (check: Check) => {
    const { code, text, detail } = check.problem
    if (!MISSING_FIGURE.includes(code)) return formatCheck(check, translator)
    const indicator = getIndicatorName(
      text,
      findIndicator(dataset, text, draft.edition),
      translator,
    )
    const { latest } = detail
    return latest === undefined
      ? t('handOver.missing.never', { indicator })
      : t('handOver.missing.latest', {
          indicator,
          period: formatPeriodText(String(latest), translator.lang),
        })
  }
  return (
    <details className="desk-fold">
      <summary>{t('handOver.missing', { count: checks.length })}</summary>
      <p>{t('handOver.missing.how')}</p>
      <ul>
        {checks.map((check) => (
          <li key={JSON.stringify(check.problem)}>{sentence(check)}</li>
        ))}
      </ul>
    </details>
  )
}
