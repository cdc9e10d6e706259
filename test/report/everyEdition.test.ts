// @vitest-environment node
import { readCityPackage } from '../builders/packages.ts'
import { describe, expect, test } from 'vitest'
import { toPlainText, type Block, type Chapter } from '../../src/report/document/blocks.ts'
import { buildReportDocument } from '../../src/report/document/reportDocument.ts'
import { buildShortDocument } from '../../src/report/document/shortDocument.ts'
import { buildReport } from '../../src/report/report.ts'
import { buildOutline } from '../../src/report/slides/outline.ts'
import { renderSlides } from '../../src/report/slides/renderSlides.ts'
import { loadTranslator } from '../../src/i18n/translate.ts'
import { addedUp, countsIn, EVERY_EDITION, sum, type ShownEdition } from './everyEdition.ts'

async function getReported({ city, edition, lang }: ShownEdition) {
  const dataset = await readCityPackage(city)
  const report = buildReport(dataset, dataset.records!, edition)
  const translator = await loadTranslator(lang, dataset.languages)
  return { dataset, report, translator }
}

async function getDocument(shown: ShownEdition, kind: 'whole' | 'short') {
  const { dataset, report, translator } = await getReported(shown)
  return (kind === 'whole' ? buildReportDocument : buildShortDocument)(dataset, report, translator)
}

async function getSlide(shown: ShownEdition, id: string) {
  const { dataset, report, translator } = await getReported(shown)
  const plan = buildOutline(report).filter((one) => one.id === id)
  return renderSlides({ dataset, report, translator }, plan)[0]!
}

function getText(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? [toPlainText(block.content)]
        : block.kind === 'list'
          ? block.items.map(toPlainText)
          : [],
    )
    .join(' ')
}

function chapter(chapters: readonly Chapter[], id: string): Chapter {
  const found = chapters.find((one) => one.id === id)
  if (!found) throw new Error(`no chapter ${id}`)
  return found
}

describe.each(EVERY_EDITION)('the numbers of $city, edition $edition, $lang, add up', (shown) => {
  test('in the summary of print, Word and HTML: sentences, table, expected changes by chance, cover', async () => {
    const { chapters, cover } = await getDocument(shown, 'whole')
    const { blocks } = chapter(chapters, 'glance')
    const { figures, judged } = addedUp(getText(blocks))
    const table = blocks.find((block) => block.kind === 'table')!
    const cells = table.rows.flatMap((row) =>
      row.kind === 'row' ? [row.cells.slice(1).map((cell) => Number(toPlainText(cell)))] : [],
    )
    const total = cells.pop()!
    expect(sum(cells.flat())).toBe(figures)
    expect(sum(cells.map((row) => sum(row.slice(0, -1))))).toBe(judged)
    expect([sum(total), sum(total.slice(0, -1))]).toEqual([figures, judged])
    const chance = blocks.find((block) => block.kind === 'paragraph' && block.variant === 'quiet')
    if (judged > 0)
      expect(chance?.kind === 'paragraph' && countsIn(toPlainText(chance.content))).toContain(
        judged,
      )
    expect(sum(countsIn(cover.alternative))).toBe(figures)
  })

  test('on the slide for projector, handout and PowerPoint, in words and in marks', async () => {
    const { headline, aside, body } = await getSlide(shown, 'glance')
    const { figures, judged } = addedUp([headline, ...aside].map(({ text }) => text).join(' '))
    if (body.kind !== 'baseline') throw new Error('the slide has no picture')
    const marks = body.picture.rights.map(({ counts: standings }) => standings)
    expect(sum(marks.flatMap((standings) => Object.values(standings)))).toBe(figures)
    expect(sum(marks.map(({ notAssessed }) => notAssessed))).toBe(figures - judged)
    expect(sum(countsIn(body.picture.alternative))).toBe(figures)
  })
})

