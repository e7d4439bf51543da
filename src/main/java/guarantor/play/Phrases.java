package guarantor.play;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words of the interface, by key, in one language. Logs never hold them. */
public final class Phrases {
  private final Properties words = new Properties();

  /** The words of a language ("en"); there is no fallback to the machine's own. */
  public Phrases(String language) {
    String file = "messages_" + language + ".properties";
    try (InputStream in = Phrases.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no words for the language '" + language + "'");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there are words for a key. */
  public boolean has(String key) {
    return words.containsKey(key);
  }

  /** The phrase with {0}, {1} ... filled in. A missing key is a fault of ours and says its name. */
  public String say(String key, Object... arguments) {
    String phrase = words.getProperty(key);
    if (phrase == null) {
      throw new IllegalArgumentException("no phrase '" + key + "'");
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      boolean slot = c == '{' && i + 2 < phrase.length() && phrase.charAt(i + 2) == '}';
      if (slot && Character.isDigit(phrase.charAt(i + 1))) {
        out.append(arguments[phrase.charAt(i + 1) - '0']);
        i += 2;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
