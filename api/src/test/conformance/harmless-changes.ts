/**
 * Changes that graphql-inspector calls dangerous, because a client may not be written for them, and that ours are told to
 * expect. Every other dangerous change, such as another default value or a key taken away, is treated as a break.
 */
export const HARMLESS_CHANGES: Record<string, string> = {
  ENUM_VALUE_ADDED:
    'Kinds, channels, reasons and codes are open lists: their descriptions and the guide for integrators say that clients take unknown values as such.',
  UNION_MEMBER_ADDED: 'The only union is that of the entities, from which a gateway selects by the types it knows.',
  OBJECT_TYPE_INTERFACE_ADDED:
    'Whoever selects on an interface names the types that it reads more of, and ignores the others.',
  FIELD_ARGUMENT_ADDED: 'It may be left out, and then the field answers as before; one that may not is a break.',
  INPUT_FIELD_ADDED: 'It may be left out, and then the input means what it did; one that may not is a break.',
  DIRECTIVE_USAGE_OBJECT_ADDED: 'One more key, or a type that may be shared: other subgraphs compose as before.',
  DIRECTIVE_USAGE_FIELD_DEFINITION_ADDED: 'A tag, or a field that may be shared: other subgraphs compose as before.',
}
