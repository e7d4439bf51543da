package guarantor.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;

/** SHA-256, as the log and the content hash use it. */
public final class Digest {
  private Digest() {}

  /** Over all files, names and bytes, in the order of the map. */
  static String of(Map<String, byte[]> files) {
    MessageDigest sha = sha();
    files.forEach(
        (name, bytes) -> {
          sha.update(name.getBytes(StandardCharsets.UTF_8));
          sha.update((byte) 0);
          sha.update(bytes);
        });
    return hex(sha.digest());
  }

  /** Over one text in UTF-8. */
  public static String of(String text) {
    return hex(sha().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hex(byte[] bytes) {
    StringBuilder out = new StringBuilder(bytes.length * 2);
    for (byte b : bytes) {
      out.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
    }
    return out.toString();
  }
}
