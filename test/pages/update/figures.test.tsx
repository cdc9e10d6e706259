import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import { readYorkPackage } from '../../builders/packages.ts'
import { german, norwegian } from '../../builders/translators.ts'
import { openDesk } from '../../builders/openUpdate.tsx'

let york: Dataset

// A form has hundreds of accessible names, and jsdom computes each of them anew.
vi.setConfig({ testTimeout: 30_000 })

beforeAll(async () => {
  york = await readYorkPackage()
})

const DUTY = 'Households owed a homelessness duty, York, everybody, 2025/26'

async function openHousing() {
  const user = userEvent.setup()
  const drafts = await openDesk(york, { right: 'housing' })
  await screen.findByRole('heading', { level: 2, name: 'Figures' })
  return { user, drafts }
}

const getCell = (name: string) => screen.getByLabelText(name)

describe('the form of the housing group', () => {
  test('has a line for each due figure, with the last one and the source of the new one', async () => {
    await openHousing()
    expect(screen.getByText('0 of 13 figures filled')).toBeInTheDocument()
    const table = screen.getByRole('table', { name: /Households owed a homelessness duty/ })
    // 802 households in 2024/25: the last figure of York's package.
    expect(within(table).getByRole('row', { name: /802 \(2024\/25\)/ })).toBeInTheDocument()
    expect(
      screen.getByRole('link', { name: /^Where it is published: Households owed/ }),
    ).toHaveAttribute('href', expect.stringMatching(/^https:/))
    expect(getCell(`Period: ${DUTY}`)).toHaveValue('2025/26')
  })

  test('lists what is not due, with the reason, and can add it', async () => {
    const { user } = await openHousing()
    expect(screen.getByText('Not due this time (3)')).toBeInTheDocument()
    const [add] = screen.getAllByRole('button', {
      name: /^Add it all the same: .*York/,
      hidden: true,
    })
    expect(add!.closest('li')).toHaveTextContent('the indicator has ended')
    await user.click(add!)
    expect(screen.getByText('0 of 14 figures filled')).toBeInTheDocument()
  })

  test('reports an error when a cell is left, not while typing, and removes it once corrected', async () => {
    const { user } = await openHousing()
    const value = getCell(`Value: ${DUTY}`)
    await user.type(value, '8o2')
    expect(screen.queryByText(/is not a number/)).not.toBeInTheDocument()
    await user.tab()
    await waitFor(() => expect(value).toHaveAccessibleDescription(/“8o2” is not a number/))
    expect(value).toBeInvalid()
    const reported = screen.getAllByRole('status').map(({ textContent }) => textContent)
    expect(reported.join(' ')).toContain('“8o2” is not a number')
    await user.clear(value)
    await user.type(value, '810')
    await waitFor(() => expect(value).toBeValid())
    expect(screen.queryByText(/is not a number/)).not.toBeInTheDocument()
  })

  test('reports an error again after a reload, also in the focused cell', async () => {
    const { user, drafts } = await openHousing()
    const value = getCell(`Value: ${DUTY}`)
    await user.type(value, '8o2')
    await user.tab()
    await waitFor(() => expect(screen.getByText(/One to correct/)).toBeInTheDocument())
    await waitFor(() => expect(JSON.stringify([...drafts.savedDrafts.values()])).toContain('8o2'))
    cleanup()
    await openDesk(york, { right: 'housing' }, { drafts })
    const again = await screen.findByLabelText(`Value: ${DUTY}`)
    expect(await screen.findByText(/One to correct/)).toBeInTheDocument()
    await user.click(again)
    expect(again).toBeInvalid()
    expect(again).toHaveAccessibleDescription(/“8o2” is not a number/)
    expect(screen.queryByText('Nothing to correct or to confirm.')).not.toBeInTheDocument()
    // It stays while the cell is corrected, until it is right.
    await user.keyboard('{End}x')
    expect(again).toBeInvalid()
    await user.clear(again)
    await user.type(again, '802')
    await waitFor(() => expect(again).toBeValid())
  })

  test('keeps an error visible after “Go to the cell”', async () => {
    const { user, drafts } = await openHousing()
    await user.type(getCell(`Value: ${DUTY}`), '8o2')
    await waitFor(() => expect(JSON.stringify([...drafts.savedDrafts.values()])).toContain('8o2'))
    cleanup()
    await openDesk(york, { right: 'housing' }, { drafts })
    await user.click(await screen.findByRole('button', { name: `Go to the cell: ${DUTY}` }))
    const value = await screen.findByLabelText(`Value: ${DUTY}`)
    await waitFor(() => expect(value).toHaveFocus())
    expect(value).toBeInvalid()
    await user.keyboard('{End}x')
    expect(value).toBeInvalid()
    expect(screen.queryByText('Nothing to correct or to confirm.')).not.toBeInTheDocument()
  })

  test('requires both limits, and that they enclose the value', async () => {
    const { user } = await openHousing()
    await user.type(getCell(`Value: ${DUTY}`), '810')
    await user.type(getCell(`Lower limit: ${DUTY}`), '820')
    await user.tab()
    await user.tab()
    expect(
      await screen.findAllByText(/lower and the upper limit belong together/),
    ).not.toHaveLength(0)
    await user.type(getCell(`Upper limit: ${DUTY}`), '830')
    await user.tab()
    expect(
      await screen.findAllByText(/The value 810 does not lie between its limits, 820 and 830/),
    ).not.toHaveLength(0)
  })

  test('accepts a reason for a warning', async () => {
    const { user } = await openHousing()
    await user.type(getCell(`Value: ${DUTY}`), '2000')
    await user.tab()
    await user.type(await screen.findByLabelText(/^If it is right: why\?/), 'A new duty in law')
    await user.click(screen.getByRole('button', { name: 'Let it stand' }))
    expect(await screen.findByText(/You let this stand: “A new duty in law”/)).toBeInTheDocument()
    expect(await screen.findByText('Nothing to correct or to confirm.')).toBeInTheDocument()
  })

  test('counts a figure that was not collected as answered', async () => {
    const { user } = await openHousing()
    await user.selectOptions(getCell(`Status: ${DUTY}`), 'not collected')
    expect(screen.getByText('1 of 13 figures filled')).toBeInTheDocument()
    expect(await screen.findByText('Nothing to correct or to confirm.')).toBeInTheDocument()
  })

  test('holds several statuses at once, behind “More”', async () => {
    const { user } = await openHousing()
    await user.click(screen.getByRole('button', { name: `More: ${DUTY}` }))
    await user.click(screen.getByRole('checkbox', { name: 'provisional' }))
    await user.click(screen.getByRole('checkbox', { name: 'estimated' }))
    expect(getCell(`Status: ${DUTY}`)).toHaveValue('provisional;estimated')
  })

  test('removes a line and restores it', async () => {
    const { user } = await openHousing()
    await user.click(screen.getByRole('button', { name: `More: ${DUTY}` }))
    await user.click(screen.getByRole('button', { name: 'Take this line out' }))
    expect(screen.queryByLabelText(`Value: ${DUTY}`)).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(getCell(`Value: ${DUTY}`)).toBeInTheDocument()
  })

  test('adds a line for another area and suggests the next expected period', async () => {
    const { user } = await openHousing()
    await user.click(screen.getByRole('button', { name: /^Add a line: People sleeping rough/ }))
    // Rough sleeping was last reported for 2022; 2023 has its line, 2024 comes next.
    expect(screen.getByLabelText('Period')).toHaveValue('2024')
    await user.selectOptions(screen.getByLabelText('Area'), 'england')
    await user.click(screen.getByRole('button', { name: 'Add' }))
    expect(getCell('Value: People sleeping rough, England, everybody, 2024')).toBeInTheDocument()
  })
})

