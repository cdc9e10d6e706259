/** A place compared with another one: the judged difference in sentences. */
export const comparison = {
  'comparison.heading': 'Compared with other places',
  'comparison.counts':
    'Not compared with other places: a number like this grows with the size of a place, and there is no rate to compare.',

  'comparison.moved':
    '{move, select, rose {From {from} to {to} {city} rose by {citySize}, {other} by {otherSize}.} fell {From {from} to {to} {city} fell by {citySize}, {other} by {otherSize}.} nearer {From {from} to {to} {city} came {citySize} nearer to the target, {other} {otherSize}.} further {From {from} to {to} {city} moved {citySize} further from the target, {other} {otherSize}.} other {{city} and {other} both had the same figure in {from} and in {to}.}}',
  'comparison.moved.apart':
    'From {from} to {to} {city} {cityMove, select, rose {rose by {citySize}} fell {fell by {citySize}} nearer {came {citySize} nearer to the target} further {moved {citySize} further from the target} other {ended where it began}}, and {other} {otherMove, select, rose {rose by {otherSize}} fell {fell by {otherSize}} nearer {came {otherSize} nearer to it} further {moved {otherSize} further from it} other {ended where it began}}.',
  'comparison.ratio':
    'With {other} set at 100, {city} was at {first} in {from} and at {last} in {to}.',
  'comparison.per': '{amount} for every {per}',

  'comparison.grew': 'The gap grew clearly.',
  'comparison.shrank': 'The gap shrank clearly.',
  'comparison.crossed':
    'The two changes clearly differ: {city} was {first, select, higher {higher} lower {lower} further {further from the target} other {nearer to the target}} in {from} and {last, select, higher {higher} lower {lower} further {further from the target} other {nearer to the target}} in {to}.',
  'comparison.same gap': 'The gap is as large as it was.',
  'comparison.unclear.years':
    'That is no clear difference, given how much the gap varies from year to year.',
  'comparison.unclear.margin': 'That is no clear difference, given the margin of error.',
  'comparison.unclear.meaning':
    'The difference is smaller than what is called meaningful for this indicator.',
  'comparison.too few': 'These are too few figures to judge the difference.',
  'comparison.up': '{city} clearly rose against {other}.',
  'comparison.down': '{city} clearly fell against {other}.',
  'comparison.better': '{city}’s change is clearly better than {other}’s.',
  'comparison.worse': '{city}’s change is clearly worse than {other}’s.',
  'comparison.margin.clear': 'That is more than the margin of error.',
  'comparison.margin.unclear': 'That is within the margin of error.',
  'comparison.at':
    'In {when} {city} was {size} {side, select, higher {higher} lower {lower} further {further from the target} other {nearer to the target}} than {other}.',
  'comparison.at.same': 'In {when} {city} and {other} had the same figure.',
  'comparison.each':
    '{city} was {side, select, higher {higher} lower {lower} further {further from the target} other {nearer to the target}} in each of the {n, plural, =2 {two} =3 {three} =4 {four} other {five}} latest figures {pooled, select, yes {that share no years} other {of both}} ({from} to {to}).',
  'comparison.mixed':
    'In the {n, plural, =2 {two} =3 {three} =4 {four} other {five}} latest figures {pooled, select, yes {that share no years} other {of both}} ({from} to {to}) {city} was {sides}.',
  'comparison.mixed.side':
    '{side, select, higher {higher in {n}} lower {lower in {n}} further {further from the target in {n}} nearer {nearer to it in {n}} other {the same in {n}}}',

  'verdict.gap.narrowing':
    'The gap between {group} and {reference} was {now} in {when}, {size} smaller {than}. It is clearly smaller.',
  'verdict.gap.widening':
    'The gap between {group} and {reference} was {now} in {when}, {size} larger {than}. It is clearly larger.',
  'verdict.gap.no clear change':
    'The gap between {group} and {reference} was {now} in {when}, no clear change {since}.',
  'verdict.gap.too few figures':
    'The gap between {group} and {reference} was {now} in {when} and {old} in {oldWhen}: too few figures to call it a change.',
  'verdict.gap.not judged': 'The gap between {group} and {reference} cannot be judged. {reason}',
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
  'watch.than': '{standing, select, better {better than {places}} other {worse than {places}}}',
  'watch.how':
    'Better or worse than elsewhere means: by more than the margin of error or, where none is known, in each of the five latest figures.',
}
