/** Notes on an imported file: what was left out, and what was read in another way. */
export const updateImportNotes = {
  'import.notes': 'Det som er utelatt, eller lest slik filen viser det',
  'import.note.more': 'og flere',
  'import.note.hiddenSheets':
    '{count, plural, one {Ett skjult ark er} other {# skjulte ark er}} utelatt: {examples}. Vil du bruke et, vis det i regnearket og lagre.',
  'import.note.hiddenRows':
    '{count, plural, one {Én rad som arket skjuler eller filtrerer bort, er} other {# rader som arket skjuler eller filtrerer bort, er}} utelatt: rad {examples}. Vil du bruke dem, vis dem i regnearket og lagre.',
  'import.note.hiddenColumns':
    '{count, plural, one {Én skjult kolonne er} other {# skjulte kolonner er}} utelatt: {examples}. Vil du bruke en, vis den i regnearket og lagre.',
  'import.note.marksByFormat':
    '{count, plural, one {Én celle viser} other {# celler viser}} et tegn i stedet for eller ved siden av tallet i den, og leses slik {count, plural, one {den} other {de}} vises: {examples}.',
  'import.note.hiddenByFormat':
    '{count, plural, one {Én celle rommer et tall, men viser} other {# celler rommer et tall, men viser}} ingenting, og leses som {count, plural, one {tom} other {tomme}}: {examples}.',
  'import.note.raisedMarks':
    '{count, plural, one {Ett hevet notetegn er} other {# hevede notetegn er}} lest som tegn, ikke som del av teksten eller tallet: {examples}. Se i tabellens noter hva de sier.',
  'import.note.comments':
    '{count, plural, one {Én kommentar er} other {# kommentarer er}} ikke tatt med; se om innholdet hører hjemme i en merknad: {examples}.',
  'import.note.readAsMacintosh':
    'Filen er verken UTF-8 eller Windows-tekst, og er lest slik en eldre Mac skrev den. Se om bokstavene er riktige.',
  'import.note.readAsCp850':
    'Filen er verken UTF-8 eller Windows-tekst, og er lest slik DOS skrev den. Se om bokstavene er riktige.',
  'import.note.doubtfulCharacters':
    'Noen bokstaver gir ingen mening slik de er lest. Lagre filen som «CSV UTF-8» i programmet som laget den, og velg den igjen.',
  'import.note.damagedCharacters':
    'Noen bokstaver ble ødelagt da filen ble lagret. Se gjennom tekstene, og rett dem i utkastet.',
  'import.note.controlCharacters':
    'Usynlige kontrolltegn står {count, plural, one {ett sted} other {# steder}}, det første på linje {examples}. De er utelatt.',
}
