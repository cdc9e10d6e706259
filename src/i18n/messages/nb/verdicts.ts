export const verdicts = {
  'verdict.label.better': 'Bedre',
  'verdict.label.worse': 'Dårligere',
  'verdict.label.higher': 'Høyere',
  'verdict.label.lower': 'Lavere',
  'verdict.label.noClearChange': 'Ingen klar endring',
  'verdict.label.notComparable': 'Kan ikke sammenlignes',
  'verdict.label.tooFewFigures': 'For få tall',
  'verdict.label.noRecentFigure': 'Ikke noe ferskt tall',
  'verdict.label.noFigureSinceBaseline': 'Ikke noe tall siden utgangsåret',
  'verdict.label.baselineYear': 'Utgangspunkt',
  'verdict.label.suppressed': 'Tilbakeholdt',

  'verdict.size.percent': '{n, plural, other {{amount} prosentpoeng}}',
  'verdict.size.years': '{n, plural, other {{amount} år}}',
  'verdict.size.score': '{n, plural, other {{amount} poeng}}',

  'verdict.years':
    '{years, plural, =1 {ett år} =2 {to år} =3 {tre år} =4 {fire år} =5 {fem år} =6 {seks år} =7 {sju år} =8 {åtte år} =9 {ni år} other {# år}}',

  'verdict.way.nearer': 'nærmere målet på {target}',
  'verdict.way.further': 'lenger unna målet på {target}',

  'verdict.short': '{change} siden {when}: {label}',
  'verdict.real': '{said}, etter justering for prisstigning',
  'verdict.cash': '{said}, uten justering for prisstigning',
  'verdict.short.until': '{change} fra {from} til {to}: {label}',
  'verdict.short.prices': '{change} i {year}-priser',
  'verdict.short.sameDistance': 'like langt fra målet på {target}',
  'verdict.short.distance': '{size} {way}',
  'verdict.short.notComparable': 'Kan ikke sammenlignes: nytt grunnlag fra {when}',
  'verdict.short.noRecentFigure': 'Ikke noe ferskt tall: det siste er fra {when}',
  'verdict.inside': 'siden {when}: {label}',
  'verdict.insideAfterAColon': '{label} siden {when}',
  'verdict.last': 'sist vurdert med {when}: {label}',

  'verdict.previousVerdict': 'I {edition}-utgaven: {label}.',
  'verdict.previousVerdict.because': 'I {edition}-utgaven: {label}. Grunn: {reasons}.',
  'verdict.previousVerdict.aged':
    'I {edition}-utgaven: {label}. Siden er det ikke kommet noe nyere tall.',
  'verdict.because.newFigure': 'et nytt tall',
  'verdict.because.revision': 'retting av tidligere tall',
  'verdict.because.break': 'en ny måte å telle eller måle på',
  'verdict.because.changedMetadata': 'en ny beskrivelse av indikatoren',

  'verdict.chance':
    'Om ingenting hadde endret seg, ville likevel i snitt høyst {max, number} av de {n, number} vurderte tallene se endret ut ved ren tilfeldighet.',
  'verdict.chance.between':
    'Om ingenting hadde endret seg, ville likevel i snitt mellom {min, number} og {max, number} av de {n, number} vurderte tallene se endret ut ved ren tilfeldighet.',
  'verdict.chance.none':
    '{n, plural, one {Om ingenting hadde endret seg, ville det ene vurderte tallet sjelden se endret ut ved ren tilfeldighet.} other {Om ingenting hadde endret seg, ville i snitt færre enn ett av de # vurderte tallene se endret ut ved ren tilfeldighet.}}',
}
