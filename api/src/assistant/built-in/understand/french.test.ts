import { describe, expect, test } from 'vitest'
import { french } from '../words/french/french.ts'
import type { Topic } from '../words/words.ts'
import { type Understanding, understand } from './understand.ts'

/** A Wednesday. */
const TODAY = '2027-02-10'
const read = (text: string): Understanding =>
  understand(text, french, { today: TODAY, monthFirst: false, names: [], businessName: 'Quayside' })

test.each([
  ['à partir du 1er mars', '2027-03-01'],
  ['pour le premier avril', '2027-04-01'],
  ['en mars', '2027-03-01'],
  ['mi-avril', '2027-04-15'],
  ['fin mai', '2027-05-25'],
  ['le 15/3', '2027-03-15'],
  ['15 mars 2027', '2027-03-15'],
  ['lundi prochain', '2027-02-15'],
  ['la semaine prochaine', '2027-02-15'],
  ['vendredi', '2027-02-12'],
  ['demain', '2027-02-11'],
  ['après-demain', '2027-02-12'],
  ["aujourd'hui", TODAY],
  ['dès que possible', TODAY],
  ['dans deux semaines', '2027-02-24'],
  ['dans un mois', '2027-03-10'],
  ['début du mois prochain', '2027-03-01'],
  ['fin du mois', '2027-02-28'],
  ['le 20', '2027-02-20'],
  ['en août', '2027-08-01'],
  ['mardi de la semaine prochaine', '2027-02-16'],
  ['la semaine prochaine, le jeudi', '2027-02-18'],
  ['lundi en huit', '2027-02-22'],
  ['d’ici une semaine', '2027-02-17'],
  ['dans quinze jours', '2027-02-24'],
  ['à la rentrée', '2027-09-01'],
  ['en début d’année prochaine', '2028-01-01'],
  ['le 1er', '2027-03-01'],
  ['mtn', TODAY],
  ['début juin', '2027-06-01'],
  ['avant-hier', '2027-02-08'],
])('"%s" is %s', (text, day) => {
  expect(read(text).day).toBe(day)
})

test.each(['pour une journée', 'tous les lundis', '24/7', 'nous sommes 5', 'bonjour', 'le matin', 'la fin de semaine'])(
  '"%s" names no day',
  (text) => {
    expect(read(text).day).toBeUndefined()
  },
)

test.each([
  ['un bureau pour six personnes', 6],
  ['nous sommes quatre', 4],
  ['on est 8', 8],
  ['4 à 6 personnes', 6],
  ['juste pour moi', 1],
  ['moi et mon associé', 2],
  ['une équipe de 5', 5],
  ['et pour deux ?', 2],
  ['on est vingt-cinq', 25],
  ['nous sommes dix-sept', 17],
  ['une dizaine de personnes', 10],
  ['une gang de cinq', 5],
  ['je viens avec trois collègues', 4],
  ['on est à deux', 2],
  ['quatre freelances', 4],
  ['une asso de douze', 12],
])('"%s" are %i people', (text, people) => {
  expect(read(text).teamSize).toBe(people)
})

test.each([
  ['moins de 300 euros', 300],
  ['jusqu’à 1 500 € par mois', 1500],
  ['max 250€', 250],
  ['un budget de 800 euros', 800],
  ['notre budget est d’environ 2500 euros', 2500],
  ['nonante euros max', 90],
  ['septante-cinq francs par mois', 75],
  ['quatre-vingt-dix euros au plus', 90],
  ['pas plus de deux mille cinq cents euros', 2500],
  ['mille deux cents euros maximum', 1200],
  ['quelque chose à 150 euros', 150],
  ['moins de 300', 300],
  ['80 $ par mois', 80],
])('"%s" is a budget of %i', (text, amount) => {
  expect(read(text).budget?.amount).toBe(amount)
})

