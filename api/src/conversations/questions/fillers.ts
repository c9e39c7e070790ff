import type { Language } from '../../assistant/index.ts'

/**
 * Words that questions of every kind are made with, besides those that the search leaves out by itself: what is asked
 * about is in the others. They are compared by their stems.
 */
export const FILLERS: Record<Language, string> = {
  en: `hello hi hey please thank thanks sorry would could may might want wanted need like love wonder wondering know tell
    ask question possible able allow allowed permitted bring take get use come go have has having got provide offer
    include included available there also maybe just really coworking space office place us let inside possibility`,
  de: `hallo guten tag hi bitte danke moechte möchte wuerde würde koennte könnte kann darf duerfen dürfen will wollen
    brauche gibt geben habt haben bietet bieten anbieten mitbringen bringen nehmen nutzen benutzen kommen erlaubt möglich
    moeglich verfügbar vorhanden wissen sagen frage fragen eigentlich auch vielleicht coworking büro raum räume bei euch
    ihnen gern gerne`,
  fr: `bonjour salut merci svp voudrais voudrait pourrais pourrait peut peux peuvent pouvoir puis avoir avez proposez
    proposer offrez apporter amener venir prendre utiliser besoin permis autorisé autorisés possible disponible savoir
    dire question aussi coworking espace bureau chez fait faire`,
  es: `hola buenas buenos días gracias favor querría quisiera quiero podría puedo puede pueden poder hay tienen tenéis
    tiene tener ofrecen ofrecéis traer llevar venir usar utilizar necesito permitido permiten posible disponible saber
    decir pregunta también coworking espacio oficina`,
  pt: `olá ola bom dia obrigado obrigada favor gostaria queria quero poderia posso pode podem poder há têm tem ter
    oferecem trazer levar vir usar utilizar preciso permitido permitem possível disponível saber dizer pergunta também
    coworking espaço escritório`,
  ar: `مرحبا السلام عليكم شكرا فضلك أريد ممكن هل يمكن يمكنني لديكم عندكم يوجد توجد هناك استخدام إحضار أحضر أحتاج مسموح
    متاح متوفر أعرف سؤال أيضا المكان المساحة`,
}
