import { act, render, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Dataset } from '../../../src/model/dataset.ts'
import { ReaderContext } from '../../../src/pages/reader.ts'
import type { Place } from '../../../src/state/address.ts'
import type { Words } from '../../../src/words/words.ts'

/** Renders a page of the report as in the shell: for an edition of a package, in a language. */
export async function openPage(
  page: ReactNode,
  dataset: Dataset,
  year: number,
  place: Place,
  words: Words,
): Promise<void> {
  const edition = dataset.editions.find((one) => one.edition === year)
  if (!edition) throw new Error(`no such edition: ${year}`)
  const address = { lang: words.lang, edition: year, place }
  await act(async () => {
    render(<ReaderContext value={{ dataset, edition, address, words }}>{page}</ReaderContext>)
  })
  // The page suspends for its messages, and renders the rest after the first paint.
  await waitFor(() => {
    const { textContent } = document.body
    if (textContent === '' || textContent.includes(words.say('shell.opening')))
      throw new Error('the page is still on its way')
  })
}
