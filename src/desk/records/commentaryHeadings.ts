/** The three parts that a group is asked for, in the order in which it writes them. */
export const ASKED_PARTS = ['challenges', 'good practice', 'what the figures mean'] as const
export type AskedPart = (typeof ASKED_PARTS)[number]

/** Headings of the three parts as the report reads them (src/report/commentary.ts), by language. */
const HEADINGS: Readonly<Record<string, Readonly<Record<AskedPart, string>>>> = {
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

/** The heading of a part in the language of the commentary; English where it is none of ours. */
export function commentaryHeading(part: AskedPart, lang: string): string {
  return (HEADINGS[lang] ?? HEADINGS['en']!)[part]
}
