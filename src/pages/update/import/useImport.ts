import { startTransition, useCallback, useEffect, useReducer, useRef } from 'react'
import type { DraftLine } from '../../../drafts/draft.ts'
import type { ImportContext } from '../../../drafts/import/importContext.ts'
import type { ImportMessage, ComparedLine } from '../../../drafts/import/importSession.ts'
import { findPlanFaults, type ImportPlan } from '../../../drafts/import/importPlan.ts'
import type { PlanStore } from '../../../drafts/import/storedPlans.ts'
import { storePlan, applyStoredPlan } from '../../../drafts/import/storedPlans.ts'
import { reduceImport, INITIAL_STATE, type ImportState } from './importState.ts'
import type { ImportPort, StartImport } from './importServices.ts'

/** Maximum silence of the worker: a large workbook takes about ten seconds on a slow machine. */
export const ANSWER_TIMEOUT_MS = 60_000

export interface Import {
  readonly state: ImportState
  readonly open: (name: string, source: Promise<ArrayBuffer> | string) => void
  readonly selectSheet: (sheet: number, headerRow: number | null) => void
  readonly change: (plan: ImportPlan) => void
  /** Stops the work at any point. */
  readonly cancel: () => void
  /** Stores the plan and closes the table. */
  readonly finish: () => void
}

/** State of an import from file to draft lines: opened, viewed, read again after each change. */
export function useImport(
  context: ImportContext,
  draft: readonly DraftLine[],
  plans: PlanStore,
  start: StartImport,
): Import {
  const [state, dispatch] = useReducer(reduceImport, INITIAL_STATE)
  const port = useRef<ImportPort | null>(null)
  const run = useRef(0)
  const lines = useRef<ComparedLine[]>([])

  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const stop = useCallback(() => {
    clearTimeout(timer.current)
    port.current?.stop()
    port.current = null
  }, [])
  const fail = useCallback(
    (fault: 'stopped' | 'slow' | 'failed') => {
      stop()
      dispatch({ kind: 'not opened', fault })
    },
    [stop],
  )
  /** Starts the timeout for an answer. */
  const waitForAnswer = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => fail('slow'), ANSWER_TIMEOUT_MS)
  }, [fail])
  useEffect(() => stop, [stop])

  const handleMessage = useCallback(
    (message: ImportMessage) => {
      if ('run' in message && message.run !== run.current) return
      if (message.kind === 'lines' || message.kind === 'progress') waitForAnswer()
      else clearTimeout(timer.current)
      switch (message.kind) {
        case 'failed':
          return fail('failed')
        case 'lines':
          lines.current.push(...message.lines)
          return
        case 'done':
          // A transition, so that the page stays responsive while a long table renders.
          return startTransition(() =>
            dispatch({ kind: 'read', lines: lines.current, summary: message.summary }),
          )
        case 'progress':
          return dispatch(message)
        case 'not opened':
          stop()
          return dispatch(message)
        case 'opened':
        case 'seen': {
          const { headings, plan } = message.view
          const storedPlan = applyStoredPlan(plans, headings, plan)
          return dispatch({
            ...message,
            view: { ...message.view, plan: storedPlan.plan },
            isStored: storedPlan.isStored,
          })
        }
      }
    },
    [fail, plans, stop, waitForAnswer],
  )

  const plan = state.kind === 'open' ? state.plan : null
  const latestDraft = useRef(draft)
  useEffect(() => {
    latestDraft.current = draft
  }, [draft])
  useEffect(() => {
    if (!plan || findPlanFaults(plan).length > 0) return
    run.current++
    lines.current = []
    if (!port.current) return
    waitForAnswer()
    port.current.post({ kind: 'read', run: run.current, plan, draft: latestDraft.current })
  }, [plan, waitForAnswer])

  const open = useCallback(
    (name: string, source: Promise<ArrayBuffer> | string) => {
      stop()
      dispatch({ kind: 'opening', name })
      const ownPort = start(handleMessage, () => fail('stopped'))
      port.current = ownPort
      waitForAnswer()
      void Promise.resolve(source).then(
        (content) => {
          const transfer = typeof content === 'string' ? [] : [content]
          if (port.current === ownPort)
            ownPort.post({ kind: 'open', context, source: content }, transfer)
        },
        () => {
          if (port.current !== ownPort) return
          stop()
          dispatch({ kind: 'not opened', fault: 'damaged' })
        },
      )
    },
    [context, fail, handleMessage, start, stop, waitForAnswer],
  )
  const selectSheet = useCallback(
    (sheet: number, headerRow: number | null) => {
      if (!port.current) return
      waitForAnswer()
      port.current.post({ kind: 'look', sheet, headerRow })
    },
    [waitForAnswer],
  )
  const change = useCallback(
    (changed: ImportPlan) => dispatch({ kind: 'changed', plan: changed }),
    [],
  )
  const cancel = useCallback(() => {
    stop()
    dispatch({ kind: 'cancelled' })
  }, [stop])
  const finish = useCallback(() => {
    if (state.kind === 'open') storePlan(plans, state.view.headings, state.plan)
    stop()
    dispatch({ kind: 'taken' })
  }, [plans, state, stop])
  return { state, open, selectSheet, change, cancel, finish }
}
