package claimgraph.serve.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claimgraph.Graphs;
import claimgraph.dataset.ClaimGraph;
import claimgraph.ontology.Cg;
import claimgraph.ontology.Namespaces;
import claimgraph.ontology.Ontology;
import claimgraph.serve.guard.Limits;
import claimgraph.serve.guard.engine.GuardedEngine;
import claimgraph.serve.page.thing.PageQueries;
import claimgraph.serve.page.thing.ResultRow;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** The queries of the pages: plain SPARQL, ordered, of declared terms, each used; and how terms are given to them. */
class PageQueriesTest {
    private static final Path FOLDER = Path.of("src/main/resources/claimgraph/pages");
    private static final Pattern OURS = Pattern.compile("\\bcg:([A-Za-z][\\w-]*)");
    private static final Pattern COMMENT = Pattern.compile("(?m)^#.*$");

    private final Graph ontology =
            Ontology.read(Path.of("ontology"), Namespaces.PUBLISHED).terms();

    @Test
    void everyFileIsPlainSparqlWithAnOrder() throws IOException {
        List<Path> files = files(FOLDER);
        assertThat(files).hasSizeGreaterThan(20);
        for (Path file : files) {
            Query query = QueryFactory.create(Files.readString(file), Syntax.syntaxSPARQL_11);
            boolean offered = file.getParent().endsWith("examples");
            assertThat(query.isSelectType() && (offered || query.hasOrderBy()))
                    .as("%s is a SELECT with ORDER BY", file)
                    .isTrue();
            assertThat(Files.readString(file).startsWith("# ") || offered)
                    .as("%s says what it gives", file)
                    .isTrue();
        }
    }

    @Test
    void everyTermOfOursIsDeclared() throws IOException {
        for (Path file : files(FOLDER)) {
            Set<String> undeclared = new TreeSet<>();
            OURS.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""))
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !isDeclared(ontology, name))
                    .forEach(undeclared::add);
            assertThat(undeclared).as("%s", file).isEmpty();
        }
        assertThat(isDeclared(ontology, "amountRaisd")).isFalse();
    }

    @Test
    void everyFileIsUsedByAPage() throws IOException {
        String java;
        try (Stream<Path> all = Files.walk(Path.of("src/main/java/claimgraph/serve"))) {
            java = all.filter(file -> file.toString().endsWith(".java"))
                    .map(PageQueriesTest::read)
                    .collect(Collectors.joining());
        }
        for (Path file : files(FOLDER)) {
            String name = file.getFileName().toString().replace(".rq", "");
            assertThat(java).as("%s", file).containsPattern("\"(examples/)?" + name + "\"");
        }
    }

    /** The constants of our own layer: a term that went from ontology/core would be compared with for ever in vain. */
    @Test
    void everyConstantIsATermOfTheCore() throws Exception {
        String core = files(Path.of("ontology/core")).stream()
                .map(PageQueriesTest::read)
                .collect(Collectors.joining());
        assertThat(Cg.class.getDeclaredFields()).isNotEmpty();
        for (Field field : Cg.class.getDeclaredFields()) {
            assertThat(core).as("%s", field.getName()).contains("\ncg:" + field.get(null) + " a ");
        }
    }

    @Test
    void termsStandWhereTheFileLeavesAPlaceForThem() {
        PageQueries queries = queries();
        List<ResultRow> all = queries.rows("sums");
        Node first = all.get(0).term("sum");

        assertThat(all).hasSizeGreaterThan(1);
        assertThat(queries.rows("sums", "sum", first)).containsExactly(all.get(0));
        assertThat(queries.rows("sums", "sum", ResultRow.terms("sum", all))).isEqualTo(all);
        assertThat(queries.rows("sums", "sum", List.of())).isEmpty();
        assertThat(queries.rows("sums", "about", NodeFactory.createURI("urn:x:nothing")))
                .isEmpty();
    }

    @Test
    void aParameterOrVariableThatIsNotThereIsAnError() {
        PageQueries queries = queries();
        assertThatThrownBy(() -> queries.rows("sums", "som", RDF.Nodes.type)).hasMessageContaining("som");
        assertThatThrownBy(() -> queries.rows("soms")).hasMessageContaining("soms.rq");
        ResultRow row = queries.rows("sums").get(0);
        assertThatThrownBy(() -> row.text("outcom")).hasMessageContaining("?outcom");
        assertThatThrownBy(() -> row.get("outcom")).hasMessageContaining("?outcom");
        assertThat(row.keySet()).contains("outcome", "comment");
    }

    /** A term that looks like SPARQL is a term, wherever it came from. */
    @Test
    void aTermIsNeverReadAsSparql() {
        Node odd = NodeFactory.createURI("urn:x:> } DROP ALL # ");
        assertThat(queries().rows("said", "thing", odd)).isEmpty();
        assertThat(queries().rows("why", Map.of("value", List.of(NodeFactory.createLiteralString("\" } #")))))
                .isEmpty();
    }

    private static PageQueries queries() {
        ClaimGraph ours = Graphs.ours().graph();
        return new PageQueries(new GuardedEngine(ours.dataset(), Limits.standard()), ours.namespaces());
    }

    private static boolean isDeclared(Graph ontology, String name) {
        Node term = NodeFactory.createURI(Namespaces.PUBLISHED.ontology() + name);
        return ontology.contains(term, RDF.Nodes.type, Node.ANY);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().matches(".*\\.(rq|ttl)"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
