import { CERTAINTIES } from '../../../model/records.ts'
import { columnsOf, type SheetName } from '../../../desk/metadata/tableSchemas.ts'
import { useReader } from '../../reader.ts'
import { CellField, TextFields } from './recordForm.tsx'
import { useTranslator } from '../../useTranslator.ts'

/** The source of a record, and how far it was checked. */
export function SourceFields({ sheet = 'follow-up' }: { readonly sheet?: SheetName }) {
  const { dataset } = useReader()
  const { say } = useTranslator()
  const { languages } = dataset
  const isLocal = columnsOf(sheet, [...languages.slice(0, 1), 'xx']).includes('source_xx')
  const source = {
    column: 'source',
    label: say('record.source'),
    hint: say('record.source.hint'),
  }
  return (
    <>
      {isLocal ? <TextFields {...source} /> : <CellField {...source} />}
      <div className="form-row">
        <CellField
          column="source_url"
          label={say('record.sourceUrl')}
          hint={say('record.sourceUrl.hint')}
        />
        <CellField
          column="certainty"
          label={say('record.certainty')}
          hint={say('record.certainty.hint')}
          choices={CERTAINTIES.map((certainty) => ({
            value: certainty,
            label: say(`record.certainty.${certainty}`),
          }))}
        />
      </div>
      <TextFields
        column="certainty_note"
        label={say('record.certaintyNote')}
        hint={say('record.certaintyNote.hint')}
      />
    </>
  )
}
