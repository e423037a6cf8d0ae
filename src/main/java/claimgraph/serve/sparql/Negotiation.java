package claimgraph.serve.sparql;

import claimgraph.serve.guard.Reason;
import claimgraph.serve.guard.Refusal;
import claimgraph.serve.http.Accept;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses the format of an answer: by {@code output=} or {@code format=} when a client says so, else by Accept. */
final class Negotiation {
    private Negotiation() {}

    /**
     * The best format for this content.
     *
     * @param name of the format, empty when the client gave none
     * @throws Refusal when the client accepts none of ours
     */
    static Format choose(Format.Content content, Optional<String> name, Accept accept) {
        List<Format> formats = Format.of(content);
        return name.flatMap(given -> named(formats, given))
                .or(() -> accepted(formats, accept))
                .or(() -> name.map(given -> formats.get(0)))
                .orElseThrow(() -> new Refusal(
                        Reason.NOT_ACCEPTABLE,
                        "This answer comes as "
                                + formats.stream()
                                        .map(Format::mediaType)
                                        .distinct()
                                        .collect(Collectors.joining(", "))
                                + ". Ask for one of these in Accept or with output=."));
    }

    /** The format of that name; nothing when the name belongs to another kind of answer. */
    private static Optional<Format> named(List<Format> formats, String given) {
        String name = given.strip().toLowerCase(Locale.ROOT).replace(' ', '+');
        if (Format.ALL.stream().noneMatch(format -> format.isNamed(name))) {
            throw new Refusal(
                    Reason.BAD_REQUEST,
                    "There is no output format of this name. Known are json, xml, csv, tsv, text, html, turtle, nt, "
                            + "json-ld and rdf.");
        }
        return formats.stream().filter(format -> format.isNamed(name)).findFirst();
    }

    private static Optional<Format> accepted(List<Format> formats, Accept accept) {
        return accept.best(formats, Format::types);
    }
}