describe('in the plain-language version', () => {
  const shortRights = async (shown: ShownEdition) => {
    const { chapters } = await getDocument(shown, 'short')
    return chapters.map(({ id, blocks }) => ({ id, text: getText(blocks) }))
  }

  test.each(EVERY_EDITION)(
    '$city, edition $edition, $lang: no missing figure has a clear change',
    async (shown) => {
      const { report, translator } = await getReported(shown)
      const rights = await shortRights(shown)
      const claims = (['better.none', 'worse.none', 'moved.none'] as const).map((id) =>
        translator.t(`short.${id}`),
      )
      for (const { right, counts: standings, indicators } of report.rights) {
        const text = rights.find(({ id }) => id === `right-${right.id}`)!.text
        const { better: above, unchanged: on, worse: below, undirected } = standings
        if (above + on + below + undirected === 0)
          expect(claims.filter((claim) => text.includes(claim))).toEqual([])
        expect(text.includes(translator.t('short.unmeasured'))).toBe(indicators.length === 0)
      }
    },
  )

  test.each([
    ['de', 'Für dieses Recht wird noch keine Zahl gemessen.'],
    ['en', 'No figure is measured for this right yet.'],
    ['nb', 'Ingen tall måles for denne rettigheten ennå.'],
  ] as const)(
    'Graz has four rights without a figure, and reports them (%s)',
    async (lang, sentence) => {
      const rights = await shortRights({ city: 'fixtures/graz', edition: 2025, lang })
      expect(rights.filter(({ text }) => text.includes(sentence))).toHaveLength(4)
    },
  )

  // York recommended nothing in 2024 as far as is known; earlier recommendations on housing are open.
  test.each([
    [
      'en',
      'No recommendation of 2024 for this right is in our record. Still open from earlier years:',
    ],
    [
      'nb',
      'Vi har ikke registrert noen anbefaling fra 2024 for denne rettigheten. Fortsatt åpent fra tidligere år:',
    ],
    [
      'de',
      'In unseren Unterlagen steht keine Empfehlung von 2024 zu diesem Recht. Noch offen aus früheren Jahren:',
    ],
  ] as const)(
    'York 2025 reports what its record lacks, and what is still open (%s)',
    async (lang, sentence) => {
      const rights = await shortRights({ city: 'indicators', edition: 2025, lang })
      const housing = rights.find(({ id }) => id === 'right-housing')!.text
      expect(housing).toContain(sentence)
    },
  )

  test('open recommendations have links, and closed ones are not listed', async () => {
    const { report } = await getReported({ city: 'indicators', edition: 2025, lang: 'en' })
    const { chapters } = await getDocument(
      { city: 'indicators', edition: 2025, lang: 'en' },
      'short',
    )
    const listed = chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind !== 'list'
          ? []
          : block.items.flatMap((item) =>
              item.flatMap((run) =>
                'page' in run && run.page?.kind === 'recommendation' ? [run.page.id] : [],
              ),
            ),
      ),
    )
    const ofRights = report.followUp.earlier.items.filter(
      ({ recommendation }) => recommendation.right !== '',
    )
    const closed = ['implemented', 'implemented, effect not yet visible', 'rejected', 'superseded']
    expect(listed.toSorted()).toEqual(
      ofRights
        .filter(({ state }) => !closed.includes(state))
        .map(({ recommendation }) => recommendation.id)
        .toSorted(),
    )
    expect(listed.length).toBeGreaterThan(5)
  })

  test('“last year” is never used for an older edition: Graz 2015 follows 2012', async () => {
    const { chapters } = await getDocument(
      { city: 'fixtures/graz', edition: 2015, lang: 'en' },
      'short',
    )
    const headings = chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'heading' ? [toPlainText(block.content)] : [])),
    )
    expect(headings).toContain('What became of the requests of 2012')
  })
})

describe('a draft without filed figures', () => {
  const draft: ShownEdition = { city: 'indicators', edition: 2026, lang: 'en' }
  const before: ShownEdition = { ...draft, edition: 2025 }
  const NOTHING = 'No figure has been filed for 2026 yet.'

  test('reports it, and shows the verdicts of 2025 as those of 2025', async () => {
    const { report } = await getReported(draft)
    const published = (await getReported(before)).report
    expect(report.summary.counts).toEqual(published.summary.counts)
    expect(report.summary.newFigures).toEqual([])
    expect(report.summary.changedVerdicts).toEqual([])
    expect(report.changes.verdicts).toEqual([])
    const { chapters, cover } = await getDocument(draft, 'whole')
    expect(getText(chapter(chapters, 'glance').blocks)).toContain(NOTHING)
    expect(cover.lines.map(toPlainText).join(' ')).toContain('those of the 2025 edition')
    expect((await getSlide(draft, 'glance')).headline.text).toContain(NOTHING)
    const short = await getDocument(draft, 'short')
    expect(short.cover.lines.map(toPlainText).join(' ')).toContain('those of the 2025 edition')
  })
})

