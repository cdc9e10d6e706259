import { useCallback, useEffect, useState } from 'react'
import { NO_EDITS, readEdits, writeEdits, type SlideEdits } from '../../report/slides/edits.ts'
import { storedText, storeText } from '../../state/attempt.ts'
import { useReader } from '../reader.ts'

/** Choices of this window if the browser stores nothing. */
const unkept = new Map<string, SlideEdits>()

export interface KeptEdits {
  readonly edits: SlideEdits
  readonly keep: (edits: SlideEdits) => void
  /** Whether the choices are stored beyond this window. */
  readonly isKept: boolean
}

/** The customization of the slides of this city and edition, stored in this browser only. */
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
    // All windows use the same slides, so follow changes in other windows.
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
