import { act, configure, screen, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { readFileSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Dataset } from '../../../../src/model/dataset.ts'
import { readYorkPackage } from '../../../builders/packages.ts'
import { english, norwegian } from '../../../builders/translators.ts'
import { openImport, startInTest, type Desk } from './openImport.tsx'

// Choosing from long lists is slow in jsdom.
vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 5000 })

let york: Dataset
let user: UserEvent

beforeAll(async () => {
  york = await readYorkPackage()
})

beforeEach(() => {
  localStorage.clear()
  user = userEvent.setup()
})

async function choose(name: string): Promise<void> {
  const bytes = readFileSync(`fixtures/import/${name}`)
  const file = new File([bytes], name)
  // jsdom's File differs from Node's.
  Object.assign(file, { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) })
  await user.upload(await screen.findByLabelText('Drop a file here, or choose one'), file)
}

async function paste(...lines: readonly string[]): Promise<void> {
  await user.click(await screen.findByLabelText(/Or paste cells/))
  await user.paste(lines.join('\n'))
  await user.click(screen.getByRole('button', { name: 'Read what is pasted' }))
}

function fill(desk: Desk): readonly string[] {
  return desk
    .draft()
    .lines.filter(({ cells }) => cells['value'] || cells['status'])
    .map(
      ({ cells }) => `${cells['indicator']} ${cells['period']} ${cells['area']} ${cells['value']}`,
    )
}

describe('a publisher’s workbook', () => {
  test('asks for what is missing, shows its effect, and is imported in one edit', async () => {
    const desk = await openImport(york, 'housing', english)
    await choose('publisher-years.xlsx')
    await screen.findByText(/publisher-years.xlsx is open/)
    // The cover sheet and the titles above the table are skipped.
    expect(screen.getByLabelText('Sheet')).toHaveDisplayValue('A1 (10 rows)')
    expect(screen.getByRole('radio', { name: /Row 4: Area code/ })).toBeChecked()
    expect(screen.getByText(/Which indicator is it/)).toBeInTheDocument()

    await user.selectOptions(
      screen.getByLabelText('Indicator'),
      'Households owed a homelessness duty',
    )
    const table = await screen.findByRole('table', { name: 'Figures that would be taken' })
    expect(within(table).getAllByRole('row')[1]).toHaveTextContent(
      /Households owed a homelessness duty, York, everybody, 2025\/26.*111.*provisional.*5.*fills the line/,
    )
    await expect
      .poll(() => desk.announced.at(-1))
      .toBe('The table has 24 figures: 3 can be taken, none is unreadable, 21 are left out.')
    expect(screen.getByText('other areas: 4')).toBeInTheDocument()
    expect(fill(desk)).toEqual([])

    await user.click(screen.getByRole('button', { name: 'Take 3 figures into the draft' }))
    expect(fill(desk)).toEqual([
      'homelessness-duty 2025/26 york 111',
      'homelessness-duty 2025/26 yorkshire-and-the-humber 22222',
      'homelessness-duty 2025/26 england undefined',
    ])
    expect(desk.announced.at(-1)).toBe('3 figures are in the draft. Undo takes them out again.')
    expect(screen.getByRole('heading', { name: 'From a file' })).toHaveFocus()
  })

  test('is read with the stored answers the next time', async () => {
    await openImport(york, 'housing', english)
    const lines = ['Council\tMeasure\t2025-26', 'City of York\tOwed a duty\t111']
    await paste(...lines)
    await user.selectOptions(await screen.findByLabelText('City of York'), 'york')
    await user.selectOptions(await screen.findByLabelText('Owed a duty'), 'homelessness-duty')
    await user.click(await screen.findByRole('button', { name: /Take one figure/ }))
    await paste('Council\tMeasure\t2026-27', 'City of York\tOwed a duty\t222')
    await screen.findByText(/as you said the last time/)
    expect(await screen.findByRole('button', { name: /Take one figure/ })).toBeEnabled()
    expect(
      screen.getByRole('row', { name: /York, everybody, 2026\/27.*222.*new line/ }),
    ).toBeInTheDocument()
  })
})

test('an unreadable place is listed with the reason and what to do', async () => {
  await openImport(york, 'housing', english)
  await choose('norsk-semikolon-windows-1252.csv')
  const list = (await screen.findByRole('heading', { name: 'What could not be read' })).closest(
    'section',
  )!
  const [item] = within(list).getAllByRole('listitem')
  expect(item).toHaveTextContent('row 5, column 4 (Verdi)')
  expect(item).toHaveTextContent('“tolv” is a sign in place of a number')
})

test('a missing marker is explained once, and the figure is imported with its status', async () => {
  const desk = await openImport(york, 'housing', english)
  await paste('indicator\tperiod\tarea\tvalue', 'homelessness-duty\t2025/26\tyork\t*')
  await user.selectOptions(await screen.findByLabelText('*'), 'suppressed')
  await user.click(await screen.findByRole('button', { name: /Take one figure/ }))
  expect(desk.draft().lines.find(({ cells }) => cells['status'])?.cells).toMatchObject({
    indicator: 'homelessness-duty',
    status: 'suppressed',
  })
})

