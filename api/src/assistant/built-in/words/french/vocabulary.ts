/** Words that people mistype and the rules must recognise: long ones, of which few others are one letter away. */
export const frenchVocabulary = set(`
  abonnement abonnements formule formules forfait forfaits journee journalier coworking bureau bureaux partage partages
  flexible flexibles poste postes nomade dedie attitre domiciliation virtuel adresse horaires ouverture ouvert fermeture telephone visite visiter
  combien coute coutent tarif tarifs moins cher chere personnes collaborateurs equipe reunion parking stationnement
  internet imprimante imprimer cuisine velo velos fauteuil roulant facture factures reservation reservations
  mot passe disponible disponibles disponibilite budget bonjour merci aujourd demain lundi mardi mercredi jeudi vendredi
  samedi dimanche janvier fevrier avril juillet septembre octobre novembre decembre semaine prochaine prochain
  preavis resiliation engagement inscription parler quelqu conseiller premier deuxieme troisieme dernier
  animaux chiens chien evenements casier casiers courrier colis invites cafe`)

/** Words that are nearly one of the vocabulary and right as they are. */
export const frenchOthers = set(`
  adresser adresses ouverts ouverte ouvertes visites visiteur visiteurs coute couter cout couts personne equipes reunions
  imprimer imprimantes cuisines factures chers cheres parle parlez premiere premiers deuxiemes derniere derniers partagee
  partager virtuelle virtuels attitree dediee prochaines prochains journees bureautique courriers reserver reserve chienne
  formulaire forfaitaire abonner abonne abonnee tarifaire tarification visiter demande demander marche mars moins mais
  passer passe passes pass motif mois mot mots mode monde veille velours cafes caf`)

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
