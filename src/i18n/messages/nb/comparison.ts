/** Et sted sammenlignet med et annet: forskjellen som er vurdert, i setninger. */
export const comparison = {
  'comparison.heading': 'Sammenlignet med andre steder',
  'comparison.counts':
    'Ikke sammenlignet med andre steder: Et slikt antall vokser med størrelsen på stedet, og vi har ingen rate å sammenligne.',

  'comparison.moved': 'Fra {from} til {to}: {cityMove}, og {otherMove}.',
  'comparison.rose': '{place} gikk opp med {size}',
  'comparison.fell': '{place} gikk ned med {size}',
  'comparison.nearer': '{place} kom {size} nærmere målet',
  'comparison.further': '{place} kom {size} lenger fra målet',
  'comparison.still': '{place} endte der det begynte',
  'comparison.ratio':
    'Setter vi {other} til 100, var {city} på {first} i {from} og på {last} i {to}.',
  'comparison.per': '{amount} per {per}',

  'comparison.grew': 'Avstanden vokste klart.',
  'comparison.shrank': 'Avstanden minket klart.',
  'comparison.crossed':
    'De to endringene er klart forskjellige: {city} lå {first} i {from} og {last} i {to}.',
  'comparison.sameGap': 'Avstanden er like stor som den var.',
  'comparison.unclear.years':
    'Det er ingen klar forskjell, når vi ser på hvor mye avstanden svinger fra år til år.',
  'comparison.unclear.margin': 'Det er ingen klar forskjell, når vi ser på feilmarginen.',
  'comparison.unclear.meaning':
    'Forskjellen er mindre enn det som kalles betydelig for denne indikatoren.',
  'comparison.tooFew': 'Det er for få tall til å vurdere forskjellen.',
  'comparison.up': '{city} steg klart i forhold til {other}.',
  'comparison.down': '{city} falt klart i forhold til {other}.',
  'comparison.better': 'Endringen i {city} er klart bedre enn i {other}.',
  'comparison.worse': 'Endringen i {city} er klart dårligere enn i {other}.',
  'comparison.margin.clear': 'Det er mer enn feilmarginen.',
  'comparison.margin.unclear': 'Det er innenfor feilmarginen.',
  'comparison.at': 'I {when} lå {city} {size} {side} enn {other}.',
  'comparison.at.same': 'I {when} hadde {city} og {other} samme tall.',
  'comparison.each':
    '{city} lå {side} i hvert av de {n, plural, =2 {to} =3 {tre} =4 {fire} other {fem}} siste tallene {pooled, select, yes {som ikke har noen år felles} other {for begge}} ({from} til {to}).',
  'comparison.mixed':
    'I de {n, plural, =2 {to} =3 {tre} =4 {fire} other {fem}} siste tallene {pooled, select, yes {som ikke har noen år felles} other {for begge}} ({from} til {to}) lå {city} {sides}.',
  'comparison.mixed.side': '{side} i {n}',
  'comparison.side.higher': 'høyere',
  'comparison.side.lower': 'lavere',
  'comparison.side.further': 'lenger fra målet',
  'comparison.side.nearer': 'nærmere målet',
  'comparison.side.same': 'likt',

  'verdict.gap.narrowing':
    'Avstanden mellom {group} og {reference} var {now} i {when}, {size} mindre {than}. Den er klart mindre.',
  'verdict.gap.widening':
    'Avstanden mellom {group} og {reference} var {now} i {when}, {size} større {than}. Den er klart større.',
  'verdict.gap.noClearChange':
    'Avstanden mellom {group} og {reference} var {now} i {when}, ingen klar endring {since}.',
  'verdict.gap.tooFewFigures':
    'Avstanden mellom {group} og {reference} var {now} i {when} og {old} i {oldWhen}: for få tall til å kalle det en endring.',
  'verdict.gap.notJudged': 'Avstanden mellom {group} og {reference} kan ikke vurderes. {reason}',
  'verdict.gap.untested':
    'Avstanden mellom {group} og {reference} var {now} i {when} og {old} i {oldWhen}. Den testes ikke, fordi den ene er en del av den andre.',
  'verdict.gap.contained':
    'Forskjellen mellom {group} og {reference} vises, men testes ikke, fordi den ene er en del av den andre.',
  'verdict.gap.higher': 'Høyest er tallet for {higher}.',
  'verdict.gap.turned': 'Høyest er tallet for {higher}. I {oldWhen} var det tallet for {before}.',
  'verdict.gap.everybody': 'alle',

  'watch.worse': 'Å følge med på: dårligere siden utgangspunktet, og dårligere enn andre steder',
  'watch.better': 'Bedre siden utgangspunktet, og bedre enn andre steder',
  'watch.worse.none': 'Ingen tall som kan vurderes på begge måter, er dårligere på begge.',
  'watch.better.none': 'Ingen tall som kan vurderes på begge måter, er bedre på begge.',
  'watch.than': '{position, select, better {bedre enn {places}} other {dårligere enn {places}}}',
  'watch.how':
    'Bedre eller dårligere enn andre steder betyr: med mer enn feilmarginen eller, der vi ikke kjenner den, i hvert av de fem siste tallene.',
}
