package claimgraph.serve.page.thing;

/**
 * A name and where it leads.
 *
 * @param href path on our own host, or an http address elsewhere; empty when there is nothing to follow
 * @param iri what it is called in the graph; empty for plain text
 * @param definition what it means; may be empty
 */
public record Link(String text, String href, String iri, String definition) {
    /** What there is nothing of. */
    public static final Link NONE = text("");

    public static Link text(String text) {
        return new Link(text, "", "", "");
    }

    public boolean external() {
        return href.startsWith("http");
    }

    /** The end of the IRI, to tell things apart in addresses and styles. */
    public String key() {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    /** Named by the end of its IRI: claims have no label, their id names them. */
    public Link byKey() {
        return new Link(key(), href, iri, "");
    }

    /** A label says "exactly 12 founders" so that no two labels are the same; on a page the first word is noise. */
    public Link brief() {
        return text.startsWith("exactly ") ? new Link(text.substring("exactly ".length()), href, iri, "") : this;
    }
}
