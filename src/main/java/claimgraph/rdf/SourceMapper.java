package claimgraph.rdf;

import claimgraph.claim.Source;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Writes a source and the annotation run on it. */
public final class SourceMapper {

    private static final Map<Source.Tier, String> TIERS = Map.of(
            Source.Tier.PRIMARY, "Primary",
            Source.Tier.DIRECT, "DirectReporting",
            Source.Tier.AGGREGATOR, "Aggregator");

    private final IriMinter iris;
    private final QuadSink sink;
    private final Node graph;

    public SourceMapper(IriMinter iris, QuadSink sink) {
        this.iris = iris;
        this.sink = sink;
        this.graph = iris.graph("sources");
    }

    public void map(Source source) {
        Node subject = iris.source(source.id());
        write(subject, Terms.TYPE, iris.term("Source"));
        write(subject, Terms.LABEL, Literals.text(source.title()));
        writeText(subject, Terms.PUBLISHER, source.publisher());
        writeText(subject, Terms.AUTHOR, source.author());
        writeText(subject, Terms.IN_LANGUAGE, source.language().toLowerCase(Locale.ROOT));
        writeText(subject, Terms.RIGHTS, source.rights());
        if (!source.url().isEmpty()) {
            write(subject, Terms.URL, NodeFactory.createURI(source.url()));
        }
        if (source.published() != null) {
            write(subject, Terms.DATE_PUBLISHED, Literals.period(source.published()));
        }
        if (source.retrieved() != null) {
            write(subject, iris.term("retrievedOn"), Literals.period(source.retrieved()));
        }
        write(subject, iris.term("sourceTier"), iris.term(TIERS.getOrDefault(source.tier(), "Aggregator")));
        source.derivedFrom().forEach(from -> write(subject, Terms.WAS_DERIVED_FROM, iris.source(from)));
        writeFile(subject, source);
        writeRun(source, subject);
    }

    private void writeFile(Node subject, Source source) {
        write(subject, iris.term("fileName"), Literals.text(source.fileName()));
        write(subject, iris.term("sha256"), Literals.text(source.sha256()));
        write(subject, iris.term("byteLength"), Literals.integer(source.bytes()));
        write(subject, iris.term("charLength"), Literals.integer(source.chars()));
    }

    private void writeRun(Source source, Node subject) {
        Node run = iris.run(source.id());
        write(run, Terms.TYPE, iris.term("AnnotationRun"));
        write(run, Terms.LABEL, Literals.english("Annotation of " + source.title()));
        write(run, Terms.USED, subject);
        writeAnnotator(run, source.annotator());
        if (source.annotatedOn() != null) {
            write(run, iris.term("annotatedOn"), Literals.period(source.annotatedOn()));
        }
    }

    /** PROV-O, 3.1: an agent is a person, software or an organization where the row says which. */
    private void writeAnnotator(Node run, Source.Annotator annotator) {
        if (annotator.name().isEmpty()) {
            return;
        }
        Node agent = iris.annotator(run);
        write(run, iris.term("annotator"), Literals.text(annotator.name()));
        write(run, Terms.WAS_ASSOCIATED_WITH, agent);
        write(
                agent,
                Terms.TYPE,
                switch (annotator.kind()) {
                    case AGENT -> Terms.AGENT;
                    case PERSON -> Terms.PERSON;
                    case SOFTWARE -> Terms.SOFTWARE_AGENT;
                    case ORGANIZATION -> Terms.ORGANIZATION_AGENT;
                });
        write(agent, Terms.LABEL, Literals.text(annotator.name()));
    }

    private void writeText(Node subject, Node predicate, String text) {
        if (!text.isEmpty()) {
            write(subject, predicate, Literals.text(text));
        }
    }

    private void write(Node subject, Node predicate, Node object) {
        sink.quad(graph, subject, predicate, object);
    }
}
