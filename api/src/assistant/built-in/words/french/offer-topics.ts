import { phrases, unlessFollowedBy } from '../phrases.ts'
import type { Words } from '../words.ts'

type OfferTopic =
  | 'PLANS'
  | 'OFFICES'
  | 'DAY_PASSES'
  | 'PRICES'
  | 'TOO_EXPENSIVE'
  | 'TOUR'
  | 'MORE'
  | 'DETAILS'
  | 'FEE'
  | 'NOTICE'
  | 'IT'
  | 'TAKE'
  | 'WANTING'

/** How French speaks of what is on offer. */
export const frenchOfferTopics: Pick<Words['topics'], OfferTopic> = {
  PLANS: phrases`
    (quelques|plusieurs|\d) (jours?|fois|demi-?journees?) (par|chaque|dans la) (semaine|mois)
    abonnements?
    formules?
    forfaits?(?! (jour|journee|journaliers?|a la journee|d une journee))
    offres? (mensuelles?|de coworking)
    adhesions?
    devenir membre
    adherer
    (s )?inscri(re|ption|ptions)
    postes? de travail
    (le|un|les|vos|des|1) postes?
    place de travail
    plan de travail
    (endroit|lieu|espace|place) (pour|ou) (travailler|bosser)
    (?<!payer |paiement |facture |regler )au mois
    mensuelle?s?
    (\d|quelques|plusieurs)( a \d| ou \d)? (fois|jours|journees) (par|la|dans la|chaque) semaine
  `,
  OFFICES: phrases`
    (salle|piece|local) pour (mon|notre|une|l) ?(\w+ )?(equipe|entreprise|boite|societe)
    bureau \d+ (places?|personnes?|postes?|pers)
    bureaux? (fermes?|privatifs?|prives?|individuels?|clos)
    (?<!(heures|horaires|fournitures) de )bureaux?(?! de change)
    (salle|espace|local|piece|bureau) (qui|que l on peut|qu on peut) (se )?(ferme|fermer|verrouille|verrouiller)\w*( a cle| a clef)?
    (salle|espace|local|locaux|piece) (prive|privee|prives|privatif|privative|ferme|fermee|individuel)e?s?
    emmenager
    demenager
    emmenagement
    studios?
    suites?
  `,
  DAY_PASSES: unlessFollowedBy(
    phrases`
      de passage
      (journee|jour) d ?(essai|decouverte)
      (juste|seulement|que) (aujourd ?\'?hui|demain|ce jour)
      (pass|passe|billet|ticket|forfait|carte|tarif|entree|acces)s? (a la |la |de |d une |une |pour la |pour une )?(jour|journee|journaliere?s?|journalier|1 jour)
      day ?-?pass(es)?
      pass(es)?
      (a|pour) la journee
      (pour|juste|seulement) (une|1|un seul) (journee|jour|apres-?midi|matinee)
      (une|1) (seule )?journee
      par jour
      \d+ (tickets?|billets?|entrees?)
      a la journee
      (jour|journee)s? (d )?(essai|test|decouverte)
      (essayer|tester) (un|1|une|le|la|l|vos)
      (juste|seulement|que) (ce|pour ce|ce jour)( |-)?(la|jour|jour la)
      un jour
      (place|poste|table) (pour|juste) (aujourd ?'?hui|demain|une journee)
      (travailler|venir|bosser) (chez vous |ici )?(aujourd ?'?hui|demain|une journee|pour la journee)
    `,
    / (par|chaque) (semaine|mois)/,
  ),
  PRICES: phrases`
    prix
    tarifs?
    tarification
    (ca |cela |il |elle )?(coute|coutent|couterait|cout|couts)
    combien
    grille tarifaire
    facturez
    cher
    chere
    payer
  `,
  TOO_EXPENSIVE: phrases`
    (trop|un peu|tres|assez|vraiment|plutot|bien|quand meme) (cher|chere|chers|cheres|eleve|elevee)
    (au[ -]dessus|hors|au dela|depasse) (de )?(mon|notre|le|du|mes|nos) (budget|moyens)
    (ne )?(peux|pouvons|peut) pas (me |nous |se )?(le |la |les )?permettre
    pas (dans|les|le) (mon|notre|nos|mes)? ?(budget|moyens)
    c est (cher|beaucoup|trop|hors de prix)( pour (moi|nous))?(?= *(?:$|[?!.,]))
    dispendieux
    hors de prix
  `,
  TOUR: phrases`
    visites?
    visiter
    faire (un|le) tour
    faire visiter
    (voir|decouvrir|regarder) (l espace|les lieux|les locaux|le lieu|les bureaux|le bureau|l endroit|sur place|en vrai)
    (passer|venir) (voir|visiter|jeter un oeil|faire un tour|vous voir)
    (puis|peux|peut|pouvons|pourrais|pourrait)( je| on| nous)? (le |la |les |l )?(voir|visiter)
    jeter un (coup d )?oeil
    (prendre |un )?rendez[ -]vous
    portes ouvertes
  `,
  MORE: phrases`
    (d )?autres?( \w+)?
    autre chose
    alternatives?
    quoi d autre
    (en|vous en) avez[ -]vous d autres
    encore
    davantage
    le reste
  `,
  DETAILS: phrases`
    (plus|davantage) (de |d )?(details?|infos?|informations?|renseignements)
    (en savoir|dites m en|dites moi) plus
    (qu est ce qui est|ce qui est|tout est) (inclus|compris|comprise?s?)
    (est|sont)( ce que c est)? (inclus|compris)e?s?
    inclus(e|es)?
    compris(e|es)?
    comprend
    details?
    quelle (taille|surface|superficie)
    metres? carres?
    m2
    (pour )?combien de personnes
    (quelle est la )?difference
    renseignements
  `,
  FEE: phrases`
    frais (d |de )?(inscription|dossier|entree|adhesion|installation|mise en service|supplementaires|caches)
    droits? d entree
    (depot de garantie|caution)
    (couts?|frais) (supplementaires?|caches?)
  `,
  NOTICE: phrases`
    preavis
    resili(er|ation|able)
    (duree|periode) (minimale?|minimum|d engagement|du contrat|de contrat|d abonnement)
    (sans |l )?engagement
    engage[e]? (pour|pendant)
    arreter (quand|a tout moment|n importe quand)
    (partir|quitter|annuler) (quand|a tout moment|avant|plus tot)
  `,
  IT: phrases`
    (celui|celle|ceux)(-ci|-la| ci| la)
    ^(et |mais )?((dispo|disponible|libre)s? )?(quand|a partir de quand|des quand)( (est|c est|serait)[ -]?(il|elle|ce)?)?( (dispo|disponible|libre))?(?= *(?:$|[?!.]))
    ^(et )?(c est |il est |elle est )?(dispo|disponible|libre) quand\b
    (ce|cet|cette) (bureau|formule|abonnement|forfait|pass|espace|suite|studio|offre|poste)
    (ca|cela)
    (est|sont)( |-)(il|elle|ils|elles|ce)
    (il|elle) (est|a|coute|fait|comprend)
    (le|la|les) (prendre|reserver|voir|visiter|louer)
  `,
  TAKE: phrases`
    (je|on|nous) (le |la |les |l |vais le |vais la )?(prends|prend|prenons|prendrai|reserve|reservons|veux|voudrais bien)( ca| celui(-| )(ci|la)| celle(-| )(ci|la)| le| la)?
    (je|on|nous) (le|la|l) (prends|prend|reserve|veux)
    (inscrivez|abonnez)[ -](moi|nous)
    (comment|ou) (puis[ -]je|peut[ -]on|faire pour|je peux|on peut|pouvons[ -]nous) (m |s |nous )?(inscrire|reserver|l acheter|le reserver|la reserver|le prendre|souscrire|acheter)
    (va pour|ce sera|on part sur|je pars sur|allons y|c est parti)
  `,
  WANTING: phrases`
    (je|on|nous|j) (cherche|cherchons|recherche|recherchons|veux|veut|voulons|voudrais|voudrait|voudrions|souhaite|souhaitons|souhaiterais|aimerais|aimerait|aimerions|ai besoin|a besoin|avons besoin)
    (besoin|envie) (d|de|d un|d une)
    (avez|auriez|proposez|vendez|louez)[ -]vous
    (vous|vs) (avez|auriez|proposez|vendez|louez)
    (est ce que|est-ce que) vous (avez|proposez|vendez|louez)
    (y a|il y a|existe|y a[ -]t[ -]il|y aurait[ -]il)
    (interessee?s?|interesse)
    (louer|location|reserver|acheter|prendre|obtenir|souscrire)
    (disponible|disponibles|disponibilite|disponibilites|libre|libres|dispo)
    (m |s |nous )inscrire
    (montrez|donnez|proposez)[ -](moi|nous)
    (quels|quelles) (bureaux|formules|abonnements|options|pass|offres|sont)
    options?
    (conseillez|recommandez|conseil|recommandation|suggerez)
    (emmenager|commencer|demarrer)
    a partir (du|de)
  `,
}
