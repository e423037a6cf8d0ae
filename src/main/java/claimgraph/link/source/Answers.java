package claimgraph.link.source;

/** Answers of the Wikidata API to requests: from the network, or as they were recorded. */
public sealed interface Answers permits LiveAnswers, RecordedAnswers {

    /**
     * The body of a whole and successful answer.
     *
     * @param request the query string, parameters in the order of their names
     * @throws SourceException when there is none
     */
    String to(String request);

    String words();
}
