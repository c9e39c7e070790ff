/** Words that Portugal and Brazil write or choose differently. */
export interface Dialect {
  team: string
  toContact: string
  pleasure: string
  flexibleDesk: string
  fixedDesk: string
}

/** As written in Portugal. */
export const EUROPEAN: Dialect = {
  team: 'equipa',
  toContact: 'contactar',
  pleasure: 'gosto',
  flexibleDesk: 'posto flexível',
  fixedDesk: 'posto fixo',
}

/** As written in Brazil. */
export const BRAZILIAN: Dialect = {
  team: 'equipe',
  toContact: 'contatar',
  pleasure: 'prazer',
  flexibleDesk: 'mesa flexível',
  fixedDesk: 'mesa fixa',
}
