import { screen } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import { CommentaryText } from '../../../src/components/document/CommentaryText.tsx'
import { readYorkPackage } from '../../builders/packages.ts'
import { english } from '../../builders/translators.ts'
import { openPage } from '../../builders/openPage.tsx'

let york: Dataset

beforeAll(async () => {
  york = await readYorkPackage()
})

function open(markdown: string) {
  const place = { page: 'report', part: null } as const
  return openPage(<CommentaryText markdown={markdown} />, york, 2023, place, english)
}

test('a commentary can never become markup', async () => {
  await open('<img src=x onerror="alert(1)"> and <script>alert(2)</script>\n\n- <b>bold</b>')
  expect(document.querySelector('img, script, b')).toBeNull()
  expect(screen.getByText(/<script>alert\(2\)<\/script>/)).toBeVisible()
})

test('only links to this site, the web and mail are links; the text of others stays', async () => {
  await open(
    '[one](https://example.org/a) [two](javascript:alert(1)) [three](#/en/2023/right/housing) ' +
      '[four](mailto:a@example.org) [five](data:text/html,x) [six](#top)',
  )
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(links).toEqual([
    'https://example.org/a',
    '#/en/2023/right/housing',
    'mailto:a@example.org',
  ])
  for (const words of ['two', 'five', 'six'])
    expect(document.body).toHaveTextContent(new RegExp(`\\b${words}\\b`))
})

test('a recommendation opens in the edition of the report', async () => {
  await open('See [the Blue Badge case](#/en/recommendation/R2021-01).')
  expect(screen.getByRole('link')).toHaveAttribute('href', '#/en/2023/recommendation/R2021-01')
})
