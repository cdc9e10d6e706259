import type { ReactNode } from 'react'
import { useTranslator } from '../../components/useTranslator.ts'
import type { Namespace } from '../../i18n/catalogue.ts'

interface Props {
  readonly namespaces: readonly Namespace[]
  readonly children: ReactNode
}

/** A page with messages that the first page does not load: waits for them as for the page's code. */
export function LazyPage({ namespaces, children }: Props) {
  useTranslator(...namespaces)
  return children
}
