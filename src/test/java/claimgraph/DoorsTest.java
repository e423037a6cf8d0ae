package claimgraph;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keeps the doors between rooms: who may use whom, and which library may be seen from where. */
class DoorsTest {
    /** A room, the line of the picture it is drawn on (0 is the lowest), the rooms and libraries it may use. */
    record Room(String name, int line, List<String> mayUse, List<DescribedPredicate<JavaClass>> libraries) {}

    private static final DescribedPredicate<JavaClass> JENA = resideInAPackage("org.apache.jena..")
            .and(not(resideInAnyPackage("org.apache.jena.fuseki..", "org.apache.jena.shacl..")));
    private static final DescribedPredicate<JavaClass> JENA_CORE = resideInAnyPackage(
            "org.apache.jena.rdf..",
            "org.apache.jena.graph..",
            "org.apache.jena.vocabulary..",
            "org.apache.jena.datatypes..",
            "org.apache.jena.irix..",
            "org.apache.jena.shared..",
            "org.apache.jena.util..",
            "org.apache.jena.riot..",
            "org.apache.jena.sparql.graph..");
    private static final DescribedPredicate<JavaClass> SHACL = resideInAPackage("org.apache.jena.shacl..");
    private static final DescribedPredicate<JavaClass> SERVER = resideInAnyPackage(
            "org.apache.jena.fuseki..",
            "org.eclipse.jetty..",
            "jakarta.servlet..",
            "com.github.benmanes.caffeine..",
            "com.google.gson..",
            "io.pebbletemplates..",
            "io.micrometer..",
            "org.slf4j..");
    private static final DescribedPredicate<JavaClass> CSV =
            resideInAnyPackage("org.apache.commons.csv..", "org.apache.commons.io..");
    private static final DescribedPredicate<JavaClass> FILES =
            resideInAnyPackage("org.apache.parquet..", "org.apache.hadoop..", "org.apache.commons.compress..");
    private static final DescribedPredicate<JavaClass> SIMILARITY = resideInAPackage("org.apache.commons.text..");
    private static final DescribedPredicate<JavaClass> ARGUMENTS = resideInAPackage("picocli..");

    /**
     * The picture of docs/ARCHITECTURE.md; ontology is drawn a line above claim, since its catalogue speaks of our
     * properties and units.
     */
    static final List<Room> ROOMS = List.of(
            new Room("problem", 0, List.of(), List.of(SIMILARITY)),
            new Room("claim", 0, List.of(), List.of()),
            new Room("output", 0, List.of(), List.of()),
            new Room("store", 0, List.of(), List.of(JENA)),
            new Room("ontology", 1, List.of("claim"), List.of(JENA_CORE)),
            new Room("text", 1, List.of("claim"), List.of()),
            new Room("seed", 1, List.of("problem"), List.of(CSV)),
            new Room("rdf", 2, List.of("claim", "ontology"), List.of(JENA)),
            new Room("check", 3, List.of("seed", "claim", "ontology", "problem"), List.of(SIMILARITY)),
            new Room("weigh", 3, List.of("claim", "ontology"), List.of()),
            new Room(
                    "dataset",
                    3,
                    List.of("rdf", "store", "claim", "ontology", "problem", "output"),
                    List.of(JENA, SHACL)),
            new Room(
                    "pipeline",
                    4,
                    List.of("seed", "check", "weigh", "rdf", "dataset", "claim", "ontology", "problem"),
                    List.of()),
            new Room("verify", 4, List.of("dataset", "text", "claim", "ontology", "problem"), List.of(JENA)),
            new Room(
                    "annotate",
                    4,
                    List.of("seed", "check", "text", "claim", "ontology", "problem", "output"),
                    List.of(CSV, SIMILARITY)),
            new Room(
                    "link",
                    4,
                    List.of("dataset", "seed", "claim", "ontology", "problem", "output"),
                    List.of(JENA, CSV, SIMILARITY)),
            new Room(
                    "export",
                    4,
                    List.of("dataset", "rdf", "claim", "ontology", "problem", "output"),
                    List.of(JENA, CSV, FILES)),
            new Room(
                    "serve",
                    4,
                    List.of("dataset", "store", "check", "text", "claim", "ontology", "problem"),
                    List.of(JENA, SERVER)),
            new Room(
                    "cli",
                    5,
                    List.of(
                            "pipeline",
                            "verify",
                            "annotate",
                            "link",
                            "export",
                            "serve",
                            "dataset",
                            "store",
                            "problem",
                            "output"),
                    List.of(ARGUMENTS)));

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("claimgraph");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    @TestFactory
    Stream<DynamicTest> roomUsesOnlyWhatItsLineNames() {
        return ROOMS.stream()
                .map(room ->
                        dynamicTest(room.name(), () -> door("claimgraph", room).check(OURS)));
    }

