import type { Check } from '../../../drafts/check/checks.ts'
import { findIndicator } from '../../../model/lookup.ts'
import { formatPeriodText } from '../../../i18n/periods.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { formatCheck } from '../checkSentence.ts'
import { getIndicatorName } from '../figures/cellNames.ts'
import { useOpenDraft } from '../openDraft.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

/** Missing figures of the edition, by indicator; they do not block a hand-over. */
export function MissingFigures({ checks }: { readonly checks: readonly Check[] }) {
  const { dataset, translator } = usePageContext()
  const { draft } = useOpenDraft()
  const { t } = useTranslator()
  if (checks.length === 0) return null
  const sentence = (check: Check) => {
    const { problem } = check
    const { text } = problem
    if (problem.code !== 'no-figure' && problem.code !== 'figure-too-old')
      return formatCheck(check, translator)
    const indicator = getIndicatorName(
      text,
      findIndicator(dataset, text, draft.edition),
      translator,
    )
    return 'latest' in problem.detail
      ? t('handOver.missing.latest', {
          indicator,
          period: formatPeriodText(problem.detail.latest, translator.lang),
        })
      : t('handOver.missing.never', { indicator })
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
