import type { PageTexts } from './texts/en.ts'

/** Who fills in a form. */
export class Person {
  fullName = $state('')
  email = $state('')
  phone = $state('')
  companyName = $state('')

  /** What has to be given in any case and is not. */
  missing(texts: PageTexts): Record<string, string> {
    return {
      ...(this.fullName.trim() === '' && { fullName: texts.missingName }),
      ...(this.email.trim() === '' && { email: texts.missingEmail }),
    }
  }

  /** Name, address and company as the graph takes them. */
  get named(): { fullName: string; email: string; companyName?: string } {
    const companyName = this.companyName.trim()
    return { fullName: this.fullName.trim(), email: this.email.trim(), ...(companyName !== '' && { companyName }) }
  }
}
