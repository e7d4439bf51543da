package guarantor.understanding;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The trained model: for each known feature a few small weights. The same bytes give the same
 * scores on every machine: sums of 32-bit floats in one order.
 *
 * @param heads what is decided; their labels stand one after the other in the label numbers
 * @param steps of each head, what one unit of a weight is worth
 * @param biases one for each label
 * @param features hashes, ascending
 * @param starts for each feature, where its weights begin; one more at the end
 * @param labels label number of each weight
 * @param values the weights, in steps of the label's head
 */
public record Weights(
    List<Head> heads,
    float[] steps,
    float[] biases,
    int[] features,
    int[] starts,
    short[] labels,
    byte[] values) {
  private static final int MAGIC = 0x67756172;

  /** Labels are written as steps from the one before; from here on in two bytes. */
  private static final int LONG_STEP = 255;

  /** The weights that the build made. */
  public static Weights shipped() {
    try (InputStream in = Weights.class.getResourceAsStream("weights.bin")) {
      if (in == null) {
        throw new IllegalStateException("the program has no weights; build it again");
      }
      return of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what {@link #bytes} wrote. */
  public static Weights of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < 8 || in.getInt() != MAGIC) {
      throw new IllegalArgumentException("these are no weights");
    }
    int count = in.getInt();
    List<Head> heads = new ArrayList<>();
    float[] steps = new float[count];
    int all = 0;
    for (int h = 0; h < count; h++) {
      String name = word(in);
      steps[h] = in.getFloat();
      List<String> labels = new ArrayList<>();
      int n = in.getInt();
      for (int i = 0; i < n; i++) {
        labels.add(word(in));
      }
      heads.add(new Head(name, labels));
      all += n;
    }
    float[] biases = new float[all];
    in.asFloatBuffer().get(biases);
    in.position(in.position() + all * Float.BYTES);
    int[] features = new int[in.getInt()];
    int[] starts = new int[features.length + 1];
    for (int f = 0; f < features.length; f++) {
      features[f] = in.getInt();
      starts[f + 1] = starts[f] + (in.getShort() & 0xFFFF);
    }
    short[] labels = new short[starts[features.length]];
    byte[] values = new byte[labels.length];
    int at = in.position();
    for (int f = 0; f < features.length; f++) {
      int label = 0;
      for (int k = starts[f]; k < starts[f + 1]; k++) {
        int step = bytes[at++] & 0xFF;
        label += step < LONG_STEP ? step : LONG_STEP + (bytes[at++] & 0xFF);
        labels[k] = (short) label;
      }
    }
    System.arraycopy(bytes, at, values, 0, values.length);
    return new Weights(heads, steps, biases, features, starts, labels, values);
  }

  /** A word as {@link DataOutputStream#writeUTF} writes it; labels are ASCII. */
  private static String word(ByteBuffer in) {
    byte[] letters = new byte[in.getShort() & 0xFFFF];
    in.get(letters);
    return new String(letters, StandardCharsets.US_ASCII);
  }

  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(out)) {
      data.writeInt(MAGIC);
      data.writeInt(heads.size());
      for (int h = 0; h < heads.size(); h++) {
        data.writeUTF(heads.get(h).name());
        data.writeFloat(steps[h]);
        data.writeInt(heads.get(h).labels().size());
        for (String label : heads.get(h).labels()) {
          data.writeUTF(label);
        }
      }
      for (float b : biases) {
        data.writeFloat(b);
      }
      data.writeInt(features.length);
      for (int f = 0; f < features.length; f++) {
        data.writeInt(features[f]);
        data.writeShort(starts[f + 1] - starts[f]);
      }
      for (int f = 0; f < features.length; f++) {
        int before = 0;
        for (int k = starts[f]; k < starts[f + 1]; k++) {
          int step = labels[k] - before;
          data.writeByte(Math.min(step, LONG_STEP));
          if (step >= LONG_STEP) {
            data.writeByte(step - LONG_STEP);
          }
          before = labels[k];
        }
      }
      data.write(values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The score of every label, head after head. */
  float[] scores(int[] found) {
    float[] out = new float[biases.length];
    int[] heard = new int[heads.size()];
    for (int f : found) {
      int at = Arrays.binarySearch(features, f);
      if (at >= 0) {
        for (int h = 0; h < heard.length; h++) {
          heard[h] += (f & heads.get(h).audience()) == 0 ? 0 : 1;
        }
        for (int k = starts[at]; k < starts[at + 1]; k++) {
          out[labels[k]] += values[k];
        }
      }
    }
    int label = 0;
    for (int h = 0; h < heads.size(); h++) {
      float share = heard[h] == 0 ? 0 : (float) (1 / StrictMath.sqrt(heard[h]));
      for (int i = 0; i < heads.get(h).labels().size(); i++) {
        out[label] = out[label] * steps[h] * share + biases[label];
        label++;
      }
    }
    return out;
  }

  /** Where the labels of a head begin. */
  int first(String head) {
    return Head.first(heads, head);
  }

  Head head(String name) {
    return Head.of(heads, name);
  }
}
