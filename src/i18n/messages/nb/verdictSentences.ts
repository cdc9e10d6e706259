import type { verdictSentences as en } from '../en/verdictSentences.ts'

export const verdictSentences: Readonly<Record<keyof typeof en, string>> = {
  'verdict.inPeriod': '{kind, select, other {i {when}}}',
  'verdict.reason.better': 'En klar forbedring.',
  'verdict.reason.worse': 'En klar forverring.',
  'verdict.reason.higher': 'Klart høyere. Tallet sier ikke om det er bra eller dårlig.',
  'verdict.reason.lower': 'Klart lavere. Tallet sier ikke om det er bra eller dårlig.',
  'verdict.reason.noClearChange':
    'Vi kan ikke være sikre på forskjellen. Tallene er få eller går for mye opp og ned, eller den er innenfor feilmarginen. Det beviser ikke at ingenting har endret seg.',
  'verdict.reason.notComparable':
    'Det telles eller måles nå på en annen måte, så vi kan ikke sammenligne det siste tallet med utgangspunktet.',
  'verdict.reason.tooFewFigures': 'Tallene er for få til å vise de vanlige svingningene.',
  'verdict.reason.noRecentFigure':
    'Det siste tallet er for gammelt til å si noe om året for denne utgaven.',
  'verdict.reason.noFigureSinceBaseline':
    'Det finnes ikke noe tall siden utgangsåret som vi kan sammenligne.',
  'verdict.reason.baselineYear':
    'Det siste tallet er selve utgangspunktet. Senere tall blir sammenlignet med det.',
  'verdict.reason.suppressed':
    'Den som gir ut tallet, viser det ikke, som oftest for at ingen skal kunne kjennes igjen.',

  'verdict.now': '{now} i {when}.',
  'verdict.then': '{inWhen} var det {old}.',
  'verdict.then.first': '{inWhen} var det {old}, det første tallet siden {baseline}.',
  'verdict.then.firstComparable':
    '{inWhen} var det {old}, det første tallet siden {baseline} som vi kan sammenligne.',
  'verdict.prices':
    'I {year}-priser er {old} fra {when} verdt {worth}. Det {way, select, up {steg altså med {size} mer enn prisene} other {falt altså med {size} målt mot prisene}}.',

  'verdict.found.line':
    'Det har {way, select, up {økt} other {gått ned}} {steady, select, yes {jevnt} other {over årene}}, med om lag {pace} i året.',
  'verdict.found.lineOfDistance':
    'Over årene har det gått {way, select, up {bort fra} other {mot}} målet på {target}, med om lag {pace} i året.',
  'verdict.found.step':
    '{inWhen} gikk det {way, select, up {opp til et høyere} other {ned til et lavere}} nivå: om lag {before} før, om lag {since} siden. Det er om lag {size} mellom nivåene.',
  'verdict.found.stepOfDistance':
    '{inWhen} gikk det {way, select, up {lenger bort fra} other {nærmere}} målet på {target}: om lag {before} unna før, om lag {since} siden. Det er om lag {size} mellom nivåene.',
  'verdict.found.beyondMargin': 'Det er {size} {way} nå, mer enn feilmarginen.',
  'verdict.found.beyondMovingRange':
    'Det er {size} {way} nå. Fra ett tall til det neste endrer det seg i gjennomsnitt med om lag {step}.',
  'verdict.found.belowMeaningful':
    'Det er mindre enn {required}, den minste endringen som teller for dette tallet.',
  'verdict.found.crossed': 'Det krysset målet på {target} underveis.',

  'verdict.doubt.same': 'De to tallene er like.',
  'verdict.doubt.sameDistance': 'De to tallene er like langt fra målet.',
  'verdict.doubt.turned':
    'Over årene {way, select, up {gikk tallene opp, men det siste er ikke høyere enn det første} other {gikk tallene ned, men det siste er ikke lavere enn det første}}.',
  'verdict.doubt.turnedOfDistance':
    'Over årene {way, select, up {økte avstanden til målet, men den siste er ikke større enn den første} other {minket avstanden til målet, men den siste er ikke mindre enn den første}}.',
  'verdict.doubt.swingOfDistance':
    'Avstanden til målet går opp og ned: Tallet var {value} {inWhen}.',
  'verdict.doubt.usualOfDistance':
    'Avstanden til målet går for mye opp og ned til at vi kan være sikre på en forskjell på {size}.',
  'verdict.doubt.swing': 'Det går opp og ned: Det var {value} {inWhen}.',
  'verdict.doubt.usual':
    'Det går for mye opp og ned til at vi kan være sikre på en forskjell på {size}.',
  'verdict.doubt.usualNamed': 'Det går for mye opp og ned til at vi kan være sikre på det.',
  'verdict.doubt.uneven':
    'Årene imellom er for ujevne til at vi kan være sikre på en forskjell på {size}.',
  'verdict.doubt.latest':
    'Bare det siste tallet skiller seg ut. Det forrige var {value}, {inWhen}.',
  'verdict.doubt.first': 'Bare det første tallet skiller seg ut. Det neste var {value}, {inWhen}.',
  'verdict.doubt.few': 'Med bare {n} tall kan vi ikke være sikre på en forskjell på {size}.',
  'verdict.doubt.counts': 'Så små tall kan avvike med {size} ved ren tilfeldighet.',
  'verdict.doubt.shares':
    'Antallene bak disse tallene er små: Ren tilfeldighet kan forklare en forskjell på {size}.',
  'verdict.doubt.withinMargin': 'Forskjellen på {size} er innenfor feilmarginen.',
  'verdict.doubt.withinMarginNamed': 'Forskjellen på {size} er innenfor feilmarginen ({margin}).',
  'verdict.doubt.withinMovingRange':
    'Fra ett tall til det neste endrer det seg i gjennomsnitt med om lag {step}. En klar endring må være mer enn fire ganger så stor. Denne er på {size}.',
  'verdict.doubt.belowMeaningful':
    'Forskjellen på {size} er mindre enn {required}, den minste endringen som teller for dette tallet.',

  'verdict.judged.better': 'Det er bedre.',
  'verdict.judged.worse': 'Det er dårligere.',
  'verdict.judged.higher': 'Det er klart høyere.',
  'verdict.judged.lower': 'Det er klart lavere.',
  'verdict.judged.open': 'Tallet sier ikke om det er bra eller dårlig.',
  'verdict.judged.cash':
    'Det er klart {kind, select, higher {høyere} other {lavere}} {currency, select, GBP {i pund} EUR {i euro} NOK {i kroner} other {i løpende priser}}, uten justering for prisstigning.',
  'verdict.judged.real':
    'Etter justering for prisstigning er det {kind, select, better {bedre} worse {dårligere} higher {klart høyere} other {klart lavere}}.',
  'verdict.judged.inCash':
    'Bare {currency, select, GBP {i pund} EUR {i euro} NOK {i kroner} other {i løpende priser}}, uten justering for prisstigning: {label}.',
  'verdict.judged.noClearChange': 'Det er altså ingen klar endring siden {when}.',
  'verdict.judged.noClearChangeOfDistance':
    'Avstanden til målet på {target} viser altså ingen klar endring siden {when}.',
  'verdict.judged.noClearChangeReal':
    'Etter justering for prisstigning er det altså ingen klar endring siden {when}.',
  'verdict.judged.noClearChangeRealAndInCash':
    'Det er altså ingen klar endring siden {when}, verken før eller etter justering for prisstigning.',
  'verdict.judged.tooFewFigures':
    '{n, plural, =2 {To} =3 {Tre} =4 {Fire} other {#}} tall er for få til å vurdere en endring. Uten feilmarginer trengs det {needed, plural, =5 {fem} other {#}}.',
  'verdict.judged.tooFewFiguresPooled':
    'Bare {n, plural, =2 {to} =3 {tre} =4 {fire} other {#}} av tallene har ingen år felles. Det er for få til å vurdere en endring. Uten feilmarginer trengs det fem.',
  'verdict.extreme.highest': 'Det er det høyeste tallet siden {when}.',
  'verdict.extreme.lowest': 'Det er det laveste tallet siden {when}.',

  'verdict.state.notComparable':
    'Vi kan ikke sammenligne det med {baseline}: Fra og med {when} telles eller måles det på en annen måte.',
  'verdict.state.newBasisFirst':
    'Det er det første tallet av den nye typen. Senere tall blir sammenlignet med det.',
  'verdict.state.beforeBreak':
    'Talt på den gamle måten var det {old} i {oldWhen} og {now} i {when}: {label}.',
  'verdict.state.apart': 'Det er talt eller målt på en annen måte, så vi sammenligner det ikke.',
  'verdict.state.earlier': 'Det siste tallet før det var {now} i {when}.',
  'verdict.state.tooFewFiguresOverlap':
    'Det har år felles med tallet vi skulle sammenlignet det med. Et senere tall uten felles år vil gi svar.',
  'verdict.state.noRecentFigure':
    'Det er det siste tallet. Det er for gammelt til å si noe om {edition}.',
  'verdict.state.newerNeeded': 'Det trengs et nyere tall.',
  'verdict.state.newerOfTheSameKindNeeded': 'Det trengs et nyere tall, talt på samme måte som før.',
  'verdict.state.noFigureSinceBaseline': 'det finnes ikke noe tall siden {baseline}.',
  'verdict.state.noFigureSinceBaselineOlder':
    'Det er det siste tallet. Det finnes ikke noe siden {baseline}, så det er ingenting å sammenligne.',
  'verdict.state.noFigureSinceBaselineApart':
    'Det er talt eller målt på en annen måte, og det finnes ikke noe annet tall siden {baseline}. Så det er ingenting å sammenligne.',
  'verdict.state.baselineYear': 'Dette er utgangspunktet. Senere tall blir sammenlignet med det.',
  'verdict.state.baselineYearLate':
    'Dette er det første tallet siden {baseline}. Senere tall blir sammenlignet med det.',
  'verdict.state.suppressed':
    'den som gir ut tallet, viser ikke det siste. Derfor kan vi ikke si om det har endret seg.',
  'verdict.state.suppressedOlder': 'Det siste tallet vi kjenner: {now} i {when}.',

  'verdict.previous': 'Siden det forrige tallet som det kan sammenlignes med ({when}): {change}.',
  'verdict.previous.same':
    'Siden det forrige tallet som det kan sammenlignes med ({when}): ingen forskjell.',
  'verdict.previous.withinMargin':
    'Siden det forrige tallet som det kan sammenlignes med ({when}): {change}. Det er innenfor feilmarginen ({margin}).',
  'verdict.previous.beyondMargin':
    'Siden det forrige tallet som det kan sammenlignes med ({when}): {change}. Det er mer enn feilmarginen ({margin}).',

  'verdict.way.higher': 'høyere',
  'verdict.way.lower': 'lavere',

  'verdict.than.baseline': 'enn ved utgangspunktet ({old} i {when})',
  'verdict.than.first': 'enn det første tallet etter utgangsåret ({old} i {when}, {years} senere)',
  'verdict.than.segment': 'enn i {when} ({old})',
  'verdict.since.baseline': 'siden utgangspunktet ({old} i {when})',
  'verdict.since.first':
    'siden det første tallet etter utgangsåret ({old} i {when}, {years} senere)',
  'verdict.since.segment': 'siden {when} ({old})',

  'verdict.progress.target': 'målet på {target}',
  'verdict.progress.targetBy': 'målet på {target} innen {year}',
  'verdict.progress.targetAchieved': 'Framgang: {target} er nådd.',
  'verdict.progress.onTrack': 'Framgang: på vei til å nå {target}, hvis farten holder seg.',
  'verdict.progress.moderate': 'Framgang: moderat. Farten så langt er for lav til å nå {target}.',
  'verdict.progress.limited':
    'Framgang: begrenset. Farten så langt er altfor lav til å nå {target}.',
  'verdict.progress.movingAway': 'Framgang: Tallet går bort fra {target}.',
  'verdict.progress.note':
    'Dette er metoden som Open SDG har gitt ut. Den ser bare på to tall og er ikke vurderingen vår.',

  'verdict.caveat.lateStart':
    'Det første tallet kom {years} etter utgangsåret. Vurderingen sier ikke noe om tiden før.',
  'verdict.caveat.crossedTarget':
    'Tallet krysset målet på {target}: Det siste tallet er på den andre siden.',
  'verdict.caveat.cashTerms':
    'Beløpene er ikke justert for prisstigning. Et høyere beløp gir ikke nødvendigvis mer å kjøpe for.',
  'verdict.caveat.limitsShowNoChange':
    'Feilmarginene for de to tallene alene ville ikke kalt dette en endring. Det gjør alle tallene samlet.',
  'verdict.caveat.limitsShowChange':
    'Feilmarginene alene ville kalt dette en endring. Men de tar ikke med svingningene fra år til år.',
  'verdict.caveat.smallCounts':
    'Forskjellen er tydelig, men antallene er så små at den kan skyldes ren tilfeldighet.',
  'verdict.caveat.belowMeaningfulChange':
    'Endringen er tydelig, men mindre enn {required}, den minste endringen som teller for dette tallet.',
  'verdict.caveat.provisional': 'Tallet for {when} er foreløpig og kan bli endret.',
  'verdict.caveat.estimated': 'Tallet for {when} er et anslag.',
  'verdict.caveat.lowReliability': 'Tallet for {when} er merket som mindre sikkert.',
  'verdict.caveat.definitionDiffers':
    '{n, plural, one {Tallet for {periods} er talt eller målt på en annen måte. Det vises, men blir ikke sammenlignet.} other {Tallene for {periods} er talt eller målt på en annen måte. De vises, men blir ikke sammenlignet.}}',
  'verdict.caveat.pooled':
    'Hvert tall dekker {years} samlet, så tall etter hverandre har år felles.',

  'verdict.evidence.heading.figures': 'Tallene slik de er gitt ut',
  'verdict.evidence.heading.baseline': 'Siden utgangspunktet',
  'verdict.evidence.heading.segment': 'Siden det nye grunnlaget',
  'verdict.evidence.heading.counts': 'Små antall',
  'verdict.evidence.heading.meaning': 'Viktig endring',
  'verdict.evidence.heading.progress': 'Framgang',
  'verdict.evidence.heading.last': 'Med det siste tallet',
  'verdict.evidence.heading.prices': 'Priser',
  'verdict.evidence.heading.limits': 'Feilmarginene alene',
  'verdict.evidence.prices':
    'I {year}-priser: {from} i {when}, {to} i {toWhen}. Det er disse beløpene som er vurdert. Uten justering for prisstigning: {label}.',
  'verdict.evidence.limits':
    'Etter feilmarginene alene: z = {z}, som {clear, select, yes {ville vært en endring} other {ikke ville vært noen endring}} (det kreves 1,96). De rommer bare tilfeldigheter i utvalget, så linjen eller trinnet avgjør.',
  'verdict.evidence.figure': '{value} i {when}',
  'verdict.evidence.figureWithLimits': '{value} ({lower} til {upper}) i {when}',
  'verdict.evidence.ofDistance': '{change} (i avstanden til målet på {target})',
  'verdict.evidence.estimates':
    'Forskjell mellom to anslag: {change}, z = {z}. Det kreves 1,96 eller mer, over eller under 0: en endring som er større enn den samlede feilmarginen for de to tallene.',
  'verdict.evidence.lineOrStep':
    'Linje gjennom de {figures} tallene: {rise} fra det første til det siste. Det er {ratio} ganger den gjennomsnittlige avstanden fra linjen. Det kreves mer enn {lineLimit}. Trinn {inWhen}: {difference}. Det er {stepRatio} ganger den gjennomsnittlige avstanden fra de to nivåene. Det kreves mer enn {stepLimit}. Det siste tallet må også ligge på den siden av det første.',
  'verdict.evidence.pooledLine':
    'Linje gjennom de {figures} tallene, som deler år: {rise} fra det første til det siste. Det er {ratio} ganger den gjennomsnittlige avstanden fra linjen. Det kreves mer enn {limit}.',
  'verdict.evidence.movingRange':
    'Endring: {change}. Det kreves mer enn {limit}, som er 4 ganger det gjennomsnittlige steget fra ett tall til det neste ({figures} tall, også de fra før utgangsåret).',
  'verdict.evidence.shares':
    'Antallene bak de to tallene gir z = {z}. Under 1,96 kan ren tilfeldighet forklare forskjellen. Det avgjør her.',
  'verdict.evidence.counts':
    'Eksakt test av de to antallene: p {p}. Hvis ingenting hadde endret seg, ville så stor forskjell oppstå tilfeldig {times}. Det kreves mindre enn 0,05. Det avgjør her.',
  'verdict.evidence.times':
    '{n, plural, =0 {i mindre enn ett av 100 tilfeller} one {i om lag # av 100 tilfeller} other {i om lag # av 100 tilfeller}}',
  'verdict.evidence.meaning':
    '{reached, select, yes {Endringen når opp til {required}, den minste endringen som teller for dette tallet.} other {Endringen når ikke opp til {required}, den minste endringen som teller for dette tallet.}}',
  'verdict.evidence.progress':
    'Vekst i ønsket retning: {growth} i året{hasRatio, select, yes {, som er {ratio} ganger veksten som målet krever} other {}}. Poengsum {score} på en skala fra −5 til 5.',
  'verdict.evidence.notJudged': '{label}. {reason}',

  'verdict.against.better': 'Bedre enn i {when}',
  'verdict.against.worse': 'Dårligere enn i {when}',
  'verdict.against.higher': 'Høyere enn i {when}',
  'verdict.against.lower': 'Lavere enn i {when}',
  'verdict.against.noClearChange': 'Ingen klar endring siden {when}',
  'verdict.against.tooFewFigures': 'For få tall til å sammenligne med {when}',
  'verdict.against.notComparable': 'Kan ikke sammenlignes med {when}',
}
