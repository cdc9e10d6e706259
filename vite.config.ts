import { defineConfig } from 'vite'
import { OWN_PACKAGE, siteConfig } from './src/cli/site.ts'

export default defineConfig(siteConfig(process.env.CITY || OWN_PACKAGE, 'dist'))
