import { createContext, use } from 'react'
import type { Dataset, Edition } from '../model/dataset.ts'
import type { Route, PageRoute } from '../app/state/route.ts'
import { formatRoute } from '../app/state/route.ts'
import type { Translator } from '../i18n/translate.ts'

/** What every page needs: dataset, edition, route and translator. */
export interface PageContext {
  readonly dataset: Dataset
  readonly edition: Edition
  readonly route: Route
  readonly translator: Translator
}

export const PageReactContext = createContext<PageContext | null>(null)

export function usePageContext(): PageContext {
  const context = use(PageReactContext)
  if (!context) throw new Error('a page stands outside the shell')
  return context
}

/** The link to a page in the current edition and language. */
export function formatHref(route: Route, target: PageRoute): string {
  return `#${formatRoute({ ...route, target })}`
}
