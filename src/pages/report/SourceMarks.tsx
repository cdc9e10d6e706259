import { usePageContext } from '../../components/pageContext.ts'
import { JumpLink } from './JumpLink.tsx'

/** Superscript numbers that link to the list of sources. */
export function SourceMarks({ numbers }: { readonly numbers: readonly number[] }) {
  const { translator } = usePageContext()
  const { t } = translator
  if (numbers.length === 0) return null
  return (
    <sup className="report-marks">
      {numbers.map((number) => (
        <JumpLink
          key={number}
          part="sources"
          anchor={`source-${number}`}
          label={t('report.source', { number })}
        >
          {number}
        </JumpLink>
      ))}
    </sup>
  )
}
