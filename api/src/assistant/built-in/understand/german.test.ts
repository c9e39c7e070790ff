import { describe, expect, test } from 'vitest'
import { german } from '../words/german/german.ts'
import type { Topic } from '../words/words.ts'
import { type Understanding, understand } from './understand.ts'

/** A Wednesday. */
const TODAY = '2027-02-10'
const read = (text: string): Understanding =>
  understand(text, german, { today: TODAY, monthFirst: false, names: [], businessName: 'Quayside' })

test.each([
  ['ab dem 1. März', '2027-03-01'],
  ['zum ersten April bitte', '2027-04-01'],
  ['ab märz', '2027-03-01'],
  ['Mitte April', '2027-04-15'],
  ['Ende Mai', '2027-05-25'],
  ['am 15.3.', '2027-03-15'],
  ['15.03.2027', '2027-03-15'],
  ['am 3. April 2027', '2027-04-03'],
  ['nächsten Montag', '2027-02-15'],
  ['naechste Woche', '2027-02-15'],
  ['am Freitag', '2027-02-12'],
  ['morgen', '2027-02-11'],
  ['übermorgen', '2027-02-12'],
  ['heute', TODAY],
  ['ab sofort', TODAY],
  ['so bald wie möglich', TODAY],
  ['in zwei Wochen', '2027-02-24'],
  ['in einem Monat', '2027-03-10'],
  ['nächsten Monat', '2027-03-01'],
  ['zum Monatsende', '2027-02-28'],
  ['am 20.', '2027-02-20'],
  ['am 5.', '2027-03-05'],
  ['im Januar', '2028-01-01'],
  ['ab Jänner', '2028-01-01'],
  ['übernächste Woche', '2027-02-22'],
  ['nächste Woche Mittwoch', '2027-02-17'],
  ['Dienstag nächster Woche', '2027-02-16'],
  ['Mitte nächster Woche', '2027-02-17'],
  ['in acht Tagen', '2027-02-17'],
  ['heute in einer Woche', '2027-02-17'],
  ['zum nächsten Ersten', '2027-03-01'],
  ['am ersten des nächsten Monats', '2027-03-01'],
  ['Anfang nächsten Jahres', '2028-01-01'],
  ['01.04.27', '2027-04-01'],
  ['am 1. 4.', '2027-04-01'],
  ['diesen Freitag', '2027-02-12'],
  ['vorgestern', '2027-02-08'],
])('"%s" is %s', (text, day) => {
  expect(read(text).day).toBe(day)
})

test.each(['guten Morgen', 'für einen Tag', 'morgens', 'montags und dienstags', '24/7', 'wir sind 5', 'so ein Büro'])(
  '"%s" names no day',
  (text) => {
    expect(read(text).day).toBeUndefined()
  },
)

test.each([
  ['ein Büro für sechs Personen', 6],
  ['wir sind zu viert', 4],
  ['Wir sind acht Leute', 8],
  ['4-6 Personen', 6],
  ['nur für mich', 1],
  ['ich und mein Kollege', 2],
  ['ein 5-köpfiges Team', 5],
  ['und für zwei?', 2],
  ['Büro für 10', 10],
  ['wir sind fünfundzwanzig', 25],
  ['ein Dutzend Leute', 12],
  ['ein Büro für uns drei', 3],
  ['ich komme mit drei Kollegen', 4],
  ['ich und zwei weitere', 3],
  ['für 5 Pers.', 5],
  ['zu fünft', 5],
  ['drei Tageskarten', 3],
])('"%s" are %i people', (text, people) => {
  expect(read(text).teamSize).toBe(people)
})

test.each([
  ['unter 300 Euro', 300],
  ['bis 1.500 € im Monat', 1500],
  ['maximal 250€', 250],
  ['Budget liegt bei 800 Euro', 800],
  ['nicht mehr als 30 Euro', 30],
  ['nicht über 400 Euro', 400],
  ['höchstens zweihundertfünfzig Euro', 250],
  ['wir können um die 1200 Euro zahlen', 1200],
  ['etwas für 150 Franken', 150],
  ['Budget ca. 2.000 €', 2000],
  ['zweitausend Euro maximal', 2000],
  ['unter 300', 300],
  ['300 Euro im Monat', 300],
])('"%s" is a budget of %i', (text, amount) => {
  expect(read(text).budget?.amount).toBe(amount)
})

