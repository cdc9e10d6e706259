import { defineConfig } from 'vite'
import { siteConfig } from './src/cli/site.ts'

export default defineConfig(siteConfig(process.env.CITY || 'indicators', 'dist'))
