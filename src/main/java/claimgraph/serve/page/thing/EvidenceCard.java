package claimgraph.serve.page.thing;

/**
 * An excerpt, its place, and the place of the passage that it stands in.
 *
 * @param self its page, with the passage when the text is at hand
 * @param phrase the excerpt
 * @param start first code point of it in the file, from 0
 * @param end behind its last code point
 * @param passageStart first code point of the passage
 * @param passageEnd behind its last code point
 */
public record EvidenceCard(
        Link self, String phrase, Link source, int start, int end, int passageStart, int passageEnd) {
    /** A row of phrases.rq. */
    static EvidenceCard of(ResultRow row) {
        return new EvidenceCard(
                row.link("evidence"),
                row.text("phrase"),
                row.link("source"),
                row.number("start"),
                row.number("end"),
                row.number("passageStart"),
                row.number("passageEnd"));
    }

    public String place() {
        return "characters " + start + "–" + end;
    }

    /** Where whoever has the file reads subject and value together. */
    public String passagePlace() {
        return "characters " + passageStart + "–" + passageEnd;
    }
}
