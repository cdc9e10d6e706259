import { standingOf, type Standing } from '../../trends/standing.ts'
import type { VerdictKind } from '../../trends/verdict.ts'
import { subjectText } from '../../words/verdict/subject.ts'
import type { RightChapter } from '../rightChapter.ts'
import type { ListItem, NoteSection } from './slide.ts'
import { firstSentence, line, own, section, type SlideTelling, type ToldSlide } from './telling.ts'

/** Names on one row before the rest is counted: a row has two lines. */
const MOST_NAMES = 5

const ROWS: readonly { readonly standing: Standing; readonly mark: VerdictKind }[] = [
  { standing: 'above', mark: 'better' },
  { standing: 'below', mark: 'worse' },
  { standing: 'on', mark: 'no clear change' },
  { standing: 'beside', mark: 'no recent figure' },
]

/** What a right means, in one sentence, and where its figures stand to the baseline. */
export function rightSlide(telling: SlideTelling, chapter: RightChapter): ToldSlide {
  const { words, tell } = telling
  const { right } = chapter
  const meaning = firstSentence(telling, right.meaning)
  const rows = ROWS.flatMap((row) => standingRow(telling, chapter, row))
  return {
    kind: 'right',
    eyebrow: words.text(right.title),
    verdict: null,
    headline: meaning.text === '' ? words.text(right.title) : meaning,
    aside: [],
    body:
      rows.length === 0
        ? { kind: 'lines', lines: [own(telling, tell('slide.right.none'))] }
        : { kind: 'list', items: rows },
    sources: [],
    notes: notesOf(telling, chapter),
  }
}

function standingRow(
  telling: SlideTelling,
  { indicators }: RightChapter,
  { standing, mark }: (typeof ROWS)[number],
): readonly ListItem[] {
  const { dataset, words, say, tell } = telling
  const names = indicators
    .filter(({ indicator }) => indicator.counted)
    .flatMap(({ indicator, findings }) =>
      findings
        .filter(({ verdict }) => standingOf(verdict) === standing)
        .map(({ verdict }) => subjectText(verdict.key, indicator, dataset, words)),
    )
  if (names.length === 0) return []
  const more = names.length - MOST_NAMES
  const text =
    more > 0
      ? tell('slide.right.names', { names: names.slice(0, MOST_NAMES).join('; '), more })
      : names.join('; ')
  return [
    {
      mark: { kind: 'verdict', verdict: mark },
      name: own(telling, say(`report.glance.${standing}`)),
      text: own(telling, text),
    },
  ]
}

function notesOf(telling: SlideTelling, chapter: RightChapter): readonly NoteSection[] {
  const { words, tell } = telling
  const { right, commentary } = chapter
  const written = commentary.find(({ lang }) => lang === words.lang) ?? commentary[0]
  return [
    ...section(tell('slide.right'), [line(words.text(right.meaning))]),
    ...(written?.sections ?? []).flatMap(({ heading, markdown }) =>
      section(heading, [line({ text: plain(markdown), lang: written!.lang })]),
    ),
    ...section(tell('notes.chosen'), [line(words.text(right.whyChosen))]),
    ...section(tell('notes.law'), [line(words.text(right.law)), line(words.text(right.treaty))]),
  ]
}

/** Markdown as it is read aloud: links by their words, without signs. */
function plain(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`#>]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
