import type { ExampleArticles } from '../operator-catalogue.ts'

/** What Bergwerk Zürich tells its visitors and members. */
export const bergwerkArticles: ExampleArticles = {
  en: [{ title: 'Parking', body: 'Two spaces in the yard can be rented for CHF 180 a month.' }],
  de: [{ title: 'Parkplätze', body: 'Zwei Plätze im Hof werden für CHF 180 im Monat vermietet.' }],
  fr: [{ title: 'Parking', body: 'Deux places dans la cour se louent CHF 180 par mois.' }],
  es: [{ title: 'Aparcamiento', body: 'Se alquilan dos plazas en el patio por CHF 180 al mes.' }],
  pt: [{ title: 'Estacionamento', body: 'Alugam-se dois lugares no pátio por CHF 180 por mês.' }],
  ar: [{ title: 'مواقف السيارات', body: 'يؤجَّر موقفان في الفناء مقابل CHF 180 شهريًا.' }],
}
