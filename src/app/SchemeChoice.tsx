import { useReader } from '../pages/reader.ts'
import { useStore } from '../state/useStore.ts'
import { setScheme } from './scheme.ts'

const SCHEMES = ['auto', 'light', 'dark'] as const

/** Light, dark or the setting of the device. */
export function SchemeChoice() {
  const { words } = useReader()
  const scheme = useStore((state) => state.scheme)
  return (
    <label className="choice">
      <span>{words.say('choice.scheme')}</span>
      <select
        className="ds-input"
        value={scheme}
        onChange={(event) => {
          const chosen = SCHEMES.find((one) => one === event.target.value)
          if (chosen) setScheme(chosen)
        }}
      >
        {SCHEMES.map((one) => (
          <option key={one} value={one}>
            {words.say(`choice.scheme.${one}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
