import type { present as en } from '../en/present.ts'

/** The slides for the hall, and the pages that show them, prepare them and print them. */
export const present: Readonly<Record<keyof typeof en, string>> = {
  'slide.title': 'Menneskerettigheter i {city}: Det sier tallene for {edition}',
  'slide.title.line': 'Utgangspunkt: {baseline}',
  'slide.title.rights': '{count, plural, one {Én rettighet} other {# rettigheter}}: {rights}',

  'slide.reading':
    'Det som kan vurderes, sammenlignes med {baseline}, eller med det første året etter',
  'slide.reading.better': 'en klar endring til det bedre.',
  'slide.reading.worse': 'en klar endring til det dårligere.',
  'slide.reading.same':
    'Tilfeldigheter eller vanlige svingninger kan forklare forskjellen. Det beviser ikke at ingenting har endret seg.',
  'slide.reading.other': 'Andre',
  'slide.reading.other.text':
    'høyere eller lavere, som verken er bra eller dårlig i seg selv; eller ikke vurdert: for gammelt, telt på en annen måte, for få tall.',
  'slide.reading.baseline': 'Den vannrette linjen',
  'slide.reading.baseline.text': 'i hvert diagram: tallet ved utgangspunktet.',
  'slide.reading.band': 'Det bleke båndet',
  'slide.reading.band.text': 'så mye kan tilfeldigheter alene flytte et tall.',
  'slide.reading.break': 'Den stiplede loddrette linjen',
  'slide.reading.break.text': 'telt på en annen måte herfra. Ikke sammenlign over den.',

  'slide.glance': 'Kort oppsummert',
  'slide.right': 'Hva rettigheten betyr',
  'slide.right.names': '{names} og {more, plural, one {én til} other {# til}}',
  'slide.right.known': '{subject} ({known})',
  'slide.right.none': 'Ingen tall er levert for denne rettigheten i denne utgaven.',

  'slide.finding.better': '{subject}: {old} i {before}, {now} i {when}. Det er bedre.',
  'slide.finding.worse': '{subject}: {old} i {before}, {now} i {when}. Det er dårligere.',
  'slide.finding.higher': '{subject}: {old} i {before}, {now} i {when}. Det er høyere.',
  'slide.finding.lower': '{subject}: {old} i {before}, {now} i {when}. Det er lavere.',
  'slide.finding.noClearChange':
    '{subject}: {old} i {before}, {now} i {when}. Det er ingen klar endring.',
  'slide.finding.tooFewFigures':
    '{subject}: {old} i {before}, {now} i {when}. Det er for få tall til å vurdere.',
  'slide.finding.segment': '{subject}: {old} i {before}, {now} i {when}. Siden {before}: {label}.',
  'slide.finding.cash':
    '{subject}: {old} i {before}, {now} i {when}. Det er {way}, ikke justert for prisstigning.',
  'slide.finding.prices': '{subject}: {old} i {before}, {now} i {when}. I {year}-priser: {label}.',
  'slide.finding.neither': 'Tallet alene sier ikke om det er bra eller dårlig.',
  'slide.source':
    '{count, plural, one {Kilde: {sources}} other {Kilder: {sources}}}{more, plural, =0 {} one { og én til} other { og # til}}',

  'slide.followed': 'Hva det ble av tidligere anbefalinger',
  'slide.followed.last':
    'Anbefalt kommunen i {edition}: {outcomes}{of, plural, one {} other { ({page, number} av {of, number})}}',
  'slide.followed.last.none': 'Vi har ikke registrert noen anbefaling til kommunen fra {edition}',
  'slide.followed.earlier':
    'Av {count, plural, one {én anbefaling} other {# anbefalinger}} før {edition} er {done, plural, =0 {ingen} one {én} other {#}} gjennomført',
  'slide.followed.caption': 'Hva det ble av tidligere anbefalinger til kommunen',
  'slide.followed.outcome': 'Resultat',
  'slide.followed.count': 'Antall',
  'slide.followed.reported':
    'Blant dem: {first, select, undone {noe som var gjennomført, er delvis reversert} nothing {for noen har vi ikke funnet tiltak} refused {noen er avvist} other {det som er gjennomført eller i gang}}',
  'slide.outcome.carriedOut': 'Gjennomført',
  'slide.outcome.underWay': 'I gang',
  'slide.outcome.nothingFound': 'Ingen tiltak funnet',
  'slide.outcome.undone': 'Delvis reversert',
  'slide.outcome.rejected': 'Avvist',
  'slide.outcome.superseded': 'Erstattet av noe annet',
  'slide.outcome.unknown': 'Ikke kjent',

  'slide.recommended': 'Anbefalinger i {edition}',
  'slide.recommended.report':
    'Dette anbefaler rapporten kommunen{of, plural, one {} other { ({page, number} av {of, number})}}',
  'slide.recommended.report.none':
    'Vi har ikke registrert noen anbefaling til kommunen fra {edition}',
  'slide.recommended.report.none.text':
    'Hva bør kommunen bli bedt om å gjøre? Møtet er stedet å si det.',
  'slide.recommended.others':
    'Hva andre anbefaler, registrert i {edition}{of, plural, one {} other { ({page, number} av {of, number})}}',
  'slide.recommendation.asked': 'I utgaven for {edition}. Anbefalt av: {by}',
  'slide.recommendation.to': 'Rettet til',
  'slide.recommendation.answer': 'Svar',
  'slide.recommendation.state': 'Status',
  'slide.recommendation.latest': 'Siste nytt',

  'slide.part': 'Bli med: Spør, se nærmere, si hva som mangler',
  'slide.part.ask': 'Spør nå.',
  'slide.part.ask.text': 'Du kan spørre om alle tall og alle anbefalinger.',
  'slide.part.look': 'Se nærmere.',
  'slide.part.look.text':
    'Hvert tall står på nettsiden som diagram, tabell og setning, med kilden sin.',
  'slide.part.respond': 'Si hva som mangler.',
  'slide.part.respond.text': 'Fortell det til dem som publiserer tallene: {site}',
  'slide.part.groups': 'Bli med i en arbeidsgruppe.',

  'slide.sources':
    'Tallene kommer fra {count, plural, one {én publisert kilde} other {# publiserte kilder}}',
  'slide.sources.used': '{count, plural, one {én indikator} other {# indikatorer}}',
  'slide.sources.more':
    'og {more, plural, one {én til} other {# til}}. Hvert diagram nevner sine. Rapporten har alle, med adresse og lisens.',

  'notes.means': 'Hva tallet betyr',
  'notes.better': 'Hva som er bedre',
  'notes.figures': 'Tallene',
  'notes.evidence': 'Grunnlaget for vurderingen',
  'notes.reading': 'Slik leses diagrammet',
  'notes.questions': 'Spørsmål som kan komme',
  'notes.source': 'Hvor kommer tallet fra?',
  'notes.why': 'Hvorfor denne indikatoren?',
  'notes.groups': 'Hva med ulike grupper?',
  'notes.groups.none': 'Det er ikke levert tall for grupper for denne indikatoren.',
  'notes.groups.figures': '{dimension}: {figures}.',
  'notes.groups.figure': '{group} {value} ({when})',
  'notes.compared': 'Hvordan er det andre steder?',
  'notes.asked': 'Hva er anbefalt om dette?',
  'notes.asked.one': '{id}: {text} Status: {state}.',
  'notes.mind': 'Hva bør vi huske på?',
  'notes.all': 'Alle',
  'notes.text': 'Å si',
  'notes.title':
    'Ønsk velkommen. Si hvem som har laget rapporten, og at alle kan spørre underveis.',
  'notes.reading.text':
    'Pek på formene: Hver vurdering har sin egen, så ingen er avhengig av fargene.',
  'notes.part': 'La dette stå mens folk spør.',
  'notes.law': 'Hva loven sier',
  'notes.chosen': 'Hvorfor den er valgt',
  'notes.sources': 'Alle kildene',

  'present.waiting': 'Lager lysbildene …',
  'present.title': 'Lysbilde {number, number} av {of, number}: {headline}',
  'present.title.shown': 'Spørsmål fra salen: {headline}',
  'present.place': '{number, number} av {of, number}',
  'present.shown': 'Escape: tilbake til lysbilde {number, number}',
  'present.none': 'Alle lysbildene er tatt ut.',
  'present.controls': 'Foredraget',
  'present.previous': 'Forrige lysbilde',
  'present.next': 'Neste lysbilde',
  'present.find': 'Finn et tall',
  'present.speaker': 'Talervisning',
  'present.full': 'Fullskjerm',
  'present.full.refused':
    'Denne nettleseren gir ikke fullskjerm. Lysbildene fortsetter i dette vinduet.',
  'present.black': 'Svart',
  'present.black.on': 'Skjermen er svart. Trykk B eller Escape for å vise lysbildet igjen.',
  'present.help': 'Taster',
  'present.leave': 'Gå ut av lysbildene',
  'present.jump': 'Til lysbilde {digits}: Trykk Enter',
  'present.figures': 'Tallene i diagrammet som tabell',

  'help.title': 'Taster under foredraget',
  'help.close': 'Lukk',
  'help.next': 'Neste lysbilde',
  'help.next.keys': '→ ↓, mellomrom, Page down eller fjernkontroll',
  'help.previous': 'Forrige lysbilde',
  'help.previous.keys': '← ↑, Shift og mellomrom, Page up',
  'help.ends': 'Første og siste lysbilde',
  'help.ends.keys': 'Home, End',
  'help.jump': 'Et lysbilde med nummer',
  'help.jump.keys': 'nummeret og så Enter',
  'help.find': 'Et spørsmål fra salen',
  'help.find.keys': '/',
  'help.black': 'Svart skjerm, og tilbake',
  'help.black.keys': 'B eller .',
  'help.full': 'Fullskjerm, og tilbake',
  'help.full.keys': 'F',
  'help.speaker': 'Talervisning i et eget vindu',
  'help.speaker.keys': 'S',
  'help.help': 'Denne hjelpen',
  'help.help.keys': '?',
  'help.out': 'Tilbake, og ut',
  'help.out.keys': 'Escape',

  'find.title': 'Et spørsmål fra salen',
  'find.label': 'Indikator, gruppe eller anbefaling',
  'find.count': '{count, plural, =0 {Ingen treff.} one {Ett treff.} other {# treff.}}',
  'find.indicator': 'Indikator',
  'find.recommendation': 'Anbefaling {id}',
  'find.how': '↑ ↓ velger, Enter viser, Escape lukker.',

  'speaker.title': 'Talervisning, lysbilde {number, number} av {of, number}',
  'speaker.now': 'På skjermen',
  'speaker.next': 'Neste',
  'speaker.next.none': 'Dette er det siste lysbildet.',
  'speaker.notes': 'Notater',
  'speaker.clock': 'Klokka',
  'speaker.elapsed': 'Har snakket i',
  'speaker.start': 'Start',
  'speaker.pause': 'Pause',
  'speaker.reset': 'Nullstill',
  'speaker.open': 'Åpne lysbildene i et vindu',
  'speaker.alone':
    'Ikke noe vindu med lysbildene har svart, så en tast du trykker på her, endrer ingenting der. Åpne lysbildene med lenken over. Eller gå til vinduet med lysbildene og trykk på S.',
  'speaker.blocked':
    'Nettleseren blokkerte vinduet med talervisningen. Tillat sprettoppvinduer for denne siden og trykk på S igjen.',
  'speaker.black': 'Skjermen er svart.',
  'speaker.larger': 'Større notater',
  'speaker.smaller': 'Mindre notater',

  'edit.title': 'Forbered lysbildene',
  'edit.lead':
    'Ta ut lysbilder, endre rekkefølgen, legg til en setning. Valgene lagres i denne nettleseren, for denne utgaven og denne byen.',
  'edit.open': 'Forbered',
  'edit.start': 'Start foredraget',
  'edit.list': 'Lysbildene i rekkefølge',
  'edit.shown': 'Vis «{headline}»',
  'edit.up': 'Opp',
  'edit.down': 'Ned',
  'edit.up.of': 'Flytt «{headline}» opp',
  'edit.down.of': 'Flytt «{headline}» ned',
  'edit.moved': '«{headline}» er nå nummer {place, number} av {of, number}.',
  'edit.sentence': 'Din egen setning på dette lysbildet',
  'edit.undo': 'Angre',
  'edit.reset': 'Slik rapporten har det',
  'edit.undone': 'Angret.',
  'edit.wasReset': 'Lysbildene er igjen slik rapporten har dem.',
  'edit.count': '{shown, number} av {of, number} lysbilder vises.',
  'edit.unkept':
    'Denne nettleseren lagrer ingenting: Valgene varer til vinduet lukkes. Kopier lenken for å ta vare på dem.',
  'edit.link': 'Lenke med disse valgene',
  'edit.link.how':
    'Den som åpner lenken, får de samme lysbildene med de samme numrene: en annen PC, eller telefoner som følger med.',

  'handout.title': 'Utdelingsark',
  'handout.open': 'Utdelingsark',
  'handout.print': 'Skriv ut utdelingsarket',
  'handout.lead': 'To lysbilder på hver side, med notater til hvert.',

  'pptx.download': 'Last ned lysbildene som PowerPoint',
  'pptx.working': 'Lysbildene lages …',
  'pptx.blocked':
    'Denne nettleseren blokkerer bilder. Diagrammene legges i lysbildene som SVG. PowerPoint 2019 eller nyere og Microsoft 365 viser dem. Andre programmer kan vise en merknad i stedet.',
  'pptx.failed': 'Lysbildene kunne ikke lages. Prøv igjen.',
}
