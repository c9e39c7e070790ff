/** A rule of graphql-eslint that is set otherwise than its rule set has it. */
interface RuleSetting {
  options: Record<string, unknown>
  because: string
}

/** Rules that hold in another form. */
export const RULE_SETTINGS: Record<string, RuleSetting> = {
  'require-description': {
    options: {
      types: true,
      rootField: true,
      DirectiveDefinition: true,
      FieldDefinition: true,
      InputValueDefinition: true,
      EnumValueDefinition: true,
    },
    because: 'Stricter than the rule set: fields, arguments and values are described too.',
  },
  'relay-arguments': {
    options: { includeBoth: false },
    because: 'Lists that nobody reads from their end page forward only; a list that pages backward does both.',
  },
  'relay-edge-types': {
    options: { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
    because: 'What is few and always read whole, such as badges and user errors, is a plain list.',
  },
  'strict-id-in-types': {
    options: {
      acceptedIdNames: ['id'],
      acceptedIdTypes: ['ID'],
      exceptions: {
        suffixes: ['Connection', 'Edge', 'Payload', 'Error'],
        types: [
          'AnswerEffect',
          'ArticleRevision',
          'AskedFor',
          'Badge',
          'BillingCycle',
          'Breakdown',
          'BreakdownValue',
          'Chat',
          'ConversationCounts',
          'ConversationFigures',
          'ConversationNeighbors',
          'ConversionExplanation',
          'ConversionKindTotals',
          'ConversionSums',
          'ConversionWorth',
          'CurrencyTotal',
          'CustomField',
          'Customer',
          'FollowedLink',
          'Friction',
          'FrictionBoard',
          'FrictionCounts',
          'FrictionOffer',
          'Insights',
          'KindFigure',
          'MissingBadgeExplanation',
          'Money',
          'OfferCard',
          'OpenInvitation',
          'OpeningHours',
          'OutcomeInsights',
          'OutcomeWorth',
          'PageInfo',
          'PeriodFigures',
          'Person',
          'PlatformEndpoint',
          'PreviewedAnswer',
          'QuestionWording',
          'ReplyChunk',
          'Retention',
          'Review',
          'SaidByAssistant',
          'SessionSuggestion',
          'Snippet',
          'TeamPresence',
          'TextRange',
          'TimeToConvert',
          'TimeToConvertStretch',
          'TrendStretch',
          'UnansweredQuestion',
          'Viewer',
          'Widget',
          'WidgetSettings',
          'WidgetTexts',
        ],
      },
    },
    because: 'Values belong to the object they are read from and have no identity of their own.',
  },
}

/** Rules that are switched off. */
export const RULES_OFF: Record<string, string> = {
  alphabetize:
    'Fields and arguments stand in the order in which one reads about them; types are in order of their names.',
  'no-root-type': 'Made to forbid mutations or subscriptions altogether; this graph has both.',
  'require-field-of-type-query-in-mutation-result':
    'What a mutation changed is in its payload; a second way into the whole graph would escape the limits on cost.',
}

/** Single findings that stay. */
export const FINDINGS_KEPT: { rule: string; about: string; because: string }[] = [
  {
    rule: 'no-typename-prefix',
    about: 'Field "coworkerType"',
    because: 'The coworking platform calls it so, and integrators know it by that name.',
  },
  {
    rule: 'no-typename-prefix',
    about: 'Field "visitorCode"',
    because: 'The coworking platform calls it so, and integrators know it by that name.',
  },
  {
    rule: 'require-nullable-result-in-root',
    about: 'result type "Viewer"',
    because: 'Somebody always asks, if only nobody known; it is made from the request and cannot fail.',
  },
]
