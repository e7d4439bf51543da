package guarantor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonPrinterTest {
  record Pair(String name, Optional<Integer> number, List<Boolean> flags) {}

  @Test
  void aRecordIsPrintedInTheOrderOfItsComponentsIndentedByOneSpace() {
    String printed = JsonPrinter.document(new Pair("Čaputová", Optional.of(3), List.of(true)));

    assertEquals(
        "{\n \"name\": \"Čaputová\",\n \"number\": 3,\n \"flags\": [\n  true\n ]\n}\n", printed);
  }

  @Test
  void whatIsMissingIsNullAndWhatIsEmptyIsClosedAtOnce() {
    String printed = JsonPrinter.line(new Pair("", Optional.empty(), List.of()));

    assertEquals("{\"name\":\"\",\"number\":null,\"flags\":[]}\n", printed);
    assertEquals("[]\n", JsonPrinter.document(List.of()));
  }

  @Test
  void aMapKeepsItsOwnOrder() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("z", 1L);
    map.put("a", "x");

    assertEquals("{\"z\":1,\"a\":\"x\"}\n", JsonPrinter.line(map));
  }

  @Test
  void aMapWithoutAnOrderIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> JsonPrinter.line(new HashMap<>()));
    assertThrows(IllegalArgumentException.class, () -> JsonPrinter.line(Map.of("a", 1)));
  }

  @Test
  void aValueThatIsNotPlainIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> JsonPrinter.line(new Object()));
  }

  @Test
  void aShareIsWrittenToFourPlaces() {
    assertEquals("0.6667\n", JsonPrinter.line(2 / 3.0));
  }
}
