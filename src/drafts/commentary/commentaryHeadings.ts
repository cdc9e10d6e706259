/** The three sections that a group fills in, in this order. */
export const SECTION_KINDS = ['challenges', 'good practice', 'what the figures mean'] as const
export type SectionKind = (typeof SECTION_KINDS)[number]

/** Headings of the three sections, as the report parses them (src/report/chapters/commentary.ts), by language. */
const HEADINGS: Readonly<Record<string, Readonly<Record<SectionKind, string>>>> = {
  en: {
    challenges: 'Challenges',
    'good practice': 'Good practice',
    'what the figures mean': 'What the figures mean',
  },
  nb: {
    challenges: 'Utfordringer',
    'good practice': 'God praksis',
    'what the figures mean': 'Hva tallene betyr',
  },
  de: {
    challenges: 'Herausforderungen',
    'good practice': 'Gute Praxis',
    'what the figures mean': 'Was die Zahlen bedeuten',
  },
}

/** The heading of a section in a language; English for other languages. */
export function getCommentaryHeading(part: SectionKind, lang: string): string {
  return (HEADINGS[lang] ?? HEADINGS['en']!)[part]
}
