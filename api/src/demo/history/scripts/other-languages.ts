import type { Script } from './script.ts'

/** What is asked in the other five languages. */
export const otherLanguages: Script[] = [
  ...scripts('de', {
    plans: [
      [
        'Was kostet ein Hot Desk?',
        'was kostet ein hot desk im monat',
        'Was kostet bei Ihnen ein flexibler Arbeitsplatz?',
      ],
      ['ab {first}', '{first}', 'zum {first}'],
    ],
    offices: [
      ['Haben Sie ein Büro für vier Personen?', 'wir suchen ein büro für 4 personen', 'Büro für 4 Personen?'],
      ['ab {first}', '{first}'],
    ],
    dayPass: ['Was kostet ein Tagespass?', 'tagespass preis?', 'was kostet ein tagespass'],
    space: ['Haben Sie samstags geöffnet?', 'habt ihr samstags auf', 'samstags offen?'],
    article: ['Gibt es Parkplätze?', 'parkplätze vorhanden?', 'gibt es parkplätze'],
    unanswered: ['Gibt es ein Fitnessstudio?', 'habt ihr ein fitnessstudio', 'bietet ihr kinderbetreuung an'],
    team: ['Ich möchte mit einem Menschen sprechen', 'kann ich mit einem menschen sprechen'],
  }),
  ...scripts('fr', {
    plans: [
      [
        'Combien coûte un poste flexible ?',
        'combien coûte un poste flexible par mois',
        "c'est combien un poste flexible ?",
      ],
      ['le {first}', 'dès le {first}'],
    ],
    offices: [
      [
        'Je cherche un bureau pour quatre personnes',
        'on cherche un bureau privé pour 4 personnes',
        'bureau privé pour 4 personnes ?',
      ],
      ['le {first}'],
    ],
    dayPass: ['Combien coûte un pass journée ?', 'prix du pass journée ?', "c'est combien le pass journée"],
    space: ['Êtes-vous ouverts le samedi ?', 'vous êtes ouverts le samedi ?', 'ouvert le samedi ?'],
    article: ['Y a-t-il un parking ?', 'y a un parking ?', 'où se garer ?'],
    unanswered: [
      'Avez-vous une salle de sport ?',
      'vous proposez des cours de yoga ?',
      'y a-t-il une salle de sport ?',
    ],
    team: ["Je voudrais parler à quelqu'un de l'équipe", "je préfère parler à quelqu'un de l'équipe"],
  }),
  ...scripts('es', {
    plans: [
      [
        '¿Cuánto cuesta un puesto flexible?',
        'cuanto cuesta un puesto flexible al mes',
        'precio de un puesto flexible?',
      ],
      ['desde el {first}', 'el {first}'],
    ],
    offices: [
      [
        'Necesito una oficina para cuatro personas',
        'busco oficina para 4 personas',
        '¿Tienen una oficina privada para 4 personas?',
      ],
      ['desde el {first}', 'el {first}'],
    ],
    dayPass: ['¿Cuánto cuesta un pase de día?', 'cuanto cuesta un pase de un día', 'precio del pase de día?'],
    space: ['¿Abren los sábados?', 'abren los sabados?', 'abren los sábados'],
    article: ['¿Hay aparcamiento?', 'hay aparcamiento?', 'hay parking?'],
    unanswered: ['¿Tienen gimnasio?', 'tienen guardería?', 'hay gimnasio?'],
    team: ['Quiero hablar con una persona', 'quiero hablar con una persona porfa'],
  }),
  ...scripts('pt', {
    plans: [
      [
        'Quanto custa um lugar flexível?',
        'quanto custa um lugar flexível por mês',
        'qual o preço de uma mesa flexível',
      ],
      ['a partir de {first}'],
    ],
    offices: [
      [
        'Preciso de um escritório para quatro pessoas',
        'procuro um escritório para 4 pessoas',
        'escritório para 4 pessoas?',
      ],
      ['a partir de {first}'],
    ],
    dayPass: ['Quanto custa um passe diário?', 'quanto custa um passe diário', 'preço do passe diário?'],
    space: ['Abrem ao sábado?', 'abrem ao sábado?', 'abrem aos sábados'],
    article: ['Há estacionamento?', 'tem estacionamento', 'há estacionamento perto?'],
    unanswered: ['Vocês têm ginásio?', 'vocês têm academia?', 'têm ginásio?'],
    team: ['Quero falar com uma pessoa', 'quero falar com um atendente'],
  }),
  ...scripts('ar', {
    plans: [['كم سعر المكتب المرن؟', 'كم سعر المكتب المرن بالشهر'], ['من {first}']],
    offices: [
      ['أحتاج إلى مكتب لأربعة أشخاص', 'نبحث عن مكتب خاص لأربعة أشخاص', 'مكتب خاص لأربعة أشخاص'],
      ['من {first}'],
    ],
    dayPass: ['كم سعر تذكرة اليوم؟', 'كم سعر تذكرة اليوم', 'بكم تذكرة اليوم؟'],
    space: ['هل تفتحون يوم السبت؟', 'تفتحون السبت؟'],
    article: ['هل يوجد موقف سيارات؟', 'وين اركن سيارتي'],
    unanswered: ['عندكم حضانة اطفال؟', 'هل لديكم صالة رياضية؟'],
    team: ['أريد التحدث مع شخص', 'ابي اكلم موظف'],
  }),
]

interface Asked {
  plans: readonly string[][]
  offices: readonly string[][]
  dayPass: string[]
  space: string[]
  article: string[]
  unanswered: string[]
  team: string[]
}

function scripts(language: Script['language'], asked: Asked): Script[] {
  return [
    { language, topic: 'PLANS', weight: 30, turns: asked.plans, goesOn: 0.7 },
    { language, topic: 'OFFICES', weight: 20, turns: asked.offices, goesOn: 0.85 },
    { language, topic: 'DAY_PASSES', weight: 24, turns: [asked.dayPass] },
    { language, topic: 'SPACE', weight: 14, turns: [asked.space, asked.article], goesOn: 0.4 },
    { language, topic: 'UNANSWERED', weight: 9, turns: [asked.unanswered], displeases: 0.2 },
    { language, topic: 'TEAM', weight: 6, turns: [asked.team], wantsContact: 0.5 },
  ]
}
