package guarantor.play;

/** What a character on the screen means; themes give it a colour, words give it a meaning. */
public enum Style {
  PLAIN,
  DIM,
  STRONG,
  HEADING,
  SPEAKER,
  QUOTE,
  CITE,
  MINUTE,
  CLAUSE,
  BRACKET,
  OPPONENT,
  GOOD,
  BAD,
  CHOICE,
  INPUT,
  FOOTER,
  SELECTED
}
