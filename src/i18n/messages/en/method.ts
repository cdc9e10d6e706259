export const method = {
  'method.title': 'How we judge',
  'method.lead':
    'A council may decide something because of one word, such as “worse”. So each of these words follows a rule. The rule is set out here, and it is the same for every indicator.',
  'method.short': 'The rule in short',
  'method.short.compare':
    'We compare the latest figure with the baseline: the figure of {baseline}, or the first one after it.',
  'method.short.clear':
    'We speak of a change only when the figures follow a line, or moved to another level and stayed there. It must be clearly more than their usual ups and downs.',
  'method.contents': 'On this page',

  'method.picture': 'A line and a step',
  'method.picture.lead':
    'There are two kinds of change that we call clear. In each picture, look at the thin dotted lines. They show how far the figures lie from the line or the level. The arrow shows the change. It must be several times as long as they are on average.',
  'method.picture.line': 'A line',
  'method.picture.step': 'A step',
  'method.picture.example': 'a made-up example',
  'method.picture.example.note':
    'These figures are made up. In this edition no indicator of {city} shows it.',
  'method.picture.year': 'year {n}',
  'method.picture.figures': 'figure',
  'method.picture.closest': 'the straight line closest to the figures',
  'method.picture.levels': 'the two levels',
  'method.picture.distance': 'how far a figure lies from it',
  'method.picture.change': 'how far the line or the level moves',
  'method.picture.moved':
    'From {from} to {to} the line {way, select, up {rises} other {falls}} by {change}.',
  'method.picture.stepped':
    'The figures lay at about {low} at first. Since {at} they have lain at about {high}. That is {change} {way, select, up {more} other {less}}.',
  'method.picture.scatter.line':
    'On average, a figure lies {scatter} from the line. We call this the scatter.',
  'method.picture.scatter.step':
    'On average, a figure lies {scatter} from its level. We call this the scatter.',
  'method.picture.times':
    'So the change is {ratio} times the scatter. With {n} figures it has to be more than {needed} times. It is, so the change is clear.',
  'method.picture.source': 'All figures and their source:',
  'method.picture.alternative':
    '{n} figures from {from} to {to}. {change} {scatter} The figures: {figures}.',

  'method.decide': 'How we decide whether a change is clear',
  'method.decide.question':
    'Figures go up and down even when nothing has changed. So a change must be larger than the usual ups and downs. There are two ways to show that, and one of them is enough:',
  'method.decide.line':
    'A line. We draw the straight line that lies closest to the figures since the baseline. We measure how far it rises or falls, and how far the figures lie from it on average.',
  'method.decide.step':
    'A step. We look for the year that best splits the figures into two levels, with at least two figures in each. We measure how far apart the levels are, and how far the figures lie from their level on average.',
  'method.decide.times':
    'The first number must be several times the second. The fewer figures there are, the more we ask for. With 5 figures a line must rise by more than {line5} times the scatter, with 10 figures by more than {line10} times. For a step it is {step5} and {step10} times.',
  'method.decide.side':
    'The latest figure must agree. If the line rises but the latest figure is below the first, we do not call the change clear.',
  'method.decide.few':
    'A line or a step takes five figures or more. With fewer there are three cases:',
  'method.decide.margin':
    'The publisher gives a margin of error. A survey would come out a little differently if other people had been asked, and the margin says by how much. A change is clear when it is larger than the margin of both figures together.',
  'method.decide.moves':
    'There is no margin, but there are older figures, and six or more in all. So we know how far the figure moves on average from one to the next. A change is clear when it is more than 4 times that.',
  'method.decide.none':
    'There is neither. Then there are too few figures. We give them and say nothing more.',
  'method.decide.hurdles': 'Two things can take a clear change away again:',
  'method.decide.counts':
    'Small numbers. Where we know how many people or cases a figure is made of, we ask: could chance alone have made this difference? With small numbers it often could.',
  'method.decide.meaning':
    'Small changes. Some indicators name the smallest change that matters to people. Where a change falls short of it, we say so, or we do not call it clear.',
  'method.decide.good':
    'Only then do we ask which way is good. Each indicator says it: higher, lower, or near a target. A pay gap should come near 0. For some, neither way is good. More recorded hate crime can mean more hatred. It can also mean that more people dare to report it. Then we say “higher” or “lower”, and you judge what it means.',

  'method.found': 'What the rule finds and what it misses',
  'method.found.test':
    'A computer made up a great many rows of figures. It knows in which of them something changes. So we can count how often the rule is right.',
  'method.found.table': 'In how many of 100 rows the rule says that something changed',
  'method.found.rows': 'Rows of figures',
  'method.found.figures': 'Number of figures',
  'method.found.nothing': 'Nothing has changed. The rule should stay silent.',
  'method.found.change': 'Something truly changes. The rule should say so.',
  'method.found.rise': 'The figures rise by 3% every year',
  'method.found.jump': 'They move up once, halfway, by 15%',
  'method.found.independent': 'Each year stands for itself',
  'method.found.leaning': 'Each year resembles the one before (correlation 0.4)',
  'method.found.more': 'Each year resembles it more (correlation 0.6)',
  'method.found.odd': 'The last year is an odd one, such as that of a pandemic',
  'method.found.errs':
    'Where nothing has changed, the rule speaks of a change in at most 5 of 100 rows. This holds as long as a year resembles the one before only a little, up to a correlation of 0.4. Beyond that the rule errs more often. One odd year alone does not fool it. But where years resemble each other as well, it can err in up to 9 of 100. And where years are missing right beside the odd one, it counts for more, and the rule errs more often still.',
  'method.found.misses':
    'A careful rule also misses things. With 5 to 8 figures it often says “no clear change” where there is one. With more figures it finds more. A change that starts slowly and then speeds up is found late.',
  'method.found.plain':
    'Is the latest figure higher or lower than the first? If you only ask that, you almost always find a change, even where there is none.',
  'method.found.made':
    'Made with {noChange} rows for each number of figures where nothing changes, and {others} in the other cases. The usual ups and downs are 5% of the level. The seed is {seed}. Anybody who has the program can repeat it: npm run calibrate.',

  'method.chance': 'What “chance alone” means',
  'method.chance.coin':
    'Toss a coin ten times. Most of the time you do not get exactly five heads. Seven heads do not make it a bad coin. That is chance.',
  'method.chance.figures':
    'Figures do the same. Two large families move away. A survey happens to ask other people. Each of these moves a figure, though nothing has really changed. “Chance alone” means that there was nothing more to it.',
  'method.chance.many':
    'Even a careful rule is fooled by chance now and then, in up to 5 of 100 cases. So if we judge 20 figures and nothing has changed at all, about 1 can still look changed. The overview says how many that would be.',
  'method.chance.which':
    'If many more figures have changed than that, then most of these changes are real. But nobody can tell which one of them may be chance.',

  'method.compared': 'What is compared',
  'method.compared.baseline':
    'We compare the latest figure with that of the baseline year. It is always the same place and the same group of people. If that year has no figure, we take the first one after it. Then we write “the first figure since {baseline}”. An indicator may also have a baseline year of its own.',
  'method.compared.old':
    'An old figure says nothing about today. When the next one has been due for two years, we stop judging. Then we only say how the last figure was judged, and for which year.',
  'method.compared.break':
    'Sometimes the way of counting changes. Then figures from before and after cannot be compared, even if they look alike. We call this a break. We compare nothing across it. We judge the figures since the break instead, and say since when.',
  'method.compared.apart':
    'Sometimes a single figure was made in another way. In a year without exams, for example, teachers gave the grades. We show such a figure, but we compare nothing with it.',
  'method.compared.previous':
    'We also show the change since the figure before. But one step is too little to judge. So this change has no verdict.',

  'method.words': 'What each word means',
  'method.words.shape': 'Each word has a shape of its own. Nobody needs to tell it by its colour.',

  'method.money': 'Money and rising prices',
  'method.money.index':
    'When prices rise, the same money buys less. So we turn each amount into the prices of the latest year, where we know how prices rose. We judge that, and show both amounts.',
  'method.money.cash':
    'Where we do not know it, we only say “higher” or “lower”. And we add: “not adjusted for inflation”.',

  'method.places': 'Other places, and groups of people',
  'method.places.difference':
    'Did {city} do better than the whole country? Two verdicts side by side cannot answer that. So we take the difference between the two, year by year. Then we judge the difference by the same rule.',
  'method.places.level':
    'Which of the two is higher now? Where both figures have a margin of error, they must lie further apart than that. Where they have none, we only say it if it held in each of the last five years.',
  'method.places.rates':
    'A large place has more of everything. So we compare only shares and rates, and no plain numbers. For money we ask how many times as much it is. Then rising prices make no difference.',
  'method.places.gap':
    'The gap between two groups is judged in the same way: does it grow or shrink? If one of them is part of the other, we show the gap and do not judge it.',
  'method.places.median':
    'Some figures stand for the middle of many places. We draw them and do not judge them.',

  'method.periods': 'Figures of several years, and of parts of a year',
  'method.periods.share':
    'Some figures hold several years together, such as 2014 to 2016, because one year has too few people. The next one, 2015 to 2017, shares two of its three years. So the two look more alike than they are. We allow for that. We compare figures that share no year, or we ask for more before we call a change clear.',
  'method.periods.parts':
    'A quarter or a month is compared with the same quarter or month of other years.',

  'method.target': 'Progress towards a target',
  'method.target.why':
    'Where there is a target, we show progress towards it too. We use the method of Open SDG, as many countries do. It looks at two figures only and counts the smallest change. So we show it with the target only, and it is never the verdict.',

  'method.editions': 'Editions and new versions of a figure',
  'method.editions.known':
    'Each edition is judged by what was known at that time. If a publisher revises a figure later, the old edition keeps what it said. The page of the indicator shows every version.',
  'method.editions.differs':
    'Sometimes a verdict is not that of the last edition. Then the page says so, and gives the reason. It can be a new figure, a revised one, a break, or a new description of the indicator.',

  'method.never': 'What we never do',
  'method.never.carry': 'We never say “better” or “worse” when the figures do not show it.',
  'method.never.break': 'We never compare across a break.',
  'method.never.old': 'We never pass an old figure off as one of today.',
  'method.never.rank':
    'We never rank changes by their size, since units differ. We rank them by how clear they are.',
  'method.never.proof':
    'We never take “no clear change” as proof that nothing changed. There may be a change that so few figures cannot show.',
  'method.never.cause':
    'We never say what caused a change. Figures show that something changed, not why.',
  'method.never.matter':
    'We never let a formula decide what matters. That is for people to decide.',

  'method.formulas': 'Formulas and numbers',
  'method.formulas.for':
    'For those who want to check or repeat it. Index 0 stands for the baseline, index 1 for the latest figure. The numbers of each verdict stand under “Why this verdict?” beside the indicator.',
  'method.source': 'Source:',
  'method.line-or-step': 'A line or a step',
  'method.line-or-step.formula':
    'line: least squares of x on t; rise = slope × (last t − first t); scatter = mean of |x − line|; clear when |rise| > A × scatter; step: of all splits with two or more figures on each side, the one with the smallest mean of |x − mean of its side|; clear when |difference of the two means| > B × that mean',
  'method.line-or-step.note':
    'For five or more figures of one segment from the baseline on. t is the year, and a missing year stays a gap. No scatter counts as smaller than a quarter of the last published digit. The latest figure must lie on the same side of the first one as the line or the step. Where nearer to a target is better, and for gaps, x is the distance. The rule is our own. It stands on the simulation below and not on a textbook.',
  'method.line-or-step.table': 'A and B for n figures',
  'method.constants.more': '{n} and more',
  'method.constants.made':
    'Found by simulation: {series} rows for each n and each of three kinds of noise (normal, t with 3 degrees of freedom, lognormal), with autocorrelation 0.4. B is the 99% point of the step. A is such that line and step together announce a change in 5% of the rows. The worst of the three kinds counts, rounded up to 0.05. Anybody who has the program can repeat it: npm run calibrate.',
  'method.pooled': 'Several years together, without a margin of error',
  'method.pooled.formula':
    'clear when |rise| > C × scatter of the line, over all overlapping figures',
  'method.pooled.note':
    'Figures that share years resemble each other, so C is larger than A. No step is looked for. With a margin of error, the first and the last figure that share no year are compared instead.',
  'method.pooled.table': 'C for n figures',
  'method.pooled.years': '{k} years together',
  'method.estimates': 'Difference of two estimates',
  'method.estimates.formula':
    'SE = (upper limit − lower limit) / 3.92 for each figure; z = change / √(SE₀² + SE₁²); clear when |z| ≥ 1.96',
  'method.estimates.note':
    'For fewer than five figures with 95% confidence limits. With five or more the line or step decides, since limits hold only the error of sampling. Where the two disagree, the page says so. Where nearer to a target is better, z is that of the change in distance.',
  'method.moving-range': 'Usual move from year to year',
  'method.moving-range.formula':
    'clear when |change| > 4.0 × mean of |xᵢ₊₁ − xᵢ| over the whole segment',
  'method.moving-range.note':
    'For fewer than five figures from the baseline on, without limits, in a segment of six or more. Five could never show a change: no two of them can differ by more than four times their mean step.',
  'method.counts': 'Two counts',
  'method.counts.formula':
    'p = numerator / denominator; z = (p₁ − p₀) / √(p₀(1 − p₀)/n₀ + p₁(1 − p₁)/n₁); not clear when |z| < 1.96; for counts: n = a + b; p = the sum of P(X = k) over all k that are no more likely than a, where X is binomial (n, 1/2); not clear when p ≥ 0.05',
  'method.counts.note':
    'Both can only take a clear change away. Counts vary from year to year by more than chance, so these tests alone would find far too much. The binomial test is for people, households or events that are independent of one another.',
  'method.meaningful': 'Meaningful change',
  'method.meaningful.formula': '|change| ≥ the smallest change that the indicator names',
  'method.meaningful.note':
    'It is part of the description of an indicator, in its unit, and set by people and not by a formula.',
  'method.comparison': 'Comparison with another place',
  'method.comparison.formula':
    'd = x of the city − x of the other place, period by period; change: line or step on d; with limits and fewer than five periods: z = change of d / √(sum of the four SE²); level: z = d / √(SE² + SE²)',
  'method.comparison.note':
    'Rates and shares only; counts become rates where their denominators are known. Money is compared as a ratio: d is x of the city / x of the other place. Where nearer to a target is better, x is the distance to it. A break of either place holds for both.',
  'method.prices': 'Prices of the latest year',
  'method.prices.formula': 'amount × price index of the latest year / price index of its own year',
  'method.prices.note': 'The price index is a file of the city’s data, with its source.',
  'method.progress': 'Progress to a target',
  'method.progress.formula':
    'g = (current / base)^(1/years) − 1, r = the same from base to target by its year; R = g / |r|, positive in the wanted direction; R ≥ 0.95 on track, ≥ 0.6 moderate, ≥ 0 limited, below 0 moving away',
  'method.progress.note':
    'A base or target of 0 counts as 0.001. Where the sign changes, or less than a year has passed, the method says nothing. A figure at or past the target has achieved it. The score runs from −5 to 5: min(7.1429R − 4.2857, 5) from R = 0.6 on, else max(4.1667R − 2.5, −5).',
}