describe('available data are not omitted', () => {
  // Bergen counted 362 homeless people itself in 2021, in another way than the 713 of 2003.
  test.each([
    ['nb', '362 personer i 2021.'],
    ['en', '362 people in 2021.'],
  ] as const)(
    'the latest figure is the latest, also after a break (%s)',
    async (lang, sentence) => {
      const { chapters } = await getDocument(
        { city: 'fixtures/bergen', edition: 2024, lang },
        'whole',
      )
      expect(getText(chapter(chapters, 'right-bolig').blocks)).toContain(sentence)
    },
  )

  // York's food parcels: 4,026 in 2018/19, but also 2013/14 and 2014/15 are in the file.
  test('a first figure since the baseline is not called the first', async () => {
    const { chapters } = await getDocument(
      { city: 'indicators', edition: 2025, lang: 'en' },
      'whole',
    )
    const parcels = getText(chapter(chapters, 'right-standard-of-living').blocks)
    expect(parcels).toMatch(/2018\/19 it was 4,026, the first figure since 2016/)
    expect(parcels).not.toMatch(/the first figure (?!since)/)
  })
})

test('titles of a package in another language are marked with it', async () => {
  // Bergen's package has no German.
  const { chapters } = await getDocument(
    { city: 'fixtures/bergen', edition: 2024, lang: 'de' },
    'whole',
  )
  const titles = chapters
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'heading' && block.item === 'indicator' ? block.content : [],
    )
  expect(titles.length).toBeGreaterThan(5)
  expect(titles.filter((title) => !('lang' in title) || title.lang !== 'nb')).toEqual([])
})

describe('plans', () => {
  /** Each measure with its plan and the phase of the plan. */
  const measuresIn = async (shown: ShownEdition) => {
    const { chapters } = await getDocument(shown, 'whole')
    let [phase, plan] = ['', '']
    return chapter(chapters, 'plans').blocks.flatMap((block) => {
      if (block.kind === 'heading' && block.level === 2) phase = toPlainText(block.content)
      if (block.kind === 'heading' && block.level === 3) plan = toPlainText(block.content)
      if (block.kind !== 'list') return []
      return block.items.map((item) => ({ phase, plan, text: toPlainText(item) }))
    })
  }
  const york = (edition: number): ShownEdition => ({ city: 'indicators', edition, lang: 'en' })

  test('York’s financial inclusion 2023–2025 runs in 2024 and is over in 2025, when it was replaced', async () => {
    const inclusion = async (edition: number) =>
      (await measuresIn(york(edition))).find(({ plan }) => plan.startsWith('Financial Inclusion'))!
    const before = await inclusion(2024)
    expect(before).toMatchObject({ phase: 'Running' })
    expect(before.plan).toContain('(2023–2025)')
    expect(before.text).toContain('State at this edition not recorded.')
    const after = await inclusion(2025)
    expect(after).toMatchObject({ phase: 'Over' })
    expect(after.text).toMatch(/ State: ended\. Approved on 13 March 2023, replaced in 2025\./)
  })

  test('no plan runs and has ended, or is over and still under way, in any edition', async () => {
    const { editions } = await readCityPackage('indicators')
    const all = await Promise.all(editions.map(({ edition }) => measuresIn(york(edition))))
    const contradicts = ({ phase, text }: { readonly phase: string; readonly text: string }) =>
      (phase === 'Running' && / State: (ended|done|planned)/.test(text)) ||
      (phase === 'Over' && / State: (under way|planned)/.test(text))
    expect(all.flat().length).toBeGreaterThan(10)
    expect(all.flat().filter(contradicts)).toEqual([])
  })

  test.each([
    ['fixtures/graz', 2025, 'de'],
    ['fixtures/graz', 2012, 'en'],
    ['fixtures/bergen', 2024, 'nb'],
    ['indicators', 2025, 'de'],
  ] as const)('%s, %i: no plan has empty brackets', async (city, edition, lang) => {
    const plans = (await measuresIn({ city, edition, lang })).map(({ plan }) => plan)
    expect(plans.filter((plan) => plan === '' || /\(\s*\)/.test(plan))).toEqual([])
  })
})

test('no recommendation is attributed to an edition in which it was not made', async () => {
  // Bergen's edition of 2024 records what UN bodies said in 2013 to 2020.
  const shown: ShownEdition = { city: 'fixtures/bergen', edition: 2024, lang: 'en' }
  const { headline } = await getSlide(shown, 'recommended-others')
  expect(headline.text).toMatch(/^What others recommend, recorded in 2024/)
})
