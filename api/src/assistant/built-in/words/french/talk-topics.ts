import { phrases } from '../phrases.ts'
import type { Words } from '../words.ts'
import type { frenchOfferTopics } from './offer-topics.ts'

/** How French speaks of everything else. */
export const frenchTalkTopics: Omit<Words['topics'], keyof typeof frenchOfferTopics> = {
  HOURS: phrases`
    horaires?
    heures? (d )?(ouverture|fermeture)
    heures de bureau
    (etes|est|sont|serez|c est)[ -]?(vous|ce|il|elle)? ?(\w+ )?(ouverts?|ouvertes?|fermes?|fermees?)
    (ouvrez|fermez|ouvre|ferme|ouvrent|ferment)([ -]vous)?
    (a quelle heure|jusqu a quelle heure|quand) .{0,30}(ouvr|ferm|venir|acces|arriver)\w*
    (ouverts?|ouvertes?|fermes?) (le|la|les|ce|en|a|au|aujourd ?'?hui|demain|pendant|jusqu|tard|tot|tous)
    (le|les|ce|pendant le) week-?ends?
    (le|les) (samedi|samedis|dimanche|dimanches|jours? feries?)
    24 ?(h|heures)? ?(/|sur) ?(24|7)
    24 ?[/-]? ?7
    (la|de) nuit
    (la|les|en|durant la) fins? de semaine
    le soir
    ^(ouvert|ferme)\b
  `,
  PLACE: phrases`
    ^adresse(?= *(\W*$|s il|svp))
    (vous etes|vous vous trouvez|c est|ca se trouve|est ce) (situee?s? )?ou(?! (pas|bien|un|une|le|la|je|vous))
    (ou|dans quel\w*) (etes|est|se trouve|se situe|sont|vous trouvez|vous situez|c est|exactement)([ -]?(vous|il|l espace|le coworking|les bureaux))?
    (votre|l|vos|quelle est votre|quelle est l) adresse(?! (mail|e-?mail|electronique|virtuelle|commerciale|postale pour|de siege))
    (situes?|situees?|localisation|emplacement|localise)
    (comment|pour) (venir|y aller|vous rejoindre|vous trouver|arriver|acceder|se rendre|y acceder|vient on|aller)
    itineraire
    plan d acces
    (acces|transport)s? (en|pour venir|en commun)
    (quel|quelle|dans quel|dans quelle) (quartier|rue|ville|arrondissement|station)
    code postal
  `,
  CONTACT: phrases`
    (numero|telephone|tel|mail|contact) (du|de la|de l|des|d un) ?(responsable|gerant|gerante|accueil|reception|equipe|directeur|manager)
    (qui|comment) (puis[ -]je|peut[ -]on|dois[ -]je|je peux|vous) (appeler|contacter|joindre|ecrire)
    (numero|n°|num) (de )?(telephone|tel|portable)
    telephone(?! (cabine|box))
    (votre|un|le) (numero|tel|mail|e-?mail)
    adresse (mail|e-?mail|electronique)
    e-?mail
    coordonnees
    (vous|l equipe) (contacter|joindre|appeler|ecrire)
    contact(er)?
    ^(contact|telephone|mail|e-?mail)\b
  `,
  PERSON: phrases`
    passez[ -]?(moi|nous) (quelqu ?'?un|un|une|l|votre|1)
    (un|une|1|quelqu ?'?un) de (vos|votre|l) ?(collegues?|equipe|gens|conseillers?|conseilleres?)
    (personne|quelqu ?'?un) (peut|pourrait|pour) (m|nous|me) ?'?(aider|renseigner)
    (parler|discuter|echanger|chatter) (a|avec) .{0,20}(quelqu ?'?un|personne|humain|conseiller|conseillere|equipe|responsable|agent|commercial|collegue|vrai\w*)
    (etre )?(mise? en (relation|contact)|transfere[e]?|redirige[e]?) (avec|vers|a)
    (vrai|vraie|veritable) (personne|humain|conseiller|etre humain)
    (rappelez|appelez|contactez|recontactez)[ -](moi|nous)
    (rappele|rappeler|appeler|recontacter|rappelle)e?s?( moi)? ?(par quelqu ?'?un)?
    quelqu ?'?un (peut|pourrait|peut il|pourrait il|de (l equipe|chez vous)) ?(il )?(me|m|nous)? ?(rappeler|appeler|contacter|aider|repondre)?
    (un|une) (humain|vraie personne|conseiller|interlocuteur)
    ^(humain|conseiller|agent|personne)\b
    (avoir|joindre) (quelqu un|une personne|un conseiller|un humain|l equipe)( au telephone)?
    au telephone avec
    (me|nous) rappeler
    (passez|transferez)[ -]moi
  `,
  MEMBER: phrases`
    (preleve|debite|facture|paye|encaisse)e?s? (2|deux) fois
    (preleve|debite|facture)e?s? (en double|a tort|en trop)
    double (prelevement|facturation)
    (ma|mon|mes|notre|nos) (\w+ )?(reservations?|factures?|abonnement|contrat|compte|acces|badge|carte|cle|clef|mot de passe|identifiants?|paiements?|prelevement|remboursement|casier|colis|courrier|formule|code|appli|caution|espace membre)
    (me|nous|se) connecter
    (peux|pouvons|arrive|arrivons|reussis) (pas|plus) (a )?(entrer|ouvrir|me connecter|nous connecter|imprimer|reserver|acceder|rentrer)
    (je suis|nous sommes|etant|en tant que|suis) (deja |actuellement )?(membres?|clients?|cliente|abonnee?s?|adherente?s?)
    deja (membre|client|cliente|abonne)
    enfermee? (dehors|dedans|a l exterieur)
    (bloque|coince)e?s? (dehors|devant la porte)
    (perdu|oublie|egare|vole) (\w+ )?(badge|carte|cle|clef|mot de passe|code|telephone)
    (debite|preleve|facture)e?s? (2|deux|plusieurs) fois
    (m avez|nous avez|m a|m ont|ete) (\w+ )?(debite|preleve|facture)e?s?
    (annuler|deplacer|modifier|changer|decaler|suspendre|resilier) (ma|mon|notre|mes|nos) \w+
    (espace|portail|appli(cation)?) (des )?(membres?|client|adherent)
    (badge|porte|code|carte) (ne )?(marche|fonctionne|s ouvre) (pas|plus)
  `,
  BOT: phrases`
    (etes[ -]vous|vous etes|es[ -]tu|tu es|t es|t|tes|c|est[ -]ce|c est|je parle|je discute|suis[ -]je) .{0,24}(robot|bot|ia|humain|humaine|personne|machine|ordinateur|chatbot|intelligence artificielle|reel|reelle)
  `,
  ABILITIES: phrases`
    ^(qu est ce que|que) (vous )?(proposez|offrez|avez)([ -]vous)?( (a (offrir|proposer)|comme offres?))? ?\?*$
    (tu|vous) (sais|savez|peux|pouvez) (\w+ )?(faire|m aider|m apprendre)( (a|en|sur|pour))? ?quoi
    (tu|vous) (sers|servez) a quoi
    (a quoi|en quoi) (tu |vous )?(sers|servez|peux|pouvez)[ -]?(tu|vous)?( m aider)?
    (que|qu est ce que) (pouvez|peux|sais|savez)[ -]?(vous|tu) (faire|m aider|me dire)
    (comment|en quoi) (pouvez|peux)[ -]?(vous|tu) (m |nous )?aider
    (pouvez|peux|pourriez)[ -]?(vous|tu) (m|nous) aider
    (j ai|j aurais|nous avons) (une|quelques|des|1) questions?
    qu est ce que c est
    (qui|quoi) (etes[ -]vous|es[ -]tu)
    aidez[ -]moi
    besoin d aide
    ^aide\b
  `,
  GREETING: /^(bonjour|bonsoir|salut|coucou|hello|hey|allo|bon matin|rebonjour|bonne journee|re|yo)\b/,
  THANKS: phrases`
    merci( beaucoup| bien| infiniment| a vous)?
    remercie
    mille mercis
  `,
  GOODBYE: phrases`
    au revoir
    a (la prochaine|tantot|plus tard|plus tard|plus|demain|tout a l heure)
    bonne (journee|soiree|fin de journee|nuit|continuation)
    (c est|ce sera) tout
    rien d autre
    adieu
    a\+
    tchao
    salut bien
    bonne fin de semaine
    ciao
  `,
  YES: /^(oui|ouais|ok|okay|d accord|volontiers|bien sur|parfait|super|tres bien|avec plaisir|pourquoi pas|certainement|absolument|ca marche|ca me va|exactement|s il vous plait|svp|bien|nickel|genial|entendu|je veux bien|yes|yep|top|c est bon|c est parfait|certain|bien sur que oui|allez|allez y|avec joie|carrement|banco|go)( (oui|merci|s il vous plait|svp|bien sur|volontiers|parfait|ca me va|avec plaisir))*[ .!]*$/,
  NO: /^(non|nan|pas vraiment|pas encore|pas maintenant|aucun|aucune|pas de|rien)\b[ ,]*((merci|budget|limite|c est (tout|bon)|rien d autre|pas besoin)( \w+)?)?[ .!]*$/,
  UNSURE: phrases`
    (pas|ne suis pas|suis pas) (encore )?(sure?|certaine?|decidee?|fixee?)( \w+)?
    (je |on |nous )?(ne )?(sais|sait|savons) pas( encore| trop)?
    aucune idee
    (n importe|peu importe)( quand| lequel| quel)?
    (ca m est|c est) egal
    (pas|rien) (encore )?(decide|de fixe|fixe|prevu|defini)
    ca depend
    (je suis|on est|nous sommes) (assez |plutot |tres )?flexibles?
    plus tard
    un (de ces jours|jour ou l autre)
    (je |on )?regarde (juste|seulement|simplement)?
    ^flexible(?! \w)
  `,
  QUESTION:
    /\?|^(et |mais |aussi |bonjour |salut |ok |alors |oh )*(est|sont|avez|auriez|peut|peux|puis|pouvez|pourrait|pourriez|dois|doit|faut|y a|il y a|qu|que|quoi|quel|quelle|quels|quelles|qui|comment|combien|ou|quand|pourquoi|existe|proposez|acceptez|dites|expliquez|c est|ca|j aimerais savoir|je (voudrais|veux|souhaite) savoir|je me demande|savez)\b/,
}
