import { usePageContext } from '../../components/pageContext.ts'
import { useStore } from '../state/useStore.ts'
import { setColorScheme } from '../colorScheme.ts'

const COLOR_SCHEMES = ['auto', 'light', 'dark'] as const

/** Light, dark or the setting of the device. */
export function ColorSchemeChoice() {
  const { translator } = usePageContext()
  const colorScheme = useStore((state) => state.colorScheme)
  return (
    <label className="choice">
      <span>{translator.t('choice.scheme')}</span>
      <select
        className="ds-input"
        value={colorScheme}
        onChange={(event) => {
          const selected = COLOR_SCHEMES.find((option) => option === event.target.value)
          if (selected) setColorScheme(selected)
        }}
      >
        {COLOR_SCHEMES.map((option) => (
          <option key={option} value={option}>
            {translator.t(`choice.scheme.${option}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
