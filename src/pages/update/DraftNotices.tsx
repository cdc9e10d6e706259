import { useMemo } from 'react'
import { keyOfLine } from '../../desk/draftColumns.ts'
import { cellsOfFigure } from '../../desk/figureLine.ts'
import { filingOf } from '../../desk/filing.ts'
import { ownEntry } from '../../model/ownEntry.ts'
import { underneath, type Underneath } from '../../desk/underneath.ts'
import { indicatorOf } from '../../model/lookup.ts'
import { useStore } from '../../state/useStore.ts'
import { PlaceLink } from '../parts/PlaceLink.tsx'
import { useReader } from '../reader.ts'
import { indicatorName, lineName, seriesName } from './figures/cellNames.ts'
import { LongList } from './LongList.tsx'
import { useOpenDraft } from './openDraft.ts'
import { useTranslator } from '../useTranslator.ts'

/** Notices before typing: a correction, another draft than requested, changed published files. */
export function DraftNotices(props: { readonly missing: boolean; readonly keepsNothing: boolean }) {
  const { dataset } = useReader()
  const { draft } = useOpenDraft()
  const { say } = useTranslator()
  const { as, delivery } = useMemo(() => filingOf(dataset, draft), [dataset, draft])
  return (
    <>
      {props.keepsNothing && <p className="notice notice-error">{say('drafts.unavailable')}</p>}
      {props.missing && (
        <p className="notice">
          {say('drafts.missing')}{' '}
          <PlaceLink to={{ page: 'update', right: null, part: null, draft: null }}>
            {say('desk.right.back')}
          </PlaceLink>
        </p>
      )}
      {as === 'correction' && (
        <p className="notice">{say('draft.correction', { file: delivery.file })}</p>
      )}
      <OlderData />
    </>
  )
}

/** Whether a file belongs to the right: deliveries of other groups do not concern the draft. */
function ofRight(right: string): (path: string) => boolean {
  return (path) => !path.includes('/') || path.startsWith(`${right}/`)
}

function OlderData() {
  const { dataset } = useReader()
  const { draft } = useOpenDraft()
  const { say } = useTranslator()
  const digests = useStore(({ loaded }) => (loaded.kind === 'loaded' ? loaded.digests : undefined))
  const found = useMemo((): Underneath | null => {
    if (!digests || Object.keys(draft.basis).length === 0) return null
    return underneath(draft, digests, dataset)
  }, [draft, digests, dataset])
  if (!found) return null
  const own = ofRight(draft.right)
  const files = [
    ...found.changed.filter(own).map((file) => say('draft.underneath.file', { file })),
    ...found.added.filter(own).map((file) => say('draft.underneath.new', { file })),
    ...found.gone.filter(own).map((file) => say('draft.underneath.gone', { file })),
  ]
  if (files.length === 0) return null
  return (
    <div className="notice notice-draft">
      <p>{say('draft.underneath')}</p>
      <LongList items={files}>{(text) => <li key={text}>{text}</li>}</LongList>
      {found.lines.length > 0 && (
        <LongList items={found.lines}>
          {(one) => <ChangedLine key={one.line.id} {...one} />}
        </LongList>
      )}
    </div>
  )
}

function ChangedLine({ line, published }: Underneath['lines'][number]) {
  const { dataset, words } = useReader()
  const { draft, edit, settle, readOnly } = useOpenDraft()
  const { say } = useTranslator()
  const key = keyOfLine(line, dataset.city.id)
  const indicator = indicatorOf(dataset, key.indicator, draft.edition)
  const figure = lineName(
    {
      indicator: indicatorName(key.indicator, indicator, words),
      series: seriesName(key, dataset, words),
      period: line.cells['period'] ?? '',
    },
    words.lang,
    say,
  )
  const cells = cellsOfFigure(dataset, published)
  const there = cells['value'] ?? cells['status'] ?? ''
  const here = line.cells['value'] ?? line.cells['status'] ?? ''
  return (
    <li>
      {say('draft.underneath.line', {
        figure,
        published: there,
        draft: here === '' ? say('draft.underneath.none') : here,
      })}
      {!readOnly && here !== there && (
        <>
          {' '}
          <button
            type="button"
            className="desk-link"
            aria-label={say('draft.underneath.take.of', { figure })}
            onClick={() => {
              const columns = new Set([...Object.keys(line.cells), ...Object.keys(cells)])
              edit({
                kind: 'cells',
                cells: [...columns].map((column) => ({
                  line: line.id,
                  column,
                  text: ownEntry(cells, column) ?? '',
                })),
              })
              settle()
            }}
          >
            {say('draft.underneath.take')}
          </button>
        </>
      )}
    </li>
  )
}
