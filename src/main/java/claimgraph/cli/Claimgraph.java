package claimgraph.cli;

import claimgraph.cli.link.LinkCommand;
import claimgraph.cli.outcome.ExitCode;
import claimgraph.cli.outcome.Failures;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code claimgraph}: names its subcommands, and decides how each run ends. */
@Command(
        name = "claimgraph",
        description = "A knowledge graph of what articles claim, every answer leading back to the words that state it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeOnInvalidInput = ExitCode.MISUSED,
        exitCodeOnExecutionException = ExitCode.OUR_FAILURE,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            ExitCode.FINE + ":fine",
            ExitCode.DATA_HAS_PROBLEMS + ":the data has problems",
            ExitCode.MISUSED + ":the command was misused",
            ExitCode.OUR_FAILURE + ":we failed"
        })
public final class Claimgraph implements Runnable {
    private static final List<Class<?>> SUBCOMMANDS = List.of(
            ServeCommand.class,
            QueryCommand.class,
            ExplainCommand.class,
            CheckCommand.class,
            BuildCommand.class,
            VerifyCommand.class,
            AnnotateCommand.class,
            LinkCommand.class,
            ExportCommand.class,
            ReleaseCommand.class,
            DiffCommand.class,
            WarmUpCommand.class);

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "When something fails, show where in the program.")
    private boolean stacktrace;

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err)));
    }

    /** Everything but the exit, so that tests can call it. */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        Claimgraph claimgraph = new Claimgraph();
        CommandLine commandLine = withSubcommands(claimgraph, args)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Failures::misuse)
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> Failures.report(failure, claimgraph.stacktrace, err));
        try {
            return commandLine.execute(args);
        } catch (OutOfMemoryError | StackOverflowError failure) {
            return Failures.report(failure, claimgraph.stacktrace, err);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** Reading the annotations of all subcommands takes picocli longer than many a run; the one asked for is enough. */
    static CommandLine withSubcommands(Claimgraph claimgraph, String[] args) {
        String asked = args.length == 0 ? "" : args[0];
        boolean known = SUBCOMMANDS.stream().anyMatch(each -> name(each).equals(asked));
        CommandLine commandLine = new CommandLine(claimgraph);
        SUBCOMMANDS.stream().filter(each -> !known || name(each).equals(asked)).forEach(commandLine::addSubcommand);
        return commandLine;
    }

    private static String name(Class<?> subcommand) {
        return Objects.requireNonNull(subcommand.getAnnotation(Command.class)).name();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command to run.");
    }

    /** UTF-8 whatever the locale says: the words of the sources are not ASCII. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
