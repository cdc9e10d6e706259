/** The words of verdicts in a line: with the first page, which says no whole sentence of them. */
export const verdicts = {
  'verdict.label.better': 'Better',
  'verdict.label.worse': 'Worse',
  'verdict.label.higher': 'Higher',
  'verdict.label.lower': 'Lower',
  'verdict.label.no clear change': 'No clear change',
  'verdict.label.not comparable': 'Not comparable',
  'verdict.label.too few figures': 'Too few figures',
  'verdict.label.no recent figure': 'No recent figure',
  'verdict.label.no figure since the baseline': 'No figure since the baseline',
  'verdict.label.baseline year': 'Baseline year',
  'verdict.label.suppressed': 'Suppressed',

  'verdict.size.percent':
    '{n, plural, one {{amount} percentage point} other {{amount} percentage points}}',
  'verdict.size.years': '{n, plural, one {{amount} year} other {{amount} years}}',
  'verdict.size.score': '{n, plural, one {{amount} point} other {{amount} points}}',

  'verdict.years':
    '{years, plural, =1 {one year} =2 {two years} =3 {three years} =4 {four years} =5 {five years} =6 {six years} =7 {seven years} =8 {eight years} =9 {nine years} other {# years}}',

  'verdict.way.higher': 'higher',
  'verdict.way.lower': 'lower',
  'verdict.way.more': 'more',
  'verdict.way.fewer': 'fewer',
  'verdict.way.nearer': 'nearer to the target of {target}',
  'verdict.way.further': 'further from the target of {target}',

  'verdict.short.better': '{change} since {when}: better',
  'verdict.short.worse': '{change} since {when}: worse',
  'verdict.short.higher': '{change} since {when}: higher',
  'verdict.short.lower': '{change} since {when}: lower',
  'verdict.short.cash': '{change} since {when}: {way}, in cash terms',
  'verdict.short.distance': '{size} {way}',
  'verdict.short.no clear change': 'No clear change since {when}',
  'verdict.short.too few figures': '{change} since {when}: too few figures to judge',
  'verdict.short.not comparable': 'Not comparable: new basis from {when}',
  'verdict.short.no recent figure': 'No recent figure: latest of {when}',

  'verdict.formerly': 'In the {edition} edition the verdict was: {label}.',
  'verdict.formerly.because':
    'In the {edition} edition the verdict was: {label}. Why it differs: {reasons}.',
  'verdict.formerly.aged':
    'In the {edition} edition the verdict was: {label}. No newer figure has come in since.',
  'verdict.because.new figure': 'a new figure has come in',
  'verdict.because.revision': 'earlier figures were revised',
  'verdict.because.break': 'the way it is defined or measured changed',
  'verdict.because.changed metadata': 'the description of the indicator changed',

  'verdict.chance':
    'If nothing had changed, chance alone would still make at most {most, number} of the {n, number} judged figures look changed, on average.',
  'verdict.chance.between':
    'If nothing had changed, chance alone would still make between {least, number} and {most, number} of the {n, number} judged figures look changed, on average.',
  'verdict.chance.none':
    '{n, plural, one {If nothing had changed, chance alone would seldom make the one judged figure look changed.} other {If nothing had changed, chance alone would make fewer than one of the # judged figures look changed, on average.}}',
}
