package claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.cli.outcome.ExitCode;
import claimgraph.cli.outcome.Failures;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ClaimgraphTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void versionIsTheOneOfThePom() {
        assertThat(run("--version")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).matches("claimgraph \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void helpNamesTheExitCodes() {
        assertThat(run("--help")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("--stacktrace", "the data has problems", "the command was misused");
    }

    @Test
    void noCommandIsMisuse() {
        assertThat(run()).isEqualTo(ExitCode.MISUSED);
        assertThat(err.toString()).isEqualToNormalizingNewlines("""
                        claimgraph: Say which command to run.
                        Run claimgraph --help for what it understands.
                        """);
    }

    @Test
    void unknownOptionIsMisuseAndSuggests() {
        assertThat(run("--versoin")).isEqualTo(ExitCode.MISUSED);
        assertThat(err.toString()).contains("--versoin").contains("--version").doesNotContain("Exception");
    }

    @Test
    void failureIsOneSentence() {
        assertThat(report(new NoSuchFileException("seeds"), false)).isEqualTo(ExitCode.OUR_FAILURE);
        assertThat(err.toString()).isEqualToNormalizingNewlines("""
                        claimgraph: There is no file or folder seeds.
                        Run it again with --stacktrace to see where in the program.
                        """);
    }

    @Test
    void stackIsShownOnlyWhenAskedFor() {
        assertThat(report(new IOException("Disk full"), true)).isEqualTo(ExitCode.OUR_FAILURE);
        assertThat(err.toString()).startsWith("claimgraph: Disk full.").contains("at claimgraph.cli.ClaimgraphTest");
    }

    private int run(String... args) {
        return Claimgraph.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private int report(Throwable failure, boolean stacktrace) {
        return Failures.report(failure, stacktrace, new PrintWriter(err, true));
    }
}
