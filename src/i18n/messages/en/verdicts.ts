/** Verdict labels, loaded with the first page; whole sentences are in verdictSentences.ts. */
export const verdicts = {
  'verdict.label.better': 'Better',
  'verdict.label.worse': 'Worse',
  'verdict.label.higher': 'Higher',
  'verdict.label.lower': 'Lower',
  'verdict.label.noClearChange': 'No clear change',
  'verdict.label.notComparable': 'Not comparable',
  'verdict.label.tooFewFigures': 'Too few figures',
  'verdict.label.noRecentFigure': 'No recent figure',
  'verdict.label.noFigureSinceBaseline': 'No figure since the baseline',
  'verdict.label.baselineYear': 'Baseline',
  'verdict.label.suppressed': 'Suppressed',

  'verdict.size.percent':
    '{n, plural, one {{amount} percentage point} other {{amount} percentage points}}',
  'verdict.size.years': '{n, plural, one {{amount} year} other {{amount} years}}',
  'verdict.size.score': '{n, plural, one {{amount} point} other {{amount} points}}',

  'verdict.years':
    '{years, plural, =1 {one year} =2 {two years} =3 {three years} =4 {four years} =5 {five years} =6 {six years} =7 {seven years} =8 {eight years} =9 {nine years} other {# years}}',

  'verdict.way.nearer': 'nearer to the target of {target}',
  'verdict.way.further': 'further from the target of {target}',

  'verdict.short': '{change} since {when}: {label}',
  'verdict.real': '{said}, after inflation',
  'verdict.cash': '{said}, not adjusted for inflation',
  'verdict.short.until': '{change} from {from} to {to}: {label}',
  'verdict.short.prices': '{change} in prices of {year}',
  'verdict.short.sameDistance': 'the same distance from the target of {target}',
  'verdict.short.distance': '{size} {way}',
  'verdict.short.notComparable': 'Not comparable: new basis from {when}',
  'verdict.short.noRecentFigure': 'No recent figure: latest of {when}',
  'verdict.inside': 'since {when}: {label}',
  'verdict.insideAfterAColon': '{label} since {when}',
  'verdict.last': 'last judged with {when}: {label}',

  'verdict.previousVerdict': 'In the {edition} edition: {label}.',
  'verdict.previousVerdict.because': 'In the {edition} edition: {label}. Reason: {reasons}.',
  'verdict.previousVerdict.aged':
    'In the {edition} edition: {label}. No newer figure has come in since.',
  'verdict.because.newFigure': 'a new figure',
  'verdict.because.revision': 'revised earlier figures',
  'verdict.because.break': 'a new way of counting or measuring',
  'verdict.because.changedMetadata': 'a new description of the indicator',

  'verdict.chance':
    'If nothing had changed, chance alone would still make at most {max, number} of the {n, number} judged figures look changed, on average.',
  'verdict.chance.between':
    'If nothing had changed, chance alone would still make between {min, number} and {max, number} of the {n, number} judged figures look changed, on average.',
  'verdict.chance.none':
    '{n, plural, one {If nothing had changed, chance alone would seldom make the one judged figure look changed.} other {If nothing had changed, chance alone would make fewer than one of the # judged figures look changed, on average.}}',
}
