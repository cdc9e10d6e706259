/** The desk's part “From a file”: the template for a spreadsheet of the group's own. */
export const updateTemplate = {
  'import.template': 'A template for your own spreadsheet',
  'import.template.lead':
    'One row for each figure of this draft, with a list of statuses to choose from and every column explained. Fill it in and bring it back here.',
  'import.template.save': 'Save the template (.xlsx)',
  'import.template.failed':
    'The template could not be made. Load the page again and try once more.',
  'import.template.sheet': 'Figures',
  'import.template.explained': 'Explained',
  'import.template.column': 'Column',
  'import.template.means': 'What goes into it',
  'import.template.title': 'Indicator in words',
  'import.template.unit': 'Unit',
  'import.template.last': 'Last figure',
  'import.template.where': 'Where it is published',
  'import.template.wrong': 'Choose one of the list, or leave the cell blank.',
  'import.template.about.indicator': 'The id of the indicator. Leave it as it is.',
  'import.template.about.period':
    '2026, 2025/26 (financial or school year), 2024-2026 (several years together), 2026-Q3 or 2026-M07. Format the cell as text, so that the spreadsheet makes no date of it.',
  'import.template.about.area': 'The id of the area. Leave it as it is.',
  'import.template.about.dimension':
    'What the groups differ by, such as sex. Blank where the figure is of everybody.',
  'import.template.about.group':
    'The group, such as female. Blank where the figure is of everybody.',
  'import.template.about.value':
    'The figure in the indicator’s unit. In percent write 13.4, or 13.4%.',
  'import.template.about.lower': 'Lower 95% confidence limit, if there is one.',
  'import.template.about.upper': 'Upper 95% confidence limit. Both limits or neither.',
  'import.template.about.numerator': 'The count above the line of a share or rate.',
  'import.template.about.denominator': 'The count below the line of a share or rate.',
  'import.template.about.status':
    'Blank for a normal figure. Choose from the list; a cell without a value needs suppressed, not collected or not applicable.',
  'import.template.about.note': 'What a reader should know of this figure. A revision needs one.',
  'import.template.about.source': 'Where the figure is from, if not from the usual source.',
  'import.template.about.source_url': 'The address of that source.',
  'import.template.about.title': 'For your orientation; it is not read.',
  'import.template.about.unit': 'For your orientation; it is not read.',
  'import.template.about.last': 'For your orientation; it is not read.',
  'import.template.about.where': 'For your orientation; it is not read.',
  'import.template.status': 'Statuses',
}
