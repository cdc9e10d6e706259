import { useTranslator } from '../../../components/useTranslator.ts'

/** A short table needs no progress bar. */
const SHORT = 4000

export function ReadingProgress(props: {
  readonly progress: { readonly done: number; readonly total: number } | null
  readonly cancel: () => void
}) {
  const { t } = useTranslator()
  const { progress } = props
  if (!progress || progress.total <= SHORT) return null
  const text = t('import.reading', progress)
  return (
    <div className="import-progress">
      <p>{text}</p>
      <progress value={progress.done} max={progress.total} aria-label={text} />
      <button type="button" className="ds-button" data-variant="secondary" onClick={props.cancel}>
        {t('import.cancel')}
      </button>
    </div>
  )
}
