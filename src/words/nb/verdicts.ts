export const verdicts = {
  'verdict.label.better': 'Bedre',
  'verdict.label.worse': 'Dårligere',
  'verdict.label.higher': 'Høyere',
  'verdict.label.lower': 'Lavere',
  'verdict.label.no clear change': 'Ingen klar endring',
  'verdict.label.not comparable': 'Kan ikke sammenlignes',
  'verdict.label.too few figures': 'For få tall',
  'verdict.label.no recent figure': 'Ingen ferske tall',
  'verdict.label.no figure since the baseline': 'Ingen tall siden utgangsåret',
  'verdict.label.baseline year': 'Utgangsår',
  'verdict.label.suppressed': 'Tilbakeholdt',

  'verdict.size.percent': '{n, plural, other {{amount} prosentpoeng}}',
  'verdict.size.years': '{n, plural, other {{amount} år}}',
  'verdict.size.score': '{n, plural, other {{amount} poeng}}',

  'verdict.years':
    '{years, plural, =1 {ett år} =2 {to år} =3 {tre år} =4 {fire år} =5 {fem år} =6 {seks år} =7 {sju år} =8 {åtte år} =9 {ni år} other {# år}}',

  'verdict.way.higher': 'høyere',
  'verdict.way.lower': 'lavere',
  'verdict.way.more': 'flere',
  'verdict.way.fewer': 'færre',
  'verdict.way.nearer': 'nærmere målet på {target}',
  'verdict.way.further': 'lenger unna målet på {target}',

  'verdict.short.better': '{change} siden {when}: bedre',
  'verdict.short.worse': '{change} siden {when}: dårligere',
  'verdict.short.higher': '{change} siden {when}: høyere',
  'verdict.short.lower': '{change} siden {when}: lavere',
  'verdict.short.cash': '{change} siden {when}: {way}, i løpende priser',
  'verdict.short.distance': '{size} {way}',
  'verdict.short.no clear change': 'Ingen klar endring siden {when}',
  'verdict.short.too few figures': '{change} siden {when}: for få tall til å vurdere',
  'verdict.short.not comparable': 'Kan ikke sammenlignes: nytt grunnlag fra {when}',
  'verdict.short.no recent figure': 'Ingen ferske tall: det siste er fra {when}',

  'verdict.formerly': 'I {edition}-utgaven var vurderingen: {label}.',
  'verdict.formerly.because':
    'I {edition}-utgaven var vurderingen: {label}. Grunnen til at den er en annen nå: {reasons}.',
  'verdict.formerly.aged':
    'I {edition}-utgaven var vurderingen: {label}. Siden er det ikke kommet noe nyere tall.',
  'verdict.because.new figure': 'et nytt tall er kommet til',
  'verdict.because.revision': 'tidligere tall er rettet',
  'verdict.because.break': 'definisjonen eller målemåten er endret',
  'verdict.because.changed metadata': 'beskrivelsen av indikatoren er endret',

  'verdict.chance':
    'Om ingenting hadde endret seg, ville likevel i snitt høyst {most, number} av de {n, number} vurderte tallene se endret ut ved ren tilfeldighet.',
  'verdict.chance.between':
    'Om ingenting hadde endret seg, ville likevel i snitt mellom {least, number} og {most, number} av de {n, number} vurderte tallene se endret ut ved ren tilfeldighet.',
  'verdict.chance.none':
    '{n, plural, one {Om ingenting hadde endret seg, ville det ene vurderte tallet sjelden se endret ut ved ren tilfeldighet.} other {Om ingenting hadde endret seg, ville i snitt færre enn ett av de # vurderte tallene se endret ut ved ren tilfeldighet.}}',
}