test('two consecutive years are asked about, nothing is preselected, and the answer is stored', async () => {
  const desk = await openImport(york, 'housing', english)
  const table = ['Indicator\tTime\tArea', 'homelessness-duty\t2025 to 2026\tYork']
  await paste(`${table[0]}\tValue`, `${table[1]}\t111`)
  const question = await screen.findByRole('group', { name: 'What “2025 to 2026” means' })
  const [oneYear, together] = within(question).getAllByRole('radio')
  expect(oneYear).not.toBeChecked()
  expect(together).not.toBeChecked()
  expect(screen.getByRole('button', { name: 'Nothing to take' })).toBeDisabled()
  expect(screen.getByText(/could be one school or financial year \(2025\/26\)/)).toBeVisible()
  await user.click(oneYear!)
  await user.click(await screen.findByRole('button', { name: /Take one figure/ }))
  expect(fill(desk)).toEqual(['homelessness-duty 2025/26 york 111'])

  await paste(`${table[0]}\tValue`, 'homelessness-duty\t2026 to 2027\tYork\t222')
  const again = await screen.findByRole('group', { name: 'What “2026 to 2027” means' })
  expect(
    within(again).getByRole('radio', { name: 'one school or financial year, 2026/27' }),
  ).toBeChecked()
})

test('an ambiguous number is asked about beside the last published figure', async () => {
  await openImport(york, 'housing', english)
  await paste('indicator\tperiod\tarea\tvalue', 'homelessness-duty\t2025/26\tyork\t64.120')
  expect(
    await screen.findByText(
      '“64.120” could be thousands or decimals; the last figure published is 802. Say above how numbers are written.',
    ),
  ).toBeVisible()
  await user.selectOptions(
    screen.getByLabelText('How numbers are written in text'),
    'comma and points',
  )
  expect(
    await screen.findByRole('row', { name: /York, everybody, 2025\/26.*64,120/ }),
  ).toBeVisible()
})

test('unknown columns are mapped by hand, and the period is set for the whole table', async () => {
  const desk = await openImport(york, 'housing', english)
  await paste('Foo\tBar\tBaz', 'York\t111\t5', 'England\t222\t6')
  expect(await screen.findByText(/Where are the figures/)).toBeInTheDocument()
  // The names of areas show what the first column is.
  expect(screen.getByLabelText(/column 1, Foo/)).toHaveValue('area')
  await user.selectOptions(screen.getByLabelText(/column 2, Bar/), 'value')
  await user.selectOptions(screen.getByLabelText('Indicator'), 'homelessness-duty')
  await user.type(screen.getByLabelText('Period'), '2025-26')
  await user.tab()
  expect(screen.getByLabelText('Period')).toHaveValue('2025/26')
  // An unknown heading may be another measure.
  await user.click(await screen.findByRole('radio', { name: /^Bar/ }))
  await user.click(await screen.findByRole('button', { name: 'Take 2 figures into the draft' }))
  expect(fill(desk)).toEqual([
    'homelessness-duty 2025/26 york 111',
    'homelessness-duty 2025/26 england 222',
  ])
})

test.each([
  ['a web page', '<!doctype html><html><body>table</body></html>', /is a web page, not a table/],
  ['nothing but blank lines', '  \n \n', /is empty/],
])('%s is reported and nothing is lost', async (_name, text, sentence) => {
  await openImport(york, 'housing', english)
  const file = new File([text], 'x.csv')
  const bytes = new TextEncoder().encode(text)
  Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.buffer) })
  await user.upload(await screen.findByLabelText('Drop a file here, or choose one'), file)
  expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
})

test('a cancelled reading imports nothing and says so', async () => {
  const held: (() => void)[] = []
  const desk = await openImport(york, 'housing', english, {
    // A worker that has not answered yet.
    start: (heard, failed) => {
      const port = startInTest(heard, failed)
      return { ...port, post: (message) => void held.push(() => port.post(message)) }
    },
  })
  await paste('indicator\tperiod\tarea\tvalue', 'homelessness-duty\t2025/26\tyork\t5')
  expect(await screen.findByRole('progressbar')).toHaveAccessibleName(/is being opened/)
  expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(screen.getByText('Cancelled. Nothing was taken.')).toBeInTheDocument()
  await act(async () => held.forEach((post) => post()))
  expect(fill(desk)).toEqual([])
})

test('a draft locked by another window cannot be changed', async () => {
  await openImport(york, 'housing', english, { readOnly: true })
  await paste('indicator\tperiod\tarea\tvalue', 'homelessness-duty\t2025/26\tyork\t5')
  expect(await screen.findByRole('button', { name: /Take one figure/ })).toBeDisabled()
  expect(screen.getByText(/open in another window/)).toBeInTheDocument()
})

test('the page is shown in Norwegian', async () => {
  await openImport(york, 'housing', norwegian)
  expect(await screen.findByRole('heading', { name: 'Fra en fil' })).toBeInTheDocument()
})
