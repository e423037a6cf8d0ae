package claimgraph.dataset;

import java.nio.file.Path;

/**
 * A question that the graph must answer: a query of the queries folder and what its header says of it.
 *
 * @param id file name without its ending: {@code cq01-founders}
 * @param question in words, from {@code # Question:}
 * @param why somebody asks it, from {@code # Why:}
 * @param expects what a right answer looks like, from {@code # Expects:}; may be empty
 * @param theme under which it is listed, from {@code # Theme:}; may be empty
 * @param text the whole file, header included
 * @param expected the file of the expected solutions, same name ending in .tsv; it need not exist
 */
public record CompetencyQuestion(
        String id, String question, String why, String expects, String theme, String text, Path expected) {}
