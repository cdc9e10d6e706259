import type { Said } from '../../model/text.ts'
import type { ListItem } from './slide.ts'
import { line, own, section, type SlideTelling, type ToldSlide } from './telling.ts'

/** Sources named on the slide: those that most indicators use. */
const MOST_SOURCES = 7

/** How to take part. */
export function partSlide(telling: SlideTelling): ToldSlide {
  const { report, words } = telling
  const item = (id: 'ask' | 'look' | 'say', text: string): ListItem => ({
    mark: null,
    name: own(telling, words.say(`slide.part.${id}`)),
    text: own(telling, text),
  })
  const { site } = report.city
  const groups = report.rights
    .map(({ right }) => words.text(right.workingGroup).text)
    .filter((name) => name !== '')
  return {
    kind: 'part',
    eyebrow: null,
    verdict: null,
    headline: own(telling, words.say('slide.part')),
    aside: [],
    body: {
      kind: 'list',
      items: [
        item('ask', words.say('slide.part.ask.text')),
        item('look', words.say('slide.part.look.text')),
        ...(site === ''
          ? []
          : [item('say', words.say('slide.part.say.text', { site: bare(site) }))]),
        ...(groups.length === 0
          ? []
          : [
              {
                mark: null,
                name: own(telling, words.say('slide.part.groups')),
                text: own(telling, groups.join('; ')),
              },
            ]),
      ],
    },
    sources: [],
    notes: section(words.say('notes.speak'), [line(own(telling, words.say('notes.part')))]),
  }
}

/** A URL for reading aloud: without protocol and trailing slash. */
function bare(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '')
}

/** The sources of the figures, those with most indicators first. */
export function sourcesSlide(telling: SlideTelling): ToldSlide {
  const { dataset, report, words } = telling
  const { figures } = report.sources
  const byName = new Map<string, { readonly said: Said; readonly indicators: Set<string> }>()
  for (const { source, indicators } of figures) {
    const said = words.text(source)
    const known = byName.get(said.text) ?? { said, indicators: new Set() }
    if (said.text !== '') byName.set(said.text, known)
    for (const id of indicators) known.indicators.add(id)
  }
  const sorted = [...byName.values()].toSorted((a, b) => b.indicators.size - a.indicators.size)
  const more = sorted.length - MOST_SOURCES
  const named = (count: number) => words.say('slide.sources.used', { count })
  return {
    kind: 'sources',
    eyebrow: own(telling, words.say('report.section.sources')),
    verdict: null,
    headline: own(telling, words.say('slide.sources', { count: sorted.length })),
    aside: [],
    body: {
      kind: 'list',
      items: [
        ...sorted.slice(0, MOST_SOURCES).map(({ said, indicators }): ListItem => ({
          mark: null,
          name: null,
          text: { ...said, text: `${said.text} (${named(indicators.size)})` },
        })),
        ...(more > 0
          ? [
              {
                mark: null,
                name: null,
                text: own(telling, words.say('slide.sources.more', { more })),
              },
            ]
          : []),
      ],
    },
    sources: dataset.attributions.map((text) => words.text(text)),
    notes: section(
      words.say('notes.sources'),
      figures.map(({ source, url, licence }) =>
        line({
          ...words.text(source),
          text: [words.text(source).text, url, licence].filter(Boolean).join(' · '),
        }),
      ),
    ),
  }
}
