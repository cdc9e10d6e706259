import type { HandOverResult } from '../../../drafts/handOver/handOver.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { RecordProblems } from './RecordProblems.tsx'
import { getFailureMessage } from './failureMessage.ts'
import { SkippedFiles } from './SkippedFiles.tsx'

/** Why no files were made, and which published files must be corrected first. */
export function HandOverFailure(props: {
  readonly result: Extract<HandOverResult, { ok: false }>
  readonly source: 'web' | 'folder'
}) {
  const { translator } = usePageContext()
  const { result, source } = props
  return (
    <>
      <p className="notice notice-error">{getFailureMessage(result, source, translator)}</p>
      {result.reason === 'blocked records' && <RecordProblems problems={result.problems} />}
      <SkippedFiles files={result.reason === 'skipped' ? result.skipped : []} />
    </>
  )
}
