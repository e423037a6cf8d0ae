package claimgraph.serve.page.home;

import claimgraph.serve.page.thing.Link;

/**
 * One thing that can be found.
 *
 * @param words what it is found by
 * @param kind what it is, in a word: organization, property, source, phrase
 * @param weight how much is said of it
 */
public record Found(String words, Link link, String kind, int weight) {

    /** Whether it was found by a name that is not its label. */
    public boolean byOtherName() {
        return !words.equals(link.text());
    }
}
