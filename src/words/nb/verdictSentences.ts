import type { verdictSentences as en } from '../en/verdictSentences.ts'

export const verdictSentences: Readonly<Record<keyof typeof en, string>> = {
  'verdict.reason.better': 'En klar forbedring siden utgangspunktet.',
  'verdict.reason.worse': 'En klar forverring siden utgangspunktet.',
  'verdict.reason.higher':
    'Klart høyere enn ved utgangspunktet. Tallet alene sier ikke om det er bra eller dårlig.',
  'verdict.reason.lower':
    'Klart lavere enn ved utgangspunktet. Tallet alene sier ikke om det er bra eller dårlig.',
  'verdict.reason.no clear change':
    'Forskjellen fra utgangspunktet er ikke større enn det tilfeldigheter eller vanlig variasjon kan forklare. Det beviser ikke at ingenting har endret seg.',
  'verdict.reason.not comparable':
    'Definisjonen eller målemåten er nå en annen, så det siste tallet kan ikke sammenlignes med utgangspunktet.',
  'verdict.reason.too few figures':
    'Tallene er for få til å vise hvor mye de vanligvis varierer fra år til år.',
  'verdict.reason.no recent figure': 'Det siste tallet er mer enn to år eldre enn denne utgaven.',
  'verdict.reason.no figure since the baseline':
    'Det finnes ingen tall fra utgangsåret eller senere som kan sammenlignes.',
  'verdict.reason.baseline year':
    'Det siste tallet er selve utgangspunktet. Senere tall blir sammenlignet med det.',
  'verdict.reason.suppressed':
    'Den som gir ut tallet, holder det tilbake, som oftest for at ingen skal kunne kjennes igjen.',

  'verdict.than.baseline': 'enn ved utgangspunktet ({old} i {when})',
  'verdict.than.first': 'enn det første tallet etter utgangsåret ({old} i {when}, {years} senere)',
  'verdict.than.segment': 'enn i {when} ({old})',
  'verdict.since.baseline': 'siden utgangspunktet ({old} i {when})',
  'verdict.since.first':
    'siden det første tallet etter utgangsåret ({old} i {when}, {years} senere)',
  'verdict.since.segment': 'siden {when} ({old})',

  'verdict.state.better': '{now} i {when}, {size} {way} {than}, det vil si bedre.',
  'verdict.state.worse': '{now} i {when}, {size} {way} {than}, det vil si dårligere.',
  'verdict.state.neither':
    '{now} i {when}, {size} {way} {than}. Tallet alene sier ikke om det er bra eller dårlig.',
  'verdict.state.cash':
    '{now} i {when}, {size} {way} {than}, i løpende priser: Prisstigningen er ikke trukket fra.',
  'verdict.state.no clear change': '{now} i {when}, ingen klar endring {since}.',
  'verdict.state.no clear change of distance':
    '{now} i {when}, ingen klar endring i avstanden til målet på {target} {since}.',
  'verdict.state.too few figures':
    '{now} i {when}, {size} {way} {than}, men det er for få tall til å kalle det en endring.',
  'verdict.state.too few figures, same':
    '{now} i {when}, ingen forskjell {since}, men det er for få tall til å si noe sikkert.',
  'verdict.state.too few figures, overlap':
    '{now} i {when}. Tallet har år felles med tallet det skulle vært sammenlignet med, så endringen kan ikke vurderes ennå.',
  'verdict.state.not comparable':
    'kan ikke sammenlignes med utgangspunktet, fordi definisjonen eller målemåten er en annen fra og med {when}.',
  'verdict.state.new basis': 'På det nye grunnlaget: {statement}',
  'verdict.state.new basis, first': '{now} i {when}, det første tallet på det nye grunnlaget.',
  'verdict.state.no recent figure':
    'ingen ferske tall. Det siste, {now}, er fra {when} og for gammelt til å si noe om {edition}.',
  'verdict.state.no figure since the baseline':
    'ingen tall siden utgangsåret {baseline}, så vi kan ikke si noe om endring.',
  'verdict.state.no figure since the baseline, older':
    'ingen tall siden utgangsåret {baseline}, så vi kan ikke si noe om endring. Det siste, {now}, er fra {when}.',
  'verdict.state.no figure since the baseline, apart':
    'ingen tall siden utgangsåret {baseline} som kan sammenlignes. Det siste, {now} i {when}, er definert på en annen måte.',
  'verdict.state.baseline year':
    '{now} i {when}. Dette er utgangspunktet som senere tall blir sammenlignet med.',
  'verdict.state.baseline year, late':
    '{now} i {when}. Dette er det første tallet etter utgangsåret, {years} senere. Tallene som kommer, blir sammenlignet med det.',
  'verdict.state.suppressed':
    'tallet holdes tilbake av den som gir det ut, så vi kan ikke si noe om endring.',
  'verdict.state.suppressed, older':
    'tallet holdes tilbake av den som gir det ut, så vi kan ikke si noe om endring. Det siste kjente, {now}, er fra {when}.',
  'verdict.state.figure only': '{now} i {when}. {reason}',
  'verdict.state.no figure': 'ingen tall. {reason}',

  'verdict.sure.margin.clear': 'Endringen er større enn feilmarginen.',
  'verdict.sure.margin.unclear': 'Forskjellen på {size} er innenfor feilmarginen.',
  'verdict.sure.variation.clear': 'Endringen er større enn den vanlige variasjonen fra år til år.',
  'verdict.sure.variation.unclear':
    'Forskjellen på {size} er innenfor den vanlige variasjonen fra år til år.',
  'verdict.sure.counts':
    'Tallene er så små at en forskjell på {size} kan skyldes tilfeldigheter alene.',
  'verdict.sure.meaning':
    'Forskjellen på {size} er mindre enn {required}, som er den minste endringen som regnes som viktig for denne indikatoren.',
  'verdict.sure.same': 'De to tallene er like.',
  'verdict.sure.same distance': 'De to tallene ligger like langt fra målet.',
  'verdict.sure.crossed': 'Tallet krysset målet på {target} underveis.',

  'verdict.previous': 'Siden forrige tall som kan sammenlignes ({when}): {change}.',
  'verdict.previous.same': 'Siden forrige tall som kan sammenlignes ({when}): ingen forskjell.',

  'verdict.progress.target': 'målet på {target}',
  'verdict.progress.target by': 'målet på {target} innen {year}',
  'verdict.progress.target achieved': 'Framgang: {target} er nådd.',
  'verdict.progress.on track':
    'Framgang: på vei til å nå {target}, hvis farten så langt holder seg.',
  'verdict.progress.moderate': 'Framgang: moderat; farten så langt er for lav til å nå {target}.',
  'verdict.progress.limited':
    'Framgang: begrenset; farten så langt er altfor lav til å nå {target}.',
  'verdict.progress.moving away': 'Framgang: Tallet beveger seg bort fra {target}.',
  'verdict.progress.note':
    'Dette følger metoden som Open SDG har gitt ut, og bygger på bare to tall. Det er ikke vurderingen vår.',

  'verdict.caveat.late start':
    'Det første tallet etter utgangsåret kom {years} senere, så vurderingen sier ikke noe om tiden før.',
  'verdict.caveat.crossed target':
    'Tallet har krysset målet på {target} og ligger nå på den andre siden av det.',
  'verdict.caveat.cash terms':
    'Beløpene er i løpende priser: Prisstigningen er ikke trukket fra, så et høyere beløp gir ikke nødvendigvis mer å kjøpe for.',
  'verdict.caveat.limits disagree':
    'Feilmarginene alene ville sagt noe annet. De rommer bare tilfeldigheter i utvalget, ikke de vanlige svingningene fra år til år.',
  'verdict.caveat.small counts':
    'Forskjellen er større enn den vanlige variasjonen eller feilmarginen, men tallene er så små at den kan skyldes tilfeldigheter alene.',
  'verdict.caveat.below meaningful change':
    'Endringen er større enn tilfeldigheter eller vanlig variasjon tilsier, men mindre enn {required}, som er den minste endringen som regnes som viktig for denne indikatoren.',
  'verdict.caveat.provisional': 'Tallet for {when} er foreløpig og kan bli rettet.',
  'verdict.caveat.estimated': 'Tallet for {when} er et anslag.',
  'verdict.caveat.low reliability': 'Tallet for {when} er usikkert, ifølge den som gir det ut.',
  'verdict.caveat.definition differs':
    '{n, plural, one {Tallet for {periods} er definert på en annen måte: Det vises, men blir ikke sammenlignet.} other {Tallene for {periods} er definert på en annen måte: De vises, men blir ikke sammenlignet.}}',
  'verdict.caveat.pooled':
    'Hvert tall dekker {years} samlet, så tall som følger etter hverandre, har år felles. Vi sammenligner bare tall som ikke har noen år felles.',

  'verdict.evidence.heading.figures': 'De to tallene slik de er gitt ut',
  'verdict.evidence.heading.baseline': 'Siden utgangspunktet',
  'verdict.evidence.heading.segment': 'Siden det nye grunnlaget',
  'verdict.evidence.heading.counts': 'Små antall',
  'verdict.evidence.heading.meaning': 'Viktig endring',
  'verdict.evidence.heading.progress': 'Framgang',
  'verdict.evidence.figure': '{value} i {when}',
  'verdict.evidence.figure with limits': '{value} ({lower} til {upper}) i {when}',
  'verdict.evidence.of distance': '{change} (i avstanden til målet på {target})',
  'verdict.evidence.estimates':
    'Forskjell mellom to anslag: endring {change}, z = {z}. En endring regnes som klar når z er 1,96 eller mer fra 0, altså når endringen er større enn den samlede feilmarginen for de to tallene.',
  'verdict.evidence.line or step':
    'En linje gjennom de {figures} tallene: {rise} fra det første til det siste, {ratio} ganger tallenes gjennomsnittlige avstand fra den. Det kreves mer enn {lineLimit}. Et trinn i {when}: {difference}, {stepRatio} ganger den gjennomsnittlige avstanden fra de to nivåene. Det kreves mer enn {stepLimit}. En endring regnes som klar når linjen eller trinnet er det, og det siste tallet ligger på den siden av det første.',
  'verdict.evidence.pooled line':
    'En linje gjennom de {figures} tallene, som deler år: {rise} fra det første til det siste, {ratio} ganger tallenes gjennomsnittlige avstand fra den. En endring regnes som klar fra {limit} ganger.',
  'verdict.evidence.moving range':
    'Steg fra år til år: endring {change}, grense {limit}. En endring regnes som klar når den er større enn grensen, som er 4 ganger det gjennomsnittlige steget fra ett tall til det neste ({figures} tall, også de fra før utgangsåret).',
  'verdict.evidence.shares':
    'Test av antallene bak de to andelene: z = {z}. Under 1,96 kan tilfeldigheter alene forklare forskjellen.',
  'verdict.evidence.counts':
    'Eksakt test av to antall: p {p}. Hvis ingenting hadde endret seg, ville så stor eller større forskjell mellom antallene oppstå tilfeldig {times}. Under 0,05 regnes forskjellen som mer enn en tilfeldighet.',
  'verdict.evidence.times':
    '{n, plural, =0 {i mindre enn ett av 100 tilfeller} one {i om lag # av 100 tilfeller} other {i om lag # av 100 tilfeller}}',
  'verdict.evidence.meaning':
    '{reached, select, yes {Endringen når opp til {required}, som er den minste endringen som regnes som viktig for denne indikatoren.} other {Endringen når ikke opp til {required}, som er den minste endringen som regnes som viktig for denne indikatoren.}}',
  'verdict.evidence.progress':
    'Vekst i ønsket retning: {growth} i året{hasRatio, select, yes {, som er {ratio} ganger veksten som målet krever} other {}}. Poengsum {score} på en skala fra −5 til 5.',
  'verdict.evidence.not judged': '{label}. {reason}',
}
