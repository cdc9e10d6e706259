import type { Indicator } from '../../model/dataset.ts'
import { standingOf, type Standing } from '../../trends/standing.ts'
import { hasCaveat, VERDICT_KINDS, type Verdict, type VerdictKind } from '../../trends/verdict.ts'
import { insideLabel, lastLabel, verdictLabel } from '../../words/verdict/label.ts'
import { verdictStatement } from '../../words/verdict/sentence.ts'
import { shortChange, verdictShort } from '../../words/verdict/short.ts'
import { subjectText } from '../../words/verdict/subject.ts'
import type { Words } from '../../words/words.ts'
import type { RightChapter } from '../rightChapter.ts'
import type { ListItem, NoteSection } from './slide.ts'
import { firstSentence, line, own, section, type SlideTelling, type ToldSlide } from './telling.ts'

/** Names in one row before the rest is counted: a row has two lines. */
const MAX_NAMES = 5

/** Rows on the slide. With more, the other verdicts share two rows. */
const MAX_ROWS = 5

interface StandingRow {
  readonly mark: VerdictKind
  readonly name: string
  readonly has: (verdict: Verdict) => boolean
}

/** The meaning of a right in one sentence, and its figures by verdict. */
export function rightSlide(telling: SlideTelling, chapter: RightChapter): ToldSlide {
  const { words } = telling
  const { right } = chapter
  const meaning = firstSentence(telling, right.meaning)
  const rows = standingRows(telling).flatMap((row) => itemOf(telling, chapter, row))
  const short = shortRows(telling).flatMap((row) => itemOf(telling, chapter, row))
  return {
    kind: 'right',
    eyebrow: words.text(right.title),
    verdict: null,
    headline: meaning.text === '' ? words.text(right.title) : meaning,
    aside: [],
    body:
      rows.length === 0
        ? { kind: 'lines', lines: [own(telling, words.say('slide.right.none'))] }
        : { kind: 'list', items: rows.length > MAX_ROWS ? short : rows },
    sources: [],
    notes: notesOf(telling, chapter),
  }
}

const JUDGED = [
  ['above', 'better'],
  ['below', 'worse'],
  ['on', 'no clear change'],
] as const

function isRow(standing: Standing): boolean {
  return JUDGED.some(([one]) => one === standing)
}

function judgedRows({ words }: SlideTelling): readonly StandingRow[] {
  return JUDGED.map(([standing, mark]) => ({
    mark,
    name: words.say(`report.glance.${standing}`),
    has: (verdict) => standingOf(verdict.kind) === standing,
  }))
}

/** Better, worse and unchanged, then each reason for no judgement. */
function standingRows(telling: SlideTelling): readonly StandingRow[] {
  const beside = VERDICT_KINDS.map((kind): StandingRow => ({
    mark: kind,
    name: verdictLabel(kind, telling.words),
    has: (verdict) => verdict.kind === kind && !isRow(standingOf(kind)),
  }))
  return [...judgedRows(telling), ...beside]
}

/** The same with one row for undirected changes and one for all figures that are not judged. */
function shortRows(telling: SlideTelling): readonly StandingRow[] {
  const row = (standing: 'undirected' | 'beside', mark: VerdictKind): StandingRow => ({
    mark,
    name: telling.words.say(`report.glance.${standing}`),
    has: (verdict) => standingOf(verdict.kind) === standing,
  })
  return [...judgedRows(telling), row('undirected', 'higher'), row('beside', 'no recent figure')]
}

/** The headline figures of a right that are counted. */
function countedOf({ indicators }: RightChapter) {
  return indicators
    .filter(({ indicator }) => indicator.counted)
    .flatMap(({ indicator, findings }) => findings.map(({ verdict }) => ({ indicator, verdict })))
}

/** The size of a judged change; for money in cash terms, with a note on inflation. */
function sizeOf(verdict: Verdict, indicator: Indicator, words: Words): string | null {
  if (standingOf(verdict.kind) === 'beside') return null
  return hasCaveat(verdict, 'cash terms')
    ? verdictShort(verdict, indicator, words)
    : shortChange(verdict, indicator, words)
}

function itemOf(
  telling: SlideTelling,
  chapter: RightChapter,
  { mark, name, has }: StandingRow,
): readonly ListItem[] {
  const { dataset, words } = telling
  const names = countedOf(chapter)
    .filter(({ verdict }) => has(verdict))
    .map(({ indicator, verdict }) => {
      const subject = subjectText(verdict.key, indicator, dataset, words)
      const known =
        insideLabel(verdict, words) ??
        lastLabel(verdict, words) ??
        sizeOf(verdict, indicator, words)
      return known === null ? subject : words.say('slide.right.known', { subject, known })
    })
  if (names.length === 0) return []
  const more = names.length - MAX_NAMES
  const text =
    more > 0
      ? words.say('slide.right.names', { names: names.slice(0, MAX_NAMES).join('; '), more })
      : names.join('; ')
  return [
    {
      mark: { kind: 'verdict', verdict: mark },
      name: own(telling, name),
      text: own(telling, text),
    },
  ]
}

function notesOf(telling: SlideTelling, chapter: RightChapter): readonly NoteSection[] {
  const { words } = telling
  const { right, commentary } = chapter
  const written = commentary.find(({ lang }) => lang === words.lang) ?? commentary[0]
  return [
    ...section(words.say('slide.right'), [line(words.text(right.meaning))]),
    ...section(
      words.say('notes.figures'),
      countedOf(chapter).map(({ indicator, verdict }) =>
        line(
          own(telling, verdictStatement(verdict, indicator, words)),
          subjectText(verdict.key, indicator, telling.dataset, words),
        ),
      ),
    ),
    ...(written?.sections ?? []).flatMap(({ heading, markdown }) =>
      section(heading, [line({ text: plain(markdown), lang: written!.lang })]),
    ),
    ...section(words.say('notes.chosen'), [line(words.text(right.whyChosen))]),
    ...section(words.say('notes.law'), [
      line(words.text(right.law)),
      line(words.text(right.treaty)),
    ]),
  ]
}

/** Markdown as plain text: links by their text, without markup. */
function plain(markdown: string): string {
  return markdown
    .replace(/\[([^\]]{0,1000})\]\([^)]{0,2000}\)/g, '$1')
    .replace(/[*_`#>]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
