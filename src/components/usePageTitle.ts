import { useEffect } from 'react'
import { usePageContext } from './pageContext.ts'

/** Sets the document title: page, edition, city. */
export function usePageTitle(title: string): void {
  const { dataset, edition, translator } = usePageContext()
  const city = translator.localize(dataset.city.title).text
  const documentTitle = translator.t('page.title', { title, edition: edition.edition, city })
  useEffect(() => {
    document.title = documentTitle
  }, [documentTitle])
}
