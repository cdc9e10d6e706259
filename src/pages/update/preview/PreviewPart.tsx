import { useDeferredValue, useMemo } from 'react'
import { differenceOf, type DraftDifference } from '../../../desk/difference.ts'
import { removedFigures } from '../../../desk/removedFigures.ts'
import { useReader } from '../../reader.ts'
import { useOpenDraft } from '../openDraft.ts'
import { RemovedFigures } from '../handOver/RemovedFigures.tsx'
import { LineChanges } from './LineChanges.tsx'
import { MissingLines } from './MissingLines.tsx'
import { VerdictChange } from './VerdictChange.tsx'
import './preview.css'
import { useTranslator } from '../../useTranslator.ts'

/** The effects of the draft: verdicts that flip first, then every figure. */
export default function PreviewPart() {
  const { dataset } = useReader()
  const { read: draft } = useOpenDraft()
  const { say } = useTranslator()
  const later = useDeferredValue(draft)
  const difference = useMemo(() => differenceOf(dataset, later), [dataset, later])
  const removed = useMemo(() => removedFigures(dataset, later), [dataset, later])
  return (
    <section className="desk-preview" aria-labelledby="part-title">
      <h2 id="part-title" tabIndex={-1}>
        {say('preview.title')}
      </h2>
      <p>
        {say('preview.counts', {
          fresh: countOf(difference, 'new'),
          revised: countOf(difference, 'revised'),
          unchanged: countOf(difference, 'unchanged'),
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

function countOf({ lines }: DraftDifference, kind: 'new' | 'revised' | 'unchanged'): number {
  return lines.filter((line) => line.kind === kind).length
}

function Verdicts({ difference }: { readonly difference: DraftDifference }) {
  const { say } = useTranslator()
  const flips = difference.verdicts.filter(({ kind }) => kind === 'flips')
  const moves = difference.verdicts.filter(({ kind }) => kind === 'moves')
  return (
    <>
      <h3>{say('preview.flips', { count: flips.length })}</h3>
      {flips.length === 0 && <p>{say('preview.flips.none')}</p>}
      {flips.map((verdict) => (
        <VerdictChange
          key={JSON.stringify(verdict.key)}
          verdict={verdict}
          after={difference.dataset}
        />
      ))}
      {moves.length > 0 && (
        <>
          <h3>{say('preview.moves')}</h3>
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
