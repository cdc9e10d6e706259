import type { Check } from '../../../desk/checks.ts'
import { useReader } from '../../reader.ts'
import { checkSentence } from '../checkSentence.ts'
import { useDeskWords } from '../useDeskWords.ts'

/** Figures that the edition still lacks: they keep nothing from being handed over. */
export function MissingFigures({ checks }: { readonly checks: readonly Check[] }) {
  const { words } = useReader()
  const say = useDeskWords()
  if (checks.length === 0) return null
  return (
    <details className="desk-fold">
      <summary>{say('handOver.missing', { count: checks.length })}</summary>
      <ul>
        {checks.map((check) => (
          <li key={JSON.stringify(check.problem)}>{checkSentence(check, words, say)}</li>
        ))}
      </ul>
    </details>
  )
}
