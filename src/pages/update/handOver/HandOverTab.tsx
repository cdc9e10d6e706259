import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { findBlocking, checkDraft } from '../../../drafts/check/checks.ts'
import { omitEmptyRecords } from '../../../drafts/records/emptyRecords.ts'
import { findBlockingRecordProblems } from '../../../drafts/records/recordProblems.ts'
import { findRemovedFigures } from '../../../drafts/handOver/removedFigures.ts'
import { usePageContext } from '../../../components/pageContext.ts'
import { ChecksSummary } from '../figures/ChecksSummary.tsx'
import { useOpenDraft } from '../openDraft.ts'
import { ConflictChoice } from '../records/ConflictChoice.tsx'
import { formatTime } from '../formatTime.ts'
import { RemovalQuestion } from './RemovalQuestion.tsx'
import { RecordProblems } from './RecordProblems.tsx'
import { Delivered } from './Delivered.tsx'
import { MissingFigures } from './MissingFigures.tsx'
import { HandOverFailure } from './HandOverFailure.tsx'
import { browserFolders } from './packageFolder.ts'
import { PublicationCheck } from './PublicationCheck.tsx'
import { useHandOver } from './useHandOver.ts'
import { UnaffectedFigures } from './UnaffectedFigures.tsx'
import { useTranslator } from '../../../components/useTranslator.ts'

/** Makes the files of a draft: as a zip, or directly in a folder if the browser can. */
export default function HandOverTab() {
  const { dataset, translator } = usePageContext()
  const { parsed: draft, published } = useOpenDraft()
  const { t } = useTranslator()
  const heading = useRef<HTMLHeadingElement>(null)
  const [agreed, setAgreed] = useState<ReadonlySet<string>>(new Set())
  const { outcome, isWorking, conflicts, onChosen, downloadZip, writeToFolder } = useHandOver(
    heading,
    agreed,
  )
  const deferredDraft = useDeferredValue(draft)
  const all = useMemo(() => checkDraft(dataset, deferredDraft), [dataset, deferredDraft])
  const checks = findBlocking(all)
  const missing = all.filter(({ lineId }) => lineId === null)
  const recordProblems = useMemo(
    () =>
      // Rows of indicators.csv are handed over on the page where they are typed: their problems are shown on
      // trying.
      deferredDraft.right === ''
        ? []
        : findBlockingRecordProblems(omitEmptyRecords(deferredDraft, published), published),
    [deferredDraft, published],
  )
  const chooseFolder = browserFolders()
  const removed = useMemo(
    () => findRemovedFigures(dataset, deferredDraft),
    [dataset, deferredDraft],
  )
  // The current published files take precedence over those that the page has loaded.
  const figuresToRemove =
    outcome?.kind === 'not made' && outcome.result.reason === 'removes'
      ? outcome.result.figures
      : removed
  return (
    <section className="desk-hand-over" aria-labelledby="part-title">
      <h2 id="part-title" tabIndex={-1} ref={heading}>
        {t('handOver.title')}
      </h2>
      <p>{t('handOver.how')}</p>
      {checks.length > 0 ? (
        <>
          <p className="notice notice-error">{t('handOver.blocked')}</p>
          <ChecksSummary checks={checks} />
        </>
      ) : recordProblems.length > 0 ? (
        <>
          <p className="notice notice-error">
            {t('handOver.blocked.records', { count: recordProblems.length })}
          </p>
          <RecordProblems problems={recordProblems} />
        </>
      ) : conflicts.length > 0 ? (
        <>
          <p className="notice notice-error" role="status">
            {t('handOver.contested')}
          </p>
          {conflicts.map((conflict) => (
            <ConflictChoice
              key={conflict.lang}
              conflict={conflict}
              onChosen={() => onChosen(conflict.lang)}
            />
          ))}
        </>
      ) : (
        <>
          <RemovalQuestion figures={figuresToRemove} agreed={agreed} onAgree={setAgreed} />
          <p>
            <button
              type="button"
              className="ds-button"
              aria-disabled={isWorking}
              onClick={downloadZip}
            >
              {t('handOver.zip')}
            </button>
          </p>
          {chooseFolder && (
            <>
              <p>{t('handOver.folder.how')}</p>
              <p>
                <button
                  type="button"
                  className="ds-button"
                  data-variant="secondary"
                  aria-disabled={isWorking}
                  onClick={() => writeToFolder(chooseFolder)}
                >
                  {t('handOver.folder')}
                </button>
              </p>
            </>
          )}
        </>
      )}
      <MissingFigures checks={missing} />
      <UnaffectedFigures />
      <div role="status">
        {isWorking && <p>{t('handOver.working')}</p>}
        {outcome?.kind === 'message' && <p className="notice notice-error">{outcome.text}</p>}
        {outcome?.kind === 'not made' && <HandOverFailure {...outcome} />}
        {outcome?.kind === 'delivered' && (
          <Delivered
            method={outcome.method}
            handOver={outcome.handOver}
            time={formatTime(outcome.at, translator.lang, outcome.at)}
          />
        )}
      </div>
      <PublicationCheck />
    </section>
  )
}