describe('topics', () => {
  test.each<[string, Topic[]]>([
    ['Combien coûte un pass journée ?', ['DAY_PASSES', 'PRICES', 'QUESTION']],
    ['Vous avez des pass à la journée', ['DAY_PASSES', 'WANTING']],
    ['Je cherche un bureau privé', ['OFFICES', 'WANTING']],
    ['Quels abonnements proposez-vous ?', ['PLANS', 'WANTING', 'QUESTION']],
    ['Puis-je visiter ?', ['TOUR']],
    ['Quels sont vos horaires', ['HOURS']],
    ['êtes-vous ouverts le dimanche ?', ['HOURS']],
    ['Où êtes-vous situés ?', ['PLACE']],
    ['Comment venir chez vous ?', ['PLACE']],
    ['Quel est votre numéro de téléphone', ['CONTACT']],
    ["J'aimerais parler à quelqu'un", ['PERSON']],
    ['rappelez-moi', ['PERSON']],
    ['Je ne trouve pas ma facture', ['MEMBER']],
    ['je suis déjà membre et je ne peux pas entrer', ['MEMBER']],
    ['Êtes-vous un robot ?', ['BOT']],
    ["C'est trop cher", ['TOO_EXPENSIVE']],
    ['Quel est le préavis ?', ['NOTICE']],
    ["Y a-t-il des frais d'inscription ?", ['FEE']],
    ["Qu'est-ce qui est inclus ?", ['DETAILS']],
    ["Vous en avez d'autres ?", ['MORE']],
    ['Je le prends', ['TAKE']],
    ['je ne sais pas encore', ['UNSURE']],
    ['merci beaucoup', ['THANKS']],
    ['au revoir', ['GOODBYE']],
    ['oui volontiers', ['YES']],
    ['non merci', ['NO']],
    ['Comment pouvez-vous m’aider ?', ['ABILITIES']],
    ['tu sais faire quoi', ['ABILITIES']],
    ['je suis enfermé dehors', ['MEMBER']],
    ['j’ai perdu mon badge', ['MEMBER']],
    ['j’ai été débité deux fois', ['MEMBER']],
    ['annuler ma réservation', ['MEMBER']],
    ['pas journée', ['DAY_PASSES']],
    ['une journée d’essai ?', ['DAY_PASSES']],
    ['je viens trois fois par semaine', ['PLANS']],
    ['ouvert la fin de semaine ?', ['HOURS']],
    ['dispo quand', ['IT']],
    ['bon matin', ['GREETING']],
    ['joindre quelqu’un au téléphone', ['PERSON']],
    ['c’est trop dispendieux', ['TOO_EXPENSIVE']],
  ])('"%s": %j', (text, topics) => {
    expect([...read(text).topics]).toEqual(expect.arrayContaining(topics))
  })

  test.each<[string, Topic[]]>([
    ['Avez-vous un parking ?', ['PLANS', 'OFFICES', 'MEMBER', 'DAY_PASSES']],
    ['Je voudrais devenir membre', ['MEMBER']],
    ['Un pass journée', ['PLANS', 'MEMBER']],
    ['C’est trop cher pour nous', ['HOURS']],
    ['on peut payer au mois', ['PLANS']],
    ['Combien coûte un bureau ?', ['HOURS', 'TOO_EXPENSIVE', 'MEMBER', 'PLANS']],
  ])('"%s" is none of %j', (text, topics) => {
    expect([...read(text).topics].filter((topic) => topics.includes(topic))).toEqual([])
  })
})

test.each([
  ['le moins cher', 'CHEAPEST'],
  ['le bureau le plus petit', 'SMALLEST'],
  ['vous avez moins cher ?', 'CHEAPER'],
  ['le plus grand bureau', 'BIGGEST'],
  ['quelque chose de plus petit', 'SMALLER'],
])('"%s" compares', (text, comparison) => {
  expect(read(text).comparison).toBe(comparison)
})

test.each([
  ['le deuxième', 2],
  ['le premier bureau', 1],
  ['je prends le dernier', -1],
  ['option 3', 3],
])('"%s" is in place %i', (text, place) => {
  expect(read(text).place).toBe(place)
})

test.each([
  ['un poste nomade', ['HOT_DESK']],
  ['bureau partagé', ['HOT_DESK']],
  ['un bureau fixe', ['DEDICATED_DESK']],
  ['domiciliation', ['VIRTUAL_OFFICE']],
  ['bureau virtuel', ['VIRTUAL_OFFICE']],
  ['mettre l’adresse sur mon site', ['VIRTUAL_OFFICE']],
])('"%s" names plans', (text, types) => {
  expect(read(text).planTypes).toEqual(types)
})

test('the second cheapest is the one after the cheapest', () => {
  expect(read('le deuxième moins cher')).toMatchObject({ comparison: 'CHEAPEST', rank: 2 })
})
