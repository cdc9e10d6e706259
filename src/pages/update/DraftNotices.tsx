import { useMemo } from 'react'
import { getSeriesKey } from '../../drafts/lineCells.ts'
import { getFigureCells } from '../../drafts/figureCells.ts'
import { chooseFile } from '../../drafts/handOver/chooseFile.ts'
import { getOwnEntry } from '../../model/getOwnEntry.ts'
import { findUpstreamChanges, type UpstreamChanges } from '../../drafts/preview/upstreamChanges.ts'
import { findIndicator } from '../../model/lookup.ts'
import { useStore } from '../../app/state/useStore.ts'
import { RouteLink } from '../../components/RouteLink.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { getIndicatorName, getLineName, getSeriesName } from './figures/cellNames.ts'
import { LongList } from './LongList.tsx'
import { useOpenDraft } from './openDraft.ts'
import { useTranslator } from '../../components/useTranslator.ts'

/** Notices before typing: a correction, another draft than requested, changed published files. */
export function DraftNotices(props: {
  readonly isMissing: boolean
  readonly hasNoStorage: boolean
}) {
  const { dataset } = usePageContext()
  const { draft } = useOpenDraft()
  const { t } = useTranslator()
  const { as, delivery } = useMemo(() => chooseFile(dataset, draft), [dataset, draft])
  return (
    <>
      {props.hasNoStorage && <p className="notice notice-error">{t('drafts.unavailable')}</p>}
      {props.isMissing && (
        <p className="notice">
          {t('drafts.missing')}{' '}
          <RouteLink to={{ page: 'update', right: null, part: null, draft: null }}>
            {t('desk.right.back')}
          </RouteLink>
        </p>
      )}
      {as === 'correction' && (
        <p className="notice">{t('draft.correction', { file: delivery.file })}</p>
      )}
      <UpstreamNotice />
    </>
  )
}

/** Whether a file belongs to the right: deliveries of other groups do not concern the draft. */
function isFileOfRight(right: string): (path: string) => boolean {
  return (path) => !path.includes('/') || path.startsWith(`${right}/`)
}

function UpstreamNotice() {
  const { dataset } = usePageContext()
  const { draft } = useOpenDraft()
  const { t } = useTranslator()
  const digests = useStore(({ loaded }) => (loaded.kind === 'loaded' ? loaded.digests : undefined))
  const changes = useMemo((): UpstreamChanges | null => {
    if (!digests || Object.keys(draft.basis).length === 0) return null
    return findUpstreamChanges(draft, digests, dataset)
  }, [draft, digests, dataset])
  if (!changes) return null
  const ownChanges = isFileOfRight(draft.right)
  const files = [
    ...changes.changed.filter(ownChanges).map((file) => t('draft.upstreamChanges.file', { file })),
    ...changes.added.filter(ownChanges).map((file) => t('draft.upstreamChanges.new', { file })),
    ...changes.removed.filter(ownChanges).map((file) => t('draft.upstreamChanges.gone', { file })),
  ]
  if (files.length === 0) return null
  return (
    <div className="notice notice-draft">
      <p>{t('draft.upstreamChanges')}</p>
      <LongList items={files}>{(text) => <li key={text}>{text}</li>}</LongList>
      {changes.lines.length > 0 && (
        <LongList items={changes.lines}>
          {(one) => <ChangedLineNotice key={one.line.id} {...one} />}
        </LongList>
      )}
    </div>
  )
}

function ChangedLineNotice({ line, published }: UpstreamChanges['lines'][number]) {
  const { dataset, translator } = usePageContext()
  const { draft, edit, endTyping, readOnly } = useOpenDraft()
  const { t } = useTranslator()
  const key = getSeriesKey(line, dataset.city.id)
  const indicator = findIndicator(dataset, key.indicator, draft.edition)
  const figure = getLineName(
    {
      indicator: getIndicatorName(key.indicator, indicator, translator),
      series: getSeriesName(key, dataset, translator),
      period: line.cells['period'] ?? '',
    },
    translator.lang,
    t,
  )
  const cells = getFigureCells(dataset, published)
  const publishedText = cells['value'] ?? cells['status'] ?? ''
  const ownText = line.cells['value'] ?? line.cells['status'] ?? ''
  return (
    <li>
      {t('draft.upstreamChanges.line', {
        figure,
        published: publishedText,
        draft: ownText === '' ? t('draft.upstreamChanges.none') : ownText,
      })}
      {!readOnly && ownText !== publishedText && (
        <>
          {' '}
          <button
            type="button"
            className="desk-link"
            aria-label={t('draft.upstreamChanges.use.of', { figure })}
            onClick={() => {
              const columns = new Set([...Object.keys(line.cells), ...Object.keys(cells)])
              edit({
                kind: 'cells',
                cells: [...columns].map((column) => ({
                  line: line.id,
                  column,
                  text: getOwnEntry(cells, column) ?? '',
                })),
              })
              endTyping()
            }}
          >
            {t('draft.upstreamChanges.use')}
          </button>
        </>
      )}
    </li>
  )
}
