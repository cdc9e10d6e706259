import { getSeriesId } from '../../../model/ids.ts'
import { downloadFile } from '../../../platform/downloadFile.ts'
import { useState } from 'react'
import { ChunkFault } from '../../../charts/react/ChunkFault.tsx'
import { loadChunk, MissingChunkError } from '../../../charts/loadChunk.ts'
import type { HelperColumn, TemplateTexts } from '../../../drafts/import/template/template.ts'
import type { DraftLine } from '../../../drafts/draft.ts'
import type { DueSeries, NotDueSeries } from '../../../drafts/due/dueLines.ts'
import { findIndicator } from '../../../model/lookup.ts'
import { formatPeriodText } from '../../../i18n/periods.ts'
import { usePageContext, type PageContext } from '../../../components/pageContext.ts'
import { getIndicatorName, getLineName, getSeriesName } from '../figures/cellNames.ts'
import { useOpenDraft, type OpenDraft } from '../openDraft.ts'
import type { MessageId, Translate } from '../../../i18n/catalogue.ts'
import { useTranslator } from '../../../components/useTranslator.ts'
import { idPart } from '../../../i18n/idPart.ts'

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Downloads the draft as a spreadsheet to fill in and import again. */
export function TemplateDownload() {
  const pageContext = usePageContext()
  const openDraft = useOpenDraft()
  const { t } = useTranslator()
  const [failed, setFailed] = useState<'file' | 'chunk' | null>(null)
  const { draft } = openDraft
  const download = async () => {
    try {
      const { createTemplate } = await loadChunk(
        () => import('../../../drafts/import/template/template.ts'),
      )
      const bytes = createTemplate(
        draft,
        pageContext.dataset.languages,
        createTemplateTexts(pageContext, openDraft, t),
      )
      const name = `${draft.city}-${draft.right}-${draft.edition}.xlsx`
      downloadFile(bytes, name, XLSX_TYPE)
      setFailed(null)
    } catch (error) {
      setFailed(error instanceof MissingChunkError ? 'chunk' : 'file')
    }
  }
  return (
    <section className="import-template" aria-labelledby="import-template">
      <h3 id="import-template">{t('import.template')}</h3>
      <p>{t('import.template.lead')}</p>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        onClick={() => void download()}
      >
        {t('import.template.save')}
      </button>
      {failed && (
        <p role="alert">
          {failed === 'file' ? (
            t('import.template.failed')
          ) : (
            <ChunkFault translator={pageContext.translator} />
          )}
        </p>
      )}
    </section>
  )
}

function createTemplateTexts(
  pageContext: PageContext,
  { draft, due }: OpenDraft,
  t: Translate,
): TemplateTexts {
  const { dataset, translator } = pageContext
  const series = new Map(
    [...due.due, ...due.notDue].map((one: DueSeries | NotDueSeries) => [getSeriesId(one.key), one]),
  )
  const getHelperCells = (line: DraftLine): Readonly<Record<HelperColumn, string>> => {
    const cell = (name: string) => line.cells[name] ?? ''
    const indicator = findIndicator(dataset, cell('indicator'), draft.edition)
    const key = {
      indicator: cell('indicator'),
      area: cell('area') || dataset.city.id,
      dimension: cell('dimension'),
      group: cell('group'),
    }
    const last = series.get(getSeriesId(key))?.last ?? null
    return {
      title: getLineName(
        {
          indicator: getIndicatorName(key.indicator, indicator, translator),
          series: getSeriesName(key, dataset, translator),
          period: cell('period'),
        },
        translator.lang,
        t,
      ),
      unit: indicator ? translator.formatUnit(indicator) : '',
      last:
        indicator && last && last.value !== null
          ? t('figures.last', {
              figure: translator.formatFigure(last.value, indicator),
              period: formatPeriodText(last.period.text, translator.lang),
            })
          : t('figures.last.none'),
      where: indicator?.sourceUrl ?? '',
    }
  }
  return {
    sheet: t('import.template.sheet'),
    explanations: t('import.template.explained'),
    column: t('import.template.column'),
    meaning: t('import.template.means'),
    statuses: t('import.template.status'),
    warning: t('import.template.wrong'),
    headings: {
      title: t('import.template.title'),
      unit: t('import.template.unit'),
      last: t('import.template.last'),
      where: t('import.template.where'),
    },
    describeColumn: (column) =>
      t(`import.template.about.${column.replace(/^note_.*/, 'note')}` as MessageId),
    describeStatus: (status) => t(`status.${idPart(status)}`),
    getHelperCells,
  }
}
