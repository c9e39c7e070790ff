import type { Words } from '../words.ts'

/** How French is searched. */
export const frenchSearch: Pick<Words, 'filler' | 'weak' | 'trade' | 'commonInNames' | 'synonyms'> = {
  filler: set(`
    convienne convenir adapte adaptee correspondant auriez proposer agence dans attente bien
    seraient serait mensuels mensuelle mensuelles loyer independant independante
    prends prend prenons longtemps bonne jusque plutot dites tarif suffit faudra envie direct directement vraiment semble boite compagnie truc trucs chose choses pis quant niveau cote cela c ca salle salles svp stp
    pourriez pourrions indiquer envoyer communiquer transmettre renseigner conseiller recommander donner savoir avance reponse attente souhaite souhaiterais souhaitons demande exacte exact proche proches propre propres faudrait serait possible quoi actuellement
    a ai aimerais ainsi alors apres au aujourd aussi autre autres aux avec avez avoir avons beaucoup besoin bien bon bonjour
    bonsoir ca car ce ceci cela celle celui ces cet cette chaque chez ci comme comment d dans de deja depuis des donc du elle
    elles en encore est et etait ete etes etre eu eux existe faire faut fait fois font gens grand ici il ils j je jour jours
    juste l la le les leur leurs lui m ma mais me meme mes merci mettre moi mon n ne ni non nos notre nous on ont ou oui
    par parce pas peu peut peux pendant personne personnes plait plus plusieurs possible pour pourquoi pourrais pourrait
    pouvez pouvons pres prendre puis qu quand que quel quelle quelles quels qui quoi quelqu quelque quelques r s sa sans sait
    salut se sera ses si son sont sous suis sur svp t ta tant te tes toi ton tous tout toute toutes tres tu un une va venir
    vers veux vois voici voir vont vos votre vous voudrais vraiment y hui demain matin soir semaine mois annee heure heures
    endroit lieu lieux espace espaces local locaux site societe entreprise equipe autorise autorises permis accepte acceptez
    acceptes proposez propose disposez dispose utiliser utilisation sait savoir dire dites travailler travaille peut-on
    y-a-t-il avez-vous est-ce oui non ok apporter amener viens vient rien gratuit gratuits inclus compris fonctionne marche`),
  weak: set('acces carte cartes appels appel soir tard porte laisser quitter'),
  trade: set(`
    poste postes bureau bureaux hot desk fixe fixes flexible flexibles nomade nomades partage partages coworking virtuel
    virtuelle prive prives privee ferme fermes individuel studio suite formule formules abonnement abonnements forfait
    forfaits adhesion membre membres pass passe journee journalier day prix tarif tarifs coute coutent cout cher chere moins
    budget louer location inscrire inscription acheter reserver mensuel euro euros commencer emmenager libre visite visites
    visiter disponible disponibles disponibilite interesse option options offre offres horaires ouverture ouvert ouverts
    adresse domiciliation telephone numero contact mail email cherche chercher combien`),
  commonInNames: set(`
    hot desk day pass office virtual dedicated plan membership room suite studio loft table meeting with and the private
    credit coworking flexible business bureau poste salle avec et de la le les du formule abonnement`),
  synonyms: [
    [
      'parking',
      'parquer',
      'char',
      'auto',
      'autos',
      'stationnement',
      'garer',
      'voiture',
      'voitures',
      'garage',
      'stationner',
      'place de parking',
    ],
    ['velos', 'becane', 'velo', 'bicyclette', 'trottinette', 'cycliste'],
    ['wifi', 'internet', 'reseau', 'fibre', 'connexion', 'debit', 'wi-fi', 'ethernet'],
    ['chiens', 'chien', 'animaux', 'animal', 'chat', 'chats'],
    [
      'imprimer',
      'imprimante',
      'imprimantes',
      'impression',
      'impressions',
      'scanner',
      'scan',
      'photocopie',
      'photocopieuse',
      'copie',
    ],
    ['salles de reunion', 'reunion', 'reunions', 'conference', 'meeting'],
    ['cabines telephoniques', 'cabine', 'cabines', 'appels', 'appeler', 'visio', 'zoom', 'visioconference'],
    ['invites', 'invite', 'visiteur', 'visiteurs', 'client', 'clients', 'ami', 'amis', 'collegue', 'collegues'],
    ['accessibilite', 'fauteuil', 'handicap', 'handicape', 'ascenseur', 'pmr', 'mobilite'],
    [
      'cuisine',
      'cafe',
      'the',
      'manger',
      'dejeuner',
      'repas',
      'boissons',
      'micro-ondes',
      'frigo',
      'nourriture',
      'refrigerateur',
    ],
    [
      'factures',
      'facture',
      'facturation',
      'payer',
      'paiement',
      'paiements',
      'reglement',
      'prelevement',
      'recu',
      'tva',
      'carte bancaire',
      'bleue',
      'visa',
      'twint',
      'paypal',
      'cheque',
      'virement',
    ],
    ['reservation', 'reservations', 'reserver', 'reserve'],
    [
      'resiliation',
      'resilier',
      'fin',
      'partir',
      'finir',
      'resiliation',
      'mettre fin',
      'annuler',
      'annulation',
      'arreter',
      'preavis',
      'suspendre',
      'pause',
      'quitter',
    ],
    [
      'evenements',
      'evenement',
      'communaute',
      'soiree',
      'soirees',
      'atelier',
      'ateliers',
      'networking',
      'fete',
      'rencontres',
    ],
    [
      'venir en train',
      'luas',
      'dart',
      'tramway',
      'transport',
      'transports',
      'bus',
      'metro',
      'train',
      'tram',
      'gare',
      'arret',
      'station',
      'venir',
      'commun',
    ],
    ['porte', 'badge', 'cle', 'clef', 'entree', 'entrer'],
    ['courrier', 'colis', 'lettre', 'lettres', 'livraison', 'livraisons', 'paquet', 'paquets', 'poste'],
    ['casiers', 'casier', 'rangement', 'stocker', 'consigne'],
    ['jours feries', 'feries', 'ferie', 'noel', 'paques', 'vacances'],
    ['douches', 'douche', 'vestiaire', 'vestiaires'],
    ['nuit', 'nuits', 'soir', 'soiree', 'tard', '24', 'week-end', 'weekend'],
    ['ecran', 'ecrans', 'moniteur', 'moniteurs'],
    ['enfants', 'enfant', 'bebe'],
  ],
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
