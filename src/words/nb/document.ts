/** Det som bare rapporten på papir, i Word, som arkivkopi og i klart språk sier. */
export const document = {
  'document.recommended.others': 'Hva andre har anbefalt, registrert i denne utgaven',
  'document.part.what the figures mean': 'Hva tallene betyr',
  'document.part.challenges': 'Utfordringer',
  'document.part.good practice': 'God praksis',
  'document.table': 'Tabell til figur {number, number}:',
  'document.limits': 'I parentes: 95 % konfidensgrenser.',
  'document.latest': 'Det siste som er kjent',
  'document.plan': 'Plan',
  'document.measure': 'Tiltak',
  'document.revision': '{after}, der utgaven for {edition} hadde {before}.',
  'document.notes.follow': 'Sluttnotene som følger, nevner hver kilde med adresse og lisens.',
  'document.about': 'Om denne rapporten',
  'document.what':
    '{city} har lovet å sette menneskerettighetene i sentrum for sine beslutninger. Denne rapporten følger, år for år, om folks rettigheter er bedre eller dårligere vernet enn i {baseline, number, ::group-off}.',

  'short.title': 'Menneskerettigheter i {city} i {edition}: kortversjonen',
  'short.better': 'Dette ble bedre',
  'short.better.none': 'Ingen tall ble klart bedre.',
  'short.worse': 'Dette ble dårligere',
  'short.worse.none': 'Ingen tall ble klart dårligere.',
  'short.undirected': 'Dette er høyere eller lavere',
  'short.undirected.intro':
    '{count, plural, one {Denne endringen er klar. Men tallet alene sier ikke om det er bra eller dårlig.} other {Disse endringene er klare. Men tallene alene sier ikke om det er bra eller dårlig.}}',
  'short.unchanged': 'Ingen klar endring',
  'short.unchanged.intro':
    '{count, plural, one {Ingen klar endring i dette tallet.} =2 {Ingen klar endring i disse to tallene.} =3 {Ingen klar endring i disse tre tallene.} =4 {Ingen klar endring i disse fire tallene.} =5 {Ingen klar endring i disse fem tallene.} =6 {Ingen klar endring i disse seks tallene.} other {Ingen klar endring i disse # tallene.}} Det beviser ikke at ingenting har endret seg.',
  'short.notJudged': 'Dette kan ikke vurderes',
  'short.start': 'Tallene vi starter med',
  'short.recommended': 'Dette ber rapporten kommunen om å gjøre',
  'short.recommended.none':
    'Vi har ikke registrert noen anbefaling til kommunen for denne rettigheten i denne utgaven.',
  'short.followed': 'Dette ble det av det vi ba om i {edition}',
  'short.followed.earliest': 'Dette ble det av det vi ba om tidligere',
  'short.followed.none':
    'Vi har ikke registrert noen anbefaling fra {edition} for denne rettigheten.',
  'short.unmeasured': 'Ingen tall måles for denne rettigheten ennå.',
  'short.followed.first': 'Dette er den første utgaven. Det er ikke noe tidligere å følge opp.',
  'short.open.earlier': 'Fortsatt åpent fra tidligere år:',
  'short.asked': 'Bedt om i {edition}.',
  'short.sources': 'Alle kildene står i den fulle rapporten.',
  'short.lead': 'De samme vurderingene som i den fulle rapporten, med enkle ord.',
  'short.open': 'Kortversjon i klart språk',
  'short.whole': 'Hele rapporten',
  'take.label': 'Ta med deg rapporten',
  'take.word': 'Word',
  'take.html': 'Arkivkopi (HTML)',
  'take.slides': 'Lysbilder til en sal',
  'take.working': 'Filen lages …',
  'take.blocked':
    'Denne nettleseren blokkerer bilder. Diagrammene legges i Word-filen som SVG. Word 2019 eller nyere og Microsoft 365 viser dem. Andre programmer kan vise en merknad i stedet. Arkivkopien har alle diagrammene.',
  'take.failed': 'Filen kunne ikke lages i denne nettleseren.',
}
