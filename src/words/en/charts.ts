export const charts = {
  'chart.everybody': 'Everybody',
  'chart.areaAndGroup': '{area}: {group}',
  'chart.empty': 'There are no figures to draw.',
  'chart.baselineFigure': 'Baseline {period}: {value}',
  'chart.firstFigure': 'First figure {period}: {value}',
  'chart.baselineYear': 'Baseline {year}',
  'chart.target': 'Target {value}',
  'chart.targetByYear': 'Target {value} by {year}',
  'chart.break': 'Break in the series',
  'chart.breakOf': 'Break: {lines}',
  'chart.note.scale': 'The scale starts at {value}, not at 0.',
  'chart.note.band':
    'The band shows the 95% confidence limits of {line}: how far chance alone may move a figure.',
  'chart.note.years':
    'A figure for more than one calendar year stands at the year in which it ends.',
  'chart.note.break':
    'At a break the definition or the method changes: figures before and after it may not be compared.',
  'chart.note.gap': 'A dotted line crosses years without a figure.',
  'chart.note.hollow': 'Hollow marks are provisional, estimated or of low reliability.',
  'chart.note.apart':
    'Hollow marks without a line are counted in another way and may not be compared with the rest.',
  'chart.note.missing': '{line}: no figure for {periods}.',
  'chart.missingPeriod': '{period} ({reason})',
  'chart.text.latest': '{line}: {latest} in {period}',
  'chart.text.since': '{line}: {from} in {fromPeriod}, {latest} in {period}',
  'chart.text.acrossBreak':
    '{line}: {from} in {fromPeriod}, {latest} in {period}, with a break between them, so the two may not be compared',
  'chart.text.whole': 'Line chart of {title} ({unit}). {lines}.',
  'table.suppressed': 'suppressed',
  'table.notCollected': 'not collected',
  'table.notApplicable': 'does not apply',
  'table.noFigure': 'no figure',
}
