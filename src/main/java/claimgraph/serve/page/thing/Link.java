package claimgraph.serve.page.thing;

/**
 * A name and where it leads.
 *
 * @param href path on our own host, or an http address elsewhere; empty when there is nothing to follow
 * @param iri what it is called in the graph; empty for plain text
 * @param definition what it means; may be empty
 */
public record Link(String text, String href, String iri, String definition) {
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
}
