package guarantor.content;

/** When a clause enters into force. */
public enum Tag {
  SIGNATURE,
  CEASEFIRE,
  PEACE
}
