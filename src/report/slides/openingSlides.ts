import { verdictLabel } from '../../words/verdict/label.ts'
import { chanceSentence } from '../../words/verdict/chance.ts'
import {
  answerSentence,
  countRemarks,
  countSentences,
  standingsText,
} from '../../words/verdict/counts.ts'
import type { BaselineAtGlance, ListItem } from './slide.ts'
import { line, own, rightTitle, section, type SlideTelling, type ToldSlide } from './telling.ts'

/** City, edition and baseline. */
export function titleSlide(telling: SlideTelling): ToldSlide {
  const { report, words } = telling
  const { city, edition, baseline, rights } = report
  const note = words.text(edition.note)
  return {
    kind: 'title',
    eyebrow: words.text(city.title),
    verdict: null,
    headline: own(
      telling,
      words.say('slide.title', {
        city: words.text(city.title).text,
        edition: String(edition.edition),
      }),
    ),
    aside: [],
    body: {
      kind: 'lines',
      lines: [
        own(telling, words.say('slide.title.line', { baseline: String(baseline) })),
        own(
          telling,
          words.say('slide.title.rights', {
            count: rights.length,
            rights: words.list(rights.map(({ right }) => words.text(right.title).text)),
          }),
        ),
        ...(edition.state === 'draft' ? [own(telling, words.say('report.draft'))] : []),
        ...(report.assessed === edition.edition
          ? []
          : [own(telling, words.say('notice.draft.nothingFiled', { assessed: report.assessed }))]),
      ],
    },
    sources: [],
    notes: section(words.say('notes.speak'), [
      line(own(telling, words.say('notes.title'))),
      line(note),
    ]),
  }
}

/** A legend of the symbols and lines on later slides. */
export function readingSlide(telling: SlideTelling): ToldSlide {
  const { report, words } = telling
  const say = (id: Parameters<typeof words.say>[0]) => own(telling, words.say(id))
  const verdict = (
    kind: 'better' | 'worse' | 'no clear change',
    text: 'better' | 'worse' | 'same',
  ): ListItem => ({
    mark: { kind: 'verdict', verdict: kind },
    name: own(telling, verdictLabel(kind, words)),
    text: say(`slide.reading.${text}`),
  })
  return {
    kind: 'reading',
    eyebrow: null,
    verdict: null,
    headline: own(telling, words.say('slide.reading', { baseline: String(report.baseline) })),
    aside: [],
    body: {
      kind: 'list',
      items: [
        verdict('better', 'better'),
        verdict('worse', 'worse'),
        verdict('no clear change', 'same'),
        {
          mark: { kind: 'verdict', verdict: 'no recent figure' },
          name: say('slide.reading.other'),
          text: say('slide.reading.other.text'),
        },
        ...(['baseline', 'band', 'break'] as const).map((mark): ListItem => ({
          mark: { kind: 'line', line: mark },
          name: say(`slide.reading.${mark}`),
          text: say(`slide.reading.${mark}.text`),
        })),
      ],
    },
    sources: [],
    notes: [
      ...section(words.say('notes.speak'), [line(say('notes.reading.text'))]),
      ...section(words.say('about.method'), [
        line(own(telling, words.say('about.method.text'))),
        ...report.methods.map(({ method }) =>
          line(own(telling, telling.words.say(`report.method.${method}`))),
        ),
      ]),
    ],
  }
}

/** Whether rights are better protected than at the baseline. */
export function glanceSlide(telling: SlideTelling): ToldSlide {
  const { report, words } = telling
  const { counts, expectedByChance, rights } = report.glance
  const { baseline, edition, assessed } = report
  const at = { edition: edition.edition, assessed, baseline }
  return {
    kind: 'glance',
    eyebrow: own(telling, words.say('slide.glance')),
    verdict: null,
    headline: own(telling, answerSentence(counts, at, words)),
    aside: countSentences(counts, at, words).map((text) => own(telling, text)),
    body: { kind: 'baseline', picture: pictureOf(telling) },
    sources: [],
    notes: [
      ...section(
        words.say('report.glance.table'),
        rights.map((one) =>
          line(
            own(telling, standingsText(one.standings, words)),
            rightTitle(telling, one.right).text,
          ),
        ),
      ),
      ...section(
        words.say('notes.mind'),
        [
          ...countRemarks(counts, baseline, words),
          ...(counts.judged > 0 ? [chanceSentence(counts.judged, expectedByChance, words)] : []),
        ].map((text) => line(own(telling, text))),
      ),
    ],
  }
}

function pictureOf(telling: SlideTelling): BaselineAtGlance {
  const { report, words } = telling
  const rights = report.glance.rights.map(
    ({ right, standings, lower }): BaselineAtGlance['rights'][number] => ({
      title: rightTitle(telling, right),
      standings,
      lower,
    }),
  )
  const alternative = rights
    .map(({ title, standings }) => `${title.text}: ${standingsText(standings, words)}.`)
    .join(' ')
  return {
    title: words.say('overview.rights'),
    alternative,
    baseline: String(report.baseline),
    places: {
      above: words.say('glance.gutter.above'),
      below: words.say('glance.gutter.below'),
      undirected: words.say('glance.gutter.undirected'),
      beside: words.say('glance.gutter.beside'),
    },
    rights,
  }
}
