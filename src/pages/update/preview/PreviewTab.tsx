import { useDeferredValue, useMemo } from 'react'
import { compareWithPublished, type DraftDifference } from '../../../drafts/preview/difference.ts'
import { findRemovedFigures } from '../../../drafts/handOver/removedFigures.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { useOpenDraft } from '../openDraft.ts'
import { RemovedFigures } from '../handOver/RemovedFigures.tsx'
import { LineChanges } from './LineChanges.tsx'
import { MissingLines } from './MissingLines.tsx'
import { VerdictChange } from './VerdictChange.tsx'
import './preview.css'
import { useTranslator } from '../../../components/useTranslator.ts'

/** The effects of the draft: verdicts that flip first, then every figure. */
export default function PreviewTab() {
  const { dataset } = usePageContext()
  const { parsed: draft } = useOpenDraft()
  const { t } = useTranslator()
  const deferredDraft = useDeferredValue(draft)
  const difference = useMemo(
    () => compareWithPublished(dataset, deferredDraft),
    [dataset, deferredDraft],
  )
  const removed = useMemo(
    () => findRemovedFigures(dataset, deferredDraft),
    [dataset, deferredDraft],
  )
  return (
    <section className="desk-preview" aria-labelledby="part-title">
      <h2 id="part-title" tabIndex={-1}>
        {t('preview.title')}
      </h2>
      <p>
        {t('preview.counts', {
          fresh: countKind(difference, 'new'),
          revised: countKind(difference, 'revised'),
          unchanged: countKind(difference, 'unchanged'),
          missing: difference.missing.length,
        })}
      </p>
      <RemovedFigures figures={removed} />
      <Verdicts difference={difference} />
      <LineChanges lines={difference.lines} after={difference.dataset} />
      <MissingLines lines={difference.missing} />
    </section>
  )
}

function countKind({ lines }: DraftDifference, kind: 'new' | 'revised' | 'unchanged'): number {
  return lines.filter((line) => line.kind === kind).length
}

function Verdicts({ difference }: { readonly difference: DraftDifference }) {
  const { t } = useTranslator()
  const flips = difference.verdicts.filter(({ kind }) => kind === 'flips')
  const moves = difference.verdicts.filter(({ kind }) => kind === 'moves')
  return (
    <>
      <h3>{t('preview.flips', { count: flips.length })}</h3>
      {flips.length === 0 && <p>{t('preview.flips.none')}</p>}
      {flips.map((verdict) => (
        <VerdictChange
          key={JSON.stringify(verdict.key)}
          verdict={verdict}
          after={difference.dataset}
        />
      ))}
      {moves.length > 0 && (
        <>
          <h3>{t('preview.moves')}</h3>
          {moves.map((verdict) => (
            <VerdictChange
              key={JSON.stringify(verdict.key)}
              verdict={verdict}
              after={difference.dataset}
            />
          ))}
        </>
      )}
    </>
  )
}
