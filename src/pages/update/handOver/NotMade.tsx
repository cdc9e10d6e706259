import type { HandOverReading } from '../../../desk/handOver.ts'
import { useReader } from '../../reader.ts'
import { BesideProblems } from './BesideProblems.tsx'
import { notMade } from './notMade.ts'
import { SkippedFiles } from './SkippedFiles.tsx'

/** Why no files were made, and which published files must be corrected first. */
export function NotMade(props: {
  readonly reading: Extract<HandOverReading, { ok: false }>
  readonly from: 'web' | 'folder'
}) {
  const { words } = useReader()
  const { reading, from } = props
  return (
    <>
      <p className="notice notice-error">{notMade(reading, from, words)}</p>
      {reading.reason === 'blocked beside' && <BesideProblems problems={reading.problems} />}
      <SkippedFiles files={reading.reason === 'skipped' ? reading.skipped : []} />
    </>
  )
}
