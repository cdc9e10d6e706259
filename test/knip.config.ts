import type { KnipConfig } from 'knip'

/** `npm test` fails on files, exports and dependencies that nothing uses. */
const config: KnipConfig = {
  entry: [
    'src/cli/{start,dev,build,check,screenshots,lighthouse,calibrate,report,pack}.ts',
    // The entry of the one file (src/build/singleFile.ts).
    'src/app/singleFile/singleFile.tsx',
    'src/**/*[wW]orker.ts',
    // Stand in for parts of d3 in the build (src/build/site.ts).
    'src/charts/react/numberInterpolation.ts',
    'src/charts/react/rechartsScales.ts',
    // Its exports are the languages of the interface (src/i18n/languages.ts).
    'src/i18n/messages/table.ts',
    'test/**/*.test.{ts,tsx}',
    'test/trends/mutation.config.ts',
    'bench/*.ts',
  ],
  project: ['src/**/*.{ts,tsx,css}', 'test/**/*.{ts,tsx}', 'bench/**/*.ts'],
  ignoreExportsUsedInFile: true,
  // Debian's: test/browsers/engines.ts installs it.
  ignoreBinaries: ['Xvfb'],
  compilers: {
    // The packages that the styles import.
    css: (text: string) =>
      [...text.matchAll(/@(import\s+['"][^'"]+['"])/g)].map(([, line]) => line).join('\n'),
  },
}

export default config
