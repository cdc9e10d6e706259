import { useEffect } from 'react'
import { useReader } from './reader.ts'

/** Sets the document title: page, edition, city. */
export function usePageTitle(title: string): void {
  const { dataset, edition, words } = useReader()
  const city = words.text(dataset.city.title).text
  const whole = words.say('page.title', { title, edition: edition.edition, city })
  useEffect(() => {
    document.title = whole
  }, [whole])
}
