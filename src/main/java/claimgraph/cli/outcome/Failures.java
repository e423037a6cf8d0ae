package claimgraph.cli.outcome;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a person reads when a run fails: one plain sentence, and the stack only when asked for. */
public final class Failures {
    private Failures() {}

    /** The command was not understood: the sentence, the nearest known words, and where help is. */
    public static int misuse(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("claimgraph: " + sentence(failure));
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Run " + command.getCommandSpec().qualifiedName() + " --help for what it understands.");
        return ExitCode.MISUSED;
    }

    /** We failed, or the machine did. */
    public static int report(Throwable failure, boolean stacktrace, PrintWriter err) {
        err.println("claimgraph: " + sentence(failure));
        if (stacktrace) {
            failure.printStackTrace(err);
        } else {
            err.println("Run it again with --stacktrace to see where in the program.");
        }
        return ExitCode.OUR_FAILURE;
    }

    private static String sentence(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return "Java ran out of memory. Give it more, for instance CLAIMGRAPH_JAVA_OPTS=-Xmx4g.";
        }
        if (failure instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
            return sentence(wrapped.getCause());
        }
        if (failure instanceof CharacterCodingException) {
            return "A file that was named is not UTF-8. Save it as UTF-8.";
        }
        if (failure instanceof NotDirectoryException other) {
            return other.getFile() + " is no folder.";
        }
        if (failure instanceof NoSuchFileException missing) {
            return "There is no file or folder " + missing.getFile() + ".";
        }
        if (failure instanceof AccessDeniedException denied) {
            return "No permission for " + denied.getFile() + ".";
        }
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return "Something failed inside (" + failure.getClass().getSimpleName() + ").";
        }
        return asSentence(message);
    }

    private static String asSentence(String message) {
        String line = message.strip().lines().findFirst().orElse("");
        return line.endsWith(".") || line.endsWith("?") ? line : line + ".";
    }
}
