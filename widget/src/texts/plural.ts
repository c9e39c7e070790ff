/** What a text says by how many there are of something; a language gives the forms that it tells apart. */
type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** Chooses among the forms of a language by its own rules. */
export function pluralIn(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language)
  return (count, forms) => forms[rules.select(count)] ?? forms.other
}
