package claimgraph.check;

import static org.assertj.core.api.Assertions.assertThat;

import claimgraph.claim.Claims;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a file is written down makes no difference, and neither does the machine that reads it. */
class SameClaimsTest {

    @TempDir
    Path folder;

    @Test
    void byteOrderMarkMakesNoDifference() {
        sameAfter(text -> "\uFEFF" + text);
    }

    @Test
    void lineEndsMakeNoDifference() {
        sameAfter(text -> text.replace("\n", "\r\n"));
        sameAfter(text -> text.replace("\n", "\r"));
        sameAfter(text -> text.stripTrailing());
        sameAfter(text -> text + "\n\n\r\n ,,\n");
    }

    @Test
    void quotingMakesNoDifference() {
        sameAfter(text -> text.lines()
                .map(line -> Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                        .map(cell -> cell.startsWith("\"") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void orderOfRowsMakesNoDifference() {
        sameAfter(text -> {
            List<String> rows = new ArrayList<>(text.lines().toList());
            Collections.reverse(rows.subList(1, rows.size()));
            return String.join("\n", rows) + "\n";
        });
    }

    @Test
    void orderOfColumnsMakesNoDifference() {
        String plain = SeedCase.ENTITIES;
        String turned = plain.lines()
                .map(line -> line.split(",", -1))
                .map(cells -> cells[2] + "," + cells[0] + "," + cells[1] + "\n")
                .collect(Collectors.joining());
        SeedCase seeds = SeedCase.in(folder.resolve("seeds"));
        String before = told(seeds);
        assertThat(told(seeds.with("entities.csv", turned))).isEqualTo(before);
    }

    /** Turkish has a dotless i, and the other charset would read an accent as two letters. */
    @Test
    void localeTimeZoneAndCharsetMakeNoDifference() throws Exception {
        SeedCase seeds = SeedCase.in(folder.resolve("seeds"));
        seeds.with("entities.csv", SeedCase.ENTITIES.replace("Ada Quill", "Ad\u00e9 \u0130Quill") + "QUILL,Persin,I\n");
        seeds.with(
                "claims/s001.csv",
                SeedCase.CLAIMS + "c004,wheel-works,foundedOn,2026-02-30,in February,140,151,140,151," + "0f".repeat(32)
                        + "\n");
        List<String> plain = told(seeds).lines().toList();
        assertThat(fork(
                        seeds.seeds(),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Dsun.jnu.encoding=ISO-8859-1",
                        "-Duser.timezone=Asia/Kolkata"))
                .isEqualTo(plain);
        assertThat(fork(seeds.seeds(), "-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Apia"))
                .isEqualTo(plain);
    }

    private interface Change {
        String of(String text);
    }

    private void sameAfter(Change change) {
        SeedCase seeds = SeedCase.in(folder.resolve("seeds"));
        String before = told(seeds);
        assertThat(before).contains("c002", "c003");
        seeds.with("sources.csv", change.of(SeedCase.SOURCES))
                .with("entities.csv", change.of(SeedCase.ENTITIES))
                .with("claims/s001.csv", change.of(SeedCase.CLAIMS));
        assertThat(told(seeds)).isEqualTo(before);
    }

    private static String told(SeedCase seeds) {
        return told(seeds.seeds());
    }

    private static String told(Path seeds) {
        Checked checked = Checked.seeds(seeds);
        return withoutLines(checked.claims()) + "\n" + checked.text();
    }

    private static String withoutLines(Claims claims) {
        return claims.toString().replaceAll("line=\\d+", "line=");
    }

    private static List<String> fork(Path seeds, String... options) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path", "")
                        + File.pathSeparator
                        + System.getProperty("surefire.test.class.path", ""),
                SameClaimsTest.class.getName(),
                seeds.toString(),
                seeds + ".told"));
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).isZero();
        return Files.readAllLines(Path.of(seeds + ".told"), StandardCharsets.UTF_8);
    }

    /** What the forked JVM runs: the folder of seeds, and the file to write what was told. */
    public static void main(String[] args) throws Exception {
        Files.writeString(Path.of(args[1]), told(Path.of(args[0])), StandardCharsets.UTF_8);
    }
}
