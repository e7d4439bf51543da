package guarantor.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** SHA-256, as the log and the content hash use it. */
public final class Digest {
  private final MessageDigest sha;

  private Digest(MessageDigest sha) {
    this.sha = sha;
  }

  /** Over no file yet. */
  static Digest empty() {
    return new Digest(sha());
  }

  /** The same so far, to go on another way; the shared beginning is read only once. */
  Digest copy() {
    try {
      return new Digest((MessageDigest) sha.clone());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Goes on over files, names and bytes, in the order of the map. */
  Digest with(Map<String, byte[]> files) {
    files.forEach(
        (name, bytes) -> {
          sha.update(name.getBytes(StandardCharsets.UTF_8));
          sha.update((byte) 0);
          sha.update(bytes);
        });
    return this;
  }

  String hex() {
    return HexFormat.of().formatHex(sha.digest());
  }

  /** Over one text in UTF-8. */
  public static String of(String text) {
    return HexFormat.of().formatHex(sha().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
