/** Words that people mistype and the rules must recognise: long ones, of which few others are one letter away. */
export const germanVocabulary = set(`
  mitgliedschaft mitgliedschaften tageskarte tagesticket tagespass schreibtisch schreibtische arbeitsplatz arbeitsplatze
  coworking besichtigung besichtigen rundgang offnungszeiten geoffnet geschlossen virtuelles virtuelle geschaftsadresse
  gunstigste gunstiger gunstigsten billigste billiger teuerste grosser grosste grossten kleiner kleinste kleinsten
  kundigungsfrist kundigen anmeldegebuhr personen mitarbeiter besprechungsraum besprechungsraume meetingraum
  parkplatz parkplatze parken internet drucker drucken kuche kaffee fahrrad fahrrader barrierefrei rollstuhl
  rechnung rechnungen passwort zugangskarte buchung buchungen verfugbar verfugbarkeit budget kosten kostet preise
  montag dienstag mittwoch donnerstag freitag samstag sonntag wochenende januar februar september oktober november
  dezember telefonnummer adresse anfahrt sprechen mitarbeiterin wochenende monatlich danke bitte hunde veranstaltungen
  schliessfach schliessfacher postadresse einzelburo teamburo privatburo`)

/** Words that are nearly one of the vocabulary and right as they are. */
export const germanOthers = set(`
  bitten bitter hunde hunden hund runde runden kunde kunden kundin kuchen koche kosten koste kostete karten parke parks
  preis preisen person persona drucke druckt kaffees buche buches gross grosse grosses groessere klein kleine kleines
  kleinen mitglied sprecher sprech sprache montage freitags samstags sonntags montags dienstags mittwochs donnerstags
  gunstig gunstige gunstigen billig billige teuer teure teurer mieten miete tische tisch arbeitsplatzes adressen
  internets budgets sprechen versprechen rechnungs monatliche monatlicher monatlichen wochenenden geoffnete danken`)

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
