import type { LocalizedText } from '../../model/languageMap.ts'
import type { ListItem } from './slide.ts'
import {
  noteLine,
  toLocalizedText,
  noteSections,
  type SlideContext,
  type SlideContent,
} from './slideContext.ts'

/** Sources named on the slide: those that most indicators use. */
const MAX_SOURCES = 7

/** How to take part. */
export function participationSlide(context: SlideContext): SlideContent {
  const { report, translator } = context
  const item = (id: 'ask' | 'look' | 'respond', text: string): ListItem => ({
    mark: null,
    name: toLocalizedText(context, translator.t(`slide.part.${id}`)),
    text: toLocalizedText(context, text),
  })
  const { site } = report.city
  const groups = report.rights
    .map(({ right }) => translator.localize(right.workingGroup).text)
    .filter((name) => name !== '')
  return {
    kind: 'part',
    eyebrow: null,
    verdict: null,
    headline: toLocalizedText(context, translator.t('slide.part')),
    aside: [],
    body: {
      kind: 'list',
      items: [
        item('ask', translator.t('slide.part.ask.text')),
        item('look', translator.t('slide.part.look.text')),
        ...(site === ''
          ? []
          : [
              item(
                'respond',
                translator.t('slide.part.respond.text', { site: stripProtocol(site) }),
              ),
            ]),
        ...(groups.length === 0
          ? []
          : [
              {
                mark: null,
                name: toLocalizedText(context, translator.t('slide.part.groups')),
                text: toLocalizedText(context, groups.join('; ')),
              },
            ]),
      ],
    },
    sources: [],
    notes: noteSections(translator.t('notes.text'), [
      noteLine(toLocalizedText(context, translator.t('notes.part'))),
    ]),
  }
}

/** A URL for reading aloud: without protocol and trailing slash. */
function stripProtocol(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '')
}

/** The sources of the figures, those with most indicators first. */
export function sourcesSlide(context: SlideContext): SlideContent {
  const { dataset, report, translator } = context
  const byName = new Map<
    string,
    { readonly localizedSource: LocalizedText; readonly indicators: Set<string> }
  >()
  for (const { source, indicators } of report.sources) {
    const localizedSource = translator.localize(source)
    const entry = byName.get(localizedSource.text) ?? { localizedSource, indicators: new Set() }
    if (localizedSource.text !== '') byName.set(localizedSource.text, entry)
    for (const id of indicators) entry.indicators.add(id)
  }
  const sorted = [...byName.values()].toSorted((a, b) => b.indicators.size - a.indicators.size)
  const more = sorted.length - MAX_SOURCES
  const usedText = (count: number) => translator.t('slide.sources.used', { count })
  return {
    kind: 'sources',
    eyebrow: toLocalizedText(context, translator.t('report.section.sources')),
    verdict: null,
    headline: toLocalizedText(context, translator.t('slide.sources', { count: sorted.length })),
    aside: [],
    body: {
      kind: 'list',
      items: [
        ...sorted.slice(0, MAX_SOURCES).map(({ localizedSource, indicators }): ListItem => ({
          mark: null,
          name: null,
          text: {
            ...localizedSource,
            text: `${localizedSource.text} (${usedText(indicators.size)})`,
          },
        })),
        ...(more > 0
          ? [
              {
                mark: null,
                name: null,
                text: toLocalizedText(context, translator.t('slide.sources.more', { more })),
              },
            ]
          : []),
      ],
    },
    sources: dataset.attributions.map((text) => translator.localize(text)),
    notes: noteSections(
      translator.t('notes.sources'),
      report.sources.map(({ source, url, licence }) =>
        noteLine({
          ...translator.localize(source),
          text: [translator.localize(source).text, url, licence].filter(Boolean).join(' · '),
        }),
      ),
    ),
  }
}
