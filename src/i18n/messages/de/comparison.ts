/** Ein Ort im Vergleich mit einem anderen: der bewertete Unterschied in Sätzen. */
export const comparison = {
  'comparison.heading': 'Im Vergleich mit anderen Orten',
  'comparison.counts':
    'Nicht mit anderen Orten verglichen: Eine solche Zahl wächst mit der Größe des Ortes, und es gibt keine Rate zum Vergleichen.',

  'comparison.moved': 'Veränderung von {from} bis {to}: {cityMove}, {otherMove}.',
  'comparison.rose': '{place} +{size}',
  'comparison.fell': '{place} −{size}',
  'comparison.nearer': '{place} {size} näher am Ziel',
  'comparison.further': '{place} {size} weiter vom Ziel entfernt',
  'comparison.still': '{place} wie am Anfang',
  'comparison.ratio':
    'Setzt man {other} auf 100, lag {city} {from} bei {first} und {to} bei {last}.',
  'comparison.per': '{amount} je {per}',

  'comparison.grew': 'Der Abstand wuchs klar.',
  'comparison.shrank': 'Der Abstand wurde klar kleiner.',
  'comparison.crossed':
    'Die beiden Veränderungen unterscheiden sich klar: {city} lag {from} {first} und {to} {last}.',
  'comparison.sameGap': 'Der Abstand ist so groß wie zuvor.',
  'comparison.unclear.years':
    'Gemessen am Auf und Ab des Abstands von Jahr zu Jahr ist das kein klarer Unterschied.',
  'comparison.unclear.margin': 'Gemessen an der Fehlerspanne ist das kein klarer Unterschied.',
  'comparison.unclear.meaning':
    'Der Unterschied ist kleiner als das, was bei diesem Indikator bedeutsam heißt.',
  'comparison.tooFew': 'Das sind zu wenige Werte, um den Unterschied zu bewerten.',
  'comparison.up': 'Im Verhältnis ({other}: 100) wurde der Wert von {city} klar größer.',
  'comparison.down': 'Im Verhältnis ({other}: 100) wurde der Wert von {city} klar kleiner.',
  'comparison.better': 'Die Veränderung von {city} ist klar besser als die andere ({other}).',
  'comparison.worse': 'Die Veränderung von {city} ist klar schlechter als die andere ({other}).',
  'comparison.margin.clear': 'Das ist mehr als die Fehlerspanne.',
  'comparison.margin.unclear': 'Das liegt in der Fehlerspanne.',
  'comparison.at': '{when} lag {city} um {size} {side} als {other}.',
  'comparison.at.same': '{when} hatten {city} und {other} denselben Wert.',
  'comparison.each':
    'Bei jedem der {n, plural, =2 {zwei} =3 {drei} =4 {vier} other {fünf}} neuesten Werte {pooled, select, yes {ohne gemeinsame Jahre} other {von beiden}} ({from} bis {to}) lag {city} {side}.',
  'comparison.mixed':
    'Bei den {n, plural, =2 {zwei} =3 {drei} =4 {vier} other {fünf}} neuesten Werten {pooled, select, yes {ohne gemeinsame Jahre} other {von beiden}} ({from} bis {to}) lag {city} {sides}.',
  'comparison.mixed.side': '{n}-mal {side}',
  'comparison.side.higher': 'höher',
  'comparison.side.lower': 'niedriger',
  'comparison.side.further': 'weiter vom Ziel entfernt',
  'comparison.side.nearer': 'näher am Ziel',
  'comparison.side.same': 'gleichauf',

  'verdict.gap.narrowing':
    'Abstand zwischen „{group}“ und „{reference}“: {now} ({when}), um {size} kleiner {than}. Er ist klar kleiner.',
  'verdict.gap.widening':
    'Abstand zwischen „{group}“ und „{reference}“: {now} ({when}), um {size} größer {than}. Er ist klar größer.',
  'verdict.gap.noClearChange':
    'Abstand zwischen „{group}“ und „{reference}“: {now} ({when}), keine klare Veränderung {since}.',
  'verdict.gap.tooFewFigures':
    'Abstand zwischen „{group}“ und „{reference}“: {now} ({when}), davor {old} ({oldWhen}). Das sind zu wenige Werte, um es eine Veränderung zu nennen.',
  'verdict.gap.notJudged':
    'Der Abstand zwischen „{group}“ und „{reference}“ kann nicht bewertet werden. {reason}',
  'verdict.gap.untested':
    'Abstand zwischen „{group}“ und „{reference}“: {now} ({when}), davor {old} ({oldWhen}). Er wird nicht getestet, weil das eine Teil des anderen ist.',
  'verdict.gap.contained':
    'Der Unterschied zwischen „{group}“ und „{reference}“ wird gezeigt und nicht getestet, weil das eine Teil des anderen ist.',
  'verdict.gap.higher': 'Höher ist der Wert für „{higher}“.',
  'verdict.gap.turned':
    'Höher ist der Wert für „{higher}“; am Anfang ({oldWhen}) war es der für „{before}“.',
  'verdict.gap.everybody': 'alle',

  'watch.worse': 'Zu beobachten: schlechter seit dem Ausgangsjahr und schlechter als anderswo',
  'watch.better': 'Besser seit dem Ausgangsjahr und besser als anderswo',
  'watch.worse.none':
    'Kein Wert, der sich auf beide Arten bewerten lässt, ist in beidem schlechter.',
  'watch.better.none': 'Kein Wert, der sich auf beide Arten bewerten lässt, ist in beidem besser.',
  'watch.than': '{position, select, better {besser als {places}} other {schlechter als {places}}}',
  'watch.how':
    'Besser oder schlechter als anderswo heißt: um mehr als die Fehlerspanne oder, wo keine bekannt ist, bei jedem der fünf neuesten Werte.',
}
