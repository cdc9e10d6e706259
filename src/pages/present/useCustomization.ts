import { useCallback, useEffect, useState } from 'react'
import {
  NO_CUSTOMIZATION,
  parseCustomization,
  formatCustomization,
  type SlideCustomization,
} from '../../report/slides/customization.ts'
import { readStoredText, writeStoredText } from '../../platform/attempt.ts'
import { usePageContext } from '../../components/pageContext.ts'

/** Choices of this window if the browser stores nothing. */
const memory = new Map<string, SlideCustomization>()

export interface StoredCustomization {
  readonly customization: SlideCustomization
  readonly store: (customization: SlideCustomization) => void
  /** Whether the choices are stored beyond this window. */
  readonly isStored: boolean
}

/** The customization of the slides of this city and edition, stored in this browser only. */
export function useCustomization(): StoredCustomization {
  const { dataset, edition } = usePageContext()
  const name = `slides ${dataset.city.id} ${edition.edition}`
  const [state, setState] = useState<Omit<StoredCustomization, 'store'>>(() => ({
    customization: readStored(name),
    isStored: true,
  }))
  const store = useCallback(
    (customization: SlideCustomization) => {
      const isStored = writeStoredText(name, formatCustomization(customization))
      if (isStored) memory.delete(name)
      else memory.set(name, customization)
      setState({ customization, isStored })
    },
    [name],
  )
  useEffect(() => {
    // All windows use the same slides, so follow changes in other windows.
    const onStorage = ({ key, newValue }: StorageEvent) => {
      if (key !== name) return
      memory.delete(name)
      setState({ customization: parseCustomization(newValue) ?? NO_CUSTOMIZATION, isStored: true })
    }
    window.addEventListener('storage', onStorage)
    return () => window.removeEventListener('storage', onStorage)
  }, [name])
  return { ...state, store }
}

function readStored(name: string): SlideCustomization {
  const inMemory = memory.get(name)
  if (inMemory) return inMemory
  return parseCustomization(readStoredText(name)) ?? NO_CUSTOMIZATION
}
