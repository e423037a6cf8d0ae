package claimgraph.seed;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** What stands at a path; asked before opening, since a pipe would wait for ever and a device has no end. */
public enum PathKind {
    MISSING("missing"),
    FILE("a file"),
    FOLDER("a folder"),
    DANGLING_LINK("a link that leads nowhere"),
    SPECIAL("a pipe, a socket or a device"),
    UNREADABLE("not readable by this user");

    private final String words;

    PathKind(String words) {
        this.words = words;
    }

    public static PathKind of(Path path) {
        if (!Files.exists(path)) {
            return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? DANGLING_LINK : MISSING;
        }
        if (!Files.isReadable(path)) {
            return UNREADABLE;
        }
        if (Files.isDirectory(path)) {
            return FOLDER;
        }
        return Files.isRegularFile(path) ? FILE : SPECIAL;
    }

    /** Behind "It is". */
    public String words() {
        return words;
    }
}
