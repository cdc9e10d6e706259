/** Names of the former simulation, until the method page shows the new one. */
export type Noise = 'independent' | 'leaning' | 'heavy'
export type Rule = 'differs' | 'openSdg' | 'istat' | 'variation' | 'mannKendall'
