import type { Indicator } from '../../model/dataset.ts'
import { getPosition, type Position } from '../../trends/position.ts'
import { hasCaveat, VERDICT_KINDS, type Verdict, type VerdictKind } from '../../trends/verdict.ts'
import {
  getNewSegmentLabel,
  getLastVerdictLabel,
  getVerdictLabel,
} from '../../i18n/sentences/verdict/verdictLabel.ts'
import { verdictStatement } from '../../i18n/sentences/verdict/verdictSentence.ts'
import { shortChange, shortSentence } from '../../i18n/sentences/verdict/shortSentence.ts'
import { getSeriesTitle } from '../../i18n/sentences/verdict/seriesTitle.ts'
import type { Translator } from '../../i18n/translate.ts'
import type { RightChapter } from '../chapters/rightChapters.ts'
import type { ListItem, NoteSection } from './slide.ts'
import {
  getFirstSentence,
  noteLine,
  toLocalizedText,
  noteSections,
  type SlideContext,
  type SlideContent,
} from './slideContext.ts'

/** Names in one row before the rest is counted: a row has two lines. */
const MAX_NAMES = 5

/** Rows on the slide. With more, the other verdicts share two rows. */
const MAX_ROWS = 5

interface CountRow {
  readonly mark: VerdictKind
  readonly name: string
  readonly has: (verdict: Verdict) => boolean
}

/** The meaning of a right in one sentence, and its figures by verdict. */
export function rightSlide(context: SlideContext, chapter: RightChapter): SlideContent {
  const { translator } = context
  const { right } = chapter
  const meaning = getFirstSentence(context, right.meaning)
  const rows = listCountRows(context).flatMap((row) => buildItems(context, chapter, row))
  const short = listShortRows(context).flatMap((row) => buildItems(context, chapter, row))
  return {
    kind: 'right',
    eyebrow: translator.localize(right.title),
    verdict: null,
    headline: meaning.text === '' ? translator.localize(right.title) : meaning,
    aside: [],
    body:
      rows.length === 0
        ? { kind: 'lines', lines: [toLocalizedText(context, translator.t('slide.right.none'))] }
        : { kind: 'list', items: rows.length > MAX_ROWS ? short : rows },
    sources: [],
    notes: buildNotes(context, chapter),
  }
}

const JUDGED = [
  ['better', 'better'],
  ['worse', 'worse'],
  ['unchanged', 'noClearChange'],
] as const

function isJudged(position: Position): boolean {
  return JUDGED.some(([judgedPosition]) => judgedPosition === position)
}

function listJudgedRows({ translator }: SlideContext): readonly CountRow[] {
  return JUDGED.map(([position, mark]) => ({
    mark,
    name: translator.t(`report.glance.${position}`),
    has: (verdict) => getPosition(verdict.kind) === position,
  }))
}

/** Better, worse and unchanged, then each reason for no judgement. */
function listCountRows(context: SlideContext): readonly CountRow[] {
  const otherRows = VERDICT_KINDS.map((kind): CountRow => ({
    mark: kind,
    name: getVerdictLabel(kind, context.translator),
    has: (verdict) => verdict.kind === kind && !isJudged(getPosition(kind)),
  }))
  return [...listJudgedRows(context), ...otherRows]
}

/** The same with one row for undirected changes and one for all figures that are not judged. */
function listShortRows(context: SlideContext): readonly CountRow[] {
  const row = (position: 'undirected' | 'notAssessed', mark: VerdictKind): CountRow => ({
    mark,
    name: context.translator.t(`report.glance.${position}`),
    has: (verdict) => getPosition(verdict.kind) === position,
  })
  return [
    ...listJudgedRows(context),
    row('undirected', 'higher'),
    row('notAssessed', 'noRecentFigure'),
  ]
}

/** The headline figures of a right that are counted. */
function listCounted({ indicators }: RightChapter) {
  return indicators
    .filter(({ indicator }) => indicator.counted)
    .flatMap(({ indicator, findings }) => findings.map(({ verdict }) => ({ indicator, verdict })))
}

/** The size of a judged change; for money in cash terms, with a note on inflation. */
function describeSize(
  verdict: Verdict,
  indicator: Indicator,
  translator: Translator,
): string | null {
  if (getPosition(verdict.kind) === 'notAssessed') return null
  return hasCaveat(verdict, 'cashTerms')
    ? shortSentence(verdict, indicator, translator)
    : shortChange(verdict, indicator, translator)
}

function buildItems(
  context: SlideContext,
  chapter: RightChapter,
  { mark, name, has }: CountRow,
): readonly ListItem[] {
  const { dataset, translator } = context
  const names = listCounted(chapter)
    .filter(({ verdict }) => has(verdict))
    .map(({ indicator, verdict }) => {
      const subject = getSeriesTitle(verdict.key, indicator, dataset, translator)
      const known =
        getNewSegmentLabel(verdict, translator) ??
        getLastVerdictLabel(verdict, translator) ??
        describeSize(verdict, indicator, translator)
      return known === null ? subject : translator.t('slide.right.known', { subject, known })
    })
  if (names.length === 0) return []
  const more = names.length - MAX_NAMES
  const text =
    more > 0
      ? translator.t('slide.right.names', { names: names.slice(0, MAX_NAMES).join('; '), more })
      : names.join('; ')
  return [
    {
      mark: { kind: 'verdict', verdict: mark },
      name: toLocalizedText(context, name),
      text: toLocalizedText(context, text),
    },
  ]
}

function buildNotes(context: SlideContext, chapter: RightChapter): readonly NoteSection[] {
  const { translator } = context
  const { right, commentary } = chapter
  const written = commentary.find(({ lang }) => lang === translator.lang) ?? commentary[0]
  return [
    ...noteSections(translator.t('slide.right'), [noteLine(translator.localize(right.meaning))]),
    ...noteSections(
      translator.t('notes.figures'),
      listCounted(chapter).map(({ indicator, verdict }) =>
        noteLine(
          toLocalizedText(context, verdictStatement(verdict, indicator, translator)),
          getSeriesTitle(verdict.key, indicator, context.dataset, translator),
        ),
      ),
    ),
    ...(written?.sections ?? []).flatMap(({ heading, markdown }) =>
      noteSections(heading, [noteLine({ text: stripMarkdown(markdown), lang: written!.lang })]),
    ),
    ...noteSections(translator.t('notes.chosen'), [noteLine(translator.localize(right.whyChosen))]),
    ...noteSections(translator.t('notes.law'), [
      noteLine(translator.localize(right.law)),
      noteLine(translator.localize(right.treaty)),
    ]),
  ]
}

/** Markdown as plain text: links by their text, without markup. */
function stripMarkdown(markdown: string): string {
  return markdown
    .replace(/\[([^\]]{0,1000})\]\([^)]{0,2000}\)/g, '$1')
    .replace(/[*_`#>]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
