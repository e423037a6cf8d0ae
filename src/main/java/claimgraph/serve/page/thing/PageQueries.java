package claimgraph.serve.page.thing;

import claimgraph.ontology.Namespaces;
import claimgraph.serve.guard.Limits;
import claimgraph.serve.guard.QueryClock;
import claimgraph.serve.guard.engine.GuardedEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * The queries that pages are made of: files of plain SPARQL 1.1 in claimgraph/pages/, each parsed once, run by the engine of
 * /sparql under the clock of the request. {@code VALUES ?claim { UNDEF }} in a file is the place of a parameter: the terms that
 * are given stand there instead, or nothing where none are. May be used by many threads.
 */
public final class PageQueries {
    private static final String FOLDER = "claimgraph/pages/";

    private final GuardedEngine engine;
    private final Namespaces namespaces;
    private final Map<String, Query> parsed;
    private final Links links;

    private PageQueries(GuardedEngine engine, Namespaces namespaces, Map<String, Query> parsed, Links links) {
        this.engine = engine;
        this.namespaces = namespaces;
        this.parsed = parsed;
        this.links = links;
    }

    /** The queries over the dataset of an engine, which does not change. */
    public PageQueries(GuardedEngine engine, Namespaces namespaces) {
        this.engine = engine;
        this.namespaces = namespaces;
        this.parsed = new ConcurrentHashMap<>();
        this.links = new Links(this, namespaces);
    }

    /** The same queries over another graph; names still come from the dataset. */
    public PageQueries over(Graph graph) {
        return new PageQueries(
                new GuardedEngine(DatasetGraphFactory.wrap(graph), Limits.standard()), namespaces, parsed, links);
    }

    public Links links() {
        return links;
    }

    public Namespaces namespaces() {
        return namespaces;
    }

    /** The rows of a query that is given nothing, in its order. */
    public List<ResultRow> rows(String file) {
        return rows(file, Map.of());
    }

    public List<ResultRow> rows(String file, String parameter, Node given) {
        return rows(file, Map.of(parameter, List.of(given)));
    }

    public List<ResultRow> rows(String file, String parameter, Collection<Node> given) {
        return rows(file, Map.of(parameter, given));
    }

    /**
     * The rows of a query, in its order; none when a parameter is given no term.
     *
     * @param file name in claimgraph/pages/ without its ending
     * @param given terms by the name of the parameter
     * @throws IllegalArgumentException when the file has no such parameter
     */
    public List<ResultRow> rows(String file, Map<String, ? extends Collection<Node>> given) {
        List<Binding> found = bindings(file, given);
        Set<Node> terms = found.stream()
                .flatMap(binding -> ResultRow.nodes(binding).stream())
                .collect(Collectors.toSet());
        Map<Node, Link> names = links.named(terms);
        List<String> variables = query(file).getResultVars();
        return found.stream()
                .map(binding -> new ResultRow(variables, binding, names))
                .toList();
    }

    /** The terms of one variable, in the order of the query. */
    public List<Node> terms(String file, String variable, Map<String, ? extends Collection<Node>> given) {
        Var wanted = Var.alloc(variable);
        return bindings(file, given).stream()
                .map(binding -> binding.get(wanted))
                .toList();
    }

    List<Binding> bindings(String file, Map<String, ? extends Collection<Node>> given) {
        if (given.values().stream().anyMatch(Collection::isEmpty)) {
            return List.of();
        }
        List<Binding> rows = new ArrayList<>();
        try (QueryExec run = engine.prepare(
                bound(file, given), DatasetDescription.create(List.of(), List.of()), QueryClock.here())) {
            run.select().forEachRemaining(rows::add);
        }
        return rows;
    }

    private Query query(String file) {
        return parsed.computeIfAbsent(file, this::read);
    }

    private Query read(String file) {
        return QueryFactory.create(text(file, namespaces), Syntax.syntaxSPARQL_11);
    }

    /** The text of a query, which is written for the published base, for another. */
    public static String text(String file, Namespaces namespaces) {
        try (InputStream in = PageQueries.class.getClassLoader().getResourceAsStream(FOLDER + file + ".rq")) {
            if (in == null) {
                throw new IllegalArgumentException("The program was packed without " + FOLDER + file + ".rq.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(Namespaces.PUBLISHED_BASE, namespaces.base());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query bound(String file, Map<String, ? extends Collection<Node>> given) {
        Parameters parameters = new Parameters(given);
        Query bound = QueryTransformOps.transform(query(file), parameters);
        if (!parameters.seen.containsAll(given.keySet())) {
            throw new IllegalArgumentException(file + ".rq has " + parameters.seen + ", not all of " + given.keySet());
        }
        return bound;
    }

    /** Puts terms in the places of parameters. */
    private static final class Parameters extends ElementTransformCopyBase {
        private final Map<String, ? extends Collection<Node>> given;
        private final Set<String> seen = ConcurrentHashMap.newKeySet();

        Parameters(Map<String, ? extends Collection<Node>> given) {
            this.given = given;
        }

        @Override
        public Element transform(ElementData block) {
            if (!isParameter(block)) {
                return block;
            }
            Var variable = block.getVars().get(0);
            seen.add(variable.getVarName());
            Collection<Node> terms = given.get(variable.getVarName());
            if (terms == null) {
                return new ElementGroup();
            }
            return new ElementData(
                    List.of(variable),
                    terms.stream()
                            .map(term -> BindingFactory.binding(variable, term))
                            .toList());
        }

        private static boolean isParameter(ElementData block) {
            return block.getVars().size() == 1
                    && block.getRows().size() == 1
                    && block.getRows().get(0).isEmpty();
        }
    }
}
