package claimgraph.annotate;

import claimgraph.claim.Source;
import claimgraph.problem.Location;
import claimgraph.problem.ProblemCode;
import claimgraph.problem.Problems;
import claimgraph.text.SourceFolder;
import claimgraph.text.SourceText;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Optional;

/** The texts that were annotated, told by their hash: offsets mean nothing in another copy. */
final class Texts {

    private final SourceFolder folder;
    private final String shownSeeds;

    Texts(Path folder, String shownSeeds) {
        this.folder = new SourceFolder(folder);
        this.shownSeeds = shownSeeds;
    }

    /** The text of a source; what is in the way becomes a problem. */
    Optional<SourceText> of(Source source, Problems problems) {
        Location place = Location.ofLine(
                        shownSeeds + "/sources.csv", source.row().line())
                .column("sha256");
        SourceFolder.Copy copy = folder.find(source).orElse(null);
        if (copy == null || !copy.exact()) {
            problems.add(
                    ProblemCode.MISSING_FILE,
                    place,
                    "No file in " + folder.path() + " has this hash."
                            + (copy == null
                                    ? ""
                                    : " " + source.fileName() + " there is another copy, in which the offsets differ.")
                            + " Name the folder that holds the annotated file with --sources.");
            return Optional.empty();
        }
        try {
            return Optional.of(SourceText.decode(copy.bytes()));
        } catch (CharacterCodingException e) {
            problems.add(ProblemCode.NOT_UTF8, place, copy.file() + " is not UTF-8.");
            return Optional.empty();
        }
    }
}
