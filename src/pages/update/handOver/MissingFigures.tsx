import type { Check } from '../../../desk/checks.ts'
import { indicatorOf } from '../../../model/lookup.ts'
import { periodTextOf } from '../../../words/period.ts'
import { useReader } from '../../reader.ts'
import { checkSentence } from '../checkSentence.ts'
import { indicatorName } from '../figures/cellNames.ts'
import { useOpenDraft } from '../openDraft.ts'
import { useTranslator } from '../../useTranslator.ts'

/** The checker's code for an indicator without a new figure. */
const MISSING: readonly string[] = ['no-figure', 'figure-too-old']

/** Missing figures of the edition, by indicator; they do not block a hand-over. */
export function MissingFigures({ checks }: { readonly checks: readonly Check[] }) {
  const { dataset, words } = useReader()
  const { draft } = useOpenDraft()
  const { say } = useTranslator()
  if (checks.length === 0) return null
  const sentence = (check: Check) => {
    const { code, text, detail } = check.problem
    if (!MISSING.includes(code)) return checkSentence(check, words)
    const indicator = indicatorName(text, indicatorOf(dataset, text, draft.edition), words)
    const { latest } = detail
    return latest === undefined
      ? say('handOver.missing.never', { indicator })
      : say('handOver.missing.latest', {
          indicator,
          period: periodTextOf(String(latest), words.lang),
        })
  }
  return (
    <details className="desk-fold">
      <summary>{say('handOver.missing', { count: checks.length })}</summary>
      <p>{say('handOver.missing.how')}</p>
      <ul>
        {checks.map((check) => (
          <li key={JSON.stringify(check.problem)}>{sentence(check)}</li>
        ))}
      </ul>
    </details>
  )
}
