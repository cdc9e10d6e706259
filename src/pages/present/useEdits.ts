import { useCallback, useEffect, useState } from 'react'
import { NO_EDITS, readEdits, writeEdits, type SlideEdits } from '../../report/slides/edits.ts'
import { storedText, storeText } from '../../state/attempt.ts'
import { useReader } from '../reader.ts'

/** Choices of this window, for a browser that keeps nothing. */
const unkept = new Map<string, SlideEdits>()

export interface KeptEdits {
  readonly edits: SlideEdits
  readonly keep: (edits: SlideEdits) => void
  /** Whether they outlast the window. */
  readonly isKept: boolean
}

/** What the speaker chose for the slides of this city and edition, kept in this browser only. */
export function useEdits(): KeptEdits {
  const { dataset, edition } = useReader()
  const name = `slides ${dataset.city.id} ${edition.edition}`
  const [state, setState] = useState<Omit<KeptEdits, 'keep'>>(() => ({
    edits: kept(name),
    isKept: true,
  }))
  const keep = useCallback(
    (edits: SlideEdits) => {
      const isKept = storeText(name, writeEdits(edits))
      if (isKept) unkept.delete(name)
      else unkept.set(name, edits)
      setState({ edits, isKept })
    },
    [name],
  )
  useEffect(() => {
    // The windows of a talk count the same slides, also when they are chosen in another one.
    const changed = ({ key, newValue }: StorageEvent) => {
      if (key !== name) return
      unkept.delete(name)
      setState({ edits: readEdits(newValue) ?? NO_EDITS, isKept: true })
    }
    window.addEventListener('storage', changed)
    return () => window.removeEventListener('storage', changed)
  }, [name])
  return { ...state, keep }
}

function kept(name: string): SlideEdits {
  const here = unkept.get(name)
  if (here) return here
  return readEdits(storedText(name)) ?? NO_EDITS
}
