/** Ein Ort im Vergleich mit einem anderen: der bewertete Unterschied in Sätzen. */
export const comparison = {
  'comparison.heading': 'Im Vergleich mit anderen Orten',
  'comparison.counts':
    'Nicht mit anderen Orten verglichen: Eine solche Zahl wächst mit der Größe des Ortes, und es gibt keine Rate zum Vergleichen.',

  'comparison.moved':
    '{move, select, rose {Von {from} bis {to} stieg {city} um {citySize}, {other} um {otherSize}.} fell {Von {from} bis {to} sank {city} um {citySize}, {other} um {otherSize}.} nearer {Von {from} bis {to} kam {city} dem Ziel um {citySize} näher, {other} um {otherSize}.} further {Von {from} bis {to} entfernte sich {city} um {citySize} vom Ziel, {other} um {otherSize}.} other {{city} und {other} hatten {from} und {to} jeweils denselben Wert.}}',
  'comparison.moved.apart':
    'Von {from} bis {to} {cityMove, select, rose {stieg {city} um {citySize}} fell {sank {city} um {citySize}} nearer {kam {city} dem Ziel um {citySize} näher} further {entfernte sich {city} um {citySize} vom Ziel} other {endete {city} beim Anfangswert}}, und {other} {otherMove, select, rose {stieg um {otherSize}} fell {sank um {otherSize}} nearer {kam ihm um {otherSize} näher} further {entfernte sich um {otherSize}} other {endete beim Anfangswert}}.',
  'comparison.ratio':
    'Setzt man {other} auf 100, lag {city} {from} bei {first} und {to} bei {last}.',
  'comparison.per': '{amount} je {per}',

  'comparison.grew': 'Der Abstand wuchs klar.',
  'comparison.shrank': 'Der Abstand wurde klar kleiner.',
  'comparison.crossed':
    'Die beiden Veränderungen unterscheiden sich klar: {city} lag {from} {first, select, higher {höher} lower {niedriger} further {weiter vom Ziel entfernt} other {näher am Ziel}} und {to} {last, select, higher {höher} lower {niedriger} further {weiter vom Ziel entfernt} other {näher am Ziel}}.',
  'comparison.same gap': 'Der Abstand ist so groß wie zuvor.',
  'comparison.unclear.years':
    'Gemessen am Auf und Ab des Abstands von Jahr zu Jahr ist das kein klarer Unterschied.',
  'comparison.unclear.margin': 'Gemessen an der Fehlerspanne ist das kein klarer Unterschied.',
  'comparison.unclear.meaning':
    'Der Unterschied ist kleiner als das, was bei diesem Indikator bedeutsam heißt.',
  'comparison.too few': 'Das sind zu wenige Werte, um den Unterschied zu bewerten.',
  'comparison.up': 'Im Verhältnis ({other}: 100) stieg {city} klar.',
  'comparison.down': 'Im Verhältnis ({other}: 100) sank {city} klar.',
  'comparison.better': 'Die Veränderung von {city} ist klar besser als die andere ({other}).',
  'comparison.worse': 'Die Veränderung von {city} ist klar schlechter als die andere ({other}).',
  'comparison.margin.clear': 'Das ist mehr als die Fehlerspanne.',
  'comparison.margin.unclear': 'Das liegt in der Fehlerspanne.',
  'comparison.at':
    '{when} lag {city} um {size} {side, select, higher {höher} lower {niedriger} further {weiter vom Ziel entfernt} other {näher am Ziel}} als {other}.',
  'comparison.at.same': '{when} hatten {city} und {other} denselben Wert.',
  'comparison.each':
    'Bei jedem der {n, plural, =2 {zwei} =3 {drei} =4 {vier} other {fünf}} neuesten Werte {pooled, select, yes {ohne gemeinsame Jahre} other {von beiden}} ({from} bis {to}) lag {city} {side, select, higher {höher} lower {niedriger} further {weiter vom Ziel entfernt} other {näher am Ziel}}.',
  'comparison.mixed':
    'Bei den {n, plural, =2 {zwei} =3 {drei} =4 {vier} other {fünf}} neuesten Werten {pooled, select, yes {ohne gemeinsame Jahre} other {von beiden}} ({from} bis {to}) lag {city} {sides}.',
  'comparison.mixed.side':
    '{side, select, higher {{n}-mal höher} lower {{n}-mal niedriger} further {{n}-mal weiter vom Ziel entfernt} nearer {{n}-mal näher am Ziel} other {{n}-mal gleichauf}}',

  'verdict.gap.narrowing':
    'Abstand zwischen „{group}“ und „{reference}“: {now} ({when}), um {size} kleiner {than}. Er ist klar kleiner.',
  'verdict.gap.widening':
    'Abstand zwischen „{group}“ und „{reference}“: {now} ({when}), um {size} größer {than}. Er ist klar größer.',
  'verdict.gap.no clear change':
    'Abstand zwischen „{group}“ und „{reference}“: {now} ({when}), keine klare Veränderung {since}.',
  'verdict.gap.too few figures':
    'Abstand zwischen „{group}“ und „{reference}“: {now} ({when}), davor {old} ({oldWhen}). Das sind zu wenige Werte, um es eine Veränderung zu nennen.',
  'verdict.gap.not judged':
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
  'watch.than': '{standing, select, better {besser als {places}} other {schlechter als {places}}}',
  'watch.how':
    'Besser oder schlechter als anderswo heißt: um mehr als die Fehlerspanne oder, wo keine bekannt ist, bei jedem der fünf neuesten Werte.',
}
