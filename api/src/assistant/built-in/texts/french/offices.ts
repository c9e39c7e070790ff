import type { Texts } from '../texts.ts'

type Offices = typeof import('../english/offices.ts').englishOffices

/** What is said of offices, in French. */
export const frenchOffices: Pick<Texts, keyof Offices> = {
  officesOverview: (least, most) =>
    least === most
      ? `Oui, nous avons des bureaux privés pour ${people(most)}.`
      : `Oui, nous avons des bureaux privés de ${least} à ${most} personnes.`,
  officesFrom: (price) => `Les prix commencent à ${price}.`,
  officesFreeNow: (count) =>
    count === 1 ? 'L’un d’eux est libre dès maintenant.' : `${count} sont libres dès maintenant.`,
  askMoveInAndSize: () => 'Quand souhaitez-vous emménager, et combien êtes-vous ?',
  askMoveIn: () => 'Quand souhaitez-vous emménager ?',
  askSize: () => 'Combien êtes-vous ?',
  tellBudget: () => 'Si vous avez un budget mensuel en tête, indiquez-le-moi aussi.',
  noOffices: () => 'Aucun bureau privé n’est libre pour le moment.',
  officesFor: (needs, count) => (count === 1 ? `Ce bureau convient${needs} :` : `Ces bureaux conviennent${needs} :`),
  forPeople: (size) => ` pour ${people(size)}`,
  onDay: (day) => ` à partir du ${day}`,
  withinBudget: (budget) => ` à ${budget} par mois au plus`,
  offices: (count) => (count === 1 ? 'Voici notre bureau :' : 'Voici nos bureaux :'),
  requestTour: () => 'Souhaitez-vous en voir un ? Demandez une visite avec son bouton ; l’équipe confirmera l’heure.',
  requestThisTour: () => 'Souhaitez-vous le voir ? Demandez une visite avec le bouton ; l’équipe confirmera l’heure.',
  noneBigEnough: (size, most) =>
    `Aucun de nos bureaux libres n’accueille ${people(size)} ; le plus grand est prévu pour ${people(most)}.`,
  noneFreeThen: (day) => `Aucun bureau adapté n’est libre le ${day}. Ceux-ci se libèrent plus tard :`,
  noneWithinBudget: (budget) => `Aucun bureau adapté n’est à ${budget} par mois au plus. Les plus proches sont :`,
  forTourAnd: () =>
    'Venez voir l’espace, vous êtes les bienvenus. Pour un bureau privé, je peux organiser une visite ici même.',
  tourOfSpace: (team) =>
    `Venez voir l’espace, notre équipe vous le fera visiter. Appelez ou écrivez simplement : ${team}.`,
  capacity: (size) => `pour ${people(size)}`,
  area: (size) => `${size} m²`,
  freeNow: () => 'libre dès maintenant',
  freeFrom: (day) => `libre à partir du ${day}`,
}

function people(count: number): string {
  return count === 1 ? 'une personne' : `${count} personnes`
}
