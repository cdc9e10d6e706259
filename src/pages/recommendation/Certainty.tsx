import type { SourcedRecord } from '../../model/records.ts'
import { Localized } from '../../components/Localized.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { idPart } from '../../i18n/idPart.ts'

/** How far the source was read, if not in full, and a note about it. */
export function Certainty({
  record,
}: {
  readonly record: Pick<SourcedRecord, 'certainty' | 'certaintyNote'>
}) {
  const { translator } = usePageContext()
  const note = translator.localize(record.certaintyNote)
  if (record.certainty === 'read' && note.text === '') return null
  return (
    <p className="certainty">
      {record.certainty !== 'read' && (
        <>
          <strong>{translator.t(`certainty.${idPart(record.certainty)}`)}</strong>{' '}
        </>
      )}
      <Localized text={note} />
    </p>
  )
}
