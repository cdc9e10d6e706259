import { defineConfig } from 'vite'
import { OWN_PACKAGE, createViteConfig } from './src/build/site.ts'

export default defineConfig(createViteConfig(process.env.CITY || OWN_PACKAGE, 'dist'))
