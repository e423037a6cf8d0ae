package claimgraph.serve.page.question;

import claimgraph.serve.page.thing.Link;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often each source differs from each other, and, on the diagonal, from itself.
 *
 * @param sources heads of rows and columns
 */
public record Matrix(List<Link> sources, List<Row> rows) {

    /** One source against all. */
    public record Row(Link source, List<Cell> cells) {}

    /**
     * Two sources.
     *
     * @param shade 0 for none to 4 for the most, for the eye
     */
    public record Cell(Link other, long count, int shade) {}

    static Matrix of(List<QuestionCard> disagreements) {
        List<Link> sources = disagreements.stream()
                .flatMap(card -> card.sources().stream())
                .distinct()
                .sorted(Comparator.comparing(Link::iri))
                .toList();
        long[][] counts = new long[sources.size()][sources.size()];
        for (int i = 0; i < sources.size(); i++) {
            for (int j = 0; j < sources.size(); j++) {
                counts[i][j] = count(disagreements, sources.get(i), sources.get(j));
            }
        }
        long most = IntStream.range(0, sources.size())
                .mapToLong(i -> java.util.Arrays.stream(counts[i]).max().orElse(0))
                .max()
                .orElse(0);
        return new Matrix(
                sources,
                IntStream.range(0, sources.size())
                        .mapToObj(i -> row(sources, i, counts[i], most))
                        .toList());
    }

    private static Row row(List<Link> sources, int row, long[] counts, long most) {
        return new Row(
                sources.get(row),
                IntStream.range(0, counts.length)
                        .mapToObj(i -> new Cell(
                                sources.get(i), counts[i], counts[i] == 0 ? 0 : (int) (1 + 3 * counts[i] / most)))
                        .toList());
    }

    private static long count(List<QuestionCard> disagreements, Link one, Link other) {
        return disagreements.stream().filter(card -> card.differ(one, other)).count();
    }
}
