import type { ExampleArticle } from '../operator-catalogue.ts'

/** What Quayside Coworking tells its visitors and members in French. */
export const quaysideFrench: ExampleArticle[] = [
  {
    title: 'Wi-Fi et internet',
    body: 'Chaque poste dispose du Wi-Fi sur une fibre à 1 Gbit/s, avec une seconde ligne en secours. Les bureaux privés ont leur propre réseau et, sur demande, une connexion filaire.',
  },
  {
    title: 'Parking et vélos',
    body: 'L’immeuble n’a pas de parking. Le parking public IFSC, à trois minutes à pied, accorde 20 % de remise à nos membres. Les vélos sont à l’abri dans la cour, avec des douches à côté.',
  },
  {
    title: 'Salles de réunion',
    body: 'Cinq salles de réunion accueillent de 4 à 14 personnes, chacune avec un écran et un tableau blanc. Les membres les réservent par demi-heure. Les visiteurs peuvent en louer une quand elle est libre.',
  },
  {
    title: 'Cabines téléphoniques et appels',
    body: 'Huit cabines entourent l’espace ouvert. Elles ne se réservent pas et sont prévues pour des appels d’une heure au plus. Merci de téléphoner dans une cabine et non à votre poste.',
  },
  {
    title: 'Imprimer et numériser',
    body: 'Chaque étage a une imprimante avec scanner. Les abonnements comprennent 100 pages en noir et blanc par mois ; les pages suivantes figurent sur la facture du mois d’après.',
  },
  {
    title: 'Inviter des personnes',
    body: 'Les membres peuvent recevoir gratuitement jusqu’à deux invités pour une réunion de deux heures au plus. Inscrivez vos invités à la réception. Un invité qui reste travailler plus longtemps prend un pass journée.',
  },
  {
    title: 'Chiens et autres animaux',
    body: 'Les chiens bien élevés sont les bienvenus le vendredi au rez-de-chaussée, et à tout moment dans les bureaux privés si toute l’équipe est d’accord. Les autres animaux restent à la maison.',
  },
  {
    title: 'Accessibilité',
    body: 'L’entrée est de plain-pied, un ascenseur dessert tous les étages et chacun a des toilettes accessibles en fauteuil roulant. Les chiens d’assistance sont toujours les bienvenus. Deux bureaux sont réglables en hauteur.',
  },
  {
    title: 'Cuisine, café et repas',
    body: 'Le café, le thé et le lait sont compris. La cuisine de chaque étage a un réfrigérateur, un micro-ondes et un lave-vaisselle. On peut y déjeuner, ou sur la terrasse du toit.',
  },
  {
    title: 'Factures et paiement',
    body: 'Les factures partent par e-mail le premier du mois et sont à régler sous 14 jours. Les membres les retrouvent toutes sur le portail des membres, rubrique Facturation. Paiement par carte, prélèvement ou virement ; les prix s’entendent hors TVA.',
  },
  {
    title: 'Réserver une salle de réunion ou un poste en tant que membre',
    body: 'Ouvrez Réservations sur le portail des membres ou dans l’application, choisissez une salle et une heure, puis confirmez. Une réservation s’y déplace ou s’y annule sans frais jusqu’à deux heures avant le début.',
  },
  {
    title: 'Résilier ou suspendre un abonnement',
    body: 'Écrivez à l’équipe ou passez par le portail des membres. Le préavis de votre formule s’applique à compter du jour où nous recevons votre demande. Un abonnement peut être suspendu une fois par an, deux mois au plus.',
  },
  {
    title: 'Événements et communauté',
    body: 'Un petit-déjeuner réunit tout le monde le premier mardi du mois, un membre donne une conférence un jeudi sur deux à 17 h 30, et une fête a lieu sur le toit en été.',
  },
  {
    title: 'Venir en train, en tramway ou en bus',
    body: 'La gare de Tara Street (DART) est à six minutes à pied, l’arrêt Busáras de la ligne rouge du Luas à quatre, et la plupart des bus de la ville s’arrêtent à Custom House Quay.',
  },
  {
    title: 'Accès, porte et badge',
    body: 'La porte s’ouvre avec l’application ou avec un badge remis à la réception. En dehors des horaires, elle s’ouvre pour les formules avec accès jour et nuit. Un badge perdu est remplacé à la réception pour 15 €.',
  },
  {
    title: 'Courrier et colis',
    body: 'La réception prend les lettres et les colis des membres et les prévient par e-mail. Les colis sont gardés deux semaines.',
  },
  {
    title: 'Casiers et rangement',
    body: 'Les casiers sont au premier étage. Hot Desk Unlimited en comprend un ; avec une autre formule, il se loue 10 € par mois.',
  },
  {
    title: 'Jours fériés et Noël',
    body: 'La réception est fermée les jours fériés et du 24 décembre au 1er janvier. Les formules avec accès jour et nuit restent valables ces jours-là.',
  },
]
