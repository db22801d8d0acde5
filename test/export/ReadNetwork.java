import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gephi.graph.api.AttributeUtils;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Table;
import org.gephi.graph.api.TimeFormat;
import org.gephi.graph.api.types.IntervalSet;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.AppendProcessor;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * What Gephi reads in files, as JSON by the name of the first file; files with "+" between them go into one workspace.
 *
 * <p>java -cp gephi-toolkit-all.jar ReadNetwork.java network.gexf network.nodes.csv+network.edges.csv
 */
class ReadNetwork {
  static final ImportController IMPORT = Lookup.getDefault().lookup(ImportController.class);
  static final ProjectController PROJECTS = Lookup.getDefault().lookup(ProjectController.class);

  public static void main(String[] groups) throws Exception {
    PROJECTS.newProject();
    Map<String, Object> seen = new LinkedHashMap<>();
    for (String group : groups) {
      List<File> files = Stream.of(group.split("\\+")).map(File::new).toList();
      seen.put(files.get(0).getName(), seenIn(files));
    }
    new PrintStream(System.out, true, StandardCharsets.UTF_8).println(json(seen));
    System.exit(0);
  }

  /** As a user opens them: each importer and its options are those that Gephi finds by itself. */
  static Object seenIn(List<File> files) throws Exception {
    Workspace workspace = PROJECTS.newWorkspace(PROJECTS.getCurrentProject());
    PROJECTS.openWorkspace(workspace);
    List<String> issues = new ArrayList<>();
    for (File file : files) {
      Container container = IMPORT.importFile(file);
      IMPORT.process(container, file == files.get(0) ? new DefaultProcessor() : new AppendProcessor(), workspace);
      container.getReport().getIssues(1000).forEachRemaining(issue -> issues.add(issue.getLevel() + " " + issue.getMessage()));
    }
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    Object result = seenIn(model, issues);
    PROJECTS.closeCurrentWorkspace();
    return result;
  }

  static Object seenIn(GraphModel model, List<String> issues) {
    Graph graph = model.getGraph();
    Map<String, Object> seen = new LinkedHashMap<>();
    seen.put("type", model.isMixed() ? "mixed" : model.isDirected() ? "directed" : "undirected");
    seen.put("nodeCount", graph.getNodeCount());
    seen.put("edgeCount", graph.getEdgeCount());
    seen.put("columns", Map.of("nodes", typesOf(model.getNodeTable()), "edges", typesOf(model.getEdgeTable())));
    Map<String, Object> nodes = new LinkedHashMap<>();
    graph.getNodes().forEach(node -> nodes.put(node.getId().toString(), valuesOf(node)));
    seen.put("nodes", nodes);
    List<Object> edges = new ArrayList<>();
    graph.getEdges().forEach(edge -> edges.add(seenIn(edge, model)));
    seen.put("edges", edges);
    seen.put("issues", issues);
    return seen;
  }

  static Object seenIn(Edge edge, GraphModel model) {
    Map<String, Object> seen = new LinkedHashMap<>();
    seen.put("source", edge.getSource().getId());
    seen.put("target", edge.getTarget().getId());
    seen.put("directed", edge.isDirected());
    seen.put("kind", edge.getTypeLabel());
    boolean intervals = edge.getTable().getColumn("timeset").getTypeClass() == IntervalSet.class;
    seen.put("lifetimes", intervals ? Stream.of(edge.getIntervals()).map(interval -> daysOf(interval, model)).toList() : List.of());
    seen.put("values", valuesOf(edge));
    return seen;
  }

  static Map<String, String> typesOf(Table table) {
    Map<String, String> types = new LinkedHashMap<>();
    for (Column column : table) types.put(column.getTitle(), column.getTypeClass().getSimpleName());
    return types;
  }

  static Map<String, Object> valuesOf(Element element) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Column column : element.getAttributeColumns()) {
      Object value = element.getAttribute(column);
      if (value != null && !column.getId().equals("timeset")) values.put(column.getTitle(), value);
    }
    return values;
  }

  /** As the data laboratory shows them: in the zone of the workspace, which is the machine's. */
  static List<String> daysOf(Interval interval, GraphModel model) {
    return Stream.of(interval.getLow(), interval.getHigh())
      .map(time -> Double.isInfinite(time) ? null : AttributeUtils.printTimestampInFormat(time, TimeFormat.DATE, model.getTimeZone()))
      .collect(Collectors.toList());
  }

  static String json(Object value) {
    if (value == null || value instanceof Number || value instanceof Boolean) return String.valueOf(value);
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream().map(entry -> json(entry.getKey()) + ":" + json(entry.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(ReadNetwork::json).collect(Collectors.joining(",", "[", "]"));
    }
    return value.toString().codePoints().mapToObj(ReadNetwork::escaped).collect(Collectors.joining("", "\"", "\""));
  }

  static String escaped(int sign) {
    return sign < 32 || sign == '"' || sign == '\\' ? String.format("\\u%04x", sign) : Character.toString(sign);
  }
}
