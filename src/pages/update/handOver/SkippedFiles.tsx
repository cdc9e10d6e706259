import type { SkippedFile } from '../../../drafts/handOver/losslessFile.ts'
import { formatSkipped } from './skippedSentence.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

/** Published files that a hand-over leaves unchanged: which, where, why, and what to do. */
export function SkippedFiles({ files }: { readonly files: readonly SkippedFile[] }) {
  const { t } = useTranslator()
  if (files.length === 0) return null
  const count = files.length
  return (
    <div className="notice notice-error">
      <p>
        <strong>{t('handOver.skipped', { count })}</strong>
      </p>
      <p>{t('handOver.skipped.how', { count })}</p>
      <ul>
        {files.map((file) => (
          <li key={file.path}>{formatSkipped(file, t)}</li>
        ))}
      </ul>
    </div>
  )
}
