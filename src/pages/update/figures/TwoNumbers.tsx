import type { Check } from '../../../drafts/check/checks.ts'
import { resolveAmbiguousNumbers } from '../../../drafts/check/draftNumbers.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { useOpenDraft } from '../openDraft.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

/**
 * The choice between the two numbers that a cell may mean: the answer holds for all ambiguous cells of the
 * indicator.
 */
export function TwoNumbers({ check }: { readonly check: Check }) {
  const { translator } = usePageContext()
  const { parsed, edit, endTyping, readOnly } = useOpenDraft()
  const { t } = useTranslator()
  const { lineId, column, problem } = check
  const { detail } = problem
  if (lineId === null || column === null || readOnly || !('thousands' in detail)) return null
  const answers = (['thousands', 'decimal'] as const).map((reading) => {
    const cells = resolveAmbiguousNumbers(parsed, { line: lineId, column }, reading)
    const number = translator.formatLooseNumber(Number(detail[reading]), 10)
    return (
      <button
        key={reading}
        type="button"
        className="desk-link"
        onClick={() => {
          edit({ kind: 'cells', cells })
          endTyping()
        }}
      >
        {t('check.twoNumbers.is', { number, others: cells.length - 1 })}
      </button>
    )
  })
  return <p className="check-answers">{answers}</p>
}
