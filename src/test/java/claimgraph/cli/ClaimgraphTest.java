package claimgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.cli.outcome.ExitCode;
import claimgraph.cli.outcome.Failures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

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

    /** picocli formats what we write: a bare percent sign makes it warn, on the error stream of the process. */
    @Test
    void helpOfEveryCommandIsFormattedWithoutAWarning() {
        PrintStream before = System.err;
        ByteArrayOutputStream warnings = new ByteArrayOutputStream();
        List<String> helps = new ArrayList<>();
        System.setErr(new PrintStream(warnings, true, StandardCharsets.UTF_8));
        try {
            helps(Claimgraph.withSubcommands(new Claimgraph(), new String[0]), helps);
        } finally {
            System.setErr(before);
        }
        assertThat(warnings.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(helps)
                .hasSizeGreaterThan(20)
                .allSatisfy(help -> assertThat(help).doesNotContain("%n", "%%"))
                .anyMatch(help -> help.contains("45 % may be"));
    }

    private static void helps(CommandLine command, List<String> helps) {
        helps.add(command.getUsageMessage());
        command.getSubcommands().values().forEach(each -> helps(each, helps));
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
