package claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.cli.outcome.ExitCode;
import claimgraph.cli.outcome.Failures;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ClaimgraphTest {
    private final Terminal terminal = new Terminal();

    @Test
    void versionIsTheOneOfThePom() {
        assertThat(terminal.run("--version")).isEqualTo(ExitCode.FINE);
        assertThat(terminal.out()).matches("claimgraph \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void helpNamesTheExitCodes() {
        assertThat(terminal.run("--help")).isEqualTo(ExitCode.FINE);
        assertThat(terminal.out()).contains("--stacktrace", "the data has problems", "the command was misused");
    }

    @Test
    void noCommandIsMisuse() {
        assertThat(terminal.run()).isEqualTo(ExitCode.MISUSED);
        assertThat(terminal.err()).isEqualToNormalizingNewlines("""
                        claimgraph: Say which command to run.
                        Run claimgraph --help for what it understands.
                        """);
    }

    @Test
    void unknownOptionIsMisuseAndSuggests() {
        assertThat(terminal.run("--versoin")).isEqualTo(ExitCode.MISUSED);
        assertThat(terminal.err()).contains("--versoin").contains("--version").doesNotContain("Exception");
    }

    @Test
    void failureIsOneSentence() {
        assertThat(report(new NoSuchFileException("seeds"), false)).isEqualTo(ExitCode.OUR_FAILURE);
        assertThat(terminal.err()).isEqualToNormalizingNewlines("""
                        claimgraph: There is no file or folder seeds.
                        Run it again with --stacktrace to see where in the program.
                        """);
    }

    @Test
    void stackIsShownOnlyWhenAskedFor() {
        assertThat(report(new IOException("Disk full"), true)).isEqualTo(ExitCode.OUR_FAILURE);
        assertThat(terminal.err()).startsWith("claimgraph: Disk full.").contains("at claimgraph.cli.ClaimgraphTest");
    }

    private int report(Throwable failure, boolean stacktrace) {
        return Failures.report(failure, stacktrace, terminal.errors());
    }
}
