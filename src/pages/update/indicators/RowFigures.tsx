import { isFilled } from '../../../drafts/lineCells.ts'
import type { DraftLine } from '../../../drafts/draft.ts'
import { useOpenDraft } from '../openDraft.ts'
import { useTranslator } from '../../../components/useTranslator.ts'

/** The number of figures for the indicator of a row, with a link to them. */
export function RowFigures(props: {
  readonly lines: readonly DraftLine[]
  readonly title: string
}) {
  const { openCell } = useOpenDraft()
  const { t } = useTranslator()
  const { lines, title } = props
  const firstLine = lines.find((line) => !isFilled(line)) ?? lines[0]
  return (
    <div className="metadata-figures">
      <p role="status">
        {firstLine
          ? t('metadata.figures', { filled: lines.filter(isFilled).length, all: lines.length })
          : t('metadata.figures.none')}
      </p>
      {firstLine && (
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          aria-label={t('metadata.figures.open.of', { title })}
          onClick={() => openCell({ line: firstLine.id, column: 'value' })}
        >
          {t('metadata.figures.open')}
        </button>
      )}
    </div>
  )
}
