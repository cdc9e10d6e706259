import { idPart } from '../../i18n/idPart.ts'
import { chanceSentence } from '../../i18n/sentences/verdict/chanceSentence.ts'
import type { Block } from './blocks.ts'
import { list, paragraph, run, type RenderContext } from './renderContext.ts'

/** How verdicts are made: the methods that judged at least one figure of this report. */
export function methodBlocks({ report, translator }: RenderContext): readonly Block[] {
  const { t } = translator
  const { counts, expectedByChance } = report.summary
  return [
    paragraph([run(t('about.method.text'))], 'lead'),
    ...(report.methods.length === 0
      ? [paragraph([run(t('report.method.none'))], 'none')]
      : [
          paragraph([run(t('report.method.lead'))], 'intro'),
          list(
            report.methods.map(({ method, figures: count }) => [
              run(
                `${t(`report.method.${idPart(method)}`)} (${t('report.method.figures', { count })})`,
              ),
            ]),
          ),
        ]),
    ...(counts.judged > 0
      ? [paragraph([run(chanceSentence(counts.judged, expectedByChance, translator))])]
      : []),
  ]
}
