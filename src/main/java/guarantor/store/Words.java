package guarantor.store;

/** Constants as they are written in files: lower case with hyphens. */
final class Words {
  private Words() {}

  static String id(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
