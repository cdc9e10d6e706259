/** A place compared with another one: the judged difference in sentences. */
export const comparison = {
  'comparison.heading': 'Compared with other places',
  'comparison.counts':
    'Not compared with other places: a number like this grows with the size of a place, and there is no rate to compare.',

  'comparison.moved': 'From {from} to {to} {cityMove}, and {otherMove}.',
  'comparison.rose': '{place} rose by {size}',
  'comparison.fell': '{place} fell by {size}',
  'comparison.nearer': '{place} came {size} nearer to the target',
  'comparison.further': '{place} moved {size} further from the target',
  'comparison.still': '{place} ended where it began',
  'comparison.ratio':
    'With {other} set at 100, {city} was at {first} in {from} and at {last} in {to}.',
  'comparison.per': '{amount} for every {per}',

  'comparison.grew': 'The gap grew clearly.',
  'comparison.shrank': 'The gap shrank clearly.',
  'comparison.crossed':
    'The two changes clearly differ: {city} was {first} in {from} and {last} in {to}.',
  'comparison.sameGap': 'The gap is as large as it was.',
  'comparison.unclear.years':
    'That is no clear difference, given how much the gap varies from year to year.',
  'comparison.unclear.margin': 'That is no clear difference, given the margin of error.',
  'comparison.unclear.meaning':
    'The difference is smaller than what is called meaningful for this indicator.',
  'comparison.tooFew': 'These are too few figures to judge the difference.',
  'comparison.up': '{city} clearly rose against {other}.',
  'comparison.down': '{city} clearly fell against {other}.',
  'comparison.better': '{city}’s change is clearly better than {other}’s.',
  'comparison.worse': '{city}’s change is clearly worse than {other}’s.',
  'comparison.margin.clear': 'That is more than the margin of error.',
  'comparison.margin.unclear': 'That is within the margin of error.',
  'comparison.at': 'In {when} {city} was {size} {side} than {other}.',
  'comparison.at.same': 'In {when} {city} and {other} had the same figure.',
  'comparison.each':
    '{city} was {side} in each of the {n, plural, =2 {two} =3 {three} =4 {four} other {five}} latest figures {pooled, select, yes {that share no years} other {of both}} ({from} to {to}).',
  'comparison.mixed':
    'In the {n, plural, =2 {two} =3 {three} =4 {four} other {five}} latest figures {pooled, select, yes {that share no years} other {of both}} ({from} to {to}) {city} was {sides}.',
  'comparison.mixed.side': '{side} in {n}',
  'comparison.side.higher': 'higher',
  'comparison.side.lower': 'lower',
  'comparison.side.further': 'further from the target',
  'comparison.side.nearer': 'nearer to the target',
  'comparison.side.same': 'the same',

  'verdict.gap.narrowing':
    'The gap between {group} and {reference} was {now} in {when}, {size} smaller {than}. It is clearly smaller.',
  'verdict.gap.widening':
    'The gap between {group} and {reference} was {now} in {when}, {size} larger {than}. It is clearly larger.',
  'verdict.gap.noClearChange':
    'The gap between {group} and {reference} was {now} in {when}, no clear change {since}.',
  'verdict.gap.tooFewFigures':
    'The gap between {group} and {reference} was {now} in {when} and {old} in {oldWhen}: too few figures to call it a change.',
  'verdict.gap.notJudged': 'The gap between {group} and {reference} cannot be judged. {reason}',
  'verdict.gap.untested':
    'The gap between {group} and {reference} was {now} in {when} and {old} in {oldWhen}. It is not tested, because the one is part of the other.',
  'verdict.gap.contained':
    'The gap between {group} and {reference} is shown and not tested, because the one is part of the other.',
  'verdict.gap.higher': 'The higher figure is that of {higher}.',
  'verdict.gap.turned':
    'The higher figure is that of {higher}; in {oldWhen} it was that of {before}.',
  'verdict.gap.everybody': 'everybody',

  'watch.worse': 'To watch: worse since the baseline, and worse than elsewhere',
  'watch.better': 'Better since the baseline, and better than elsewhere',
  'watch.worse.none': 'No figure that can be judged both ways is worse in both.',
  'watch.better.none': 'No figure that can be judged both ways is better in both.',
  'watch.than': '{position, select, better {better than {places}} other {worse than {places}}}',
  'watch.how':
    'Better or worse than elsewhere means: by more than the margin of error or, where none is known, in each of the five latest figures.',
}
