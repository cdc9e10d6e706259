export const method = {
  'method.title': 'How we judge',
  'method.lead':
    'A council may decide something because of one word, such as “worse”. So each of these words follows a rule. The rules are written down here, and they are the same for every indicator.',
  'method.short.compare':
    'We compare the latest figure with that of the baseline year, which is {baseline} in {city}.',
  'method.short.clear':
    'We call a change better or worse only when it is larger than chance or the usual ups and downs can explain.',
  'method.short.silent': 'Where the figures cannot carry an answer, we say so, and why.',
  'method.contents': 'On this page',

  'method.compared': 'What is compared',
  'method.compared.baseline':
    'We compare the latest figure of an indicator with its figure of the baseline year, always for the same place and the same group of people. Some indicators have a baseline year of their own. Where the first figure is of a later year, we compare with that one and say how much later it is.',
  'method.compared.old':
    'An old figure does not speak for today. If the latest one is more than two years older than the edition, we show it with its year and do not judge it.',
  'method.compared.break':
    'Sometimes the way of counting or measuring changes. Then figures from before and after cannot be compared, even if they look alike. We call this a break. We compare nothing across a break and draw no line across it. We say how the figure has changed since the break instead.',
  'method.compared.apart':
    'Sometimes a single figure was made in another way, such as school grades that teachers gave in a year without exams. It is shown, but left out of every comparison.',
  'method.compared.previous':
    'With the verdict we show the step since the previous figure. One step says little, so it is news and not a verdict.',

  'method.decide': 'How we decide whether a change is clear',
  'method.decide.question':
    'Figures go up and down even when nothing has changed. The latest figure is almost always higher or lower than the first. The question is whether the difference is larger than what comes about anyway. How we find out depends on what is known:',
  'method.decide.estimates':
    'The publisher gives a margin of error. Figures from a survey would come out a little differently if other people had been asked. A change is clear when it is larger than the margin of error of both figures together.',
  'method.decide.proportions':
    'The counts behind a share are known. Then we work out the margin of error from them.',
  'method.decide.variation':
    'Neither is known. Then we look at how far the figure usually moves from one year to the next. A change is clear when it is more than 2.66 times the mean step. This takes at least five figures. One odd year, such as that of a pandemic, makes the usual steps larger. So it can hide a change, but it will hardly invent one.',
  'method.decide.counts':
    'Counts of people, households or events must pass another test besides: could chance alone have set two counts so far apart? With small counts it often could. The test can take a clear change away and never adds one.',
  'method.decide.meaning':
    'Some indicators name the smallest change that matters to people. Where a change falls short of it, we say so. If only the usual variation is known, we do not call such a change clear.',
  'method.decide.few':
    'With fewer than five figures and no margin of error, nobody can know what is usual. Then we give both figures, say which is higher, and leave it at that.',
  'method.decide.good':
    'Only then do we look at which way is good. For each indicator it is laid down whether higher or lower is better, or whether the figure should come near a target, such as a pay gap of 0. Some have no good direction. More recorded hate crime can mean more hatred, or more people who dare to report it. Then we say “higher” or “lower”, and what it means is for you to judge. The same holds for money from which rising prices have not been taken out.',

  'method.years': 'Whether there is a direction over the years',
  'method.years.lens':
    'A comparison of two figures knows nothing of the years between. So we also ask whether the figures move in one direction over the years. Where a change since the baseline is clear but no direction was found, the sentence says so, and the finding ranks below those where both agree.',
  'method.years.five':
    'A direction takes at least five figures that share no years. With fewer, no order of figures is rare enough to rule out chance.',

  'method.target': 'Progress towards a target',
  'method.target.why':
    'Where there is a target, we also show progress towards it by the method that Open SDG publishes and many countries use. It looks at two figures only and counts the smallest step as movement. So it is shown beside the target, and it is never the verdict.',

  'method.words': 'What each word means',
  'method.words.shape':
    'Each verdict has a word and a shape of its own, so that nobody needs to tell it by its colour.',

  'method.never': 'What we never do',
  'method.never.carry': 'We never call a change better or worse when the figures cannot carry it.',
  'method.never.break': 'We never compare across a break.',
  'method.never.old': 'We never pass an old figure off as one of today.',
  'method.never.rank':
    'We never rank by size across different units. Findings are ranked by how clear they are.',
  'method.never.proof':
    'We never take “no clear change” for proof that nothing changed. There may be a change that the figures are too few or too uncertain to show.',
  'method.never.cause':
    'We never say what caused a change. The figures show that something changed, not why.',
  'method.never.matter':
    'We never let a test decide what matters. It tells how far chance can explain a difference. What the difference means is for people to decide.',

  'method.editions': 'Editions and revisions',
  'method.editions.known':
    'Every edition is judged on what was filed for it and for the editions before it. If a publisher revises a figure later, the old edition keeps what it said, and the page of the indicator shows every version.',
  'method.editions.differs':
    'Where a verdict differs from that of the last edition, the page says so, and why: a new figure, a revision, a break, or a changed description of the indicator.',

  'method.pooled': 'Figures of several years, and of parts of a year',
  'method.pooled.share':
    'Some figures cover several years together, such as 2014–2016, because one year holds too few people. The next one, 2015–2017, shares two of its three years, so the two look more alike than they are. We only compare and count figures that share no year: every third one where three years are taken together.',
  'method.pooled.parts':
    'Figures of a quarter or a month are compared with the same quarter or month of other years.',

  'method.groups': 'Groups and other places',
  'method.groups.gap':
    'The gap between a group and the one it is compared with is judged by its size, in the same way as any figure: does it narrow or widen? Against a total that contains the group we show the difference and do not test it, because the group is part of both.',
  'method.groups.places':
    'Other places, such as the whole country, are judged by the same rules. We say that they moved the same way, or the other way, only where both changes are clear. A figure that stands for the middle of many places is drawn and not judged.',

  'method.chance': 'How often rules err',
  'method.chance.few':
    'Careful rules err too. If nothing had changed anywhere, a few of many indicators would still look changed. The overview says how many that would be.',
  'method.chance.simulation':
    'How often does a rule announce a change where there is none? To find out, a computer makes up many series in which nothing changes except by chance, and each rule judges them. The table shows the share of series in which a rule announces a change: ours, and rules that are in common use.',
  'method.chance.table': 'How often a rule announces a change although nothing has changed',
  'method.chance.rule': 'Rule',
  'method.chance.years': '{years, plural, one {# year} other {# years}}',
  'method.chance.independent': 'Every year is independent of the others',
  'method.chance.leaning': 'Every year leans on the one before (correlation 0.4)',
  'method.chance.heavy': 'Some years lie far off (heavy tails)',
  'method.chance.found':
    'How often a rule announces a change where the level truly changes by 3% a year',
  'method.chance.trade':
    'A rule that errs seldom also finds less. With five figures ours often stays silent about a change that is there; the longer a series grows, the more it finds. We would rather say “no clear change” than announce one that is none.',
  'method.chance.made':
    'Made with {series} series for each number of years, with noise of 5% of the level and the seed {seed} (plus the number of years). Anybody who has the program can repeat it: npm run calibrate.',
  'method.chance.differs': 'Higher or lower than the baseline, as in plain traffic lights',
  'method.chance.openSdg': 'Open SDG without a target: 0.5% a year',
  'method.chance.istat': 'The band of ISTAT: 1% a year',
  'method.chance.variation': 'Ours since the baseline: 2.66 times the mean step',
  'method.chance.mannKendall': 'Ours over the years: Mann-Kendall, p below 0.05',
  'method.chance.honest':
    'The number 2.66 comes from control charts, where it tells whether a single figure is out of the ordinary. Using it for the difference of two figures is our own choice, and no textbook vouches for it. It stands on this simulation. Our tests hold it to 9% or less for 5 to 12 years where every year is independent of the others. Where years lean on each other it errs more often, and there we promise nothing.',

  'method.formulas': 'The formulas',
  'method.formulas.for':
    'For those who want to check or repeat it. Values with index 0 are of the baseline, with index 1 of the latest figure. z, p and the limits stand under “Why this verdict?” beside each indicator.',
  'method.source': 'Source:',
  'method.estimates': 'Difference of two estimates',
  'method.estimates.formula':
    'SE = (upper limit − lower limit) / 3.92 for each figure; z = change / √(SE₀² + SE₁²); clear when |z| ≥ 1.96',
  'method.estimates.note':
    'For figures with 95% confidence limits. Where nearer to a target is better, z is that of the change in distance.',
  'method.proportions': 'Difference of two proportions',
  'method.proportions.formula':
    'p = numerator / denominator; z = (p₁ − p₀) / √(p₀(1 − p₀)/n₀ + p₁(1 − p₁)/n₁); clear when |z| ≥ 1.96',
  'method.proportions.note':
    'For percentages and rates whose numerator and denominator are filed. n is the denominator. The variances are not pooled.',
  'method.variation': 'Difference beyond variation',
  'method.variation.formula':
    'limit = 2.66 × mean of |xᵢ₊₁ − xᵢ|; clear when |change| > limit; five or more figures',
  'method.variation.note':
    'For the figures since the baseline, inside one segment. Where nearer to a target is better, x is the distance to it. The rule does not depend on the size of the variation.',
  'method.counts': 'Two counts',
  'method.counts.formula':
    'n = a + b; p = the sum of P(X = k) over all k that are no more likely than a, where X is binomial (n, 1/2); clear when p < 0.05',
  'method.counts.note':
    'The exact conditional test, two-sided. It is for counts of people, households or events that are independent of one another, and it can only take a clear change away.',
  'method.meaningful': 'Meaningful change',
  'method.meaningful.formula': '|change| ≥ the smallest change that the indicator names',
  'method.meaningful.note':
    'It is part of the description of an indicator, in its unit, and set by people and not by a formula.',
  'method.mann-kendall': 'Mann-Kendall test and Theil-Sen slope',
  'method.mann-kendall.formula':
    'S = pairs of years that rise − pairs that fall; a direction when p < 0.05; slope = median of (xⱼ − xᵢ) / (tⱼ − tᵢ) over all pairs',
  'method.mann-kendall.note':
    'p is two-sided: exact where no two figures are alike (up to 500 of them), else by the normal approximation with corrections for ties and for continuity. It takes five or more figures since the baseline that share no years.',
  'method.regression': 'Weighted regression of five figures',
  'method.regression.formula':
    'weights 1/SE²; χ² = (slope / SE of the slope)²; a direction when χ² > 9.54953570608324 and the slope keeps its sign when each figure in turn is left out',
  'method.regression.note':
    'For the five latest figures where all have limits. It is the rule of Fingertips, the public-health figures of England; the bound is the 99.8% point of chi-squared with one degree of freedom.',
  'method.progress': 'Progress to a target',
  'method.progress.formula':
    'g = (current / base)^(1/years) − 1, r = the same from base to target by its year; R = g / |r|, positive in the wanted direction; R ≥ 0.95 on track, ≥ 0.6 moderate, ≥ 0 limited, below 0 moving away',
  'method.progress.note':
    'A base or target of 0 counts as 0.001. Where the sign changes, or less than a year has passed, the method says nothing. A figure at or past the target has achieved it. The score runs from −5 to 5: min(7.1429R − 4.2857, 5) from R = 0.6 on, else max(4.1667R − 2.5, −5).',
}
