import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import PresentPage from '../../../src/pages/present/PresentPage.tsx'
import { PageReactContext } from '../../../src/components/pageContext.ts'
import { buildOutline } from '../../../src/report/slides/outline.ts'
import { parseRoute } from '../../../src/app/state/route.ts'
import { buildSlideContext, YORK } from '../../builders/slideContext.ts'
import { english } from '../../builders/translators.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let york: Dataset
let planned: readonly string[]
/** The number of slides. */
let last: number

beforeEach(async () => {
  const context = await buildSlideContext(YORK, 2025, 'en')
  york = context.dataset
  planned = buildOutline(context.report).map(({ id }) => id)
  last = planned.length
  localStorage.clear()
  window.scrollTo = () => {}
  // A phone: slides have the reading layout.
  window.matchMedia = (media: string) =>
    ({ media, matches: false, addEventListener() {}, removeEventListener() {} }) as never
})

const getNumber = (id: string) => planned.indexOf(id) + 1

async function open(path: string) {
  location.hash = path
  const reading = parseRoute(path)
  if (reading.kind !== 'address' || reading.route.target.page !== 'present')
    throw new Error(`no address of the slides: ${path}`)
  const { route } = reading
  const edition = york.editions.find((one) => one.edition === route.edition)!
  await act(async () => {
    render(
      <PageReactContext value={{ dataset: york, edition, route, translator: english }}>
        <PresentPage target={reading.route.target as never} />
      </PageReactContext>,
    )
  })
  await waitFor(() => screen.getByRole('heading', { level: 1 }))
  return userEvent.setup()
}

test('a slide’s route opens it in the reading layout, with its figures as a table', async () => {
  const number = getNumber('finding-suspensions')
  await open(`/en/2025/present/${number}`)
  const title = `Slide ${number} of ${last}: Suspensions from school: `
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(`${title}3.17`)
  expect(document.title).toContain(title)
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  const figure = screen.getByRole('figure', { name: /Suspensions from school/ })
  // One for the screen and one for print; the style sheet shows one of them.
  for (const chart of within(figure).getAllByRole('img'))
    expect(chart).toHaveAccessibleName(/York: 3\.2 in 2015\/16/)
  expect(within(figure).getByText('The figures of this chart as a table')).toBeInTheDocument()
})

test('a number above the last slide’s opens the last slide', async () => {
  await open('/en/2025/present/99')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(`Slide ${last} of ${last}`)
})

test('a slide hidden in another window is also hidden in an open presentation', async () => {
  const number = getNumber('finding-suspensions')
  await open(`/en/2025/present/${number}`)
  const newValue = JSON.stringify({ leftOut: ['reading'], order: [], sentences: {} })
  act(() => {
    window.dispatchEvent(new StorageEvent('storage', { key: 'slides york 2025', newValue }))
  })
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    new RegExp(`^Slide ${number} of ${last - 1}: (?!Suspensions)`),
  )
})

test('without full screen, the presentation reports it after the first try and hides the button', async () => {
  // A projector; jsdom has no full screen, like Safari on an iPhone.
  window.matchMedia = (media: string) =>
    ({ media, matches: true, addEventListener() {}, removeEventListener() {} }) as never
  const user = await open('/en/2025/present/1')
  const full = () => screen.queryByRole('button', { name: 'Full screen' })
  await user.click(full()!)
  const text = 'This browser gives no full screen. The slides go on in this window.'
  expect(await screen.findByText(text)).toBeInTheDocument()
  expect(full()).toBeNull()
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  await user.keyboard('{ArrowRight}')
  expect(screen.queryByText(text)).toBeNull()
})

describe('preparation', () => {
  const slides = () => screen.getAllByRole('listitem')
  async function prepare() {
    const user = await open('/en/2025/present/edit')
    await waitFor(() => expect(slides()).toHaveLength(last))
    return user
  }

  test('hides a slide, and shows it again with Undo', async () => {
    const user = await prepare()
    await user.click(screen.getByRole('checkbox', { name: /^Show “Adults who smoke/ }))
    expect(screen.getByText(`${last - 1} of ${last} slides are shown.`)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.getByText(`${last} of ${last} slides are shown.`)).toBeInTheDocument()
  })

  test('moves a slide, announces its new place, and keeps the focus on the button', async () => {
    const user = await prepare()
    await user.click(
      screen.getByRole('button', { name: /^Move “What can be judged is compared.*up$/ }),
    )
    expect(slides()[0]).toHaveTextContent(
      'What can be judged is compared with 2016, or with the first year since',
    )
    expect(screen.getByText(new RegExp(`is now number 1 of ${last}`))).toBeInTheDocument()
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: /^Move “What can be judged is compared.*up$/ }),
      ).toHaveFocus(),
    )
  })

  test('stores the speaker’s sentence in the browser for this city and edition', async () => {
    const user = await prepare()
    await user.type(within(slides()[2]!).getByRole('textbox'), 'Thank you for coming.')
    await user.tab()
    expect(localStorage.getItem('slides york 2025')).toContain('Thank you for coming.')
    expect(screen.getByRole('link', { name: 'Link with these choices' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^#\/en\/2025\/present\/with\/[\w-]+$/),
    )
  })
})
