const RULES: readonly (readonly [place: RegExp, space: string])[] = [
  [/ (?=:(?!\/\/))/g, '\u00a0'],
  [/ (?=[;?!])/g, '\u202f'],
  [/(?<=«) | (?=»)/g, '\u00a0'],
  // A figure and what it counts: "30 jours", "18 m²", "4 janvier".
  [/(?<=\d) (?=\p{L}{2}|[hm]\b|[€$£%])/gu, '\u00a0'],
]

/** French with spaces that do not break where its convention has them, narrow ones before `;`, `?` and `!`. */
export function withFrenchSpaces(text: string): string {
  return RULES.reduce((left, [place, space]) => left.replace(place, space), text)
}
