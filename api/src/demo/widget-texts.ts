import type { StoredWidgetTexts } from '../businesses/index.ts'

/** What the widget of the example operator says. */
export const quaysideTexts: StoredWidgetTexts[] = [
  {
    language: 'en',
    greeting:
      'Hello! I am the AI assistant of Quayside Coworking. Ask me about day passes, memberships and private offices.',
    suggestedPrompts: ['How much is a hot desk?', 'I need an office for six people', 'Can I come in for just one day?'],
  },
  {
    language: 'de',
    greeting:
      'Hallo! Ich bin der KI-Assistent von Quayside Coworking. Fragen Sie mich nach Tagespässen, Mitgliedschaften und Büros.',
    suggestedPrompts: [
      'Was kostet ein Hot Desk?',
      'Ich brauche ein Büro für sechs Personen',
      'Kann ich nur für einen Tag kommen?',
    ],
  },
  {
    language: 'fr',
    greeting:
      'Bonjour ! Je suis l’assistant IA de Quayside Coworking. Posez-moi vos questions sur les pass journée, les abonnements et les bureaux privés.',
    suggestedPrompts: [
      'Combien coûte un poste flexible ?',
      'Je cherche un bureau pour six personnes',
      'Puis-je venir une seule journée ?',
    ],
  },
  {
    language: 'es',
    greeting:
      '¡Hola! Soy el asistente de IA de Quayside Coworking. Pregúnteme por pases de día, planes y oficinas privadas.',
    suggestedPrompts: [
      '¿Cuánto cuesta un puesto flexible?',
      'Necesito una oficina para seis personas',
      '¿Puedo ir solo un día?',
    ],
  },
  {
    language: 'pt',
    greeting:
      'Olá! Sou o assistente de IA da Quayside Coworking. Pergunte-me sobre passes diários, planos e escritórios privados.',
    suggestedPrompts: [
      'Quanto custa um lugar flexível?',
      'Preciso de um escritório para seis pessoas',
      'Posso ir só um dia?',
    ],
  },
  {
    language: 'ar',
    greeting:
      'مرحبًا! أنا مساعد الذكاء الاصطناعي في Quayside Coworking. اسألني عن التصاريح اليومية والاشتراكات والمكاتب الخاصة.',
    suggestedPrompts: ['كم سعر المكتب المرن؟', 'أحتاج إلى مكتب لستة أشخاص', 'هل يمكنني القدوم ليوم واحد فقط؟'],
  },
]

/** What the widget of the second operator says. */
export const bergwerkTexts: StoredWidgetTexts[] = [
  {
    language: 'de',
    greeting: 'Grüezi! Ich bin der KI-Assistent von Bergwerk Zürich. Wobei kann ich Ihnen helfen?',
    suggestedPrompts: ['Was kostet ein Tagespass?', 'Welche Mitgliedschaften gibt es?', 'Haben Sie ein Büro für vier?'],
  },
  {
    language: 'fr',
    greeting: 'Bonjour ! Je suis l’assistant IA de Bergwerk Zürich. Comment puis-je vous aider ?',
    suggestedPrompts: [
      'Combien coûte un pass journée ?',
      'Quels abonnements proposez-vous ?',
      'Avez-vous un bureau pour quatre ?',
    ],
  },
  {
    language: 'en',
    greeting: 'Hello! I am the AI assistant of Bergwerk Zürich. How can I help?',
    suggestedPrompts: ['How much is a day pass?', 'Which memberships are there?', 'Do you have an office for four?'],
  },
  {
    language: 'es',
    greeting: '¡Hola! Soy el asistente de IA de Bergwerk Zürich. ¿En qué puedo ayudarle?',
    suggestedPrompts: [
      '¿Cuánto cuesta un pase de día?',
      '¿Qué planes hay?',
      '¿Tienen una oficina para cuatro personas?',
    ],
  },
  {
    language: 'pt',
    greeting: 'Olá! Sou o assistente de IA da Bergwerk Zürich. Em que posso ajudar?',
    suggestedPrompts: [
      'Quanto custa um passe diário?',
      'Que planos existem?',
      'Têm um escritório para quatro pessoas?',
    ],
  },
  {
    language: 'ar',
    greeting: 'مرحبًا! أنا مساعد الذكاء الاصطناعي في Bergwerk Zürich. كيف يمكنني مساعدتك؟',
    suggestedPrompts: ['كم سعر التصريح اليومي؟', 'ما الاشتراكات المتاحة؟', 'هل لديكم مكتب لأربعة أشخاص؟'],
  },
]

/** What the widget of an operator says who has not written anything yet. */
export const newOperatorTexts: StoredWidgetTexts[] = [
  {
    language: 'en',
    greeting: 'Hello! I am the AI assistant of this space. How can I help?',
    suggestedPrompts: [],
  },
  {
    language: 'de',
    greeting: 'Hallo! Ich bin der KI-Assistent dieses Coworking-Space. Wobei kann ich helfen?',
    suggestedPrompts: [],
  },
  {
    language: 'fr',
    greeting: 'Bonjour ! Je suis l’assistant IA de cet espace. Comment puis-je vous aider ?',
    suggestedPrompts: [],
  },
  {
    language: 'es',
    greeting: '¡Hola! Soy el asistente de IA de este espacio. ¿En qué puedo ayudarte?',
    suggestedPrompts: [],
  },
  {
    language: 'pt',
    greeting: 'Olá! Sou o assistente de IA deste espaço. Em que posso ajudar?',
    suggestedPrompts: [],
  },
  {
    language: 'ar',
    greeting: 'مرحبًا! أنا مساعد الذكاء الاصطناعي لهذه المساحة. كيف يمكنني مساعدتك؟',
    suggestedPrompts: [],
  },
]
