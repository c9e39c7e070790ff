/** A counted noun in its language: `counted('en', { one: 'day', other: 'days' })(2)` is “2 days”. */
export function counted(language: string, forms: { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>) {
  const rules = new Intl.PluralRules(language)
  const numbers = new Intl.NumberFormat(language)
  return (count: number) => `${numbers.format(count)} ${forms[rules.select(count)] ?? forms.other}`
}
