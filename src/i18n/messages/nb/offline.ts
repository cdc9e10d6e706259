/** Messages about being offline and about newer versions. */
export const offline = {
  'offline.now':
    'Serveren svarer ikke eller svarer med feil. Du ser tallene som nettleseren har tatt vare på, slik de var {when}.',
  'offline.uncompared':
    '{count, plural, one {Én kommentar} other {# kommentarer}} kunne ikke sammenlignes med serveren: Den sender ikke {files}. Du ser teksten slik den var da siden ble laget.',
  'offline.newerFigures': 'Det finnes nyere tall på serveren. Du ser fortsatt dem du så sist.',
  'offline.newerFigures.show': 'Vis de nye tallene',
  'offline.newerProgram':
    'Det finnes en nyere versjon av denne siden. Den kan ha nyere tall. Du ser fortsatt den versjonen du kjenner.',
  'offline.newerProgram.take': 'Bytt til den nye versjonen',
  'offline.oneFile':
    'Dette er en kopi i én fil, laget {when}. Den trenger ikke nett og ser ikke etter nyere tall.',
  'offline.cached': 'Siden virker også uten nett: Nettleseren tar vare på tallene fra {when}.',
}