test('warns about a share of 134%', async () => {
  const user = userEvent.setup()
  await openDesk(york, { right: 'health' })
  const value = await screen.findByLabelText(/^Value: Adults who smoke.*York, everybody/)
  await user.type(value, '134')
  await user.tab()
  expect(await screen.findAllByText(/134 is not possible in percent/)).not.toHaveLength(0)
})

test('is in Norwegian', async () => {
  const user = userEvent.setup()
  await openDesk(york, { right: 'housing' }, { translator: norwegian })
  const [value] = await screen.findAllByLabelText(/^Verdi: /)
  await user.type(value!, '8o2')
  await user.tab()
  expect(await screen.findAllByText(/«8o2» er ikke et tall/)).not.toHaveLength(0)
})

describe('a number as the group writes it', () => {
  const REGION = /^Value: Households owed a homelessness duty, Yorkshire/
  const VALUE = { en: REGION, nb: /^Verdi: .*Yorkshire/, de: /^Wert: .*Yorkshire/ }

  async function regionsDuty(translator?: typeof norwegian, name: RegExp = REGION) {
    const user = userEvent.setup()
    const drafts = await openDesk(york, { right: 'housing' }, translator ? { translator } : {})
    const [value] = (await screen.findAllByLabelText(name)) as HTMLInputElement[]
    const save = () => [...drafts.savedDrafts.values()][0]?.draft
    return { user, value: value!, save }
  }
  const getAnnouncement = () =>
    screen
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .join(' ')

  test('31,200 next to a displayed 30,650 is thirty-one thousand, shown and announced', async () => {
    const { user, value, save } = await regionsDuty()
    expect(value.closest('tr')).toHaveTextContent('30,650 (2024/25)')
    await user.type(value, '31,200')
    await user.tab()
    await waitFor(() => expect(value).toHaveAccessibleDescription('We read 31,200'))
    expect(value).toBeValid()
    await waitFor(() => expect(getAnnouncement()).toContain('We read 31,200'))
    // The stored text is the same number on every page.
    await waitFor(() => expect(JSON.stringify(save())).toContain('"value":"31200"'))
    await user.keyboard('{Control>}z{/Control}')
    expect(value).toHaveValue('')
  })

  test('is not read as 31.2 because of a decimal comma elsewhere', async () => {
    const { user, value } = await regionsDuty()
    const [rate] = screen.getAllByLabelText(/^Value: Households in temporary accommodation/)
    await user.type(rate!, '0,81')
    await user.tab()
    await waitFor(() => expect(rate).toHaveAccessibleDescription('We read 0.81'))
    await user.type(value, '31,200')
    await user.tab()
    await waitFor(() => expect(value).toHaveAccessibleDescription('We read 31,200'))
  })

  test.each([
    ['de', german, '31.200', 'Wir lesen 31\u00a0200'],
    ['nb', norwegian, '31.200', 'Vi leste 31\u00a0200'],
    ['nb', norwegian, '31\u202f200', ''],
  ] as const)('on the page in %s', async (lang, translator, text, description) => {
    const { user, value } = await regionsDuty(translator, VALUE[lang])
    await user.type(value, text)
    await user.tab()
    await waitFor(() => expect(value).toHaveAccessibleDescription(description))
    expect(value).toBeValid()
  })

  test('asks once if ambiguous: the answer holds for the other cells of the indicator', async () => {
    const { user, value } = await regionsDuty()
    const [england] = screen.getAllByLabelText(
      /^Value: Households owed a homelessness duty, England/,
    )
    await user.type(value, '31.200')
    await user.type(england!, '330.540')
    await user.tab()
    await waitFor(() => expect(value).toBeInvalid())
    expect(value).toHaveAccessibleDescription(/“31.200” could be 31,200 or 31.2. Which is it\?/)
    const [answer] = screen.getAllByRole('button', {
      name: 'It is 31,200, and the same in one other cell',
    })
    await user.click(answer!)
    await waitFor(() => expect(value).toHaveAccessibleDescription('We read 31,200'))
    expect(england).toHaveAccessibleDescription('We read 330,540')
  })

  test('is parsed the same way in a pasted block', async () => {
    const { user, value, save } = await regionsDuty()
    await user.click(value)
    await user.paste('31,200\t30,900\t31,500\n330,540')
    await waitFor(() => expect(JSON.stringify(save())).toContain('"value":"31200","lower":"30900"'))
    expect(JSON.stringify(save())).toContain('"value":"330540"')
  })
})
