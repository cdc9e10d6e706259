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
  'short.better.more':
    '{count, plural, one {Ett tall til ble bedre.} other {# tall til ble bedre.}}',
  'short.worse': 'Dette ble dårligere',
  'short.worse.none': 'Ingen tall ble klart dårligere.',
  'short.worse.more':
    '{count, plural, one {Ett tall til ble dårligere.} other {# tall til ble dårligere.}}',
  'short.moved': '{now} i {when}. Det var {old} i {before} ({unit}).',
  'short.unsaid': 'Dette kan vi ikke si noe om',
  'short.unsaid.none': 'Alle tallene som måles, viser en klar endring.',
  'short.same': 'ingen klar endring. Det beviser ikke at ingenting har endret seg.',
  'short.unsaid.better': 'bedre.',
  'short.unsaid.worse': 'dårligere.',
  'short.unsaid.no clear change': 'ingen klar endring.',
  'short.unsaid.higher': 'høyere enn før. Tallet alene viser ikke om det er bra eller dårlig.',
  'short.unsaid.lower': 'lavere enn før. Tallet alene viser ikke om det er bra eller dårlig.',
  'short.unsaid.not comparable':
    'telles nå på en annen måte, så gamle og nye tall kan ikke sammenlignes.',
  'short.unsaid.too few figures': 'det er for få tall til å si noe.',
  'short.unsaid.no recent figure': 'det finnes ingen ferske tall.',
  'short.unsaid.no figure since the baseline':
    'det finnes ikke noe tall for utgangsåret eller senere.',
  'short.unsaid.baseline year':
    'det er ikke noe å sammenligne med ennå. Senere tall skal sammenlignes med {count, plural, one {dette} other {disse}}.',
  'short.unsaid.suppressed':
    'utgiveren holder {count, plural, one {tallet} other {tallene}} tilbake.',
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
