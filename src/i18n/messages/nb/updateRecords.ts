/** The forms for commentary, follow-up and new recommendations. */
export const updateRecords = {
  'form.error': 'Må rettes:',
  'form.warning': 'Stemmer dette?',
  'form.choose': 'Velg …',
  'form.dateHint': 'En dag (2026-05-04), en måned (2026-05) eller et år (2026).',
  'form.required': 'Fyll ut dette.',
  'form.choice':
    '«{text}» er ikke mulig her. {hasSuggestion, select, yes {Mente du «{suggestion}»?} other {Velg en av disse: {choices}.}}',
  'form.date':
    '«{text}» er ikke en dato. {hasSuggestion, select, yes {Mente du {suggestion}?} other {Skriv en dag (2026-05-04), en måned (2026-05) eller et år (2026).}}',
  'form.number':
    '«{text}» er ikke et tall. {hasSuggestion, select, yes {Mente du {suggestion}?} other {Skriv bare sifre.}}',
  'form.wholeNumber': '«{text}» er ikke et helt tall.',
  'form.twice': 'Dette står der allerede. Skriv noe annet, eller ta bort en av de to.',
  'form.otherEdition':
    'Med denne datoen hører det til {edition}-utgaven, ikke til den du skriver på.',
  'form.afterEveryEdition': 'Ingen utgave i denne byen går så langt fram som denne datoen.',
  'form.idForm':
    'En id består av små bokstaver fra a til z, sifre og bindestreker, for eksempel bor-trangt.',
  'form.year': 'Et årstall har fire sifre.',
  'form.towardWithoutTarget':
    '«Nærmere målet» krever et mål. Uten det blir det aldri noen vurdering.',
  'form.moneyUnit':
    'Enheten for penger begynner med valutaen i tre store bokstaver, for eksempel NOK i måneden.',
  'form.rewritesReport':
    'Dette endrer også rapporter som er publisert. Velg utgaven det arbeides med, om det ikke er nettopp det du vil.',

  'form.source': 'Oppgi kilden som er lest, eller velg «Usikkert».',

  'record.empty': 'Dette skjemaet er tomt ennå: det leveres ikke. Alt annet kan leveres.',
  'record.filed': 'Dette er levert og publisert slik det står her.',
  'record.remove': 'Ta bort',
  'record.remove.of': 'Ta bort: {id}',
  'record.source': 'Kilde',
  'record.source.hint': 'Hvem som har publisert det; et kommunalt dokument med tittel og dato.',
  'record.sourceUrl': 'Lenke til kilden',
  'record.sourceUrl.hint': 'Den begynner med https://',
  'record.certainty': 'Hvor sikkert er dette?',
  'record.certainty.hint': 'Siden hevder aldri mer enn det du svarer her.',
  'record.certainty.read': 'Vi har lest selve kilden',
  'record.certainty.partlyRead': 'Vi har lest deler av kilden',
  'record.certainty.second-hand': 'Vi vet det fra noen som har lest den',
  'record.certainty.uncertain': 'Usikkert',
  'record.certaintyNote': 'Hva som er usikkert',
  'record.certaintyNote.hint': 'Kan stå tomt.',

  'handOver.blocked.records':
    '{count, plural, one {Én celle} other {# celler}} i omtale og anbefalinger, eller i metadataene, må rettes først. Hver linje fører til feltet sitt. Ingenting ble skrevet.',

  'commentary.title': 'Hva gruppen sier om tallene sine',
  'commentary.lead':
    'Skriv for noen som ser tallene for første gang. Det du lar stå tomt, kommer ikke med i rapporten.',
  'commentary.language': 'Språket du skriver på',
  'commentary.part.challenges': 'Utfordringer',
  'commentary.part.goodPractice': 'God praksis',
  'commentary.part.whatTheFiguresMean': 'Hva tallene betyr',
  'commentary.hint.challenges': 'Hva som ikke er som det skal være, og for hvem.',
  'commentary.hint.goodPractice': 'Hva som er gjort som hjelper, og hvor det kan ses.',
  'commentary.hint.whatTheFiguresMean':
    'Hva en leser kunne misforstå: en liten by, en ny tellemåte, et år som ikke var som andre.',
  'commentary.marks': 'Slik skriver du fet skrift, lister og lenker',
  'commentary.marks.paragraph': 'En tom linje begynner et nytt avsnitt.',
  'commentary.marks.bold': 'To stjerner på hver side gir **fet skrift**.',
  'commentary.marks.list': 'En bindestrek og et mellomrom først på linjen gir en liste: - senger',
  'commentary.marks.link':
    'En lenke: [det leseren ser](https://www.example.org/). Adresser på nettet, e-postadresser og sider her blir lenker.',
  'commentary.preview': 'Slik blir det å lese',
  'commentary.preview.of': 'Slik blir det å lese: {part}',
  'commentary.preview.none': 'Ingenting skrevet ennå.',
  'commentary.others':
    '{count, plural, one {Én del til av denne teksten står} other {# deler til av denne teksten står}} under deres egne overskrifter. De blir stående som de er.',
  'commentary.contested':
    '{gone, select, yes {Noen har tatt bort den publiserte omtalen ({language}) etter at gruppen begynte å skrive her.} other {Noen andre har publisert en annen omtale ({language}) etter at gruppen begynte å skrive her.}} Ingenting blir levert før du velger hva som skal skje med de to.',
  'commentary.contested.theirs': 'Publisert nå',
  'commentary.contested.theirs.none': 'Ingenting lenger.',
  'commentary.contested.ours': 'I dette utkastet',
  'commentary.contested.ours.none': 'Ingenting: Hvert ord er tatt bort.',
  'commentary.contested.useOurs': 'Behold vår i stedet for deres',
  'commentary.contested.useBoth': 'Legg deres til under vår',
  'commentary.contested.useTheirs': 'Ta deres i stedet for vår',
  'commentary.contested.ours.done':
    'Vår er beholdt. Når dere leverer, tar den plassen til den publiserte teksten.',
  'commentary.contested.both.done':
    'Deres står nå under vår, del for del. Les gjennom før dere leverer.',
  'commentary.contested.theirs.done': 'Deres er tatt inn. «Angre» henter vår tilbake.',
  'commentary.emptied':
    'Hvert ord er tatt bort ({language}). Når dere leverer, går den publiserte teksten ut av rapporten, og du får vite hvilken fil som må slettes.',
  'commentary.earlier': 'Hva gruppen skrev i {edition, number, ::group-off}-utgaven',

  'followUp.title': 'Hva tidligere anbefalinger har ført til',
  'followUp.lead':
    '{due, plural, =0 {Ingen tidligere anbefaling til kommunen venter på et ord i denne utgaven.} one {Én tidligere anbefaling til kommunen venter på et ord i denne utgaven} other {# tidligere anbefalinger til kommunen venter på et ord i denne utgaven}}{due, plural, =0 {} other {{left, plural, =0 {. Du har skrevet om alle.} other {. # gjenstår.}}}}',
  'followUp.none': 'Ingen åpen anbefaling fra byens egne rapporter gjelder denne rettigheten.',
  'followUp.byOthers': 'Fra andre, for eksempel FN-organer ({count, number})',
  'followUp.cityAsWhole': 'Om byen som helhet ({count, number})',
  'followUp.never': 'ingenting hørt om den ennå',
  'followUp.last': 'sist hørt om: {date}',
  'followUp.due': 'Venter på et ord',
  'followUp.add': 'Skriv hva som har skjedd',
  'followUp.add.of': 'Skriv hva som har skjedd: {id}',
  'followUp.more': 'Skriv en ting til',
  'followUp.more.of': 'Skriv en ting til: {id}',
  'followUp.form': 'Hva som har skjedd med {id}',
  'followUp.date': 'Dato',
  'followUp.status': 'Status',
  'followUp.status.hint': 'Har dere lett uten å finne noe: «Ingen tiltak funnet».',
  'followUp.sourceRole': 'Hvem sier det?',
  'followUp.sourceRole.hint': 'Hvis ingen andre enn dere kobler det til anbefalingen: redaksjonen.',
  'followUp.evidence': 'Hva som har skjedd',
  'followUp.evidence.hint': 'To eller tre setninger som kan etterprøves i kilden.',

  'recommend.title': 'Nye anbefalinger',
  'recommend.lead':
    'En anbefaling sier hvem som bør gjøre hva, og hvilke tall som tilsier det. {fewest} til {most} i alt, for alle rettighetene, er få nok til at noe blir gjort.',
  'recommend.count':
    '{edition, number, ::group-off}-utgaven har {count, plural, =0 {ingen} other {#}} så langt, dine medregnet.',
  'recommend.count.many':
    '{edition, number, ::group-off}-utgaven har {count, number} så langt, dine medregnet: flere enn {most}. Slå sammen dem som ber om det samme.',
  'recommend.calls': 'Disse er blitt dårligere og har ingen anbefaling ennå',
  'recommend.calls.none': 'Ingen indikator for denne rettigheten er blitt klart dårligere.',
  'recommend.calls.done': 'Alle indikatorer som er blitt dårligere, har en anbefaling.',
  'recommend.call': 'Anbefal noe',
  'recommend.call.of': 'Anbefal noe om: {indicator}',
  'recommend.add': 'Skriv en anbefaling',
  'recommend.another': 'Skriv en anbefaling til',
  'recommend.form': 'Anbefaling {id}',
  'recommend.text': 'Anbefaling',
  'recommend.text.hint': 'Én ting som kan gjøres og ses: «Åpne et dagsenter for …».',
  'recommend.addressee': 'Hvem den er rettet til',
  'recommend.addressee.hint': 'Flere skilles med semikolon.',
  'recommend.indicators': 'Tall som tilsier det',
  'recommend.indicators.hint': 'De som er blitt dårligere, står først.',
  'recommend.more': 'Nummer, opphav, kilde og mer',
  'recommend.id': 'Nummer',
  'recommend.id.hint':
    'Det neste ledige. Tar en annen gruppe det før dere leverer, får deres det neste.',
  'recommend.right': 'Rettighet',
  'recommend.origin': 'Laget av',
  'recommend.origin.hint': 'Anbefalinger i denne rapporten: byens egen rapport.',
  'recommend.sameAs': 'Gjentar en tidligere',
  'recommend.sameAs.hint': 'Anbefalinger som ber om det samme, deler oppfølgingen.',
  'recommend.sameAs.none': 'Nei, den er ny',
  'recommend.reference': 'Hvor den står',
  'recommend.reference.hint':
    'Rapport, år og nummer eller avsnitt, for eksempel CESCR 2025 avsnitt 45. Kan stå tomt.',
  'recommend.sdg': 'FNs bærekraftsmål',
  'recommend.sdg.hint': 'Delmål som 11.1, skilt med semikolon. Kan stå tomt.',
}
