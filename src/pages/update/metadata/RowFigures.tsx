import { isFilled } from '../../../desk/draftColumns.ts'
import type { DraftLine } from '../../../desk/draft.ts'
import { useOpenDraft } from '../openDraft.ts'
import { useTranslator } from '../../useTranslator.ts'

/** The number of figures for the indicator of a row, with a link to them. */
export function RowFigures(props: {
  readonly lines: readonly DraftLine[]
  readonly title: string
}) {
  const { showCell } = useOpenDraft()
  const { say } = useTranslator()
  const { lines, title } = props
  const first = lines.find((line) => !isFilled(line)) ?? lines[0]
  return (
    <div className="metadata-figures">
      <p role="status">
        {first
          ? say('metadata.figures', { filled: lines.filter(isFilled).length, all: lines.length })
          : say('metadata.figures.none')}
      </p>
      {first && (
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          aria-label={say('metadata.figures.open.of', { title })}
          onClick={() => showCell({ line: first.id, column: 'value' })}
        >
          {say('metadata.figures.open')}
        </button>
      )}
    </div>
  )
}
