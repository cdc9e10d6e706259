import { act, render, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Dataset } from '../../src/model/dataset.ts'
import { PageReactContext } from '../../src/components/pageContext.ts'
import type { PageRoute } from '../../src/app/state/route.ts'
import type { Translator } from '../../src/i18n/translate.ts'

/** Renders a page of the report as in the shell: for an edition of a package, in a language. */
export async function openPage(
  page: ReactNode,
  dataset: Dataset,
  year: number,
  target: PageRoute,
  translator: Translator,
): Promise<void> {
  const edition = dataset.editions.find((one) => one.edition === year)
  if (!edition) throw new Error(`no such edition: ${year}`)
  const address = { lang: translator.lang, edition: year, target }
  await act(async () => {
    render(
      <PageReactContext value={{ dataset, edition, route: address, translator }}>
        {page}
      </PageReactContext>,
    )
  })
  // The page suspends for its messages, and renders the rest after the first paint.
  await waitFor(() => {
    const { textContent } = document.body
    if (textContent === '' || textContent.includes(translator.t('shell.opening')))
      throw new Error('the page is still on its way')
  })
}
