package claimgraph.export.release;

import claimgraph.claim.Source;
import claimgraph.claim.value.Period;
import claimgraph.export.Edition;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How to cite a release: CITATION.cff 1.2.0, dated by the last annotation, since a clock would differ at each build. */
final class Citation {

    private Citation() {}

    static String of(Edition edition) {
        return Template.fill(
                "citation.cff",
                Map.of(
                        "version", edition.version(),
                        "hash", edition.graph().hash(),
                        "base", edition.graph().namespaces().base(),
                        "date",
                                lastAnnotation(edition)
                                        .map(day -> "date-released: " + day + "\n")
                                        .orElse("")));
    }

    private static Optional<LocalDate> lastAnnotation(Edition edition) {
        return edition.claims().sources().values().stream()
                .map(Source::annotatedOn)
                .filter(Objects::nonNull)
                .map(Period::last)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
    }
}
