import { useState } from 'react'
import { ChunkFault } from '../../../charts/ChunkFault.tsx'
import { loadChunk, MissingChunkError } from '../../../charts/loadChunk.ts'
import { save } from '../../../charts/takeAway.ts'
import type { Orientation, TemplateWords } from '../../../desk/import/template/template.ts'
import type { DraftLine } from '../../../desk/draft.ts'
import { seriesIdOf } from '../../../desk/draftColumns.ts'
import type { DueLine, NotDueLine } from '../../../desk/dueLines.ts'
import { indicatorOf } from '../../../model/lookup.ts'
import { periodTextOf } from '../../../words/period.ts'
import { useReader, type Reader } from '../../reader.ts'
import { indicatorName, lineName, seriesName } from '../figures/cellNames.ts'
import { useOpenDraft, type OpenDraft } from '../openDraft.ts'
import type { MessageId, Translate } from '../../../words/catalogue.ts'
import { useTranslator } from '../../useTranslator.ts'

const BOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Downloads the draft as a spreadsheet to fill in and import again. */
export function TemplateOffer() {
  const reader = useReader()
  const open = useOpenDraft()
  const { say } = useTranslator()
  const [failed, setFailed] = useState<'file' | 'chunk' | null>(null)
  const { draft } = open
  const make = async () => {
    try {
      const { templateFile } = await loadChunk(
        () => import('../../../desk/import/template/template.ts'),
      )
      const bytes = templateFile(draft, reader.dataset.languages, templateWords(reader, open, say))
      const name = `${draft.city}-${draft.right}-${draft.edition}.xlsx`
      save(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: BOOK }), name)
      setFailed(null)
    } catch (error) {
      setFailed(error instanceof MissingChunkError ? 'chunk' : 'file')
    }
  }
  return (
    <section className="import-template" aria-labelledby="import-template">
      <h3 id="import-template">{say('import.template')}</h3>
      <p>{say('import.template.lead')}</p>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        onClick={() => void make()}
      >
        {say('import.template.save')}
      </button>
      {failed && (
        <p role="alert">
          {failed === 'file' ? say('import.template.failed') : <ChunkFault words={reader.words} />}
        </p>
      )}
    </section>
  )
}

function templateWords(reader: Reader, { draft, due }: OpenDraft, say: Translate): TemplateWords {
  const { dataset, words } = reader
  const series = new Map(
    [...due.due, ...due.notDue].map((one: DueLine | NotDueLine) => [seriesIdOf(one.key), one]),
  )
  const orientation = (line: DraftLine): Readonly<Record<Orientation, string>> => {
    const cell = (name: string) => line.cells[name] ?? ''
    const indicator = indicatorOf(dataset, cell('indicator'), draft.edition)
    const key = {
      indicator: cell('indicator'),
      area: cell('area') || dataset.city.id,
      dimension: cell('dimension'),
      group: cell('group'),
    }
    const last = series.get(seriesIdOf(key))?.last ?? null
    return {
      title: lineName(
        {
          indicator: indicatorName(key.indicator, indicator, words),
          series: seriesName(key, dataset, words),
          period: cell('period'),
        },
        words.lang,
        say,
      ),
      unit: indicator ? words.unit(indicator) : '',
      last:
        indicator && last && last.value !== null
          ? say('figures.last', {
              figure: words.figure(last.value, indicator),
              period: periodTextOf(last.period.text, words.lang),
            })
          : say('figures.last.none'),
      where: indicator?.sourceUrl ?? '',
    }
  }
  return {
    sheet: say('import.template.sheet'),
    explained: say('import.template.explained'),
    column: say('import.template.column'),
    means: say('import.template.means'),
    statuses: say('import.template.status'),
    wrong: say('import.template.wrong'),
    headings: {
      title: say('import.template.title'),
      unit: say('import.template.unit'),
      last: say('import.template.last'),
      where: say('import.template.where'),
    },
    about: (column) =>
      say(`import.template.about.${column.replace(/^note_.*/, 'note')}` as MessageId),
    status: (status) => say(`status.${status}`),
    orientation,
  }
}
