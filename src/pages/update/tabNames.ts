/** The parts of a right's update, by their names in the address. */
export const TABS = ['figures', 'import', 'metadata', 'records', 'preview', 'hand-over'] as const
export type Tab = (typeof TABS)[number]

export function parseTab(text: string | null): Tab {
  return TABS.find((tab) => tab === text) ?? 'figures'
}
