import type { SkippedFile } from '../../../desk/wholeFile.ts'
import { useDeskWords } from '../useDeskWords.ts'
import { skippedSentence } from './skippedSentence.ts'

/** Published files that a hand-over leaves unchanged: which, where, why, and what to do. */
export function SkippedFiles({ files }: { readonly files: readonly SkippedFile[] }) {
  const say = useDeskWords()
  if (files.length === 0) return null
  const count = files.length
  return (
    <div className="notice notice-error">
      <p>
        <strong>{say('handOver.skipped', { count })}</strong>
      </p>
      <p>{say('handOver.skipped.how', { count })}</p>
      <ul>
        {files.map((file) => (
          <li key={file.path}>{skippedSentence(file, say)}</li>
        ))}
      </ul>
    </div>
  )
}
