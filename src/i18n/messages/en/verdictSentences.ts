/** Verdicts in whole sentences, with their evidence and caveats: for the pages after the first one. */
export const verdictSentences = {
  'verdict.inPeriod': '{kind, select, other {in {when}}}',
  'verdict.reason.better': 'A clear change for the better.',
  'verdict.reason.worse': 'A clear change for the worse.',
  'verdict.reason.higher': 'Clearly higher. The figure does not say if that is good or bad.',
  'verdict.reason.lower': 'Clearly lower. The figure does not say if that is good or bad.',
  'verdict.reason.noClearChange':
    'We cannot be sure of the difference. The figures are few or go up and down too much, or it is within the margin of error. That does not prove that nothing changed.',
  'verdict.reason.notComparable':
    'It is now counted or measured in another way, so we cannot compare the latest figure with the baseline.',
  'verdict.reason.tooFewFigures': 'There are too few figures to know their usual ups and downs.',
  'verdict.reason.noRecentFigure':
    'The latest figure is too old to say anything about the year of this edition.',
  'verdict.reason.noFigureSinceBaseline':
    'There is no figure since the baseline year that we can compare.',
  'verdict.reason.baselineYear':
    'The latest figure is the baseline. Later figures will be compared with it.',
  'verdict.reason.suppressed':
    'The publisher does not show the figure, usually so that nobody can be recognised in it.',

  'verdict.now': '{now} in {when}.',
  'verdict.then': '{inWhen} it was {old}.',
  'verdict.then.first': '{inWhen} it was {old}, the first figure since {baseline}.',
  'verdict.then.firstComparable':
    '{inWhen} it was {old}, the first figure since {baseline} that we can compare.',
  'verdict.prices':
    'In prices of {year} the {old} of {when} is worth {worth}. So it {way, select, up {rose by {size} more than prices} other {fell by {size} against prices}}.',

  'verdict.found.line':
    'It has {way, select, up {risen} other {fallen}} {steady, select, yes {steadily} other {over the years}}, by about {pace} a year.',
  'verdict.found.lineOfDistance':
    'Over the years it has moved {way, select, up {away from} other {towards}} the target of {target}, by about {pace} a year.',
  'verdict.found.step':
    'It moved to a {way, select, up {higher} other {lower}} level {inWhen}: about {before} before, about {since} since. The levels are about {size} apart.',
  'verdict.found.stepOfDistance':
    '{inWhen} it moved {way, select, up {further from} other {nearer to}} the target of {target}: about {before} away before, about {since} since. The levels are about {size} apart.',
  'verdict.found.beyondMargin': 'It is {size} {way} now, more than the margin of error.',
  'verdict.found.beyondMovingRange':
    'It is {size} {way} now. On average it moves by about {step} from one figure to the next.',
  'verdict.found.belowMeaningful':
    'That is less than {required}, the smallest change that counts for this figure.',
  'verdict.found.crossed': 'It crossed the target of {target} on the way.',

  'verdict.doubt.same': 'The two figures are the same.',
  'verdict.doubt.sameDistance': 'Both figures are equally far from the target.',
  'verdict.doubt.turned':
    'Over the years the figures {way, select, up {rose, but the latest is not above the first} other {fell, but the latest is not below the first}}.',
  'verdict.doubt.turnedOfDistance':
    'Over the years the distance to the target {way, select, up {grew, but the latest is not larger than the first} other {shrank, but the latest is not smaller than the first}}.',
  'verdict.doubt.swingOfDistance':
    'The distance to the target goes up and down: {inWhen} the figure was {value}.',
  'verdict.doubt.usualOfDistance':
    'The distance to the target goes up and down too much to be sure of a difference of {size}.',
  'verdict.doubt.swing': 'It goes up and down: {inWhen} it was {value}.',
  'verdict.doubt.usual': 'It goes up and down too much to be sure of a difference of {size}.',
  'verdict.doubt.usualNamed': 'It goes up and down too much to be sure of that.',
  'verdict.doubt.uneven':
    'The years in between are too uneven to be sure of a difference of {size}.',
  'verdict.doubt.latest':
    'Only the latest figure stands out. The one before was {value}, {inWhen}.',
  'verdict.doubt.first': 'Only the first figure stands out. The next one was {value}, {inWhen}.',
  'verdict.doubt.few': 'With only {n} figures we cannot be sure of a difference of {size}.',
  'verdict.doubt.counts': 'Numbers this small can differ by {size} through chance alone.',
  'verdict.doubt.shares':
    'The counts behind these figures are small: chance alone can explain a difference of {size}.',
  'verdict.doubt.withinMargin': 'The difference of {size} is within the margin of error.',
  'verdict.doubt.withinMarginNamed':
    'The difference of {size} is within the margin of error ({margin}).',
  'verdict.doubt.withinMovingRange':
    'On average it moves by about {step} from one figure to the next. A clear change takes more than four times that. This one is {size}.',
  'verdict.doubt.belowMeaningful':
    'The difference of {size} is less than {required}, the smallest change that counts for this figure.',

  'verdict.judged.better': 'That is better.',
  'verdict.judged.worse': 'That is worse.',
  'verdict.judged.higher': 'That is clearly higher.',
  'verdict.judged.lower': 'That is clearly lower.',
  'verdict.judged.open': 'The figure does not say if that is good or bad.',
  'verdict.judged.cash':
    'That is clearly {kind, select, higher {higher} other {lower}} {currency, select, GBP {in pounds} EUR {in euros} NOK {in kroner} other {in cash}}, not adjusted for inflation.',
  'verdict.judged.real':
    'After inflation that is {kind, select, better {better} worse {worse} higher {clearly higher} other {clearly lower}}.',
  'verdict.judged.inCash':
    '{currency, select, GBP {In pounds} EUR {In euros} NOK {In kroner} other {In cash}} alone, not adjusted for inflation: {label}.',
  'verdict.judged.noClearChange': 'So there is no clear change since {when}.',
  'verdict.judged.noClearChangeOfDistance':
    'So the distance to the target of {target} shows no clear change since {when}.',
  'verdict.judged.noClearChangeReal': 'So after inflation there is no clear change since {when}.',
  'verdict.judged.noClearChangeRealAndInCash':
    'So there is no clear change since {when}, before or after inflation.',
  'verdict.judged.tooFewFigures':
    '{n, plural, =2 {Two} =3 {Three} =4 {Four} other {#}} figures are too few to judge a change. Without margins of error it takes {needed, plural, =5 {five} other {#}}.',
  'verdict.judged.tooFewFiguresPooled':
    'Only {n, plural, =2 {two} =3 {three} =4 {four} other {#}} of the figures share no years. That is too few to judge a change. Without margins of error it takes five.',
  'verdict.extreme.highest': 'It is the highest figure since {when}.',
  'verdict.extreme.lowest': 'It is the lowest figure since {when}.',

  'verdict.state.notComparable':
    'We cannot compare this with {baseline}: from {when} on it is counted or measured in another way.',
  'verdict.state.newBasisFirst':
    'It is the first figure of the new kind. Later ones will be compared with it.',
  'verdict.state.beforeBreak':
    'Counted the old way it was {old} in {oldWhen} and {now} in {when}: {label}.',
  'verdict.state.apart': 'It is counted or measured in another way, so we do not compare it.',
  'verdict.state.earlier': 'The last figure before it was {now} in {when}.',
  'verdict.state.tooFewFiguresOverlap':
    'It shares years with the figure it would be compared with. A later figure that shares none will settle it.',
  'verdict.state.noRecentFigure':
    'That is the latest figure. It is too old to say anything about {edition}.',
  'verdict.state.newerNeeded': 'A newer figure is needed.',
  'verdict.state.newerOfTheSameKindNeeded':
    'A newer figure is needed, counted the same way as before.',
  'verdict.state.noFigureSinceBaseline': 'there is no figure since {baseline}.',
  'verdict.state.noFigureSinceBaselineOlder':
    'That is the latest figure. There is none since {baseline}, so there is nothing to compare.',
  'verdict.state.noFigureSinceBaselineApart':
    'It is counted or measured in another way, and there is no other figure since {baseline}. So there is nothing to compare.',
  'verdict.state.baselineYear': 'This is the baseline. Later figures will be compared with it.',
  'verdict.state.baselineYearLate':
    'This is the first figure since {baseline}. Later figures will be compared with it.',
  'verdict.state.suppressed':
    'the publisher does not show the latest figure. So we cannot say if it changed.',
  'verdict.state.suppressedOlder': 'The last figure that is known: {now} in {when}.',

  'verdict.previous': 'Since the last figure it can be compared with ({when}): {change}.',
  'verdict.previous.same': 'Since the last figure it can be compared with ({when}): no difference.',
  'verdict.previous.withinMargin':
    'Since the last figure it can be compared with ({when}): {change}. That is within the margin of error ({margin}).',
  'verdict.previous.beyondMargin':
    'Since the last figure it can be compared with ({when}): {change}. That is more than the margin of error ({margin}).',

  'verdict.way.higher': 'higher',
  'verdict.way.lower': 'lower',

  'verdict.than.baseline': 'than at the baseline ({old} in {when})',
  'verdict.than.first': 'than the first figure since the baseline ({old} in {when}, {years} later)',
  'verdict.than.segment': 'than in {when} ({old})',
  'verdict.since.baseline': 'since the baseline ({old} in {when})',
  'verdict.since.first':
    'since the first figure since the baseline ({old} in {when}, {years} later)',
  'verdict.since.segment': 'since {when} ({old})',

  'verdict.progress.target': 'the target of {target}',
  'verdict.progress.targetBy': 'the target of {target} by {year}',
  'verdict.progress.targetAchieved': 'Progress: {target} is reached.',
  'verdict.progress.onTrack':
    'Progress: on track for {target}, if it goes on at the average pace so far.',
  'verdict.progress.moderate': 'Progress: moderate. The pace so far is too slow for {target}.',
  'verdict.progress.limited': 'Progress: limited. The pace so far is far too slow for {target}.',
  'verdict.progress.movingAway': 'Progress: it moves away from {target}.',
  'verdict.progress.note':
    'This is the method that Open SDG publishes. It looks at two figures only, and is not the verdict.',

  'verdict.caveat.lateStart':
    'The first figure is from {years} after the baseline year. The verdict says nothing of the time before.',
  'verdict.caveat.crossedTarget':
    'It crossed the target of {target}: the latest figure is on the other side.',
  'verdict.caveat.cashTerms':
    'The amounts are not adjusted for inflation. A higher amount need not buy more.',
  'verdict.caveat.limitsShowNoChange':
    'The margins of error of the two figures alone would not call this a change. All the figures together do.',
  'verdict.caveat.limitsShowChange':
    'The margins of error alone would call this a change. But they leave out the ups and downs of the years.',
  'verdict.caveat.smallCounts':
    'The difference stands out, but the counts are so small that chance alone can explain it.',
  'verdict.caveat.belowMeaningfulChange':
    'The change stands out, but it is smaller than {required}, the smallest change that counts for this figure.',
  'verdict.caveat.provisional': 'The figure of {when} is provisional and may still change.',
  'verdict.caveat.estimated': 'The figure of {when} is an estimate.',
  'verdict.caveat.lowReliability': 'The figure of {when} is marked as less reliable.',
  'verdict.caveat.definitionDiffers':
    '{n, plural, one {The figure of {periods} is counted or measured in another way. It is shown but not compared.} other {The figures of {periods} are counted or measured in another way. They are shown but not compared.}}',
  'verdict.caveat.pooled':
    'Each figure covers {years} together, so neighbouring figures share years.',

  'verdict.evidence.heading.figures': 'The figures as published',
  'verdict.evidence.heading.baseline': 'Since the baseline',
  'verdict.evidence.heading.segment': 'Since the new basis began',
  'verdict.evidence.heading.counts': 'Small counts',
  'verdict.evidence.heading.meaning': 'Meaningful change',
  'verdict.evidence.heading.progress': 'Progress',
  'verdict.evidence.heading.last': 'With the last figure',
  'verdict.evidence.heading.prices': 'Prices',
  'verdict.evidence.heading.limits': 'Margins of error alone',
  'verdict.evidence.prices':
    'In prices of {year}: {from} in {when}, {to} in {toWhen}. These amounts were judged. Not adjusted for inflation: {label}.',
  'verdict.evidence.limits':
    'By the margins of error alone: z = {z}, which {clear, select, yes {would be a change} other {would be no change}} (it takes 1.96). They hold only the chance of the sample, so the line or step decides.',
  'verdict.evidence.figure': '{value} in {when}',
  'verdict.evidence.figureWithLimits': '{value} ({lower} to {upper}) in {when}',
  'verdict.evidence.ofDistance': '{change} (of the distance to the target of {target})',
  'verdict.evidence.estimates':
    'Difference of two estimates: {change}, z = {z}. It takes 1.96 or more, above or below 0: a change larger than the margin of error of the two figures together.',
  'verdict.evidence.lineOrStep':
    'Line through the {figures} figures: {rise} from first to last. That is {ratio} times their mean distance from the line; it takes more than {lineLimit}. Step {inWhen}: {difference}. That is {stepRatio} times their mean distance from the two levels; it takes more than {stepLimit}. The latest figure must also lie on that side of the first.',
  'verdict.evidence.pooledLine':
    'Line through the {figures} figures, which share years: {rise} from first to last. That is {ratio} times their mean distance from the line; it takes more than {limit}.',
  'verdict.evidence.movingRange':
    'Change: {change}. It takes more than {limit}, which is 4 times the mean step from one figure to the next ({figures} figures, those before the baseline as well).',
  'verdict.evidence.shares':
    'The counts behind the two figures differ by z = {z}. Under 1.96, chance alone can explain that. This decides here.',
  'verdict.evidence.counts':
    'Exact test of the two counts: p {p}. If nothing had changed, counts as far apart as these would come about by chance {times}. It takes less than 0.05. This decides here.',
  'verdict.evidence.times':
    '{n, plural, =0 {in fewer than one case in 100} one {in about # case in 100} other {in about # cases in 100}}',
  'verdict.evidence.meaning':
    '{reached, select, yes {The change reaches {required}, the smallest change that counts for this figure.} other {The change does not reach {required}, the smallest change that counts for this figure.}}',
  'verdict.evidence.progress':
    'Growth in the wanted direction: {growth} a year{hasRatio, select, yes {, which is {ratio} times the growth that the target requires} other {}}. Score {score} on a scale from −5 to 5.',
  'verdict.evidence.notJudged': '{label}. {reason}',

  'verdict.against.better': 'Better than in {when}',
  'verdict.against.worse': 'Worse than in {when}',
  'verdict.against.higher': 'Higher than in {when}',
  'verdict.against.lower': 'Lower than in {when}',
  'verdict.against.noClearChange': 'No clear change since {when}',
  'verdict.against.tooFewFigures': 'Too few figures to compare with {when}',
  'verdict.against.notComparable': 'Not comparable with {when}',
}
