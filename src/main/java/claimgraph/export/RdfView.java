package claimgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The same claims in other people's shapes; docs/exports.md shows ten lines of each. */
public enum RdfView {
    FACTS("facts") {
        @Override
        public void write(Edition edition, Syntax syntax, OutputStream out) throws IOException {
            syntax.write(FactsView.of(edition.graph()), out);
        }
    },
    CLAIMS("claims") {
        @Override
        public void write(Edition edition, Syntax syntax, OutputStream out) throws IOException {
            syntax.write(edition.graph().dataset(), out);
        }
    },
    RDF12("rdf12") {
        @Override
        public void write(Edition edition, Syntax syntax, OutputStream out) throws IOException {
            syntax.write(ReifierView.of(edition.graph()), out);
        }
    },
    NANOPUB("nanopub") {
        @Override
        public void write(Edition edition, Syntax syntax, OutputStream out) throws IOException {
            syntax.write(NanopubView.of(edition), out);
        }
    },
    SCHEMA_ORG("schema.org") {
        @Override
        public void write(Edition edition, Syntax syntax, OutputStream out) throws IOException {
            SchemaOrgView.write(edition, out);
        }
    };

    private final String word;

    RdfView(String word) {
        this.word = word;
    }

    /** What a person types. */
    public String word() {
        return word;
    }

    /** In which it can be written; the first is the usual one. */
    public List<Syntax> syntaxes() {
        return switch (this) {
            case FACTS -> List.of(Syntax.TURTLE);
            case CLAIMS -> List.of(Syntax.TRIG, Syntax.N_QUADS);
            case RDF12 -> List.of(Syntax.TURTLE_12, Syntax.N_QUADS_12);
            case NANOPUB -> List.of(Syntax.TRIG);
            case SCHEMA_ORG -> List.of(Syntax.JSON_LD);
        };
    }

    public static Optional<RdfView> of(String word) {
        return Arrays.stream(values()).filter(view -> view.word.equals(word)).findFirst();
    }

    /** Writes the view in UTF-8, the same bytes for the same edition; the stream stays open. */
    public abstract void write(Edition edition, Syntax syntax, OutputStream out) throws IOException;
}
