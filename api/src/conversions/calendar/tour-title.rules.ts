const TITLES: Record<string, (office: string) => string> = {
  en: (office) => `Tour of ${office}`,
  de: (office) => `Besichtigung: ${office}`,
  fr: (office) => `Visite : ${office}`,
  es: (office) => `Visita: ${office}`,
  pt: (office) => `Visita: ${office}`,
  ar: (office) => `جولة في ${office}`,
}

/** What a tour is called in a visitor's calendar, in a language that we speak; the first wish that we can meet counts. */
export function tourTitle(office: string, wishes: readonly (string | undefined)[]): string {
  const languages = wishes.map((tag) => tag?.split('-')[0]?.toLowerCase() ?? '')
  const spoken = languages.find((language) => Object.hasOwn(TITLES, language)) ?? 'en'
  return TITLES[spoken]!(office)
}
