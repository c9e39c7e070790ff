import type { TelltaleWords } from '../understand/language.rules.ts'

/**
 * Small words by which a language is recognised, as `plain` writes them: none of them is usual in a message in one of the
 * others. Arabic is recognised by its letters.
 */
export const TELLTALE_WORDS: TelltaleWords = {
  en: set(`
    the and what how much many you your is are do does have can could would like want need looking for with please thanks
    thank hello there this that it my we our when where which who i im any some of to in at be cheapest today tomorrow
    monday tuesday wednesday thursday friday saturday sunday january february march may june july october december cost
    price open hours people pass day month week show tell about more other first second third one two three yes speak not idea yet know sure but just anything were
    any dogs allowed opening cheaper thx cheers both wheelchair invoice cancel booking bookings talk human book next meeting rooms bike storage nope sounds good expensive four five six seven eight nine ten available rent lost key another english no`),
  de: set(`
    der die das und oder ist sind ich wir sie ihr ihnen euch mir mich uns haben habt hat habe gibt es ein eine einen einem
    einer kein keine keinen nicht auch noch nur fur fuer mit ohne von vom zum zur bei beim bis ab am im auf aus wie viel
    viele wieviel was wo wann wer welche welcher welches wieso warum kann kannst konnen koennen konnte mochte moechte
    mochten will wollen brauche brauchen suche suchen danke bitte hallo guten moin servus gruss heute morgen ubermorgen
    uebermorgen montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz maerz juni juli oktober
    dezember kostet kosten preis preise buro bueros buros tag tage tageskarte woche monat jahr uhr geoffnet geschlossen
    personen leute mitarbeiter zweite dritte gunstigste guenstigste billigste ja nein sprechen jemand jemandem mein meine
    meinen sehr schon dann da ihre ihren ihrem mal denn hatte haette gern gerne zu den dem des platz arbeitsplatz vertrag
    adresse rechnung kundigen kuendigen parken parkplatz bist seid du nen ne mal echt dieses diesen unser unsere wurde waren
    erlaubt gunstiger beide sonntags samstags barrierefrei buchung stornieren nachste nachsten zwei drei vier funf fuenf sechs sieben acht neun zehn teuer passt fenster tschuss tschuess mensch menschen wochenende hund hunde kuche drucker besichtigen mitglied schreibtisch vielen dank gruezi merci deutsch sonst noch klingt`),
  fr: set(`
    le les des du et ou est sont je vous nous votre vos notre nos mon mes avez avons voudrais voulons cherche cherchons
    besoin puis pouvez peut une un pour avec sans dans sur chez par pas ne que qui quoi quel quelle quels quelles combien
    comment quand pourquoi bonjour bonsoir salut merci svp plait aujourd hui demain lundi mardi mercredi jeudi vendredi
    samedi dimanche janvier fevrier mars avril juin juillet aout octobre decembre coute coutent prix tarif tarifs bureau
    bureaux jour journee semaine mois annee heures ouvert ouverts ouverte ferme personnes deux trois quatre cinq premier
    premiere deuxieme troisieme dernier oui non parler quelqu moins cher chere aussi autre autres il elle ils cest qu jai
    y ce cette ces visiter visite adresse ou faut lequel laquelle celui abonnement abonnements louer ma facture
    chien chiens acceptes acceptez horaires annuler prochaine prochain partir salles reunion trop sept huit neuf dix marche volontiers fenetre preavis essai bientot accord dispo coucou ouais francais parlez humain acces handicape casier velo imprimer beaucoup encore ici toujours ca six`),
  es: set(`
    el los las un una unos y o es son esta estan hay tengo tiene tienen tenemos quiero quisiera queremos busco buscamos
    necesito necesitamos puedo pueden podria me nos su sus mi mis para con sin del al por que cual cuales cuanto cuanta
    cuantos cuantas cuesta cuestan como donde cuando quien hola buenos buenas gracias favor hoy manana lunes martes
    miercoles jueves viernes sabado domingo enero febrero marzo mayo junio julio octubre diciembre precio precios oficina
    oficinas pase dia dias semana mes ano horario abierto abren cierran abierto personas gente dos tres cuatro cinco
    primero primera segundo segunda tercero tercera ultimo ultima si hablar alguien persona mas barato barata caro cara
    tambien otro otra otros este ese eso esa lo le les la mejor puesto escritorio factura aparcar aparcamiento alquilar
    ustedes usted somos soy ya muy despacho despachos ayer ahora pero hacerme apuntarme inscribirme alquiler
    reuniones bicicleta perro direccion aun todavia vale mucho mucha muchas
    perros horarios acceso silla ruedas cancelar reserva salas demasiado seis siete ocho nueve diez claro ventana permanencia prueba luego acuerdo perfecto hablan espanol cocina ninguno admiten real buen verdad no proxima`),
  pt: set(`
    o os uma umas ou sao esta estao ha tenho tem temos quero queria gostaria queremos procuro procuramos preciso precisamos
    posso podem poderia voces voce seu seus sua minha meu para com sem da dos das na nas ao pelo pela quanto
    quanta quantos quantas custa custam como onde quando quem qual quais ola oi bom boa obrigado obrigada favor hoje amanha
    feira terca quarta quinta sexta sabado domingo janeiro fevereiro marco maio junho julho outubro dezembro preco
    precos escritorio escritorios passe diaria dia dias semana mes ano horario aberto abrem fecham pessoas gente dois duas
    tres quatro cinco primeiro primeira segundo terceiro ultimo ultima sim nao falar alguem pessoa mais barato barata caro
    cara tambem outro outra outros este esse isso essa um e em por eu nos ele ela fatura estacionar estacionamento alugar
    liguem liga ligar ligue me por somos sou ja muito secretaria mesa sala melhor que semana vem desde ontem agora mas inscrever registar reuniao
    reunioes socio equipe equipa endereco morada bicicleta ainda outros varanda algo ate
    plano planos segunda comecando comecar pra pro vcs alguma algum fica cade nossa nosso vossa
    aceitam caes cachorro acesso horarios cadeira rodas cancelar reserva salas sete oito nove dez seis claro fechado janela fidelizacao teste logo ta valeu falam portugues cozinha perfeito verdade beleza proxima`),
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