describe('topics', () => {
  test.each<[string, Topic[]]>([
    ['Was kostet ein Tagespass?', ['DAY_PASSES', 'PRICES', 'QUESTION']],
    ['Habt ihr Tageskarten', ['DAY_PASSES', 'WANTING']],
    ['Ich suche ein Büro', ['OFFICES', 'WANTING']],
    ['brauche ein einzelbüro ab märz', ['OFFICES', 'WANTING']],
    ['Welche Mitgliedschaften gibt es?', ['PLANS', 'WANTING', 'QUESTION']],
    ['Kann ich die Räume besichtigen?', ['TOUR']],
    ['Wann habt ihr geöffnet?', ['HOURS']],
    ['Seid ihr am Wochenende offen', ['HOURS']],
    ['Wo seid ihr genau?', ['PLACE']],
    ['Wie komme ich zu euch?', ['PLACE']],
    ['Wie lautet eure Telefonnummer', ['CONTACT']],
    ['Ich möchte mit einem Menschen sprechen', ['PERSON']],
    ['kann mich jemand anrufen', ['PERSON']],
    ['Ich finde meine Rechnung nicht', ['MEMBER']],
    ['ich bin schon Mitglied und komme nicht rein', ['MEMBER']],
    ['Bist du ein Bot?', ['BOT']],
    ['Das ist mir zu teuer', ['TOO_EXPENSIVE']],
    ['Wie ist die Kündigungsfrist?', ['NOTICE']],
    ['Gibt es eine Anmeldegebühr?', ['FEE']],
    ['Was ist alles enthalten?', ['DETAILS']],
    ['Habt ihr noch andere?', ['MORE']],
    ['Ich nehme das', ['TAKE']],
    ['weiß ich noch nicht', ['UNSURE']],
    ['vielen Dank', ['THANKS']],
    ['Auf Wiedersehen', ['GOODBYE']],
    ['ja gerne', ['YES']],
    ['nein danke', ['NO']],
    ['Wobei kannst du mir helfen', ['ABILITIES']],
    ['Ich möchte einen Menschen sprechen', ['PERSON']],
    ['kann ich jemanden erreichen', ['PERSON']],
    ['ich hab mich ausgesperrt', ['MEMBER']],
    ['mein Türcode geht nicht', ['MEMBER']],
    ['Ich will meine Buchung stornieren', ['MEMBER']],
    ['wir haben unsere Karte verloren', ['MEMBER']],
    ['mir wurde doppelt abgebucht', ['MEMBER']],
    ['den nehm ich', ['TAKE']],
    ['nur zwei Tage pro Woche', ['PLANS']],
    ['Gibt es einen Schnuppertag?', ['DAY_PASSES']],
    ['seid ihr heute da?', ['HOURS']],
    ['ab wann frei?', ['IT']],
    ['Grüezi mitenand', ['GREETING']],
    ['auf jeden Fall', ['YES']],
  ])('"%s": %j', (text, topics) => {
    expect([...read(text).topics]).toEqual(expect.arrayContaining(topics))
  })

  test.each<[string, Topic[]]>([
    ['Guten Morgen', ['DAY_PASSES', 'PLANS']],
    ['Habt ihr Parkplätze?', ['PLANS', 'OFFICES', 'MEMBER']],
    ['Kann ich Mitglied werden?', ['MEMBER']],
    ['Ich möchte eine Tageskarte', ['PLANS', 'MEMBER']],
    ['Das ist uns zu teuer', ['HOURS']],
    ['Gibt es einen Pool?', ['IT']],
    ['ich ziehe mit meinem Team ein', ['PERSON']],
    ['ich komme mit drei Kollegen', ['PERSON']],
    ['ein Büro für sechs Personen mit Küche', ['PERSON']],
    ['Was kostet ein Büro?', ['HOURS', 'TOO_EXPENSIVE', 'MEMBER']],
  ])('"%s" is none of %j', (text, topics) => {
    expect([...read(text).topics].filter((topic) => topics.includes(topic))).toEqual([])
  })
})

test.each([
  ['das günstigste', 'CHEAPEST'],
  ['geht es auch billiger?', 'CHEAPER'],
  ['das größte Büro', 'BIGGEST'],
  ['etwas Kleineres', 'SMALLER'],
  ['nicht so teuer', 'CHEAPER'],
  ['das zweitgrößte', 'BIGGEST'],
])('"%s" compares', (text, comparison) => {
  expect(read(text).comparison).toBe(comparison)
})

test.each([
  ['das zweite', 2],
  ['das erste Büro bitte', 1],
  ['ich nehme den letzten', -1],
  ['Option 3', 3],
])('"%s" is in place %i', (text, place) => {
  expect(read(text).place).toBe(place)
})

test.each([
  ['flexibler Schreibtisch', ['HOT_DESK']],
  ['einen festen Arbeitsplatz', ['DEDICATED_DESK']],
  ['eine Geschäftsadresse', ['VIRTUAL_OFFICE']],
  ['virtuelles Büro', ['VIRTUAL_OFFICE']],
  ['die Adresse fürs Impressum', ['VIRTUAL_OFFICE']],
  ['Coworking', ['HOT_DESK']],
])('"%s" names plans', (text, types) => {
  expect(read(text).planTypes).toEqual(types)
})

test('the second cheapest is the one after the cheapest', () => {
  expect(read('das zweitgünstigste Büro')).toMatchObject({ comparison: 'CHEAPEST', rank: 2 })
})
