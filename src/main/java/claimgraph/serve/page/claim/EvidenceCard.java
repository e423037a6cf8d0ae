package claimgraph.serve.page.claim;

import claimgraph.serve.page.read.Link;

/**
 * A phrase and its place.
 *
 * @param self its page, with the passage around it when the text is at hand
 * @param start first code point of it in the file, from 0
 * @param end behind its last code point
 */
public record EvidenceCard(Link self, String phrase, Link source, int start, int end) {
    public String place() {
        return "characters " + start + "–" + end;
    }
}
