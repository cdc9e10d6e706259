/** Verdicts in whole sentences, with their evidence and caveats: for the pages after the first one. */
export const verdictSentences = {
  'verdict.reason.better': 'A clear change for the better since the baseline.',
  'verdict.reason.worse': 'A clear change for the worse since the baseline.',
  'verdict.reason.higher':
    'Clearly higher than at the baseline. The figure alone does not say whether that is good or bad.',
  'verdict.reason.lower':
    'Clearly lower than at the baseline. The figure alone does not say whether that is good or bad.',
  'verdict.reason.no clear change':
    'The difference from the baseline is no larger than chance or the usual variation can explain. That does not prove that nothing changed.',
  'verdict.reason.not comparable':
    'It is now defined or measured in another way, so the latest figure cannot be compared with the baseline.',
  'verdict.reason.too few figures':
    'There are too few figures to know how much they usually vary from year to year.',
  'verdict.reason.no recent figure':
    'The latest figure is more than two years older than this edition.',
  'verdict.reason.no figure since the baseline':
    'There is no figure of the baseline year or later that can be compared.',
  'verdict.reason.baseline year':
    'The latest figure is the baseline itself. Later figures will be compared with it.',
  'verdict.reason.suppressed':
    'The figure is withheld by its publisher, usually so that nobody can be recognised in it.',

  'verdict.than.baseline': 'than at the baseline ({old} in {when})',
  'verdict.than.first': 'than the first figure since the baseline ({old} in {when}, {years} later)',
  'verdict.than.segment': 'than in {when} ({old})',
  'verdict.since.baseline': 'since the baseline ({old} in {when})',
  'verdict.since.first':
    'since the first figure since the baseline ({old} in {when}, {years} later)',
  'verdict.since.segment': 'since {when} ({old})',

  'verdict.state.better': '{now} in {when}, {size} {way} {than}, which is better.',
  'verdict.state.worse': '{now} in {when}, {size} {way} {than}, which is worse.',
  'verdict.state.neither':
    '{now} in {when}, {size} {way} {than}. The figure alone does not say whether this is good or bad.',
  'verdict.state.cash':
    '{now} in {when}, {size} {way} {than}, in cash terms: rising prices are not taken out.',
  'verdict.state.no clear change': '{now} in {when}, no clear change {since}.',
  'verdict.state.no clear change of distance':
    '{now} in {when}, no clear change in the distance to the target of {target} {since}.',
  'verdict.state.too few figures':
    '{now} in {when}, {size} {way} {than}, but these are too few figures to call it a change.',
  'verdict.state.too few figures, same':
    '{now} in {when}, no difference {since}, but these are too few figures to judge.',
  'verdict.state.too few figures, overlap':
    '{now} in {when}. It shares years with the figure it would be compared with, so a change cannot be judged yet.',
  'verdict.state.not comparable':
    'not comparable with the baseline, because it is defined or measured in another way from {when} on.',
  'verdict.state.new basis': 'On the new basis: {statement}',
  'verdict.state.new basis, first': '{now} in {when}, the first figure on the new basis.',
  'verdict.state.no recent figure':
    'no recent figure. The latest, {now}, is of {when}: too old to speak for {edition}.',
  'verdict.state.no figure since the baseline':
    'no figure since the baseline year {baseline}, so nothing can be said of a change.',
  'verdict.state.no figure since the baseline, older':
    'no figure since the baseline year {baseline}, so nothing can be said of a change. The latest, {now}, is of {when}.',
  'verdict.state.no figure since the baseline, apart':
    'no figure since the baseline year {baseline} that can be compared. The latest, {now} in {when}, is defined in another way.',
  'verdict.state.baseline year':
    '{now} in {when}. This is the baseline that later figures will be compared with.',
  'verdict.state.baseline year, late':
    '{now} in {when}. This is the first figure since the baseline, {years} later. Figures to come will be compared with it.',
  'verdict.state.suppressed':
    'the figure is withheld by its publisher, so nothing can be said of a change.',
  'verdict.state.suppressed, older':
    'the figure is withheld by its publisher, so nothing can be said of a change. The latest known, {now}, is of {when}.',
  'verdict.state.figure only': '{now} in {when}. {reason}',
  'verdict.state.no figure': 'no figure. {reason}',

  'verdict.sure.margin.clear': 'The change is larger than the margin of error.',
  'verdict.sure.margin.unclear': 'The difference of {size} is within the margin of error.',
  'verdict.sure.variation.clear':
    'The change is larger than the usual variation from year to year.',
  'verdict.sure.variation.unclear':
    'The difference of {size} is within the usual variation from year to year.',
  'verdict.sure.counts':
    'The counts are so small that chance alone can explain a difference of {size}.',
  'verdict.sure.meaning':
    'The difference of {size} is smaller than {required}, the smallest change that is called meaningful for this indicator.',
  'verdict.sure.same': 'The two figures are the same.',
  'verdict.sure.same distance': 'Both figures are equally far from the target.',
  'verdict.sure.crossed': 'The figure crossed the target of {target} in between.',

  'verdict.previous': 'Since the previous figure that can be compared ({when}): {change}.',
  'verdict.previous.same':
    'Since the previous figure that can be compared ({when}): no difference.',

  'verdict.progress.target': 'the target of {target}',
  'verdict.progress.target by': 'the target of {target} by {year}',
  'verdict.progress.target achieved': 'Progress: {target} is reached.',
  'verdict.progress.on track':
    'Progress: on track for {target}, if the average pace so far is kept.',
  'verdict.progress.moderate': 'Progress: moderate; the pace so far is too slow for {target}.',
  'verdict.progress.limited': 'Progress: limited; the pace so far is far too slow for {target}.',
  'verdict.progress.moving away': 'Progress: the figure moves away from {target}.',
  'verdict.progress.note':
    'This follows the method that Open SDG publishes and looks at two figures only. It is not the verdict.',

  'verdict.caveat.late start':
    'The first figure since the baseline is {years} later, so the verdict says nothing of the time before.',
  'verdict.caveat.crossed target':
    'The figure crossed the target of {target}: it now lies on the other side of it.',
  'verdict.caveat.cash terms':
    'The amounts are in cash terms: rising prices are not taken out, so a higher amount need not buy more.',
  'verdict.caveat.limits disagree':
    'By their margins of error alone the two figures would say something else. Margins hold only the chance of the sample, not the usual ups and downs of the years.',
  'verdict.caveat.small counts':
    'The difference exceeds the usual variation or the margin of error, but the counts are so small that chance alone can explain it.',
  'verdict.caveat.below meaningful change':
    'The change is larger than chance or the usual variation, but smaller than {required}, the smallest change that is called meaningful for this indicator.',
  'verdict.caveat.provisional': 'The figure of {when} is provisional and may be revised.',
  'verdict.caveat.estimated': 'The figure of {when} is an estimate.',
  'verdict.caveat.low reliability':
    'The figure of {when} is of low reliability, as its publisher says.',
  'verdict.caveat.definition differs':
    '{n, plural, one {The figure of {periods} is defined in another way: it is shown but not compared.} other {The figures of {periods} are defined in another way: they are shown but not compared.}}',
  'verdict.caveat.pooled':
    'Each figure covers {years} together, so neighbouring figures share years. Only figures that share none are compared.',

  'verdict.evidence.heading.figures': 'The two figures as published',
  'verdict.evidence.heading.baseline': 'Since the baseline',
  'verdict.evidence.heading.segment': 'Since the new basis began',
  'verdict.evidence.heading.counts': 'Small counts',
  'verdict.evidence.heading.meaning': 'Meaningful change',
  'verdict.evidence.heading.progress': 'Progress',
  'verdict.evidence.figure': '{value} in {when}',
  'verdict.evidence.figure with limits': '{value} ({lower} to {upper}) in {when}',
  'verdict.evidence.of distance': '{change} (of the distance to the target of {target})',
  'verdict.evidence.estimates':
    'Difference of two estimates: change {change}, z = {z}. A change is called clear when z is 1.96 or more from 0, that is, when the change is larger than the margin of error of the two figures together.',
  'verdict.evidence.line or step':
    'A line through the {figures} figures: {rise} from the first to the last, {ratio} times the mean distance of the figures from it; needed are more than {lineLimit}. A step in {when}: {difference}, {stepRatio} times the mean distance from the two levels; needed are more than {stepLimit}. A change is called clear when the line or the step is, and the latest figure lies on that side of the first.',
  'verdict.evidence.pooled line':
    'A line through the {figures} figures, which share years: {rise} from the first to the last, {ratio} times the mean distance of the figures from it. A change is called clear from {limit} times on.',
  'verdict.evidence.moving range':
    'Moving range: change {change}, limit {limit}. A change is called clear when it is larger than the limit, which is 4 times the mean step from one figure to the next ({figures} figures, those before the baseline included).',
  'verdict.evidence.shares':
    'Test of the counts behind the two shares: z = {z}. Under 1.96 chance alone can explain the difference.',
  'verdict.evidence.counts':
    'Exact test of two counts: p {p}. If nothing had changed, counts as far apart as these or further would come about by chance {times}. Below 0.05 the difference is called more than chance.',
  'verdict.evidence.times':
    '{n, plural, =0 {in fewer than one case in 100} one {in about # case in 100} other {in about # cases in 100}}',
  'verdict.evidence.meaning':
    '{reached, select, yes {The change reaches {required}, the smallest change that is called meaningful for this indicator.} other {The change does not reach {required}, the smallest change that is called meaningful for this indicator.}}',
  'verdict.evidence.progress':
    'Growth in the wanted direction: {growth} a year{hasRatio, select, yes {, which is {ratio} times the growth that the target requires} other {}}. Score {score} on a scale from −5 to 5.',
  'verdict.evidence.not judged': '{label}. {reason}',
}
