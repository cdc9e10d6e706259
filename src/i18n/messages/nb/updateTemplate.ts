/** Skrivebordets del «Fra en fil»: malen for et eget regneark. */
export const updateTemplate = {
  'import.template': 'En mal for et eget regneark',
  'import.template.lead':
    'Én rad for hvert tall i dette utkastet, med en liste over statuser å velge fra og en forklaring til hver kolonne. Fyll den ut og ta den inn igjen her.',
  'import.template.save': 'Lagre malen (.xlsx)',
  'import.template.failed': 'Malen kunne ikke lages. Last siden på nytt og prøv igjen.',
  'import.template.sheet': 'Tall',
  'import.template.explained': 'Forklart',
  'import.template.column': 'Kolonne',
  'import.template.means': 'Hva den skal inneholde',
  'import.template.title': 'Indikatoren i ord',
  'import.template.unit': 'Enhet',
  'import.template.last': 'Forrige tall',
  'import.template.where': 'Hvor tallet publiseres',
  'import.template.wrong': 'Velg fra listen, eller la cellen stå tom.',
  'import.template.about.indicator': 'Indikatorens id. La den stå som den er.',
  'import.template.about.period':
    '2026, 2025/26 (budsjettår eller skoleår), 2024-2026 (flere år samlet), 2026-Q3 eller 2026-M07. Formater cellen som tekst, så regnearket ikke gjør den om til en dato.',
  'import.template.about.area': 'Områdets id. La den stå som den er.',
  'import.template.about.dimension':
    'Det gruppene skiller seg ved, for eksempel sex. Tom når tallet gjelder alle.',
  'import.template.about.group': 'Gruppen, for eksempel female. Tom når tallet gjelder alle.',
  'import.template.about.value': 'Tallet i indikatorens enhet. I prosent: skriv 13,4 eller 13,4 %.',
  'import.template.about.lower': 'Nedre 95 % konfidensgrense, hvis det finnes en.',
  'import.template.about.upper': 'Øvre 95 % konfidensgrense. Begge grensene eller ingen.',
  'import.template.about.numerator': 'Antallet over brøkstreken i en andel eller rate.',
  'import.template.about.denominator': 'Antallet under brøkstreken i en andel eller rate.',
  'import.template.about.status':
    'Tom for et vanlig tall. Velg fra listen. En celle uten verdi må ha suppressed (tilbakeholdt), not collected (ikke samlet inn) eller not applicable (ikke aktuelt).',
  'import.template.about.note': 'Det en leser bør vite om tallet. En revisjon må ha en merknad.',
  'import.template.about.source': 'Hvor tallet er fra, hvis det ikke er fra den vanlige kilden.',
  'import.template.about.source_url': 'Adressen til den kilden.',
  'import.template.about.title': 'Til orientering. Den leses ikke inn.',
  'import.template.about.unit': 'Til orientering. Den leses ikke inn.',
  'import.template.about.last': 'Til orientering. Den leses ikke inn.',
  'import.template.about.where': 'Til orientering. Den leses ikke inn.',
  'import.template.status': 'Statuser',
}
