import type { FirstStart } from './demo/seed.ts'
import type { Config } from './kernel/config.ts'

/** What the person at the terminal needs: where everything is and how to sign in. */
export function welcome({ publicUrl, adminEmail }: Config, made: FirstStart | undefined): string {
  const lines = [
    '',
    'Foyer is running.',
    '',
    `  Dashboard   ${publicUrl}/`,
    `  Demo page   ${publicUrl}/demo`,
    `  GraphQL     ${publicUrl}/graphql`,
    '',
  ]
  if (made) {
    lines.push(`  Sign in     ${made.adminEmail}`)
    lines.push(`  Password    ${made.adminPassword ?? 'as given in FOYER_ADMIN_PASSWORD'}`)
    lines.push(`  API key     ${made.apiKey ?? 'as given in FOYER_DEMO_API_KEY'}`)
    if (made.siteKey !== 'site_demo') lines.push(`  Site key    ${made.siteKey}`)
    if (made.adminPassword || made.apiKey) {
      lines.push('', '  Secrets that were made for you are shown this once: keep them.')
    }
  } else {
    lines.push(`  Sign in     ${adminEmail}, with the password of the first start`)
  }
  return `${lines.join('\n')}\n`
}
