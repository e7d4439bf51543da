package guarantor;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The lists behind the walls of {@link RoomsTest}, in the patterns of {@link Uses}. */
final class Banned {
  private Banned() {}

  static final List<String> CLOCK_DICE_CONSOLE =
      List.of(
          "java.lang.System#currentTimeMillis",
          "java.lang.System#nanoTime",
          "java.lang.System#out",
          "java.lang.System#in",
          "java.lang.System#err",
          "java.lang.System#console",
          "java.lang.System#getenv",
          "java.time.Instant#now",
          "java.time.LocalDate#now",
          "java.time.LocalTime#now",
          "java.time.LocalDateTime#now",
          "java.time.OffsetDateTime#now",
          "java.time.ZonedDateTime#now",
          "java.time.Year#now",
          "java.time.YearMonth#now",
          "java.time.Clock#systemUTC",
          "java.time.Clock#systemDefaultZone",
          "java.time.Clock#system",
          "java.util.Date#<init>()",
          "java.util.Calendar#getInstance",
          "java.util.UUID#randomUUID",
          "java.lang.Math#random",
          "java.lang.StrictMath#random",
          "java.util.Collections#shuffle(List)",
          "java.lang.Thread#sleep");

  static final List<String> OPENS_A_FILE_BY_NAME =
      List.of(
          "java.io.FileInputStream#<init>(String)",
          "java.io.FileInputStream#<init>(File)",
          "java.io.FileOutputStream#<init>(String)",
          "java.io.FileOutputStream#<init>(File)",
          "java.io.FileOutputStream#<init>(String,boolean)",
          "java.io.FileOutputStream#<init>(File,boolean)",
          "java.io.PrintStream#<init>(String)",
          "java.io.PrintStream#<init>(String,String)",
          "java.io.PrintStream#<init>(String,Charset)",
          "java.io.PrintWriter#<init>(String)",
          "java.io.PrintWriter#<init>(String,String)",
          "java.io.PrintWriter#<init>(String,Charset)");

  /** Of the classes for files: names alone, and streams over descriptors that are open already. */
  static final Set<String> NO_DISK =
      Set.of(
          "java.nio.file.Path",
          "java.nio.file.InvalidPathException",
          "java.io.FileDescriptor",
          "java.io.FileInputStream",
          "java.io.FileOutputStream");

  static final Set<String> DICE =
      Set.of(
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.security.SecureRandom",
          "java.util.concurrent.ThreadLocalRandom",
          "java.util.random.RandomGenerator");

  static final List<String> EXIT =
      List.of("java.lang.System#exit", "java.lang.Runtime#exit", "java.lang.Runtime#halt");

  static final Set<String> HASHED =
      Set.of(
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.Hashtable",
          "java.util.IdentityHashMap",
          "java.util.WeakHashMap",
          "java.util.concurrent.ConcurrentHashMap");

  /** What iterates in an order that the code does not give, or in no order. */
  static final List<String> UNORDERED =
      List.of(
          "java.util.Map#copyOf",
          "java.util.Set#copyOf",
          "java.util.Map#of(+)",
          "java.util.Map#ofEntries(+)",
          "java.util.Set#of(+)",
          "java.util.stream.Collectors#toSet",
          "java.util.stream.Collectors#toUnmodifiableSet",
          "java.util.stream.Collectors#toUnmodifiableMap",
          "java.util.stream.Collectors#toMap(Function,Function)",
          "java.util.stream.Collectors#toMap(Function,Function,BinaryOperator)",
          "java.util.stream.Collectors#toConcurrentMap",
          "java.util.stream.Collectors#groupingBy(Function)",
          "java.util.stream.Collectors#groupingBy(Function,Collector)",
          "java.util.stream.Collectors#groupingByConcurrent",
          "*#parallelStream",
          "*#parallel",
          "java.util.Arrays#parallelSort",
          "java.util.Arrays#parallelSetAll",
          "java.util.Arrays#parallelPrefix",
          "java.lang.System#identityHashCode");

  static final List<String> REFLECTION =
      List.of(
          "java.lang.Class#forName",
          "java.lang.Class#getRecordComponents",
          "java.lang.Class#getPermittedSubclasses",
          "java.lang.Class#getDeclaredMethods",
          "java.lang.Class#getDeclaredFields",
          "java.lang.Class#getDeclaredConstructor",
          "java.lang.Class#getMethod",
          "java.lang.Class#getMethods",
          "java.lang.Class#getEnumConstants",
          "java.lang.invoke.MethodHandles#lookup",
          "java.util.ServiceLoader#load");

  static final List<String> DEFAULT_LOCALE =
      List.of(
          "java.lang.String#format(String,Object[])",
          "java.lang.String#formatted",
          "java.lang.String#toLowerCase()",
          "java.lang.String#toUpperCase()",
          "java.lang.String#getBytes()",
          "java.lang.String#<init>(byte[])",
          "java.io.PrintStream#printf(String,Object[])",
          "java.io.PrintStream#format(String,Object[])",
          "java.io.PrintWriter#printf(String,Object[])",
          "java.io.PrintWriter#format(String,Object[])",
          "java.io.InputStreamReader#<init>(InputStream)",
          "java.io.OutputStreamWriter#<init>(OutputStream)",
          "java.util.Scanner#<init>(InputStream)",
          "java.util.Formatter#<init>()",
          "java.util.Locale#getDefault",
          "java.util.ResourceBundle#getBundle(String)",
          "java.text.NumberFormat#getInstance()",
          "java.text.Collator#getInstance()",
          "java.time.format.DateTimeFormatter#ofPattern(String)",
          "java.time.ZoneId#systemDefault",
          "java.util.TimeZone#getDefault",
          "java.nio.charset.Charset#defaultCharset");

  /** Functions whose last bit the platform may choose, by their class. */
  static List<String> functionsOf(String mathClass) {
    return Stream.of(
            "pow", "exp", "expm1", "log", "log10", "log1p", "cbrt", "sin", "cos", "tan", "asin",
            "acos", "atan", "atan2", "sinh", "cosh", "tanh", "hypot")
        .map(f -> mathClass + "#" + f)
        .toList();
  }
}
