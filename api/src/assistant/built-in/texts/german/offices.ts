import type { Texts } from '../texts.ts'

type Offices = typeof import('../english/offices.ts').englishOffices

/** What is said of offices, in German. */
export const germanOffices: Pick<Texts, keyof Offices> = {
  officesOverview: (least, most) =>
    least === most
      ? `Ja, wir haben Privatbüros für ${people(most)}.`
      : `Ja, wir haben Privatbüros für ${least} bis ${most} Personen.`,
  officesFrom: (price) => `Sie kosten ab ${price}.`,
  officesFreeNow: (count) => (count === 1 ? 'Eines ist sofort frei.' : `${count} sind sofort frei.`),
  askMoveInAndSize: () => 'Wann möchten Sie einziehen, und wie viele Personen sind Sie?',
  askMoveIn: () => 'Wann möchten Sie einziehen?',
  askSize: () => 'Wie viele Personen sind Sie?',
  tellBudget: () => 'Wenn Sie ein monatliches Budget im Kopf haben, sagen Sie es mir gern auch.',
  noOffices: () => 'Im Moment ist kein Privatbüro frei.',
  officesFor: (needs, count) => (count === 1 ? `Dieses Büro passt${needs}:` : `Diese Büros passen${needs}:`),
  forPeople: (size) => ` für ${people(size)}`,
  onDay: (day) => ` ab ${day}`,
  withinBudget: (budget) => ` bis ${budget} im Monat`,
  offices: (count) => (count === 1 ? 'Das ist unser Büro:' : 'Das sind unsere Büros:'),
  requestTour: () =>
    'Möchten Sie eines besichtigen? Fragen Sie mit der Schaltfläche eine Besichtigung an; das Team bestätigt den Termin.',
  requestThisTour: () =>
    'Möchten Sie es besichtigen? Fragen Sie mit der Schaltfläche eine Besichtigung an; das Team bestätigt den Termin.',
  noneBigEnough: (size, most) =>
    `Keines unserer freien Büros fasst ${people(size)}; das größte ist für ${people(most)}.`,
  noneFreeThen: (day) => `Am ${day} ist kein passendes Büro frei. Später frei werden:`,
  noneWithinBudget: (budget) => `Kein passendes Büro kostet höchstens ${budget} im Monat. Am nächsten kommen:`,
  forTourAnd: () =>
    'Kommen Sie gern vorbei und sehen Sie sich alles an. Für ein Privatbüro vereinbare ich hier im Chat eine Besichtigung.',
  tourOfSpace: (team) =>
    `Kommen Sie gern vorbei: Unser Team zeigt Ihnen alles. Rufen Sie einfach an oder schreiben Sie: ${team}.`,
  capacity: (size) => `für ${people(size)}`,
  area: (size) => `${size} m²`,
  freeNow: () => 'sofort frei',
  freeFrom: (day) => `frei ab ${day}`,
}

function people(count: number): string {
  return count === 1 ? 'eine Person' : `${count} Personen`
}
