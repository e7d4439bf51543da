package guarantor.store;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the Javadoc of a source file says of each class in it and of each of its components. */
final class Javadoc {
  private final Map<String, String> texts = new LinkedHashMap<>();

  /** Reads one source file. */
  static Javadoc of(Path source) throws IOException {
    Javadoc out = new Javadoc();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(source));
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        out.read(trees, unit);
      }
    }
    return out;
  }

  private void read(DocTrees trees, CompilationUnitTree unit) {
    new TreePathScanner<Void, String>() {
      @Override
      public Void visitClass(ClassTree node, String outer) {
        String name =
            outer.isEmpty() ? node.getSimpleName().toString() : outer + "$" + node.getSimpleName();
        note(name, trees.getDocCommentTree(getCurrentPath()));
        return super.visitClass(node, name);
      }
    }.scan(new TreePath(unit), "");
  }

  private void note(String name, DocCommentTree doc) {
    if (doc == null) {
      return;
    }
    texts.put(name, plain(doc.getFullBody()));
    for (DocTree tag : doc.getBlockTags()) {
      if (tag instanceof ParamTree p) {
        texts.put(name + "." + p.getName(), plain(p.getDescription()));
      }
    }
  }

  private static String plain(List<? extends DocTree> parts) {
    StringBuilder out = new StringBuilder();
    parts.forEach(out::append);
    return out.toString()
        .replaceAll("\\{@(?:code|link|literal)\\s+([^}]*)}", "$1")
        .replaceAll("<[^>]+>", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** What it says of a class, or of a component of it ("Position.rank"); empty for nothing. */
  String of(String name) {
    return texts.getOrDefault(name, "");
  }
}