    @Test
    void everyRoomHasALineAndUsesOnlyLowerOnes() {
        for (Room room : ROOMS) {
            assertThat(ROOMS.stream()
                            .filter(other -> other.line() < room.line())
                            .map(Room::name))
                    .as("rooms drawn below " + room.name())
                    .containsAll(room.mayUse());
        }
        assertThat(OURS.stream()
                        .map(type -> type.getPackageName().split("\\.", -1)[1])
                        .distinct())
                .isSubsetOf(ROOMS.stream().map(Room::name).toList());
    }

    @Test
    void roomsAndInnerRoomsHaveNoCycles() {
        slices().matching("claimgraph.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void onlyCliPrintsOrExits() {
        printingOrExiting("claimgraph").check(OURS);
    }

    /**
     * A file that is opened or moved elsewhere replaces a device one day. What is no output stays where it is: the steps of
     * a snapshot and of sorting in temporary folders, releases that are links, the log that is only appended to.
     */
    @Test
    void filesAreWrittenByOneClass() {
        writing("claimgraph", ".*\\.(OutputFile|TempFolder|ReleaseFolder|VerdictLog|AnswerCache|StoreFile)(\\$.*)?")
                .check(OURS);
    }

    @Test
    void plantedWriteIsRejected() {
        assertThat(violations(writing("planted", "none")))
                .contains("Files.move", "Files.newOutputStream", "FileOutputStream");
    }

    @Test
    void plantedCsvInClaimIsRejected() {
        assertThat(violations(door("planted", room("claim")))).contains("org.apache.commons.csv", "Claimed.java");
    }

    @Test
    void plantedUseOfAHigherRoomIsRejected() {
        assertThat(violations(door("planted", room("claim")))).contains("planted.rdf.Mapper");
    }

    @Test
    void plantedShaclInRdfIsRejected() {
        assertThat(violations(door("planted", room("rdf")))).contains("org.apache.jena.shacl");
    }

    @Test
    void plantedPrintAndExitAreRejected() {
        assertThat(violations(printingOrExiting("planted"))).contains("System.out", "System.exit", "printStackTrace");
    }

    private static ArchRule door(String root, Room room) {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage("java..", "javax..", "org.jspecify.annotations..")
                .or(resideInAPackage(root + "." + room.name() + ".."));
        for (String other : room.mayUse()) {
            allowed = allowed.or(resideInAPackage(root + "." + other + ".."));
        }
        for (DescribedPredicate<JavaClass> library : room.libraries()) {
            allowed = allowed.or(library);
        }
        return classes()
                .that()
                .resideInAPackage(root + "." + room.name() + "..")
                .should()
                .onlyDependOnClassesThat(allowed.as("belong to the JDK, to " + room.mayUse() + " or to its libraries"))
                .allowEmptyShould(true);
    }

    private static ArchRule printingOrExiting(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethodWhere(describe(
                        "printStackTrace() is called",
                        call -> call.getName().equals("printStackTrace")
                                && call.getTarget().getRawParameterTypes().isEmpty()))
                .allowEmptyShould(true);
    }

    private static ArchRule writing(String root, String butFor) {
        Set<String> writers = Set.of(
                "move", "copy", "write", "writeString", "newOutputStream", "newBufferedWriter", "newByteChannel");
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .haveNameNotMatching(butFor)
                .should()
                .callMethodWhere(describe(
                        "a file is written or moved",
                        call -> (call.getTargetOwner().isEquivalentTo(Files.class)
                                        && writers.contains(call.getName())
                                        && !call.getTarget()
                                                .getRawParameterTypes()
                                                .get(1)
                                                .isEquivalentTo(OutputStream.class))
                                || (call.getTargetOwner().isEquivalentTo(FileChannel.class)
                                        && call.getName().equals("open")
                                        && !call.getTarget()
                                                .getRawParameterTypes()
                                                .isEmpty())))
                .orShould()
                .callConstructor(FileOutputStream.class, String.class)
                .orShould()
                .callConstructor(FileOutputStream.class, File.class)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(FileWriter.class, RandomAccessFile.class)
                .allowEmptyShould(true);
    }

    private static Room room(String name) {
        return ROOMS.stream()
                .filter(room -> room.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String violations(ArchRule rule) {
        return rule.evaluate(PLANTED).getFailureReport().toString();
    }
}
