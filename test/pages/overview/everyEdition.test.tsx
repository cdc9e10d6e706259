import { readCityPackage } from '../../builders/packages.ts'
import { act, cleanup, render, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { AtGlance } from '../../../src/pages/overview/AtGlance.tsx'
import { YearChanges } from '../../../src/pages/overview/YearChanges.tsx'
import { PageReactContext } from '../../../src/components/pageContext.ts'
import { ChapterView } from '../../../src/pages/report/ChapterView.tsx'
import { outlineReportDocument } from '../../../src/report/document/reportDocument.ts'
import { getReport } from '../../../src/report/getReport.ts'
import { getFindings } from '../../../src/trends/findings.ts'
import { loadTranslator } from '../../../src/i18n/translate.ts'
import { addedUp, countsIn, EVERY_EDITION, sum } from '../../report/everyEdition.ts'
import type { ShownEdition } from '../../report/everyEdition.ts'

afterEach(cleanup)

async function show({ city, edition: year, lang }: ShownEdition) {
  const dataset = await readCityPackage(city)
  const edition = dataset.editions.find((one) => one.edition === year)!
  const translator = await loadTranslator(lang, dataset.languages)
  const address = { lang, edition: year, target: { page: 'overview' as const } }
  const findings = getFindings(dataset, year)
  const byRight = dataset.rights.map((right) => ({
    right,
    findings: findings.filter(({ indicator }) => indicator.right === right.id),
  }))
  const report = getReport(dataset, dataset.records!, year)
  const [summary] = outlineReportDocument(dataset, report, translator).chapters
  await act(async () => {
    render(
      <PageReactContext value={{ dataset, edition, route: address, translator }}>
        <AtGlance byRight={byRight} />
        <YearChanges findings={findings} />
        <ChapterView chapter={summary!} before={null} after={null} />
      </PageReactContext>,
    )
  })
  // The report waits for its words.
  await waitFor(() => expect(standingsTable()).not.toBeNull(), { timeout: 15_000 })
}

function standingsTable() {
  return document.querySelector<HTMLElement>('.report-chapter .report-numbers')
}

function countMarks(target: string): number {
  return document.querySelectorAll(`.glance-rights .glance-${target} svg`).length
}

describe.each(EVERY_EDITION)('$city, edition $edition, $lang', (shown) => {
  test('says in sentences, marks, for screen readers, in the report’s table and by chance the same numbers', async () => {
    await show(shown)
    const glance = document.querySelector<HTMLElement>('.glance')!
    const answer = glance.querySelector('.glance-answer')!.textContent
    const lead = glance.querySelector('.lead')!.textContent
    const { figures, judged } = addedUp(
      `${answer} ${lead} ${glance.querySelector('.glance-note')!.textContent}`,
    )
    const marks = ['above', 'on', 'below', 'undirected', 'beside'].map(countMarks)
    expect(sum(marks)).toBe(figures)
    const heard = [...glance.querySelectorAll('.glance-right .ds-sr-only')]
    expect(sum(heard.flatMap(({ textContent }) => countsIn(textContent)))).toBe(figures)
    const chance = /(?:If nothing|Om ingenting|Hätte sich nichts)[^.]+\./.exec(lead)?.[0] ?? ''
    expect(countsIn(chance).includes(judged)).toBe(judged > 0)

    const report = standingsTable()!
    const totals = within(report).getAllByRole('row').at(-1)!
    const cells = within(totals).getAllByRole('cell')
    const inTable = cells.map(({ textContent }) => Number(textContent))
    // Where nothing was judged the table has no column in which a 0 would say that nothing is worse.
    expect(inTable).toEqual(judged > 0 ? marks : [figures])
    expect([sum(inTable.slice(0, -1)), inTable.at(-1)]).toEqual([judged, figures - judged])
    const text = report.closest('section')!.querySelector('.lead')!
    expect(addedUp(`${text.textContent} ${text.nextElementSibling!.textContent}`)).toEqual({
      figures,
      judged,
    })
  })

  test('names in each verdict what it compares with', async () => {
    await show(shown)
    const alone =
      /^\s*(Not comparable|Too few figures|For få tall|Zu wenige Werte|Kan ikke sammenlignes|Nicht vergleichbar|Baseline|Utgangspunkt|Ausgangswert)$/
    const without = [...document.querySelectorAll('.year-verdict')]
      .map(({ textContent }) => textContent)
      .filter((text) => !alone.test(text) && !/\d{4}/.test(text))
    expect(without).toEqual([])
  })

  test('claims a verdict of what is new only where the edition is not the baseline', async () => {
    await show(shown)
    const { baseline } = await readCityPackage(shown.city)
    const lead = document.querySelector('section[aria-labelledby="year"] .lead')
    const noVerdict = /there is no verdict yet|gibt es noch keine Bewertung|er ingen vurdering ennå/
    // Without a new figure nothing is said of any.
    const isRight =
      lead === null || noVerdict.test(lead.textContent) === (shown.edition === baseline)
    expect(isRight).toBe(true)
  })
})
